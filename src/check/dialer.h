// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionreport.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>

class QHostInfo;

namespace bearerscope {

/// Looks a host up and connects to the first of its addresses that takes the connection, one after the other, each with
/// its share of the time that is left. Goes through no proxy.
class Dialer : public QObject
{
    Q_OBJECT
public:
    /// What a socket keeps at most of what has come and isn't read: bytes.
    static constexpr qint64 readBufferSize = 64 * 1024;

    Dialer(const QString &host, quint16 port, QDeadlineTimer deadline, QObject *parent = nullptr);
    ~Dialer() override;

    /// To be called once. Signals can come from within.
    void dial();
    /// Those found, and what became of each so far.
    const QList<TriedAddress> &addresses() const { return m_addresses; }
    /// The socket that is connected; it has no TLS yet.
    QSslSocket *takeSocket(QObject *newParent);

Q_SIGNALS:
    /// The addresses are known.
    void found();
    void connected();
    /// The road ends here. \a finding is one of the name or of the connection.
    void failed(bearerscope::Finding finding);

private:
    void takeLookup(const QHostInfo &info);
    void takeAddresses(const QList<QHostAddress> &addresses);
    void tryNext();
    void giveUp(Finding outcome);
    Finding outcomeOfAll() const;

    const QString m_host;
    const quint16 m_port;
    const QDeadlineTimer m_deadline;
    QList<TriedAddress> m_addresses;
    qsizetype m_current = -1;
    int m_lookup = -1;
    QSslSocket *m_socket = nullptr; ///< a child
    QTimer m_share;
};

} // namespace bearerscope
