// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportformat.h"

namespace bearerscope {

namespace {

constexpr QLatin1String deadlineKey("deadline_seconds");
constexpr QLatin1String proxyKey("proxy");
constexpr QLatin1String authoritiesKey("authorities_file");

} // namespace

QJsonObject transportToJson(const TransportChoice &choice)
{
    return {{deadlineKey, qint64(choice.deadline.count())}, {proxyKey, proxyText(choice.proxy)},
        {authoritiesKey, choice.authoritiesFile}};
}

std::optional<TransportChoice> transportFromJson(const QJsonObject &object)
{
    const auto deadline = parseDeadline(object.value(deadlineKey).toVariant().toString());
    const auto proxy = parseProxy(object.value(proxyKey).toString());
    const QJsonValue authorities = object.value(authoritiesKey);
    if (!deadline || !proxy || !authorities.isString())
        return {};
    return TransportChoice {*deadline, *proxy, authorities.toString()};
}

} // namespace bearerscope
