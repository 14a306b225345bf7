// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/proxyrule.h"

using namespace bearerscope;

Q_DECLARE_METATYPE(bearerscope::ProxyChoice)

class TestProxyRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        const QByteArray proxy = m_proxy.url().toEncoded();
        qputenv("http_proxy", proxy);
        qputenv("https_proxy", proxy);
        qunsetenv("no_proxy");
    }

    void cleanup()
    {
        qunsetenv("http_proxy");
        qunsetenv("https_proxy");
    }

    void rule_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("direct");
        QTest::newRow("https") << QStringLiteral("https://api.voucherify.io/v1") << false;
        QTest::newRow("http to this computer") << QStringLiteral("http://127.0.0.1:8080/v1") << true;
        QTest::newRow("http elsewhere") << QStringLiteral("http://api.voucherify.io/v1") << true;
        QTest::newRow("https to this computer") << QStringLiteral("https://127.0.0.1:8443/v1") << true;
        QTest::newRow("https to localhost") << QStringLiteral("https://localhost/v1") << true;
        QTest::newRow("https to ::1") << QStringLiteral("https://[::1]/v1") << true;
        QTest::newRow("looks like localhost") << QStringLiteral("https://localhost.example/v1") << false;
        QTest::newRow("nothing") << QString() << true;
    }

    void rule()
    {
        QFETCH(QString, url);
        QFETCH(bool, direct);
        const auto proxies = ProxyRule().queryProxy(QNetworkProxyQuery(QUrl(url)));
        QVERIFY(!proxies.isEmpty()); // only the first is used
        QCOMPARE(proxies.constFirst().type() == QNetworkProxy::NoProxy, direct);
    }

    void namesItsProxy_data()
    {
        QTest::addColumn<ProxyChoice>("choice");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<ProxyInUse::Source>("source");
        QTest::addColumn<QString>("variable");
        const QString there = QStringLiteral("https://api.voucherify.io");
        const QString here = QStringLiteral("http://127.0.0.1:9");
        const ProxyChoice own {ProxyChoice::Kind::Own, QStringLiteral("proxy.example"), 3128};
        const auto none = ProxyInUse::Source::Own;
        QTest::newRow("environment") << ProxyChoice() << there << QStringLiteral("127.0.0.1:%1").arg(m_proxy.port())
                                     << ProxyInUse::Source::Environment << QStringLiteral("https_proxy");
        QTest::newRow("environment, this computer") << ProxyChoice() << here << QString() << none << QString();
        QTest::newRow("own") << own << there << QStringLiteral("proxy.example:3128") << ProxyInUse::Source::Own
                             << QString();
        QTest::newRow("own, this computer") << own << here << QString() << none << QString();
        QTest::newRow("none") << ProxyChoice {ProxyChoice::Kind::None} << there << QString() << none << QString();
    }

    void namesItsProxy()
    {
        QFETCH(ProxyChoice, choice);
        QFETCH(QString, url);
        const ProxyInUse proxy = OAuthClient::proxyFor(connectionTo(QUrl(url)).server, choice);
        QTEST(proxy.hostAndPort(), "proxy");
        QTEST(proxy.source, "source");
        QTEST(proxy.variable, "variable");
        QCOMPARE(proxy.isDirect(), proxy.hostAndPort().isEmpty());
    }

    /// What was set for a proxy and doesn't make one is told, not passed over in silence.
    void tellsAVariableThatIsNotUsed()
    {
        qputenv("https_proxy", "http://[::1");
        const Server there = connectionTo(QUrl(QStringLiteral("https://api.voucherify.io"))).server;
        const ProxyInUse proxy = OAuthClient::proxyFor(there, {});
        QVERIFY(proxy.isDirect());
        QCOMPARE(proxy.variable, QStringLiteral("https_proxy"));
        QCOMPARE(OAuthClient::proxyFor(there, {ProxyChoice::Kind::None}).variable, QString());
        QCOMPARE(OAuthClient::proxyFor(connectionTo(QUrl(QStringLiteral("https://127.0.0.1"))).server, {}).variable,
            QString());
    }

    /// What a call tells of its proxy is what it used.
    void callTellsItsProxy()
    {
        Exchange exchange;
        m_proxy.answer("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        const QUrl url(QStringLiteral("https://api.voucherify.invalid"));
        const int before = m_proxy.connectionCount();
        CallResult result = resultOf(start(exchange.client, Call::RequestToken, url, nullptr));
        QCOMPARE(result.meta.proxy.hostAndPort(), m_proxy.url().authority());
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("proxy"));
        QVERIFY(m_proxy.connectionCount() > before);

        const Transport direct {.deadline = std::chrono::seconds(1), .proxy = {ProxyChoice::Kind::None}};
        const int afterwards = m_proxy.connectionCount();
        result = resultOf(start(exchange.client, Call::RequestToken, url, nullptr, direct));
        QVERIFY(result.meta.proxy.isDirect());
        QCOMPARE(m_proxy.connectionCount(), afterwards);
    }

    void plainHttpGoesDirectly()
    {
        const int before = m_proxy.connectionCount();
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QCOMPARE(outcomeName(resultOf(exchange.start()).outcome), QStringLiteral("ok"));
        QCOMPARE(exchange.server.requests().size(), 1);
        QCOMPARE(m_proxy.connectionCount(), before);
    }

private:
    FaultServer m_proxy;
};

QTEST_GUILESS_MAIN(TestProxyRule)
#include "tst_proxyrule.moc"
