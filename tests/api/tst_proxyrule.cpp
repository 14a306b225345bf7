// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/proxyrule.h"

using namespace bearerscope;

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

    void clientNamesItsProxy()
    {
        QNetworkAccessManager manager;
        const SystemClock clock;
        const OAuthClient client(manager, clock);
        QCOMPARE(
            client.proxyFor(publishedServer(ServerKind::Europe)), QStringLiteral("127.0.0.1:%1").arg(m_proxy.port()));
        QCOMPARE(client.proxyFor(connectionTo(QUrl(QStringLiteral("http://127.0.0.1:9"))).server), QString());
    }

    void namesAFixedProxy()
    {
        QNetworkAccessManager manager;
        manager.setProxy({QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"), 3128});
        QCOMPARE(proxyInUse(manager, QUrl(QStringLiteral("https://a.example"))), QStringLiteral("proxy.example:3128"));
        manager.setProxy(QNetworkProxy::NoProxy);
        QCOMPARE(proxyInUse(manager, QUrl(QStringLiteral("https://a.example"))), QString());
    }

    void plainHttpGoesDirectly()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QCOMPARE(outcomeName(resultOf(exchange.start()).outcome), QStringLiteral("ok"));
        QCOMPARE(exchange.server.requests().size(), 1);
        QCOMPARE(m_proxy.connectionCount(), 0);
    }

private:
    FaultServer m_proxy;
};

QTEST_GUILESS_MAIN(TestProxyRule)
#include "tst_proxyrule.moc"
