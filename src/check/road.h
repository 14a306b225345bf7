// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialer.h"
#include "firstbytes.h"

#include "api/floodguard.h"
#include "core/transport.h"

#include <memory>

class QNetworkProxy;

namespace bearerscope {

/// From here to a server's port, through the proxy where one is in use: ends with a socket on which TLS or HTTP can
/// begin. An HTTP proxy is asked here rather than by Qt, which hides its status; one that wants a sign-in or isn't HTTP
/// is left to Qt, as the calls leave it.
class Road : public QObject
{
    Q_OBJECT
public:
    Road(const Server &server, const Transport &transport, QDeadlineTimer deadline, QObject *parent = nullptr);
    ~Road() override;

    /// To be called once. Signals can come from within.
    void open();
    /// Of the proxy where one is in use, else of the server.
    QList<TriedAddress> addresses() const { return m_dialer ? m_dialer->addresses() : QList<TriedAddress>(); }
    QSslSocket *takeSocket(QObject *newParent);
    /// What there is to say when the time is up before the proxy has answered.
    Judgement judgeSilence() const;

Q_SIGNALS:
    /// The addresses are known.
    void found();
    void opened(const bearerscope::Judgement &judgement);
    void failed(const bearerscope::Judgement &judgement);

private:
    void openByQt(const QNetworkProxy &proxy);
    void askProxy();
    void takeProxyAnswer(HeadReader::End end);
    void fail(Finding finding);

    const Server m_server;
    const ProxyChoice m_choice;
    const QDeadlineTimer m_deadline;
    const bool m_isDirect;
    Dialer *m_dialer = nullptr; ///< a child, as are the others
    QSslSocket *m_socket = nullptr;
    HeadReader *m_reader = nullptr;
    std::unique_ptr<FloodGuard> m_guard; ///< while Qt reads a proxy's answer
};

/// The port that \a server listens on.
quint16 portOf(const Server &server);

} // namespace bearerscope
