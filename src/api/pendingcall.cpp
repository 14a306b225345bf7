// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingcall.h"

#include "httpreply.h"
#include "networkerrors.h"
#include "networkproblems.h"
#include "oneshotbody.h"
#include "replymeta.h"
#include "replyreader.h"
#include "requestbuilder.h"

#include "core/redaction.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace bearerscope {

namespace {

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString peerOf(const QUrl &url)
{
    return Server {ServerKind::Own, url}.hostAndPort();
}

/// The port of the computer that is connected to in the end.
quint16 connectedPort(const QUrl &url, const ProxyInUse &proxy)
{
    return proxy.isDirect() ? quint16(url.port(url.scheme() == u"https" ? 443 : 80)) : proxy.port;
}

} // namespace

PendingCall::PendingCall(Call call, const HttpRequest &request, const Conditions &conditions,
    QNetworkAccessManager &manager, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_call(call)
    , m_clock(clock)
    , m_conditions(conditions)
    , m_started(clock.bootTime())
    , m_floodGuard(connectedPort(request.head.url(), conditions.proxy))
    , m_recorder(call, request, conditions.proxy, conditions.secrets, clock)
{
    post(request, manager);

    // Qt has no timeout by default, and its transfer timeout doesn't stop a slow drip. A coarse timer may
    // fire early.
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PendingCall::giveUp);
    m_deadline.start(m_conditions.deadline);
    connect(&m_floodGuard, &FloodGuard::flooded, this,
        [this] { stop(ErrorKind::Timeout, tr("It sent headers without end, so the wait was cut short.")); });
}

PendingCall::~PendingCall()
{
    letGoOfReply();
    wipe(m_received);
}

void PendingCall::post(const HttpRequest &request, QNetworkAccessManager &manager)
{
    auto body = std::make_unique<OneShotBody>(request.body);
    m_body = body.get();
    m_reply = manager.post(request.head, m_body);
    // Qt tells of data only once none of its words of more is on the way (measured on 6.4.2): of a body that comes
    // faster than this thread hears of it, gigabytes, and nothing would stop it. Behind a full buffer it waits.
    // Qt's thread hears of the size once the connection is begun, and crashes where it hears of it before that is
    // secure and a proxy refuses. No whole request leaves earlier: its body comes from this thread.
    const auto ready = request.head.url().scheme() == u"https" ? &QNetworkReply::encrypted
                                                               : &QNetworkReply::socketStartedConnecting;
    connect(m_reply, ready, this, [this] { m_reply->setReadBufferSize(largestBody + 1); });
    m_recorder.watch(*m_reply, *m_body);
    body.release()->setParent(m_reply); // an aborted reply can still read from it

    // None of these is emitted before the event loop runs, so nothing ends inside the constructor.
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_floodGuard, &FloodGuard::stop);
    connect(m_reply, &QNetworkReply::readyRead, this, &PendingCall::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &PendingCall::readAnswer);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void PendingCall::cancel()
{
    stop(ErrorKind::Cancelled);
}

void PendingCall::giveUp()
{
    if (!m_reply)
        return;
    const QString server = peerOf(m_reply->url());
    stop(ErrorKind::Timeout, m_body->isTaken() ? QString() : silenceProblem(m_conditions.proxy, server));
}

void PendingCall::takeBytes()
{
    m_received += m_reply->readAll();
    if (m_received.size() > largestBody)
        stop(ErrorKind::TooLarge, tr("More than %L1 bytes came, and the rest was refused.").arg(largestBody));
}

void PendingCall::readAnswer()
{
    takeBytes();
    if (!m_reply)
        return; // that was too much
    HttpReply answer = takeAnswer();
    auto outcome = outcomeOf(answer);
    end(std::move(answer), std::move(outcome));
}

