// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkerrors.h"

#include <QCoreApplication>
#include <QStringList>

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkErrors", text);
}

QString certificateProblem(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return tr("Its certificate has expired, or this computer's clock is wrong: check the clock.");
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return tr("Its certificate is not yet valid, or this computer's clock is wrong: check the clock.");
    case QSslError::SelfSignedCertificate:
        return tr("Its certificate is self-signed: nobody else vouches for it.");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("Its certificate comes from an authority that this computer doesn't trust.");
    case QSslError::HostNameMismatch:
        return tr("Its certificate is for another name than the address.");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return tr("Its certificate was revoked.");
    case QSslError::NoPeerCertificate:
        return tr("It showed no certificate.");
    default:
        return tr("Its certificate is not valid.");
    }
}

/// Each cause once: an unknown authority alone makes two errors.
QString certificateProblems(const QList<QSslError> &errors)
{
    QStringList sentences;
    for (const QSslError &error : errors)
        sentences.append(certificateProblem(error.error()));
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

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

} // namespace

NetworkFailure networkFailure(QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors, bool requestTaken)
{
    if (error == QNetworkReply::SslHandshakeFailedError && !tlsErrors.isEmpty())
        return {ErrorKind::TlsCertificate, certificateProblems(tlsErrors)};
    return {kindOf(error, requestTaken), {}};
}

bool isRoadError(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError
            || error == QNetworkReply::ProtocolFailure);
}

} // namespace bearerscope
