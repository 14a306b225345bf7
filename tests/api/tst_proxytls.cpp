// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlstest.h"

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString server = u"api.test.invalid"_s; // only a proxy can lead there

using Play = std::function<void(FaultServer &)>;

struct ProxyFault {
    const char *name;
    Play play;
    const char *said;
    ErrorKind kind = ErrorKind::Proxy;
};

Play saying(const QByteArray &bytes, bool keepOpen = false)
{
    return [=](FaultServer &proxy) { proxy.answer(bytes, keepOpen); };
}

Play refusing(const QByteArray &status, const QByteArray &headers = {})
{
    return saying("HTTP/1.1 " + status + " No\r\n" + headers + "Content-Length: 0\r\n\r\n");
}

void resetAtOnce(FaultServer &proxy)
{
    proxy.answerAndReset({});
}

void closeAtAccept(FaultServer &proxy)
{
    proxy.setAcceptHandler([](QTcpSocket &socket) { socket.disconnectFromHost(); });
}

void hang(FaultServer &proxy)
{
    proxy.stayMute();
}

const QByteArray opened = "HTTP/1.1 200 Connection established\r\n\r\n";
const char *noTunnel = "It set up no connection to the server";
const char *refuses = "It refuses to connect to the server";
const char *signIn = "It wants a sign-in";
const char *likely = "which is the likely cause";

const QList<ProxyFault> faults {
    {"T63 407", refusing("407", "Proxy-Authenticate: Basic realm=x\r\n"), signIn},
    {"T63 407, Negotiate", refusing("407", "Proxy-Authenticate: Negotiate\r\n"), signIn},
    {"T63 407 without a method", refusing("407"), signIn},
    {"T64 403", refusing("403"), refuses},
    {"T64 405", refusing("405"), refuses},
    {"404", refusing("404"), "It did not find the server"},
    {"502", refusing("502"), noTunnel},
    {"503", refusing("503"), "It says that it can't reach the server"},
    {"504", refusing("504"), noTunnel},
    {"redirect", refusing("302", "Location: https://login.example/\r\n"), noTunnel},
    {"garbage", saying(QByteArray(300, '\xee')), "What answers there is no HTTP proxy"},
    {"HTML", saying("<html>no</html>\r\n\r\n"), "What answers there is no HTTP proxy"},
    {"tunnel, closed at once", saying(opened), "by the proxy or by the server behind it"},
    {"tunnel to garbage", saying(opened + "hello, hello", true), "may have answered in its place",
        ErrorKind::TlsProtocol},
    // Qt 6.4.2 notices none of these: only the deadline ends them.
    {"closes without an answer", saying({}), likely, ErrorKind::Timeout},
    {"resets without an answer", resetAtOnce, likely, ErrorKind::Timeout},
    {"closes at accept", closeAtAccept, likely, ErrorKind::Timeout},
    {"half an answer", saying("HTTP/1.1 200 OK\r\nVia"), likely, ErrorKind::Timeout},
    {"hangs", hang, likely, ErrorKind::Timeout},
    {"tunnel to silence", saying(opened, true), likely, ErrorKind::Timeout},
};

PendingCall *startThrough(const ProxyChoice &proxy, Exchange &exchange, Call call, Transport transport = {})
{
    transport.proxy = proxy;
    return start(exchange.client, call, QUrl(u"https://api.test.invalid"_s), nullptr, transport);
}

ProxyChoice proxyAt(quint16 port)
{
    return {ProxyChoice::Kind::Own, u"127.0.0.1"_s, port};
}

} // namespace

Q_DECLARE_METATYPE(ProxyFault)

