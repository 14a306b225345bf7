// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncheck.h"

#include "api/certificatereader.h"
#include "api/networkproblems.h"
#include "api/proxyrule.h"
#include "api/trust.h"

#include <QSslCipher>

namespace bearerscope {

namespace {

bool usesTls(const Server &server)
{
    return server.baseUrl.scheme() == u"https";
}

} // namespace

ConnectionCheck::ConnectionCheck(const Server &server, const Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_end(transport.deadline, Qt::PreciseTimer)
    , m_way(new QObject(this))
{
    m_report.server = server;
    m_report.proxy = ProxyRule(transport.proxy).proxyFor(server.baseUrl);
    m_report.startedUtc = clock.utcNow();
    if (!m_report.proxy.isDirect())
        m_report.steps.append({Kind::Proxy});
    for (const Kind kind : {Kind::Name, Kind::Connection, Kind::Tls, Kind::Http})
        m_report.steps.append({kind});

    for (QTimer *timer : {&m_deadline, &m_handshake, &m_announcement}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_deadline, &QTimer::timeout, this, &ConnectionCheck::runOutOfTime);
    connect(&m_handshake, &QTimer::timeout, this, [this] { lookInPlaceOfTls(Finding::TlsSilent); });
    connect(&m_announcement, &QTimer::timeout, this, &ConnectionCheck::tell);
    m_deadline.start(transport.deadline);
    QMetaObject::invokeMethod(this, &ConnectionCheck::walk, Qt::QueuedConnection);
}

ConnectionCheck::~ConnectionCheck()
{
    letGo(); // a socket says that it is closed while it is being deleted
}

void ConnectionCheck::walk()
{
    if (m_isOver)
        return; // cancelled at once
    start(m_report.proxy.isDirect() ? Kind::Name : Kind::Proxy);
    m_road = new Road(m_report.server, m_transport, m_end, m_way);
    connect(m_road, &Road::found, this, &ConnectionCheck::takeAddresses);
    connect(m_road, &Road::opened, this, &ConnectionCheck::takeOpened);
    connect(m_road, &Road::failed, this, &ConnectionCheck::fail);
    m_road->open();
}

void ConnectionCheck::takeAddresses()
{
    m_report.addresses = m_road->addresses();
    if (m_report.proxy.isDirect()) {
        const bool isLiteral = !QHostAddress(m_report.server.baseUrl.host()).isNull();
        isLiteral ? skip(Kind::Name, Finding::NameNotNeeded) : end(Kind::Name, {Finding::NameFound, State::Passed});
        start(Kind::Connection);
    }
}

void ConnectionCheck::takeOpened(const Judgement &judgement)
{
    m_report.addresses = m_road->addresses();
    m_socket = m_road->takeSocket(m_way);
    if (m_report.proxy.isDirect()) {
        end(Kind::Connection, judgement);
    } else {
        end(Kind::Proxy, judgement);
        skip(Kind::Name, Finding::NameLeftToProxy);
        skip(Kind::Connection, Finding::ConnectedByProxy);
    }
    if (usesTls(m_report.server))
        return startTls();
    skip(Kind::Tls, Finding::TlsNotNeeded);
    askRoot();
}

void ConnectionCheck::startTls()
{
    start(Kind::Tls);
    connect(m_socket, &QSslSocket::encrypted, this, &ConnectionCheck::takeEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &ConnectionCheck::takeTlsErrors);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &ConnectionCheck::takeTlsFailure);
    m_socket->setSslConfiguration(tlsConfiguration(m_transport));
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setPeerVerifyName(m_report.server.baseUrl.host(QUrl::FullyEncoded));
    // A server that speaks no TLS can take the greeting for half a line and wait for the rest: then there has to be
    // time left to look what it is.
    m_handshake.start(int(m_end.remainingTime() * 2 / 3));
    m_socket->startClientEncryption();
}

void ConnectionCheck::takeEncrypted()
{
    m_handshake.stop();
    m_socket->disconnect(this);
    const QSslCipher cipher = m_socket->sessionCipher();
    m_report.tlsVersion = cipher.protocolString();
    m_report.cipher = cipher.name();
    m_report.certificate = readCertificate(m_socket->peerCertificate());
    end(Kind::Tls, {Finding::Encrypted, State::Passed});
    askRoot();
}

/// Qt drops the certificate once the handshake has failed.
void ConnectionCheck::takeTlsErrors(const QList<QSslError> &errors)
{
    const RefusedCertificate refused {
        errors, m_socket->peerCertificate(), m_report.server.baseUrl.host(QUrl::FullyEncoded), m_clock.utcNow()};
    m_report.tlsProblem = refused.problem();
    m_report.certificate = refused.certificate();
}

void ConnectionCheck::takeTlsFailure()
{
    m_handshake.stop();
    if (m_report.certificate)
        return fail({Finding::CertificateRefused});
    // Qt has no number for what went wrong: its text is recognised, never shown.
    m_report.tlsProblem = handshakeProblem(m_report.proxy, m_socket->errorString());
    lookInPlaceOfTls(Finding::TlsBroken);
}

void ConnectionCheck::lookInPlaceOfTls(Finding ifNothingTells)
{
    letGo();
    auto *look = new PortLook(m_report.server, m_transport, m_end, m_way);
    connect(look, &PortLook::told, this, [this, ifNothingTells](const Judgement &judgement) {
        fail(judgement.finding == Finding::TlsBroken ? Judgement {ifNothingTells} : judgement);
    });
    look->look();
}

void ConnectionCheck::askRoot()
{
    start(Kind::Http);
    m_reader = new HeadReader(*m_socket, rootRequest(m_report.server), m_way);
    connect(m_reader, &HeadReader::done, this, &ConnectionCheck::takeAnswer);
}

void ConnectionCheck::takeAnswer(HeadReader::End end)
{
    const Judgement judgement = judgeAnswer(m_reader->bytes(), end);
    if (judgement.serverDate)
        m_report.clockSkew = judgement.serverDate->secsTo(m_clock.utcNow());
    if (judgement.state == State::Failed)
        return fail(judgement);
    this->end(Kind::Http, judgement);
    finish();
}

void ConnectionCheck::start(Kind kind)
{
    m_report.find(kind)->state = State::Running;
    m_stepStarted = m_clock.bootTime();
    announce();
}

void ConnectionCheck::end(Kind kind, const Judgement &judgement)
{
    ConnectionStep &step = *m_report.find(kind);
    if (step.state == State::Running)
        step.elapsed = m_clock.bootTime() - m_stepStarted;
    step.state = judgement.state;
    step.finding = judgement.finding;
    step.detail = judgement.detail;
    step.httpStatus = judgement.httpStatus;
    announce();
}

/// Ends the check at the step that is under way.
void ConnectionCheck::fail(const Judgement &judgement)
{
    if (m_isOver)
        return;
    if (m_road)
        m_report.addresses = m_road->addresses();
    const ConnectionStep *step = m_report.running();
    end(step ? step->kind : m_report.steps.constFirst().kind, judgement);
    finish();
}

void ConnectionCheck::runOutOfTime()
{
    if (const ConnectionStep *step = m_report.running())
        fail(judgeSilence(step->kind));
}

Judgement ConnectionCheck::judgeSilence(Kind kind) const
{
    switch (kind) {
    case Kind::Proxy:
        return m_road->judgeSilence();
    case Kind::Name:
        return {Finding::NameServerSilent};
    case Kind::Connection:
        return {Finding::ConnectionSilent};
    case Kind::Tls:
        return {Finding::TlsSilent};
    case Kind::Http:
        return judgeAnswer(m_reader->bytes(), HeadReader::End::TimedOut);
    }
    Q_UNREACHABLE();
}

void ConnectionCheck::cancel()
{
    if (!m_isOver)
        fail({Finding::None, State::Cancelled});
}

void ConnectionCheck::finish()
{
    m_isOver = true;
    m_deadline.stop();
    for (ConnectionStep &step : m_report.steps) {
        if (step.state == State::Waiting)
            step.state = State::NotReached;
    }
    letGo();
    announce();
}

/// Not at once, because this may be running inside one of their signals.
void ConnectionCheck::letGo()
{
    m_handshake.stop();
    for (QObject *part : m_way->children())
        part->disconnect();
    m_way->deleteLater();
    m_way = new QObject(this);
}

void ConnectionCheck::announce()
{
    if (!m_announcement.isActive())
        m_announcement.start(0);
}

void ConnectionCheck::tell()
{
    if (!m_isOver) {
        Q_EMIT progressed(m_report);
        return;
    }
    deleteLater(); // first, because a slot may delete this object
    Q_EMIT finished(m_report);
}

} // namespace bearerscope
