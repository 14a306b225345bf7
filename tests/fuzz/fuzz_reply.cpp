// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "api/replymeta.h"
#include "api/replyreader.h"
#include "core/httpdate.h"

#include "core/asciiwords.h"

#include <QLocale>

using namespace bearerscope;

// The input is an answer as people write one down: "request 200", header lines, an empty line, the body.

namespace {

Call callNamed(QByteArrayView word)
{
    if (word.startsWith('i'))
        return Call::Introspect;
    return word.startsWith('r') && word.endsWith('e') ? Call::Revoke : Call::RequestToken;
}

HttpReply replyIn(QByteArrayView text)
{
    HttpReply reply {takeUpTo('\n', text).toInt(), {}, {}};
    for (QByteArrayView line = takeUpTo('\n', text); !line.isEmpty(); line = takeUpTo('\n', text)) {
        const QByteArrayView name = takeUpTo(':', line);
        reply.headers.append({name.toByteArray(), line.toByteArray()});
    }
    reply.body = text.toByteArray();
    return reply;
}

void requireSoundMeta(const HttpReply &reply)
{
    const ReplyMeta meta = readMeta(reply);
    REQUIRE(meta.httpStatus == reply.status);
    for (const auto &count : {meta.rateLimit.limit, meta.rateLimit.remaining, meta.rateLimit.retryAt})
        REQUIRE(!count || *count >= 0);
    if (const auto &date = meta.serverDate) {
        REQUIRE(date->isValid() && date->timeSpec() == Qt::UTC);
        const QString written = QLocale::c().toString(*date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        REQUIRE(parseHttpDate(written.toLatin1()) == date);
    }
    const auto wait = readRetryAfter(reply, meta.serverDate.value_or(QDateTime()));
    REQUIRE(!wait || *wait >= 0);
}

/// Which kinds of failure an answer of \a status can be.
bool suits(ErrorKind kind, int status)
{
    switch (kind) {
    case ErrorKind::CredentialsRefused:
        return status == 401;
    case ErrorKind::Forbidden:
        return status == 403;
    case ErrorKind::NotActive:
        return status == 404;
    case ErrorKind::RateLimited:
        return status == 429 || status == 503;
    case ErrorKind::Rejected:
        return status >= 400 && status <= 499;
    case ErrorKind::ServerError:
        return status >= 500 && status <= 599;
    case ErrorKind::RedirectRefused:
        return status >= 300 && status <= 399;
    case ErrorKind::BadHttp:
        return status < 300 || status > 599;
    case ErrorKind::TooLarge:
    case ErrorKind::Truncated:
    case ErrorKind::Undecodable:
    case ErrorKind::NotUtf8:
    case ErrorKind::NotJson:
    case ErrorKind::NotStandardJson:
    case ErrorKind::NotAnObject:
    case ErrorKind::WrongShape:
        return status >= 200 && status <= 299;
    default: // nothing that a whole answer can be
        return false;
    }
}

void requireSoundError(const ApiError &error, Call call, const HttpReply &reply)
{
    REQUIRE(error.call == call && error.httpStatus == reply.status);
    REQUIRE(suits(error.kind, reply.status));
    REQUIRE(!error.retryAfter || *error.retryAfter >= 0);
    requireSentence(errorName(error.kind), 40);
    const Advice advice = adviceFor(error);
    requireSentence(advice.whatHappened, longestSentence);
    requireSentence(advice.why, 1000);
    requireSentence(advice.nextStep, 1000);
}

void requireSoundValue(const TokenData &token, Call call, const HttpReply &reply)
{
    REQUIRE(reply.status == (call == Call::Revoke ? 204 : 200));
    REQUIRE(call != Call::RequestToken || (token.accessToken && !token.accessToken->isEmpty()));
    REQUIRE(call != Call::Introspect || token.active);
    REQUIRE(call != Call::Revoke || !token.accessToken);
    requireSoundToken(token);
    requireSameFromJson(token);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    QByteArrayView text(data, qsizetype(size));
    const Call call = callNamed(takeUpTo(' ', text));
    const HttpReply reply = replyIn(text);
    requireSoundMeta(reply);
    const auto outcome = readReply(call, reply, QStringLiteral("api.example:443"));
    if (outcome)
        requireSoundValue(*outcome, call, reply);
    else
        requireSoundError(outcome.error(), call, reply);
    return 0;
}