/// Through a proxy, the server has to prove who it is all the same, and each is blamed for its own faults only.
class TestProxyTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void certificates_data()
    {
        QTest::addColumn<QSslConfiguration>("configuration");
        QTest::addColumn<QByteArray>("authorities");
        QTest::addColumn<QString>("said"); ///< empty: the call succeeds
        const TestAuthority authority;
        const CertificatePlan plan {"api.test.invalid", "DNS:api.test.invalid"};
        CertificatePlan expired = plan;
        expired.validFrom = -9h;
        expired.validUntil = -1h;
        const QSslConfiguration good = authority.issue(plan).serverConfiguration();
        QTest::newRow("fine") << good << authority.pem() << QString();
        QTest::newRow("unknown authority") << good << QByteArray() << u"doesn't trust"_s;
        QTest::newRow("T56 self-signed") << selfSigned(plan).serverConfiguration() << QByteArray() << u"self-signed"_s;
        QTest::newRow("T57 expired") << authority.issue(expired).serverConfiguration() << authority.pem()
                                     << u"expired 1 h ago"_s;
        QTest::newRow("T59 wrong name") << authority.issue().serverConfiguration() << authority.pem()
                                        << u"is for localhost, 127.0.0.1, not for api.test.invalid"_s;
    }

    void certificates()
    {
        QFETCH(QSslConfiguration, configuration);
        QFETCH(QByteArray, authorities);
        QFETCH(QString, said);
        for (const Call call : everyCall) {
            Exchange exchange;
            exchange.server.useTls(configuration);
            answerWell(exchange.server, call);
            FaultServer proxy;
            proxy.tunnelTo(exchange.server.port());
            const CallResult result =
                resultOf(startThrough(proxyAt(proxy.port()), exchange, call, {.authorities = authorities}));
            QCOMPARE(outcomeName(result.outcome), said.isEmpty() ? u"ok"_s : u"tls_certificate"_s);
            QCOMPARE(exchange.server.requests().size(), said.isEmpty() ? 1 : 0);
            QCOMPARE(result.meta.proxy.hostAndPort(), proxy.url().authority());
            QCOMPARE(proxy.requests().size(), 1);
            verifyKeyless(proxy);
            if (!result.outcome) {
                QCOMPARE(result.outcome.error().peer, server);
                const QString words = allOf(result.outcome.error());
                QVERIFY2(words.contains(said) && !words.contains(proxy.url().authority()), qPrintable(words));
            }
        }
    }

    void fault_data()
    {
        QTest::addColumn<ProxyFault>("fault");
        for (const ProxyFault &fault : faults)
            QTest::newRow(fault.name) << fault;
    }

    void fault()
    {
        QFETCH(ProxyFault, fault);
        Exchange exchanges[3];
        FaultServer proxies[3];
        QList<PendingCall *> calls;
        for (int i = 0; i < 3; ++i) {
            fault.play(proxies[i]);
            const auto deadline = fault.kind == ErrorKind::Timeout ? 250ms : 10s;
            calls.append(startThrough(proxyAt(proxies[i].port()), exchanges[i], everyCall[i], {deadline}));
        }
        const QList<ApiError> errors = errorsOf(calls);
        for (int i = 0; i < 3; ++i) {
            const ApiError &error = errors[i];
            const QString proxy = proxies[i].url().authority();
            QCOMPARE(errorName(error.kind), errorName(fault.kind));
            QVERIFY(!error.maybeCarriedOut);
            QCOMPARE(error.peer, fault.kind == ErrorKind::Proxy ? proxy : server);
            const QString words = allOf(error);
            for (const QString &part : {proxy, server, QString::fromLatin1(fault.said)})
                QVERIFY2(words.contains(part), qPrintable(words));
            QCOMPARE(proxies[i].connectionCount(), 1);
            verifyKeyless(proxies[i]);
        }
    }

    void noProxyThere()
    {
        Exchange exchange;
        quint16 closedPort = 0;
        {
            const FaultServer gone;
            closedPort = gone.port();
        }
        const ApiError refused = errorOf(startThrough(proxyAt(closedPort), exchange, Call::RequestToken));
        QCOMPARE(errorName(refused.kind), u"proxy"_s);
        QCOMPARE(refused.peer, u"127.0.0.1:%1"_s.arg(closedPort));
        QVERIFY2(allOf(refused).contains(u"No program listens there"), qPrintable(allOf(refused)));

        const ProxyChoice unknown {ProxyChoice::Kind::Own, u"proxy.test.invalid"_s, 3128};
        const ApiError notFound = errorOf(startThrough(unknown, exchange, Call::RequestToken));
        QCOMPARE(errorName(notFound.kind), u"proxy"_s);
        QCOMPARE(notFound.peer, u"proxy.test.invalid:3128"_s);
        QVERIFY2(allOf(notFound).contains(u"Its name was not found"), qPrintable(allOf(notFound)));
    }

private:
    static void verifyKeyless(const FaultServer &proxy)
    {
        for (const QByteArray &request : proxy.requests()) {
            QVERIFY2(request.startsWith("CONNECT api.test.invalid:443 "), request.constData());
            QVERIFY(!request.contains("secret-key") && !request.contains(testToken));
        }
    }
};

QTEST_GUILESS_MAIN(TestProxyTls)
#include "tst_proxytls.moc"
