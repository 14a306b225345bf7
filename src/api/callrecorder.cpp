// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecorder.h"

#include "httpreply.h"
#include "oneshotbody.h"
#include "requestbuilder.h"

#include "core/clock.h"
#include "core/redaction.h"

#include <QNetworkReply>

namespace bearerscope {

namespace {

/// What Qt makes of it: without the port where the address names none.
QByteArray hostHeaderOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() == -1 ? host : host + ':' + QByteArray::number(url.port());
}

/// Qt adds Host, in front. Everything else that it would add is in the request already, see requestbuilder.cpp;
/// tst_callrecord compares this with the bytes that a server got.
QList<CallRecord::Header> headersSent(const QNetworkRequest &head)
{
    QList<CallRecord::Header> headers {{"Host", Secret(hostHeaderOf(head.url()))}};
    for (const QByteArray &name : head.rawHeaderList())
        headers.append({name, Secret::fromUtf8(head.rawHeader(name))});
    return headers;
}

} // namespace

CallRecorder::CallRecorder(
    Call call, const HttpRequest &request, const ProxyInUse &proxy, const QList<Secret> &secrets, const Clock &clock)
    : m_clock(clock)
    , m_record {.call = call,
          .method = "POST",
          .address = request.head.url(),
          .requestHeaders = headersSent(request.head),
          .requestBody = Secret::fromUtf8(request.body),
          .proxy = proxy,
          .startedUtc = clock.utcNow(),
          .secrets = secrets}
{
    m_record.moments.began = clock.bootTime();
    m_record.secrets.removeIf([](const Secret &secret) { return secret.isEmpty(); });
}

void CallRecorder::watch(const QNetworkReply &reply, const OneShotBody &body)
{
    connect(&reply, &QNetworkReply::socketStartedConnecting, this, [this] { note(&CallMoments::connecting); });
    connect(&reply, &QNetworkReply::encrypted, this, [this] { note(&CallMoments::encrypted); });
    connect(&body, &OneShotBody::begun, this, [this] { note(&CallMoments::sending); });
    connect(&reply, &QNetworkReply::requestSent, this, [this] { note(&CallMoments::sent); });
    connect(&reply, &QNetworkReply::metaDataChanged, this, [this] { note(&CallMoments::headers); });
}

/// The first time counts: Qt tells some of them again with each answer of the 1xx kind.
void CallRecorder::note(CallMoments::Moment CallMoments::*moment)
{
    if (!(m_record.moments.*moment))
        m_record.moments.*moment = m_clock.bootTime();
}

void CallRecorder::takeAnswer(const HttpReply &answer, const QNetworkReply &reply)
{
    m_record.status = answer.status;
    m_record.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray().left(mostOfHeader);
    m_record.answerHeaders.clear();
    for (const auto &[name, value] : answer.headers.first(qMin(mostHeaders, answer.headers.size())))
        m_record.answerHeaders.append(
            {name.left(mostOfHeader), Secret::fromUtf8(QByteArrayView(value).first(qMin(mostOfHeader, value.size())))});
    m_record.otherHeaders = answer.headers.size() - m_record.answerHeaders.size();
    m_record.answerBody = Secret::fromUtf8(QByteArrayView(answer.body).first(qMin(mostOfBody, answer.body.size())));
    m_record.answerSize = answer.body.size();
}

std::shared_ptr<const CallRecord> CallRecorder::finish(const Expected<TokenData, ApiError> &outcome)
{
    m_record.moments.ended = m_clock.bootTime();
    if (!outcome)
        m_record.error = outcome.error().kind;
    else if (outcome->accessToken)
        m_record.secrets.append(*outcome->accessToken);
    m_record.reason = Redaction(m_record.secrets).redacted(m_record.reason); // shown wherever the status is
    return std::make_shared<const CallRecord>(std::move(m_record));
}

} // namespace bearerscope
