// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::ServerKind)

namespace {

constexpr auto madeUpKey = "made-up-secret-key-0123";

/// What of the text is said back to the person: nothing that could be a secret.
bool isSentence(const QString &message)
{
    return message.size() > 10 && message.endsWith(u'.') && message.front().isUpper();
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void knowsItsServers_data();
    void knowsItsServers();
    void refusesAddresses_data();
    void refusesAddresses();
    void saysNothingOfUserInfo();
    void namesEveryServer();
    void checksTokenRequests();
};

void TestConnection::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); ///< in its ASCII form
    QTest::addColumn<QString>("hostAndPort");

    QTest::newRow("U13 missing scheme") << u"host.example"_s << u"https://host.example"_s << u"host.example"_s;
    QTest::newRow("U13 missing scheme, port")
        << u"host.example:8443"_s << u"https://host.example:8443"_s << u"host.example:8443"_s;
    QTest::newRow("U13 trailing slash") << u"https://host.example/"_s << u"https://host.example"_s << u"host.example"_s;
    QTest::newRow("blanks around") << u" \thttps://host.example\n"_s << u"https://host.example"_s << u"host.example"_s;
    QTest::newRow("upper case") << u"HTTPS://Host.EXAMPLE"_s << u"https://host.example"_s << u"host.example"_s;
    QTest::newRow("U13 port 65535") << u"https://h:65535"_s << u"https://h:65535"_s << u"h:65535"_s;
    QTest::newRow("port 1") << u"https://h:1"_s << u"https://h:1"_s << u"h:1"_s;
    QTest::newRow("usual port") << u"https://host.example:443"_s << u"https://host.example"_s << u"host.example"_s;
    QTest::newRow("usual port of http") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("other scheme's port") << u"https://h:80"_s << u"https://h:80"_s << u"h:80"_s;
    QTest::newRow("no port behind the colon")
        << u"https://host.example:"_s << u"https://host.example"_s << u"host.example"_s;
    QTest::newRow("sandbox") << u"http://127.0.0.1:41207"_s << u"http://127.0.0.1:41207"_s << u"127.0.0.1:41207"_s;
    QTest::newRow("plain http to 127.255.0.9")
        << u"http://127.255.0.9:1"_s << u"http://127.255.0.9:1"_s << u"127.255.0.9:1"_s;
    QTest::newRow("plain http to localhost")
        << u"http://LocalHost:8080"_s << u"http://localhost:8080"_s << u"localhost:8080"_s;
    QTest::newRow("plain http to ::1") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s << u"[::1]:8080"_s;
    QTest::newRow("plain http to ::1, written out") << u"http://[0:0:0:0:0:0:0:1]"_s << u"http://[::1]"_s << u"[::1]"_s;
    // Other spellings of this computer's own address: shown, and connected to, as what they are.
    QTest::newRow("U13 0x7f.1") << u"http://0x7f.1"_s << u"http://127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("U13 127.1") << u"http://127.1"_s << u"http://127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("U13 2130706433") << u"http://2130706433"_s << u"http://127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("U13 octal") << u"http://0177.0.0.1"_s << u"http://127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("U13 full-width digits")
        << u"http://\uff11\uff12\uff17.0.0.1"_s << u"http://127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("U13 international name")
        << u"https://b\u00fccher.de"_s << u"https://xn--bcher-kva.de"_s << u"xn--bcher-kva.de"_s;
    QTest::newRow("U13 homoglyph, where Qt would show it decoded")
        << u"https://\u0430pi.voucherify.io"_s << u"https://xn--pi-6kc.voucherify.io"_s
        << u"xn--pi-6kc.voucherify.io"_s;
    QTest::newRow("U13 punycode that Qt would decode")
        << u"https://xn--80ak6aa92e.com"_s << u"https://xn--80ak6aa92e.com"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("U13 ideographic full stop")
        << u"https://api.voucherify.io\u3002evil.example"_s << u"https://api.voucherify.io.evil.example"_s
        << u"api.voucherify.io.evil.example"_s;
}

void TestConnection::readsAddresses()
{
    QFETCH(QString, text);

    const auto server = parseServerAddress(text);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    QTEST(server->baseUrl.toString(QUrl::FullyEncoded), "url");
    QTEST(server->hostAndPort(), "hostAndPort");
    QCOMPARE(server->kind, ServerKind::Own);
    QVERIFY(!server->isSandbox());
    // Reading it again changes nothing: an address is stored as it was read.
    const auto again = parseServerAddress(server->baseUrl.toString());
    QVERIFY(again);
    QCOMPARE(*again, *server);
}

