// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialer.h"

#include <QHostInfo>
#include <QNetworkProxy>

#include <algorithm>

namespace bearerscope {

namespace {

constexpr qsizetype mostAddresses = 16; // a name can have hundreds, and each takes its share of the time

Finding findingOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::RemoteHostClosedError: // a reset in mid-handshake
        return Finding::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return Finding::ConnectionSilent;
    default:
        return Finding::Unreachable;
    }
}

} // namespace

Dialer::Dialer(const QString &host, quint16 port, QDeadlineTimer deadline, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
    , m_deadline(deadline)
{
    m_share.setSingleShot(true);
    m_share.setTimerType(Qt::PreciseTimer);
    connect(&m_share, &QTimer::timeout, this, [this] { giveUp(Finding::ConnectionSilent); });
}

Dialer::~Dialer()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void Dialer::dial()
{
    if (const QHostAddress literal(m_host); !literal.isNull())
        takeAddresses({literal});
    else
        m_lookup = QHostInfo::lookupHost(m_host, this, &Dialer::takeLookup);
}

void Dialer::takeLookup(const QHostInfo &info)
{
    m_lookup = -1;
    if (info.addresses().isEmpty())
        Q_EMIT failed(Finding::NameNotFound);
    else
        takeAddresses(info.addresses());
}

void Dialer::takeAddresses(const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses.first(std::min(addresses.size(), mostAddresses)))
        m_addresses.append({address.toString()});
    Q_EMIT found();
    tryNext();
}

void Dialer::tryNext()
{
    if (++m_current == m_addresses.size()) {
        Q_EMIT failed(outcomeOfAll());
        return;
    }
    m_socket = new QSslSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(readBufferSize);
    connect(m_socket, &QAbstractSocket::connected, this, [this] {
        m_share.stop();
        m_addresses[m_current].outcome = Finding::Connected;
        Q_EMIT connected();
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { giveUp(findingOf(error)); });
    const qint64 share = m_deadline.remainingTime() / (m_addresses.size() - m_current);
    m_share.start(std::chrono::milliseconds(std::max<qint64>(1, share)));
    m_socket->connectToHost(m_addresses[m_current].address, m_port); // last, because an error can come from within
}

void Dialer::giveUp(Finding outcome)
{
    m_share.stop();
    m_socket->disconnect(this);
    m_socket->deleteLater(); // it may be in a signal of its own
    m_addresses[m_current].outcome = outcome;
    tryNext();
}

/// A refusal says most: somebody is there.
Finding Dialer::outcomeOfAll() const
{
    for (const Finding finding : {Finding::ConnectionRefused, Finding::ConnectionSilent}) {
        if (std::ranges::find(m_addresses, finding, &TriedAddress::outcome) != m_addresses.end())
            return finding;
    }
    return Finding::Unreachable;
}

QSslSocket *Dialer::takeSocket(QObject *newParent)
{
    m_socket->disconnect(this);
    m_socket->setParent(newParent);
    return m_socket;
}

} // namespace bearerscope
