// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlstest.h"

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What a server does instead of a good handshake, and what is made of it.
struct TlsFault {
    const char *name;
    std::function<void(FaultServer &)> play;
    const char *kind;
    const char *said;
    std::chrono::milliseconds deadline = 10s;
};

std::function<void(FaultServer &)> showing(const std::function<TlsIdentity()> &identity)
{
    return [identity](FaultServer &server) { server.useTls(identity().serverConfiguration()); };
}

std::function<void(FaultServer &)> speaking(QSsl::SslProtocol protocol, QSslSocket::PeerVerifyMode verify)
{
    return [=](FaultServer &server) {
        QSslConfiguration configuration = selfSigned().serverConfiguration();
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(verify);
        server.useTls(configuration);
    };
}

enum class Then { Wait, Close, Reset };

/// Answers the first bytes of a handshake.
std::function<void(FaultServer &)> saying(const QByteArray &bytes, Then then = Then::Wait)
{
    return [=](FaultServer &server) {
        server.setAcceptHandler([=](QTcpSocket &socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [=, &socket] {
                socket.write(bytes);
                socket.flush();
                if (then == Then::Close)
                    socket.disconnectFromHost();
                else if (then == Then::Reset)
                    FaultServer::reset(socket);
            });
        });
    };
}

QByteArray alert(char number)
{
    return QByteArray("\x15\x03\x03\x00\x02\x02", 6) + number;
}

/// A ServerHello that chooses TLS 1.1, as servers do that don't know better.
QByteArray helloOfTls11()
{
    return QByteArray("\x16\x03\x02\x00\x2a\x02\x00\x00\x26\x03\x02", 11) + QByteArray(32, 'r')
        + QByteArray("\x00\xc0\x13\x00", 4);
}

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED // that it is, is the point
    const auto oldTls = speaking(QSsl::TlsV1_1, QSslSocket::VerifyNone);
QT_WARNING_POP

const char *certificate = "tls_certificate";
const char *protocol = "tls_protocol";

