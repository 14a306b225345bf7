// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/tokendata.h"
#include "core/transport.h"

#include <QDateTime>

#include <chrono>
#include <memory>

namespace bearerscope {

/// The X-Rate-Limit-* headers of an answer; each can be missing.
struct RateLimit {
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<qint64> retryAt; ///< Unix seconds
    QString type; ///< such as "api_calls"; foreign text
};

/// The proxy that a call goes through.
struct ProxyInUse {
    enum class Source { Own, System, Environment };
    QString host {}; ///< empty: there is none
    quint16 port = 0;
    Source source = Source::Own; ///< who named it
    QString variable {}; ///< of Environment: which one; without a proxy, one that is set and not used

    bool isDirect() const { return host.isEmpty(); }
    /// "proxy.example:3128"; empty when there is none.
    QString hostAndPort() const { return isDirect() ? QString() : proxyText({ProxyChoice::Kind::Own, host, port}); }
};

/// What is known of an answer besides its body.
struct ReplyMeta {
    int httpStatus = 0; ///< 0: no answer
    std::optional<QDateTime> serverDate; ///< the Date header, UTC
    RateLimit rateLimit;
    QDateTime receivedUtc; ///< this computer's wall clock when the last byte came
    std::chrono::milliseconds receivedBoot {0}; ///< the boot-time clock at that moment
    std::chrono::milliseconds elapsed {0}; ///< from the start of the call
    ProxyInUse proxy {}; ///< that the call went through
};

struct CallRecord;

/// How a call ended. The value of a revoke is an empty TokenData.
struct CallResult {
    Call call = Call::RequestToken;
    ReplyMeta meta;
    Expected<TokenData, ApiError> outcome;
    std::shared_ptr<const CallRecord> record {}; ///< of what went over the wire; null where nothing was kept
};

} // namespace bearerscope

Q_DECLARE_METATYPE(bearerscope::CallResult)
