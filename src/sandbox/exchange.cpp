// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "randomtext.h"

#include <QJsonDocument>

namespace bearerscope {

QByteArray SandboxRequest::header(QByteArrayView name) const
{
    QByteArray found;
    int count = 0;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            found = value;
            ++count;
        }
    }
    return count == 1 ? found : QByteArray();
}

SandboxResponse SandboxResponse::json(int status, const QJsonObject &object)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

SandboxResponse problemResponse(const ApiProblem &problem)
{
    QJsonObject object {
        {QStringLiteral("code"), problem.status},
        {QStringLiteral("message"), problem.message},
        {QStringLiteral("request_id"), QString::fromLatin1("v-" + randomHex())},
    };
    if (!problem.key.isEmpty())
        object.insert(QStringLiteral("key"), problem.key);
    if (!problem.details.isEmpty())
        object.insert(QStringLiteral("details"), problem.details);
    return SandboxResponse::json(problem.status, object);
}

} // namespace bearerscope
