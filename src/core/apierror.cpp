// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"

namespace bearerscope {

QString errorName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
        return QStringLiteral("host_not_found");
    case ErrorKind::ConnectionRefused:
        return QStringLiteral("connection_refused");
    case ErrorKind::Proxy:
        return QStringLiteral("proxy");
    case ErrorKind::TlsCertificate:
        return QStringLiteral("tls_certificate");
    case ErrorKind::TlsProtocol:
        return QStringLiteral("tls_protocol");
    case ErrorKind::ConnectionLost:
        return QStringLiteral("connection_lost");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("outcome_unknown");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Truncated:
        return QStringLiteral("truncated");
    case ErrorKind::TooLarge:
        return QStringLiteral("too_large");
    case ErrorKind::BadHttp:
        return QStringLiteral("bad_http");
    case ErrorKind::Undecodable:
        return QStringLiteral("undecodable");
    case ErrorKind::RedirectRefused:
        return QStringLiteral("redirect_refused");
    case ErrorKind::NotUtf8:
        return QStringLiteral("not_utf8");
    case ErrorKind::NotJson:
        return QStringLiteral("not_json");
    case ErrorKind::NotStandardJson:
        return QStringLiteral("not_standard_json");
    case ErrorKind::NotAnObject:
        return QStringLiteral("not_an_object");
    case ErrorKind::WrongShape:
        return QStringLiteral("wrong_shape");
    case ErrorKind::CredentialsRefused:
        return QStringLiteral("credentials_refused");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::Rejected:
        return QStringLiteral("rejected");
    case ErrorKind::NotActive:
        return QStringLiteral("not_active");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorKind::ServerError:
        return QStringLiteral("server_error");
    }
    Q_UNREACHABLE();
}

QString callName(Call call)
{
    switch (call) {
    case Call::RequestToken:
        return QStringLiteral("request");
    case Call::Introspect:
        return QStringLiteral("introspect");
    case Call::Revoke:
        return QStringLiteral("revoke");
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
