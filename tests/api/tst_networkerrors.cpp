// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/networkerrors.h"

using namespace bearerscope;

using Error = QNetworkReply::NetworkError;

class TestNetworkErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("beforeTaken");
        QTest::addColumn<QString>("afterTaken");
        const auto row = [](const char *name, Error error, const char *before, const char *after = nullptr) {
            QTest::newRow(name) << error << QString::fromLatin1(before) << QString::fromLatin1(after ? after : before);
        };
        row("T1 refused", QNetworkReply::ConnectionRefusedError, "connection_refused");
        row("T2 name", QNetworkReply::HostNotFoundError, "host_not_found");
        row("T4 the system's own timeout", QNetworkReply::TimeoutError, "timeout");
        row("closed", QNetworkReply::RemoteHostClosedError, "connection_lost", "outcome_unknown");
        row("reset", QNetworkReply::UnknownNetworkError, "connection_lost", "outcome_unknown");
        row("T6 can't send again", QNetworkReply::ContentReSendError, "connection_lost", "outcome_unknown");
        row("network down", QNetworkReply::TemporaryNetworkFailureError, "connection_lost", "outcome_unknown");
        row("stopped by Qt", QNetworkReply::OperationCanceledError, "connection_lost", "outcome_unknown");
        row("T60 handshake", QNetworkReply::SslHandshakeFailedError, "tls_protocol");
        row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, "proxy");
        row("proxy closed", QNetworkReply::ProxyConnectionClosedError, "proxy");
        row("proxy not found", QNetworkReply::ProxyNotFoundError, "proxy");
        row("proxy timeout", QNetworkReply::ProxyTimeoutError, "proxy");
        row("T63 proxy wants a sign-in", QNetworkReply::ProxyAuthenticationRequiredError, "proxy");
        row("proxy, unknown", QNetworkReply::UnknownProxyError, "proxy");
        row("protocol", QNetworkReply::ProtocolFailure, "bad_http");
        row("protocol unknown", QNetworkReply::ProtocolUnknownError, "bad_http");
        row("protocol operation", QNetworkReply::ProtocolInvalidOperationError, "bad_http");
        row("no answer and no error", QNetworkReply::NoError, "bad_http");
    }

    void kind()
    {
        QFETCH(Error, error);
        QTEST(errorName(networkFailure(error, {}, false).kind), "beforeTaken");
        QTEST(errorName(networkFailure(error, {}, true).kind), "afterTaken");
        QVERIFY(networkFailure(error, {}, true).problem.isEmpty());
    }

    void roadErrors_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("isRoad");
        QTest::newRow("none") << QNetworkReply::NoError << false;
        QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << true;
        QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << true;
        QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << true;
        QTest::newRow("proxy") << QNetworkReply::ProxyConnectionClosedError << true;
        QTest::newRow("resend") << QNetworkReply::ContentReSendError << true;
        QTest::newRow("protocol") << QNetworkReply::ProtocolFailure << true;
        QTest::newRow("401") << QNetworkReply::AuthenticationRequiredError << false;
        QTest::newRow("403") << QNetworkReply::ContentAccessDenied << false;
        QTest::newRow("404") << QNetworkReply::ContentNotFoundError << false;
        QTest::newRow("418") << QNetworkReply::UnknownContentError << false;
        QTest::newRow("500") << QNetworkReply::InternalServerError << false;
        QTest::newRow("599") << QNetworkReply::UnknownServerError << false;
    }

    void roadErrors()
    {
        QFETCH(Error, error);
        QTEST(isRoadError(error), "isRoad");
    }

    void certificate_data()
    {
        QTest::addColumn<QSslError::SslError>("error");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, QSslError::SslError error, const char *said) {
            QTest::newRow(name) << error << QString::fromLatin1(said);
        };
        row("T56 self-signed", QSslError::SelfSignedCertificate, "self-signed");
        row("T56 unknown authority", QSslError::UnableToGetLocalIssuerCertificate, "doesn't trust");
        row("T57 expired", QSslError::CertificateExpired, "check the clock");
        row("T58 not yet valid", QSslError::CertificateNotYetValid, "check the clock");
        row("T59 wrong name", QSslError::HostNameMismatch, "another name");
        row("revoked", QSslError::CertificateRevoked, "revoked");
        row("none", QSslError::NoPeerCertificate, "no certificate");
        row("anything else", QSslError::PathLengthExceeded, "not valid");
    }

    void certificate()
    {
        QFETCH(QSslError::SslError, error);
        QFETCH(QString, said);
        const auto failure = networkFailure(QNetworkReply::SslHandshakeFailedError, {QSslError(error)}, false);
        QCOMPARE(errorName(failure.kind), QStringLiteral("tls_certificate"));
        QVERIFY2(failure.problem.contains(said), qPrintable(failure.problem));
        QVERIFY(!failure.problem.contains(QSslError(error).errorString()));
    }

    void everyCauseOnce()
    {
        const auto failure = networkFailure(QNetworkReply::SslHandshakeFailedError,
            {QSslError(QSslError::UnableToGetLocalIssuerCertificate),
                QSslError(QSslError::UnableToVerifyFirstCertificate), QSslError(QSslError::CertificateExpired)},
            false);
        QCOMPARE(failure.problem.count(QStringLiteral("doesn't trust")), 1);
        QCOMPARE(failure.problem.count(QStringLiteral("expired")), 1);
    }

    /// Errors of the certificate are the cause only where the handshake failed.
    void lostAfterTlsErrors()
    {
        const auto failure =
            networkFailure(QNetworkReply::RemoteHostClosedError, {QSslError(QSslError::CertificateExpired)}, true);
        QCOMPARE(errorName(failure.kind), QStringLiteral("outcome_unknown"));
        QVERIFY(failure.problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkErrors)
#include "tst_networkerrors.moc"
