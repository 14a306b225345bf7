// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/erroranswer.h"
#include "core/errorparser.h"
#include "core/secretmembers.h"
#include "core/strictjson.h"

#include <QJsonObject>

using namespace bearerscope;

// The input is the body of a refusal.

namespace {

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

void requireWhatTheBodySays(const ApiError &error, const QByteArray &body)
{
    const auto json = parseStrictJson(body);
    if (!json) {
        REQUIRE(error.key.isEmpty() && error.message.isEmpty());
        REQUIRE(error.details.isEmpty() && error.requestId.isEmpty());
        return;
    }
    const QJsonObject &object = json->object;
    REQUIRE(error.key == textOf(object, "key") && error.requestId == textOf(object, "request_id"));
    const QString message = textOf(object, "message");
    REQUIRE(error.message == (message.isEmpty() ? textOf(object.value(u"error").toObject(), "message") : message));
    const QJsonValue details = object.value(u"details");
    REQUIRE(!details.isString() || error.details == details.toString());
    REQUIRE(error.details.isEmpty() || details.isString() || details.isObject() || details.isArray());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const ErrorKind kind : {ErrorKind::Rejected, ErrorKind::Forbidden, ErrorKind::ServerError}) {
        ApiError error {.kind = kind, .call = Call::Revoke, .httpStatus = 400};
        readErrorBody(body, error);
        REQUIRE(error.kind == kind && error.httpStatus == 400 && error.problem.isEmpty());
        requireWhatTheBodySays(error, body);
        const Advice advice = adviceFor(error);
        requireSentence(advice.whatHappened, longestSentence);
        requireSentence(advice.why, 1000);
        requireSentence(advice.nextStep, 1000);
    }
    if (const auto answer = errorAnswerIn(body)) {
        REQUIRE(answer->error.httpStatus >= 0);
        requireSentence(adviceFor(answer->error).whatHappened, longestSentence);
        REQUIRE(withoutSecrets(answer->error.message).isEmpty() == answer->error.message.isEmpty());
    }
    return 0;
}
