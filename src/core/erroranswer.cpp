// SPDX-License-Identifier: GPL-3.0-or-later
#include "erroranswer.h"

#include "errorparser.h"
#include "httptext.h"
#include "redaction.h"
#include "strictjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype largestText = 1024 * 1024;

bool isRefusal(int status)
{
    return status >= 400 && status <= 599;
}

std::optional<ErrorKind> kindNamed(const QString &name)
{
    for (int kind = 0; kind <= int(ErrorKind::ServerError); ++kind) {
        if (errorName(ErrorKind(kind)) == name)
            return ErrorKind(kind);
    }
    return {};
}

std::optional<Call> callNamed(const QString &name)
{
    for (const Call call : {Call::RequestToken, Call::Introspect, Call::Revoke}) {
        if (callName(call) == name)
            return call;
    }
    return {};
}

int statusOf(const QJsonValue &value)
{
    const int status = value.toInt();
    return isRefusal(status) ? status : 0;
}

/// What this program's own --json says of a failure beside the members of the API's object.
void readOwnError(const QJsonObject &own, ErrorAnswer &answer)
{
    answer.call = callNamed(own["call"_L1].toString());
    answer.error.call = answer.call.value_or(Call::RequestToken);
    answer.error.httpStatus = own["http_status"_L1].toInt();
    answer.error.details = own["details"_L1].toString();
    answer.error.maybeCarriedOut = own["maybe_carried_out"_L1].toBool();
    answer.error.peer = QCoreApplication::translate("ErrorAnswer", "The server");
}

} // namespace

std::optional<ErrorAnswer> errorAnswerIn(const QByteArray &text)
{
    if (text.size() > largestText || !text.isValidUtf8())
        return {};
    QByteArrayView body = QByteArrayView(text).trimmed();
    ErrorAnswer answer {{.kind = ErrorKind::Rejected}, {}, {}};
    if (isHttpText(body)) {
        const HttpText http = httpTextIn(body);
        answer.error.httpStatus = isRefusal(http.status) ? http.status : 0;
        answer.date = http.date;
        answer.error.retryAfter = http.retryAfter;
        body = http.body;
    }
    const bool isHttpRefusal = answer.error.httpStatus > 0;
    readErrorBody(body.toByteArray(), answer.error);
    const auto json = parseStrictJson(body.toByteArray());
    const QJsonObject object = json ? json->object : QJsonObject();
    const QJsonObject own = object["error"_L1].toObject();
    const auto ownKind = kindNamed(own["kind"_L1].toString());
    if (ownKind)
        readOwnError(own, answer);
    else if (!isHttpRefusal)
        answer.error.httpStatus = statusOf(object["code"_L1]);
    answer.error.kind = ownKind.value_or(refusalKind(answer.error.httpStatus));
    Redaction().redact(answer.error);
    const bool isError = ownKind || isHttpRefusal || !answer.error.key.isEmpty() || !answer.error.message.isEmpty();
    return isError ? std::optional(answer) : std::nullopt;
}

} // namespace bearerscope
