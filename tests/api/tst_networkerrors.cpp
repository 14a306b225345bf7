// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/networkerrors.h"
#include "support/certificates.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

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
        QTEST(errorName(networkFailure({.error = error}).kind), "beforeTaken");
        const NetworkFailure taken = networkFailure({.error = error, .requestTaken = true});
        QTEST(errorName(taken.kind), "afterTaken");
        QVERIFY(taken.problem.isEmpty());
        QVERIFY(!taken.certificate);
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

    /// What Qt takes for the server's own fault is the proxy's: nobody else is looked up and connected to.
    void throughAProxy_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("qtText");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        const QString proxy = u"proxy"_s;
        QTest::newRow("port closed") << QNetworkReply::UnknownNetworkError << u"Proxy connection refused"_s << proxy
                                     << u"No program listens there"_s;
        QTest::newRow("port closed, by its code")
            << QNetworkReply::ProxyConnectionRefusedError << QString() << proxy << u"No program listens there"_s;
        QTest::newRow("T63 sign-in") << QNetworkReply::ProxyAuthenticationRequiredError << QString() << proxy
                                     << u"wants a sign-in"_s;
        QTest::newRow("T63 sign-in that Qt can't read")
            << QNetworkReply::UnknownNetworkError << u"Error parsing authentication request from proxy"_s << proxy
            << u"wants a sign-in"_s;
        QTest::newRow("T64 403") << QNetworkReply::UnknownNetworkError << u"Proxy denied connection"_s << proxy
                                 << u"refuses to connect to the server"_s;
        QTest::newRow("no HTTP") << QNetworkReply::UnknownNetworkError << u"Did not receive HTTP response from proxy"_s
                                 << proxy << u"no HTTP proxy"_s;
        QTest::newRow("503") << QNetworkReply::ConnectionRefusedError << QString() << proxy
                             << u"can't reach the server"_s;
        QTest::newRow("name") << QNetworkReply::HostNotFoundError << QString() << proxy << u"Its name was not found"_s;
        QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << QString() << proxy
                                << u"by the proxy or by the server"_s;
        QTest::newRow("anything else") << QNetworkReply::UnknownNetworkError << u"made up"_s << proxy
                                       << u"no connection to the server"_s;
        QTest::newRow("no handshake") << QNetworkReply::SslHandshakeFailedError << u"error:0A00010B:SSL"_s
                                      << u"tls_protocol"_s << u"through the proxy proxy.example:3128"_s;
        QTest::newRow("the system's own timeout")
            << QNetworkReply::TimeoutError << QString() << u"timeout"_s << u"through the proxy proxy.example:3128"_s;
    }

    void throughAProxy()
    {
        QFETCH(Error, error);
        QFETCH(QString, qtText);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        const NetworkFailure failure =
            networkFailure({.error = error, .qtText = qtText, .proxy = proxy(), .server = u"api.test:443"_s});
        QCOMPARE(errorName(failure.kind), kind);
        QCOMPARE(failure.peer, kind == u"proxy" ? u"proxy.example:3128"_s : u"api.test:443"_s);
        QVERIFY2(failure.problem.contains(said), qPrintable(failure.problem));
        QCOMPARE(failure.problem.contains(u"Calls to api.test:443 go through it"), kind != u"tls_protocol");
    }

    void namesWhoNamedTheProxy_data()
    {
        QTest::addColumn<ProxyInUse::Source>("source");
        QTest::addColumn<QString>("said");
        QTest::newRow("own") << ProxyInUse::Source::Own << u"--proxy on the command line"_s;
        QTest::newRow("system") << ProxyInUse::Source::System << u"network settings"_s;
        QTest::newRow("environment") << ProxyInUse::Source::Environment << u"environment variable all_proxy"_s;
    }

    void namesWhoNamedTheProxy()
    {
        QFETCH(ProxyInUse::Source, source);
        QFETCH(QString, said);
        for (const Error error : {QNetworkReply::UnknownNetworkError, QNetworkReply::TimeoutError}) {
            const QString problem = networkFailure({.error = error, .proxy = proxy(source)}).problem;
            QVERIFY2(problem.contains(said), qPrintable(problem));
        }
    }

    /// Once the request has left, the tunnel is up and the proxy out of question.
    void lostInTheTunnel()
    {
        for (const Error error : {QNetworkReply::RemoteHostClosedError, QNetworkReply::TimeoutError}) {
            const NetworkFailure failure =
                networkFailure({.error = error, .proxy = proxy(), .server = u"api.test:443"_s, .requestTaken = true});
            QVERIFY(failure.kind == ErrorKind::OutcomeUnknown || failure.kind == ErrorKind::Timeout);
            QCOMPARE(failure.peer, u"api.test:443"_s);
            QVERIFY(failure.problem.isEmpty());
        }
    }

    /// The same reasons as OpenSSL 1.1 and 3 write them, and other libraries' words.
    void handshake_data()
    {
        QTest::addColumn<QString>("qtText");
        QTest::addColumn<QString>("said");
        const QString notTls = u"doesn't speak TLS"_s;
        const QString old = u"older than 1.2"_s;
        QTest::newRow("no TLS") << u"error:0A00010B:SSL routines::wrong version number"_s << notTls;
        QTest::newRow("no TLS, 1.1") << u"error:1408F10B:SSL routines:ssl3_get_record:wrong version number"_s << notTls;
        QTest::newRow("http") << u"error:0A00009C:SSL routines::http request"_s << notTls;
        QTest::newRow("T60 old") << u"x: error:0A000102:SSL routines::unsupported protocol"_s << old;
        QTest::newRow("T60 alert") << u"error:0A00042E:SSL routines::tlsv1 alert protocol version"_s << old;
        QTest::newRow("cipher") << u"error:0A000410:SSL routines::sslv3 alert handshake failure"_s << u"cipher"_s;
        QTest::newRow("client certificate")
            << u"error:0A00045C:SSL routines::certificate required"_s << u"wants a client certificate"_s;
        QTest::newRow("name") << u"error:0A000458:SSL routines::tlsv1 unrecognized name"_s << u"know that name"_s;
        QTest::newRow("other alert") << u"error:0A000438:SSL routines::tlsv1 alert internal error"_s
                                     << u"alert number 80"_s;
        for (const QString &unknown :
            {u"error:0A000001:SSL"_s, u"error:FFFFFFFF:"_s, u"error:"_s, u"Other"_s, QString()})
            QTest::addRow("unknown: %s", qPrintable(unknown)) << unknown << QString();
    }

    void handshake()
    {
        QFETCH(QString, qtText);
        QFETCH(QString, said);
        const NetworkFailure failure =
            networkFailure({.error = QNetworkReply::SslHandshakeFailedError, .qtText = qtText});
        QCOMPARE(failure.kind, ErrorKind::TlsProtocol);
        QCOMPARE(failure.problem.isEmpty(), said.isEmpty());
        QVERIFY2(failure.problem.contains(said), qPrintable(failure.problem));
        QVERIFY(!failure.problem.contains(u"SSL"));
    }

    void closedHandshake()
    {
        const NetworkFailure failure = networkFailure({.error = QNetworkReply::RemoteHostClosedError, .usesTls = true});
        QCOMPARE(failure.kind, ErrorKind::ConnectionLost);
        QVERIFY(failure.problem.contains(u"client certificate"));
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
        row("another key", QSslError::CertificateSignatureFailed, "doesn't trust");
        row("T57 expired", QSslError::CertificateExpired, "has expired. Check this computer's clock");
        row("T58 not yet valid", QSslError::CertificateNotYetValid, "not yet valid. Check this computer's clock");
        row("T59 wrong name", QSslError::HostNameMismatch, "Check the address");
        row("revoked", QSslError::CertificateRevoked, "revoked");
        row("none", QSslError::NoPeerCertificate, "no certificate");
        row("anything else", QSslError::PathLengthExceeded, "breaks the rules");
    }

    void certificate()
    {
        QFETCH(QSslError::SslError, error);
        QFETCH(QString, said);
        const NetworkFailure failure = refusedFor({QSslError(error)});
        QCOMPARE(errorName(failure.kind), QStringLiteral("tls_certificate"));
        QVERIFY2(failure.problem.contains(said), qPrintable(failure.problem));
        QVERIFY(!failure.problem.contains(QSslError(error).errorString()));
        const bool isAuthoritys =
            failure.problem.contains(u"self-signed") || failure.problem.contains(u"doesn't trust");
        QCOMPARE(failure.problem.contains(u"--ca-file FILE"), isAuthoritys);
        QVERIFY(failure.certificate);
    }

    void everyCauseOnce()
    {
        const QString problem = refusedFor(
            {QSslError(QSslError::UnableToGetLocalIssuerCertificate),
                QSslError(QSslError::UnableToVerifyFirstCertificate), QSslError(QSslError::CertificateExpired)})
                                    .problem;
        QCOMPARE(problem.count(QStringLiteral("doesn't trust")), 1);
        QCOMPARE(problem.count(QStringLiteral("expired")), 1);
    }

    /// The one whose dates are the cause is named, not the server's own below it.
    void expiredAbove()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QSslCertificate own = selfSigned().certificate;
        const QSslCertificate above =
            selfSigned({.commonName = "Middle", .validUntil = std::chrono::seconds(-100)}).certificate;
        const NetworkFailure failure = networkFailure({.error = QNetworkReply::SslHandshakeFailedError,
            .refused = {{QSslError(QSslError::CertificateExpired, above)}, own, u"api.test"_s, now}});
        QVERIFY2(failure.problem.startsWith(u"The certificate of “Middle”, which its own leans on, expired 1 min"_s),
            qPrintable(failure.problem));
        QCOMPARE(failure.certificate->subject, u"Middle"_s);
    }

    /// Errors of the certificate are the cause only where the handshake failed.
    void lostAfterTlsErrors()
    {
        const NetworkFailure failure = networkFailure({.error = QNetworkReply::RemoteHostClosedError,
            .refused = {.errors = {QSslError(QSslError::CertificateExpired)}},
            .requestTaken = true});
        QCOMPARE(errorName(failure.kind), QStringLiteral("outcome_unknown"));
        QVERIFY(failure.problem.isEmpty());
        QVERIFY(!failure.certificate);
    }

private:
    static ProxyInUse proxy(ProxyInUse::Source source = ProxyInUse::Source::Own)
    {
        return {u"proxy.example"_s, 3128, source, u"all_proxy"_s};
    }

    static NetworkFailure refusedFor(const QList<QSslError> &errors)
    {
        return networkFailure({.error = QNetworkReply::SslHandshakeFailedError,
            .refused = {errors, QSslCertificate(), u"api.test"_s, QDateTime::currentDateTimeUtc()}});
    }
};

QTEST_GUILESS_MAIN(TestNetworkErrors)
#include "tst_networkerrors.moc"
