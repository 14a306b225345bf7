// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "road.h"

#include <QPointer>

namespace bearerscope {

/// A GET of the root of \a server, with nothing in it that isn't known to everybody on the way.
QByteArray rootRequest(const Server &server);

/// Looks what is there where TLS failed: goes there once more and asks in plain text, because Qt keeps to itself what
/// came in place of a handshake. What it asks tells no more than the handshake did.
class PortLook : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longest {2000};

    PortLook(const Server &server, const Transport &transport, QDeadlineTimer deadline, QObject *parent = nullptr);
    ~PortLook() override;

    /// To be called once.
    void look();

Q_SIGNALS:
    /// Once, with a finding of TLS.
    void told(const bearerscope::Judgement &judgement);

private:
    void tell();

    const Server m_server;
    Road m_road;
    QPointer<QSslSocket> m_socket;
    QPointer<HeadReader> m_reader;
    QTimer m_patience;
    bool m_isOver = false;
};

} // namespace bearerscope
