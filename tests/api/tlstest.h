// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apitest.h"
#include "support/certificates.h"

#include <memory>

namespace bearerscope {

constexpr Call everyCall[] = {Call::RequestToken, Call::Introspect, Call::Revoke};

/// All that a person reads of \a error.
inline QString allOf(const ApiError &error)
{
    const Advice advice = adviceFor(error);
    return advice.whatHappened + u' ' + advice.why + u' ' + advice.nextStep;
}

inline PendingCall *startTls(Exchange &exchange, Call call = Call::RequestToken)
{
    return start(exchange.client, call, exchange.server.url(QStringLiteral("https")), nullptr, exchange.transport);
}

/// How \a calls end, which run at the same time; in their order.
inline QList<ApiError> errorsOf(const QList<PendingCall *> &calls)
{
    QList<std::shared_ptr<QSignalSpy>> ends;
    for (PendingCall *call : calls)
        ends.append(std::make_shared<QSignalSpy>(call, &PendingCall::finished));
    QList<ApiError> errors;
    for (const auto &end : ends) {
        if (!QTest::qWaitFor([&end] { return end->size() == 1; }, 15'000))
            qFatal("a call didn't end");
        const auto result = end->constFirst().constFirst().value<CallResult>();
        if (result.outcome)
            qFatal("a call succeeded");
        errors.append(result.outcome.error());
    }
    return errors;
}

inline void answerWell(FaultServer &server, Call call)
{
    if (call == Call::Revoke)
        server.answer("HTTP/1.1 204 No Content\r\n\r\n");
    else
        server.answerJson(200, wholeJson);
}

} // namespace bearerscope