void TestConnection::knowsItsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ServerKind>("kind");

    QTest::newRow("Europe") << u"https://api.voucherify.io"_s << ServerKind::Europe;
    QTest::newRow("Europe, as typed") << u"API.voucherify.io/"_s << ServerKind::Europe;
    QTest::newRow("Europe, usual port") << u"https://api.voucherify.io:443"_s << ServerKind::Europe;
    QTest::newRow("United States") << u"us1.api.voucherify.io"_s << ServerKind::UnitedStates;
    QTest::newRow("Asia") << u"https://as1.api.voucherify.io/"_s << ServerKind::Asia;
    QTest::newRow("other port") << u"https://api.voucherify.io:8443"_s << ServerKind::Own;
    QTest::newRow("subdomain") << u"https://x.api.voucherify.io"_s << ServerKind::Own;
    QTest::newRow("longer name") << u"https://api.voucherify.io.evil.example"_s << ServerKind::Own;
    QTest::newRow("dedicated") << u"https://acme.voucherify.io"_s << ServerKind::Own;
}

void TestConnection::knowsItsServers()
{
    QFETCH(QString, text);
    QFETCH(ServerKind, kind);

    const auto server = parseServerAddress(text);
    QVERIFY(server);
    QCOMPARE(server->kind, kind);
    if (kind != ServerKind::Own)
        QCOMPARE(*server, publishedServer(kind));
}

void TestConnection::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); ///< of the message

    const QString noAddress = u"no server address"_s;
    const QString userInfo = u"user name or an @"_s;
    const QString tail = u"Leave out what follows the host"_s;
    const QString plainHttp = u"plain http"_s;
    QTest::newRow("empty") << QString() << u"missing"_s;
    QTest::newRow("blanks") << u" \t\n"_s << u"missing"_s;
    QTest::newRow("U13 user") << u"https://user@host.example"_s << userInfo;
    QTest::newRow("U13 user and password") << u"https://user:pass@host.example"_s << userInfo;
    QTest::newRow("U13 user, missing scheme") << u"user@host.example"_s << userInfo;
    QTest::newRow("U13 empty user") << u"https://@host.example"_s << userInfo;
    QTest::newRow("U13 empty user and password") << u"https://:@host.example"_s << userInfo;
    QTest::newRow("U13 @evil") << u"https://api.voucherify.io@evil.example"_s << userInfo;
    QTest::newRow("U13 @evil behind a port") << u"https://api.voucherify.io:443@evil.example"_s << userInfo;
    QTest::newRow("U13 @evil, escaped") << u"https://api.voucherify.io%40evil.example"_s << noAddress;
    QTest::newRow("U13 @evil, full-width") << u"https://api.voucherify.io\uff20evil.example"_s << noAddress;
    QTest::newRow("U13 backslash and @") << u"https://api.voucherify.io\\@evil.example"_s << noAddress;
    QTest::newRow("U13 backslash") << u"https://api.voucherify.io\\evil.example"_s << noAddress;
    QTest::newRow("U13 backslashes for slashes") << u"https:\\\\api.voucherify.io"_s << noAddress;
    QTest::newRow("U13 tab inside") << u"https://api.vou\tcherify.io"_s << noAddress;
    QTest::newRow("U13 line feed inside") << u"https://api.vou\ncherify.io"_s << noAddress;
    QTest::newRow("U13 header injection") << u"https://host.example\r\nX-App-Id: a"_s << noAddress;
    QTest::newRow("U13 NUL inside") << u"https://host.example\0.evil.example"_s << noAddress;
    QTest::newRow("U13 NUL inside, escaped") << u"https://host.example%00.evil.example"_s << noAddress;
    QTest::newRow("blank inside") << u"https://host .example"_s << noAddress;
    QTest::newRow("two dots") << u"https://host..example"_s << noAddress;
    QTest::newRow("escaped slash") << u"https://host.example%2f.evil.example"_s << noAddress;
    QTest::newRow("U13 full-width slash") << u"https://a\uff0f.example"_s << noAddress;
    QTest::newRow("U13 a character that folds to a/c") << u"https://evil.\u2100.example"_s << noAddress;
    QTest::newRow("U13 plain http elsewhere") << u"http://host.example"_s << plainHttp;
    QTest::newRow("U13 plain http to Voucherify") << u"http://api.voucherify.io"_s << plainHttp;
    QTest::newRow("U13 127.0.0.1.evil.example") << u"http://127.0.0.1.evil.example"_s << plainHttp;
    QTest::newRow("U13 localhost.") << u"http://localhost."_s << plainHttp;
    QTest::newRow("U13 localhost.evil.example") << u"http://localhost.evil.example"_s << plainHttp;
    QTest::newRow("U13 127.0.0.1 and a dot") << u"http://127.0.0.1."_s << plainHttp;
    QTest::newRow("127.0.0.256, a name") << u"http://127.0.0.256"_s << plainHttp;
    QTest::newRow("128.0.0.1") << u"http://128.0.0.1"_s << plainHttp;
    QTest::newRow("0.0.0.0") << u"http://0.0.0.0"_s << plainHttp;
    QTest::newRow("IPv4 in IPv6") << u"http://[::ffff:127.0.0.1]"_s << plainHttp;
    QTest::newRow("IPv6 elsewhere") << u"http://[fe80::1]"_s << plainHttp;
    QTest::newRow("::1 of one interface") << u"http://[::1%25lo]"_s << plainHttp;
    QTest::newRow("U13 port 0") << u"https://host.example:0"_s << u"Port 0"_s;
    QTest::newRow("U13 port 65536") << u"https://host.example:65536"_s << noAddress;
    QTest::newRow("U13 port -1") << u"https://host.example:-1"_s << noAddress;
    QTest::newRow("U13 port in words") << u"https://host.example:https"_s << noAddress;
    QTest::newRow("two ports") << u"https://host.example:1:2"_s << noAddress;
    QTest::newRow("U13 trailing path") << u"https://api.voucherify.io/v1"_s << tail;
    QTest::newRow("U13 the whole endpoint") << u"https://api.voucherify.io/v1/oauth/token"_s << tail;
    QTest::newRow("two slashes") << u"https://host.example//"_s << tail;
    QTest::newRow("path that goes up") << u"https://host.example/.."_s << tail;
    QTest::newRow("query") << u"https://host.example?a=b"_s << tail;
    QTest::newRow("empty query") << u"https://host.example?"_s << tail;
    QTest::newRow("fragment") << u"https://host.example/#a"_s << tail;
    QTest::newRow("U13 missing scheme, path") << u"host.example/v1"_s << tail;
    QTest::newRow("U13 other scheme") << u"ftp://host.example"_s << u"https://"_s;
    QTest::newRow("websocket") << u"wss://host.example"_s << u"https://"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << noAddress;
    QTest::newRow("scheme only") << u"https://"_s << noAddress;
    QTest::newRow("empty scheme") << u"://host.example"_s << noAddress;
    QTest::newRow("no host") << u"https:///v1"_s << noAddress;
    QTest::newRow("port only") << u"https://:8443"_s << noAddress;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << noAddress;
    QTest::newRow("IPv6 without brackets") << u"https://::1"_s << noAddress;
    QTest::newRow("half a bracket") << u"https://[::1"_s << noAddress;
    QTest::newRow("name of 300 characters") << u"https://"_s + QString(300, u'a') + u".example"_s << noAddress;
}

