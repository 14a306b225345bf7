// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate.h"
#include "expected.h"

#include <QString>

#include <optional>

namespace bearerscope {

/// The calls about tokens. Version 1 has all three, version 2 published the first.
enum class Call { RequestToken, Introspect, Revoke };

/// Every way in which a call can end without the answer that was asked for.
enum class ErrorKind {
    // Nobody was reached, so nothing happened there.
    HostNotFound,
    ConnectionRefused,
    Proxy,
    TlsCertificate,
    TlsProtocol,
    // The road broke.
    ConnectionLost,
    Timeout,
    OutcomeUnknown,
    Cancelled,
    // Something came that can't be used.
    Truncated,
    TooLarge,
    BadHttp,
    Undecodable,
    RedirectRefused,
    NotUtf8,
    NotJson,
    NotStandardJson,
    NotAnObject,
    WrongShape,
    // The server said no.
    CredentialsRefused,
    Forbidden,
    Rejected,
    NotActive,
    RateLimited,
    ServerError,
};

/// How a call failed. Text members other than \c problem are the server's own: show them through visibleText() only.
struct ApiError {
    ErrorKind kind;
    Call call = Call::RequestToken;
    QString peer {}; ///< host:port (or the proxy's) that the call was for
    QString problem {}; ///< own words on what exactly was wrong, such as an offset or a field; may be empty
    int httpStatus = 0; ///< 0: there was no answer
    QString key {}; ///< `key` of the API's error object
    QString message {}; ///< `message` of the API's error object
    QString details {}; ///< `details` of the API's error object
    QString requestId {}; ///< `request_id`: Voucherify's support asks for it
    std::optional<qint64> retryAfter {}; ///< seconds
    std::optional<Certificate> certificate {}; ///< of TlsCertificate: the one that was refused
    bool maybeCarriedOut = false; ///< the request left this computer, and no answer tells what became of it
};

/// The name of a kind in --json output, such as "connection_refused".
QString errorName(ErrorKind kind);
/// The verb of a call on the command line: "request", "introspect", "revoke".
QString callName(Call call);

/// An error in plain words for a person: plain text, foreign parts made visible.
struct Advice {
    QString whatHappened;
    QString why;
    QString nextStep;
};
Advice adviceFor(const ApiError &error);
/// Whether there is any: of a refusal whose status nobody told, its own words are all that is known.
inline bool hasAdvice(const ApiError &error)
{
    return error.httpStatus > 0 || error.kind != ErrorKind::Rejected;
}

} // namespace bearerscope
