// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/requestbuilder.h"

using namespace bearerscope;

class TestRequestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formFieldEncodes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("n=abc");
        QTest::newRow("empty") << QByteArray("") << QByteArray("n=");
        QTest::newRow("unreserved") << QByteArray("aZ09-._~") << QByteArray("n=aZ09-._~");
        QTest::newRow("K14 plus") << QByteArray("a+b") << QByteArray("n=a%2Bb");
        QTest::newRow("K14 already encoded") << QByteArray("%41") << QByteArray("n=%2541");
        QTest::newRow("K14 equals") << QByteArray("a==") << QByteArray("n=a%3D%3D");
        QTest::newRow("K13 ampersand") << QByteArray("a&x=y") << QByteArray("n=a%26x%3Dy");
        QTest::newRow("blank") << QByteArray("a b") << QByteArray("n=a%20b");
        QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray("n=a%0D%0Ab");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("n=a%00b");
        QTest::newRow("UTF-8") << QByteArray("\xC3\xA9") << QByteArray("n=%C3%A9");
        QTest::newRow("delimiters") << QByteArray("!*'();:@$,/?#[]")
                                    << QByteArray("n=%21%2A%27%28%29%3B%3A%40%24%2C%2F%3F%23%5B%5D");
    }

    void formFieldEncodes()
    {
        QFETCH(QByteArray, value);
        QTEST(formField("n", value), "field");
    }

    void tokenRequest()
    {
        const auto request = buildTokenRequest({connectionTo(QUrl(QStringLiteral("https://api.voucherify.io"))),
            {QStringLiteral("vouchers"), QStringLiteral("campaigns")}});
        QCOMPARE(request.head.url(), QUrl(QStringLiteral("https://api.voucherify.io/v1/oauth/token")));
        QCOMPARE(request.body, "grant_type=client_credentials&scope=vouchers%20campaigns");
    }

    void tokenRequestOfVersion2()
    {
        Connection connection = connectionTo(QUrl(QStringLiteral("https://api.voucherify.io")));
        connection.credentials = {QStringLiteral("Aladdin"), Secret("open sesame"), CredentialsKind::OAuthServiceKey,
            QStringLiteral("proj 1&2")};
        const auto request = buildTokenRequest({connection, {QStringLiteral("vouchers.read")}});
        QCOMPARE(request.head.url(), QUrl(QStringLiteral("https://api.voucherify.io/v2/oauth/token")));
        QCOMPARE(request.body, "grant_type=client_credentials&scope=vouchers.read&project_id=proj%201%262");
        QCOMPARE(request.head.rawHeader("Authorization"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        QVERIFY(!request.head.hasRawHeader("X-App-Id"));
        QVERIFY(!request.head.hasRawHeader("X-App-Token"));
    }

    void introspectRequest()
    {
        const auto request = buildIntrospectRequest(
            connectionTo(QUrl(QStringLiteral("https://eu.example:8443"))), Secret::fromUtf8(testToken));
        QCOMPARE(request.head.url(), QUrl(QStringLiteral("https://eu.example:8443/v1/oauth/introspect")));
        QCOMPARE(request.body, "access_token=1ABC%2Ftest%2Btoken%2525%3D%26jkLm");
    }

    void revokeRequest()
    {
        const auto request =
            buildRevokeRequest(connectionTo(QUrl(QStringLiteral("http://[::1]:9"))), Secret::fromUtf8(testToken));
        QCOMPARE(request.head.url(), QUrl(QStringLiteral("http://[::1]:9/v1/oauth/token/revoke")));
        QCOMPARE(request.body, "access_token=1ABC%2Ftest%2Btoken%2525%3D%26jkLm");
    }

    /// What Qt would do on its own is switched off in each request; what this does on the wire is tested elsewhere.
    void automatismsAreOff()
    {
        const Connection connection = connectionTo(QUrl(QStringLiteral("https://api.voucherify.io")));
        const Secret token = Secret::fromUtf8(testToken);
        for (const HttpRequest &request : {buildTokenRequest({connection, {QStringLiteral("api")}}),
                 buildIntrospectRequest(connection, token), buildRevokeRequest(connection, token)}) {
            const QNetworkRequest &head = request.head;
            QCOMPARE(head.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                int(QNetworkRequest::ManualRedirectPolicy));
            QCOMPARE(head.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute), QVariant(true));
            QCOMPARE(head.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
            QCOMPARE(head.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(), int(QNetworkRequest::Manual));
            QCOMPARE(head.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(), int(QNetworkRequest::Manual));
            QCOMPARE(
                head.attribute(QNetworkRequest::AuthenticationReuseAttribute).toInt(), int(QNetworkRequest::Manual));
            QCOMPARE(head.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
                int(QNetworkRequest::AlwaysNetwork));
            QCOMPARE(head.attribute(QNetworkRequest::CacheSaveControlAttribute), QVariant(false));
            QCOMPARE(head.rawHeader("Content-Length"), QByteArray::number(request.body.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestBuilder)
#include "tst_requestbuilder.moc"