Expected<TokenData, ApiError> PendingCall::outcomeOf(const HttpReply &answer) const
{
    if (answer.status == 0)
        return unexpected(failureWithoutAnswer());
    // Otherwise Qt's error is no guide: it reports NoError for half answers, and an error for the ordinary close that
    // ends a body without a length. It alone knows one thing, whether the chunks had come to their end.
    if (isSuccess(answer.status) && answer.hasHeader("Transfer-Encoding") && isRoadError(m_reply->error()))
        return unexpected(failure(ErrorKind::Truncated));
    return readReply(m_call, answer, peerOf(m_reply->url()));
}

ApiError PendingCall::failureWithoutAnswer() const
{
    const QUrl url = m_reply->url();
    LostExchange exchange {.error = m_reply->error(),
        .qtText = m_reply->errorString(), // recognised where Qt has no number for it, never shown
        .proxy = m_conditions.proxy,
        .server = peerOf(url),
        .usesTls = url.scheme() == u"https",
        .requestTaken = m_body->isTaken()};
    if (!m_tlsErrors.isEmpty())
        exchange.refused = {
            m_tlsErrors, m_reply->sslConfiguration().peerCertificate(), url.host(QUrl::FullyEncoded), m_clock.utcNow()};
    NetworkFailure reason = networkFailure(exchange);
    ApiError result = failure(reason.kind);
    result.peer = std::move(reason.peer);
    result.problem = std::move(reason.problem);
    result.certificate = std::move(reason.certificate);
    return result;
}

/// A failure of this side or of the road, as far as it is known now.
ApiError PendingCall::failure(ErrorKind kind) const
{
    const int status = statusOf(*m_reply);
    return {.kind = kind,
        .call = m_call,
        .peer = peerOf(m_reply->url()),
        .httpStatus = status,
        .maybeCarriedOut = m_body->isTaken() && (status == 0 || isSuccess(status))};
}

/// What has come of the answer so far.
HttpReply PendingCall::takeAnswer()
{
    HttpReply answer {statusOf(*m_reply), m_reply->rawHeaderPairs(), std::exchange(m_received, {}), m_clock.utcNow()};
    m_recorder.takeAnswer(answer, *m_reply);
    return answer;
}

void PendingCall::stop(ErrorKind reason, const QString &problem)
{
    if (!m_reply)
        return;
    ApiError error = failure(reason);
    error.problem = problem;
    QNetworkAccessManager *const manager = m_reply->manager();
    const bool isInSignalOfReply = reason == ErrorKind::TooLarge;
    HttpReply answer = takeAnswer();
    letGoOfReply();
    // An aborted TLS handshake would stay open until the server ends it.
    if (!isInSignalOfReply)
        manager->clearConnectionCache();
    end(std::move(answer), unexpected(std::move(error)));
}

void PendingCall::end(HttpReply answer, Expected<TokenData, ApiError> outcome)
{
    m_deadline.stop();
    m_floodGuard.stop();
    letGoOfReply();
    redact(outcome);
    auto record = m_recorder.finish(outcome);
    CallResult result {m_call, readMeta(answer), std::move(outcome), std::move(record)};
    wipe(answer.body);
    result.meta.receivedUtc = m_clock.utcNow();
    result.meta.receivedBoot = m_clock.bootTime();
    result.meta.proxy = m_conditions.proxy;
    result.meta.elapsed = result.meta.receivedBoot - m_started;
    deleteLater(); // first, because a slot may delete this object
    Q_EMIT finished(result);
}

/// From here on no secret stands where it isn't looked for.
void PendingCall::redact(Expected<TokenData, ApiError> &outcome) const
{
    Redaction redaction(m_conditions.secrets);
    if (!outcome)
        return redaction.redact(outcome.error());
    if (const auto &accessToken = outcome->accessToken)
        redaction.add(*accessToken);
    redaction.redact(*outcome);
}

void PendingCall::letGoOfReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Deletion aborts it; not at once, because this may be running inside one of its signals. No abort():
    // with an error of the network thread still in the queue, Qt prints an internal warning.
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace bearerscope
