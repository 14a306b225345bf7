// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportformats.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QUrl endpoint(u"https://api.voucherify.io/v1/vouchers"_s);

TokenData tokenOf(const QByteArray &bytes, const std::optional<QString> &type = u"Bearer"_s)
{
    TokenData data;
    data.accessToken = Secret::fromUtf8(bytes);
    data.tokenType = type;
    return data;
}

} // namespace

class TestExportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data();
    void copies();
    void refuses_data();
    void refuses();
    void namesWhatIsWrong();
    void tellsNoSecretWhenItRefuses();
    void refusesACurlLineWithoutAServer_data();
    void refusesACurlLineWithoutAServer();
    void curlLineIsOneLine();
    void quotesAddresses();
    void quotesForTheShell_data();
    void quotesForTheShell();
};

void TestExportFormats::copies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &type) {
        QTest::newRow(name) << bytes << type << QByteArray("Authorization: Bearer " + bytes);
    };
    row("plain", "1ABCdefg.jkLm", u"Bearer"_s);
    row("J17 lower case", "1ABCdefg.jkLm", u"bearer"_s);
    row("J17 upper case", "1ABCdefg.jkLm", u"BEARER"_s);
    row("K14 plus, percent, equals", "a+b%41==", u"Bearer"_s);
    row("K15 shell characters", "a'b\"c$(id)`id`\\", u"Bearer"_s);
    row("K6 40 000 characters", QByteArray(40'000, 'x'), u"Bearer"_s);
}

void TestExportFormats::copies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QByteArray, header);
    const TokenData token = tokenOf(bytes, type);
    const auto asToken = exported(token, ExportFormat::Token);
    QVERIFY(asToken);
    QCOMPARE(asToken->reveal().toByteArray(), bytes);
    const auto asHeader = exported(token, ExportFormat::Header);
    QVERIFY(asHeader);
    QCOMPARE(asHeader->reveal().toByteArray(), header);
    const auto asCurl = exported(token, ExportFormat::Curl, endpoint);
    QVERIFY(asCurl);
    QCOMPARE(asCurl->reveal().toByteArray(),
        "curl --header " + shellQuoted(header) + " 'https://api.voucherify.io/v1/vouchers'");
}

void TestExportFormats::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<bool>("tokenToo"); ///< whether the plain copy is refused as well
    const QByteArray good("1ABCdefg.jkLm");
    const QString bearer = u"Bearer"_s;
    QTest::newRow("empty") << QByteArray() << bearer << false << true;
    QTest::newRow("J10 damaged") << QByteArray("1ABC\xEF\xBF\xBD") << bearer << true << true;
    QTest::newRow("J17 MAC") << good << u"MAC"_s << false << false;
    QTest::newRow("J17 empty type") << good << u""_s << false << false;
    QTest::newRow("J17 blank behind") << good << u"Bearer "_s << false << false;
    QTest::newRow("K4 carriage return") << QByteArray("abc\rdef") << bearer << false << false;
    QTest::newRow("K4 line feed") << QByteArray("abc\nX-App-Token: x") << bearer << false << false;
    QTest::newRow("K5 NUL") << QByteArray("abc\0def", 7) << bearer << false << false;
    QTest::newRow("K8 non-ASCII") << QByteArray("abc\xC5\xBC") << bearer << false << false;
    QTest::newRow("K9 override") << QByteArray("abc\xE2\x80\xAE") << bearer << false << false;
    QTest::newRow("blank") << QByteArray("abc def") << bearer << false << false;
    QTest::newRow("DEL") << QByteArray("abc\x7F") << bearer << false << false;
}

void TestExportFormats::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(bool, damaged);
    QFETCH(bool, tokenToo);
    TokenData token = tokenOf(bytes, type);
    token.accessTokenDamaged = damaged;

    const auto asToken = exported(token, ExportFormat::Token);
    QCOMPARE(asToken.has_value(), !tokenToo);
    if (asToken)
        QCOMPARE(asToken->reveal().toByteArray(), bytes);
    for (const ExportFormat format : {ExportFormat::Header, ExportFormat::Curl}) {
        const auto copy = exported(token, format, endpoint);
        QVERIFY(!copy);
        QVERIFY(copy.error().endsWith(u'.'));
    }
}