const QList<TlsFault> tlsFaults {
    {"T56 self-signed", showing([] { return selfSigned(); }), certificate, "self-signed"},
    {"unknown authority", showing([] { return TestAuthority().issue(); }), certificate, "doesn't trust"},
    {"T57 expired", showing([] { return selfSigned({.validFrom = -240h, .validUntil = -73h}); }), certificate,
        "expired 3 d 1 h ago"},
    {"T58 not yet valid", showing([] { return selfSigned({.validFrom = 49h + 5min}); }), certificate,
        "not yet valid: it will be in 2 d 1 h"},
    {"T59 wrong name", showing([] {
         return selfSigned({"b.example", "DNS:b.example,IP:10.0.0.1"});
     }),
        certificate, "is for b.example, 10.0.0.1, not for 127.0.0.1"},
    {"T60 TLS 1.1 only", oldTls, protocol, "no longer safe"},
    {"T60 answers in TLS 1.1", saying(helloOfTls11()), protocol, "no longer safe"},
    {"T61 plain http", saying("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), protocol, "plain http"},
    {"T61 plain http, closed", saying("HTTP/1.1 400 Bad Request\r\n\r\n", Then::Close), protocol, "plain http"},
    {"T62 silence", [](FaultServer &) {}, "timeout", "No connection came about", 250ms},
    {"half a ServerHello", saying(helloOfTls11().left(9)), "timeout", "No connection came about", 250ms},
    {"garbage", saying(QByteArray(300, '\xee')), protocol, "doesn't speak TLS"},
    {"garbage inside a record", saying(QByteArray("\x16\x03\x03\x00\x10", 5) + QByteArray(16, '\xee')), protocol,
        "speaks no TLS"},
    {"alert: no common cipher", saying(alert(40)), protocol, "no safe cipher"},
    {"alert: name unknown", saying(alert(112)), protocol, "doesn't know that name"},
    {"alert: internal error", saying(alert(80)), protocol, "TLS alert number 80"},
    {"closed in mid-handshake", saying({}, Then::Close), "connection_lost", "while the secure connection"},
    {"closed in mid-ServerHello", saying(helloOfTls11().left(9), Then::Close), "connection_lost", "while the secure"},
    {"reset in mid-handshake", saying({}, Then::Reset), "connection_lost", "while the secure connection"},
};

} // namespace

Q_DECLARE_METATYPE(TlsFault)

/// Keys go to nobody who can't prove who he is, and the person hears why.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void fault_data()
    {
        QTest::addColumn<TlsFault>("fault");
        for (const TlsFault &fault : tlsFaults)
            QTest::newRow(fault.name) << fault;
    }

    void fault()
    {
        QFETCH(TlsFault, fault);
        const Transport transport {fault.deadline};
        Exchange exchanges[] {Exchange(transport), Exchange(transport), Exchange(transport)};
        QList<PendingCall *> calls;
        for (int i = 0; i < 3; ++i) {
            fault.play(exchanges[i].server);
            calls.append(startTls(exchanges[i], everyCall[i]));
        }
        const QList<ApiError> errors = errorsOf(calls);
        for (int i = 0; i < 3; ++i) {
            const ApiError &error = errors[i];
            const FaultServer &server = exchanges[i].server;
            QCOMPARE(errorName(error.kind), QString::fromLatin1(fault.kind));
            QVERIFY(!error.maybeCarriedOut);
            QCOMPARE(error.peer, server.url().authority());
            QCOMPARE(error.certificate.has_value(), error.kind == ErrorKind::TlsCertificate);
            const QString words = allOf(error);
            QVERIFY2(words.contains(QString::fromLatin1(fault.said)), qPrintable(words));
            QVERIFY2(!words.contains(u"OpenSSL") && !words.contains(u"%1"), qPrintable(words));
            QCOMPARE(server.requests(), QList<QByteArray>());
            QCOMPARE(server.connectionCount(), 1);
        }
    }

    /// A server that wants a client certificate says so, in TLS 1.3, only after the client holds the connection for
    /// ready: the request has left then. No handler of the server ever sees it.
    void wantsClientCertificate_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("version");
        QTest::addColumn<bool>("maybeCarriedOut");
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2 << false;
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3 << true;
    }

    void wantsClientCertificate()
    {
        QFETCH(QSsl::SslProtocol, version);
        QFETCH(bool, maybeCarriedOut);
        const TestAuthority authority;
        QSslConfiguration configuration = authority.issue().serverConfiguration();
        configuration.setProtocol(version);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        for (const Call call : everyCall) {
            Exchange exchange({.authorities = authority.pem()});
            exchange.server.useTls(configuration);
            const ApiError error = errorOf(startTls(exchange, call));
            QCOMPARE(error.kind, maybeCarriedOut ? ErrorKind::OutcomeUnknown : ErrorKind::ConnectionLost);
            QCOMPARE(error.maybeCarriedOut, maybeCarriedOut);
            QCOMPARE(exchange.server.requests(), QList<QByteArray>());
            QCOMPARE(exchange.server.connectionCount(), 1);
        }
    }

    void trust_data()
    {
        QTest::addColumn<QSslConfiguration>("server");
        QTest::addColumn<QByteArray>("authorities");
        QTest::addColumn<QString>("said"); ///< empty: the call succeeds
        const TestAuthority authority;
        const QSslConfiguration good = authority.issue().serverConfiguration();
        const TlsIdentity own = selfSigned();
        const QString unknown = u"an authority that this computer doesn't trust"_s;
        QTest::newRow("its authority") << good << authority.pem() << QString();
        QTest::newRow("among others") << good << TestAuthority("Another").pem() + authority.pem() << QString();
        QTest::newRow("self-signed, named itself") << own.serverConfiguration() << own.certificate.toPem() << QString();
        QTest::newRow("another authority") << good << TestAuthority("Another").pem() << unknown;
        QTest::newRow("one of the same name") << good << TestAuthority().pem() << unknown;
        QTest::newRow("T59 wrong name") << authority.issue({"b.example", "DNS:b.example"}).serverConfiguration()
                                        << authority.pem() << u"is for b.example, not for 127.0.0.1"_s;
        QTest::newRow("T57 expired") << authority.issue({.validFrom = -9h, .validUntil = -1h}).serverConfiguration()
                                     << authority.pem() << u"Its certificate expired 1 h ago"_s;
    }

    void trust()
    {
        QFETCH(QSslConfiguration, server);
        QFETCH(QByteArray, authorities);
        QFETCH(QString, said);
        for (const Call call : everyCall) {
            Exchange exchange({.authorities = authorities});
            exchange.server.useTls(server);
            answerWell(exchange.server, call);
            const CallResult result = resultOf(startTls(exchange, call));
            QCOMPARE(outcomeName(result.outcome), said.isEmpty() ? u"ok"_s : u"tls_certificate"_s);
            QCOMPARE(exchange.server.requests().size(), said.isEmpty() ? 1 : 0);
            if (!result.outcome)
                QVERIFY2(allOf(result.outcome.error()).contains(said), qPrintable(allOf(result.outcome.error())));
        }
    }

    void showsTheCertificate()
    {
        const TestAuthority authority("Company CA");
        const TlsIdentity identity =
            authority.issue({"b.example", "DNS:b.example,DNS:*.c.example,IP:10.0.0.1", -9h, -1h});
        Exchange exchange({.authorities = authority.pem()});
        exchange.server.useTls(identity.serverConfiguration());
        const ApiError error = errorOf(startTls(exchange));
        QVERIFY(error.certificate);
        QCOMPARE(error.certificate->subject, u"b.example"_s);
        QCOMPARE(error.certificate->issuer, u"Company CA"_s);
        QCOMPARE(error.certificate->alternativeNames, u"b.example, *.c.example, 10.0.0.1"_s);
        QCOMPARE(error.certificate->validFromUtc, identity.certificate.effectiveDate());
        QCOMPARE(error.certificate->validUntilUtc, identity.certificate.expiryDate());
        QCOMPARE(error.certificate->validUntilUtc.timeSpec(), Qt::UTC);
        QCOMPARE(error.certificate->sha256, identity.certificate.digest(QCryptographicHash::Sha256));
        for (const QString &cause : {u"expired 1 h ago"_s, u"not for 127.0.0.1"_s})
            QVERIFY2(error.problem.contains(cause), qPrintable(error.problem));
    }

    void makesForeignTextVisible()
    {
        const QByteArray name = "\xE2\x80\xAE<b>\x1b[31mevil\n" + QByteArray(5000, 'x');
        Exchange exchange;
        exchange.server.useTls(TestAuthority("\x1b" + name).issue({name, {}}).serverConfiguration());
        const ApiError error = errorOf(startTls(exchange));
        QCOMPARE(error.certificate->subject.toUtf8(), name); // itself untouched
        const QString words = allOf(error);
        QVERIFY(!words.contains(u'\u202E') && !words.contains(u'\x1b') && !words.contains(u"evil\n"_s));
        QVERIFY2(words.contains(u"\\u{202E}<b>\\u{1B}[31mevil\\u{A}"_s), qPrintable(words));
        QVERIFY2(words.size() < 2500, qPrintable(QString::number(words.size())));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
