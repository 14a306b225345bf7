// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkerrors.h"

#include "networkproblems.h"

namespace bearerscope {

namespace {

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

ErrorKind kindOf(QNetworkReply::NetworkError error, bool requestTaken)
{
    if (isProxyError(error))
        return ErrorKind::Proxy;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsProtocol;
    case QNetworkReply::NoError: // an answer that had no status line
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::BadHttp;
    default:
        return requestTaken ? ErrorKind::OutcomeUnknown : ErrorKind::ConnectionLost;
    }
}

/// With a proxy in use it alone is looked up and connected to, though Qt reports some of its refusals as the server's.
bool isProxysFault(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Proxy:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
        return true;
    default:
        return false;
    }
}

QString problemOf(ErrorKind kind, const LostExchange &exchange)
{
    switch (kind) {
    case ErrorKind::TlsProtocol:
        return handshakeProblem(exchange.proxy, exchange.qtText);
    case ErrorKind::ConnectionLost:
        return exchange.usesTls ? closedHandshakeProblem() : QString();
    case ErrorKind::Timeout:
        return exchange.requestTaken ? QString() : silenceProblem(exchange.proxy, exchange.server);
    default:
        return {};
    }
}

} // namespace

NetworkFailure networkFailure(const LostExchange &exchange)
{
    if (exchange.error == QNetworkReply::SslHandshakeFailedError && !exchange.refused.errors.isEmpty())
        return {ErrorKind::TlsCertificate, exchange.server, exchange.refused.problem(), exchange.refused.certificate()};
    const ErrorKind kind = kindOf(exchange.error, exchange.requestTaken);
    if (!exchange.proxy.isDirect() && isProxysFault(kind))
        return {ErrorKind::Proxy, exchange.proxy.hostAndPort(),
            proxyProblem(exchange.proxy, exchange.server, exchange.error, exchange.qtText)};
    return {kind, exchange.server, problemOf(kind, exchange)};
}

bool isRoadError(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError
            || error == QNetworkReply::ProtocolFailure);
}

} // namespace bearerscope