void TestExportFormats::namesWhatIsWrong()
{
    QCOMPARE(exported(TokenData {}, ExportFormat::Token).error(), u"There is no access token to copy."_s);
    const auto header = [](const TokenData &token) { return exported(token, ExportFormat::Header).error(); };
    QVERIFY(header(tokenOf("abc\ndef\xE2\x80\xAE")).contains(u"U+000A, U+202E"_s));
    QVERIFY(header(tokenOf("abc", u"M\u202EAC"_s)).contains(u"\"M\\u{202E}AC\""_s));
    QVERIFY(header(tokenOf("abc", QString(5000, u'x'))).size() < 300);
    TokenData damaged = tokenOf("abc");
    damaged.accessTokenDamaged = true;
    QVERIFY(header(damaged).contains(u"half"_s));
    const auto withoutType = exported(tokenOf("1ABCdefg", std::nullopt), ExportFormat::Header);
    QVERIFY(withoutType);
    QCOMPARE(withoutType->reveal().toByteArray(), "Authorization: Bearer 1ABCdefg");
}

void TestExportFormats::tellsNoSecretWhenItRefuses()
{
    TokenData damaged = tokenOf("topsecret");
    damaged.accessTokenDamaged = true;
    for (const TokenData &token : {tokenOf("top secret"), tokenOf("topsecret", u"MAC"_s), damaged})
        QVERIFY(!exported(token, ExportFormat::Curl, endpoint).error().contains(u"secret"_s));
}

void TestExportFormats::refusesACurlLineWithoutAServer_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("none") << QUrl();
    QTest::newRow("a path alone") << QUrl(u"/v1/vouchers"_s);
    QTest::newRow("no host") << QUrl(u"https:///v1/vouchers"_s);
    QTest::newRow("no scheme") << QUrl(u"//api.voucherify.io/v1"_s);
    QTest::newRow("invalid") << QUrl(u"https://[zz]/"_s);
}

void TestExportFormats::refusesACurlLineWithoutAServer()
{
    QFETCH(QUrl, address);
    const auto copy = exported(tokenOf("1ABCdefg"), ExportFormat::Curl, address);
    QVERIFY(!copy);
    QVERIFY(copy.error().contains(u"server"_s));
}

void TestExportFormats::curlLineIsOneLine()
{
    const auto copy = exported(tokenOf("a'b"), ExportFormat::Curl, QUrl(u"http://127.0.0.1:41207/v1/vouchers"_s));
    QVERIFY(copy);
    QCOMPARE(copy->reveal().toByteArray(),
        "curl --header 'Authorization: Bearer a'\\''b' 'http://127.0.0.1:41207/v1/vouchers'");
}

void TestExportFormats::quotesAddresses()
{
    const auto copy = exported(tokenOf("abc"), ExportFormat::Curl, QUrl(u"https://ü.example/it's $(id)\n{a}"_s));
    QVERIFY(copy);
    const QByteArray line = copy->reveal().toByteArray();
    QVERIFY2(line.endsWith(" 'https://xn--tda.example/it'\\''s%20$(id)%0A%7Ba%7D'"), line.constData());
}

void TestExportFormats::quotesForTheShell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("empty") << QByteArray() << QByteArray("''");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("'abc'");
    QTest::newRow("single quote") << QByteArray("'") << QByteArray("''\\'''");
    QTest::newRow("everything else is literal") << QByteArray("$(id) `id` \"\\ !") << QByteArray("'$(id) `id` \"\\ !'");
}

void TestExportFormats::quotesForTheShell()
{
    QFETCH(QByteArray, text);
    QTEST(shellQuoted(text), "word");
}

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