void TestConnection::refusesAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);

    const auto server = parseServerAddress(text);
    QVERIFY2(!server, qPrintable(server ? server->hostAndPort() : QString()));
    QCOMPARE(server.error().field, InputError::Field::Address);
    QVERIFY2(server.error().message.contains(part), qPrintable(server.error().message));
    QVERIFY2(isSentence(server.error().message), qPrintable(server.error().message));
}

void TestConnection::saysNothingOfUserInfo()
{
    const auto server = parseServerAddress(u"https://app-id:"_s + QLatin1String(madeUpKey) + u"@host.example"_s);
    QVERIFY(!server);
    QVERIFY(!server.error().message.contains(QLatin1String(madeUpKey)));
}

void TestConnection::namesEveryServer()
{
    QSet<QString> names;
    for (const auto kind :
        {ServerKind::Sandbox, ServerKind::Europe, ServerKind::UnitedStates, ServerKind::Asia, ServerKind::Own}) {
        QVERIFY(!serverName(kind).isEmpty());
        names.insert(serverName(kind));
    }
    QCOMPARE(names.size(), 5);
    QVERIFY((Server {ServerKind::Sandbox, QUrl(u"http://127.0.0.1:1"_s)}).isSandbox());
    QCOMPARE((Server {ServerKind::Own, QUrl(u"https://[fe80::1]:8443"_s)}).hostAndPort(), u"[fe80::1]:8443"_s);
}

void TestConnection::checksTokenRequests()
{
    const Connection connection {
        publishedServer(ServerKind::Asia), {u"app-id"_s, Secret::fromUtf8(QByteArray(madeUpKey))}};

    const auto request = checkedTokenRequest(connection, {u"vouchers"_s, u"api"_s});
    QVERIFY(request);
    QCOMPARE(request->scopes, (QStringList {u"vouchers"_s, u"api"_s}));
    QCOMPARE(request->connection.server, connection.server);
    QCOMPARE(request->connection.credentials.applicationId, u"app-id"_s);
    QVERIFY(request->connection.credentials.secretKey.hasSameBytes(connection.credentials.secretKey));

    const auto refused = checkedTokenRequest(connection, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, InputError::Field::Scope);
    QVERIFY(isSentence(refused.error().message));
}

QTEST_APPLESS_MAIN(TestConnection)

#include "tst_connection.moc"
