// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jwt.h"

#include <QJsonArray>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const QByteArray head = part(R"({"alg":"RS256","typ":"JWT"})");

} // namespace

Q_DECLARE_METATYPE(bearerscope::Jwt::Form)

class TestJwt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheExampleOfTheStandard();
    void readsAnEncryptedOne();
    void isNone_data();
    void isNone();
    void tellsWhyTheClaimsAreUnreadable_data();
    void tellsWhyTheClaimsAreUnreadable();
    void isUnsecured_data();
    void isUnsecured();
    void namesWhatIsRepeated();
    void readsDates_data();
    void readsDates();
};

void TestJwt::readsTheExampleOfTheStandard()
{
    // RFC 7519 3.1, with its line breaks in the JSON
    const auto jwt = readJwt("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                             ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                             "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                             ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QVERIFY(jwt);
    QCOMPARE(jwt->form, Jwt::Form::Signed);
    QCOMPARE(jwt->header, (QJsonObject {{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"HS256"_s}}));
    QCOMPARE(jwt->claims,
        (QJsonObject {{u"iss"_s, u"joe"_s}, {u"exp"_s, 1300819380}, {u"http://example.com/is_root"_s, true}}));
    QVERIFY(jwt->claimsProblem.isEmpty() && jwt->repeated.isEmpty() && !jwt->isUnsecured());
}

void TestJwt::readsAnEncryptedOne()
{
    const auto jwt = readJwt(part(R"({"alg":"RSA-OAEP","enc":"A256GCM"})") + ".a2V5.aXY.dGV4dA.dGFn");
    QVERIFY(jwt);
    QCOMPARE(jwt->form, Jwt::Form::Encrypted);
    QCOMPARE(jwt->header.value(u"enc"_s).toString(), u"A256GCM"_s);
    QVERIFY(jwt->claims.isEmpty() && jwt->claimsProblem.isEmpty() && !jwt->isUnsecured());
}

void TestJwt::isNone_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray claims = part(R"({"iss":"joe"})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an opaque token") << QByteArray("1ABCdefghijklmnopqrstuvwxyzjkLm");
    QTest::newRow("dots alone") << QByteArray("..");
    QTest::newRow("an opaque token with two dots") << QByteArray("1ABC.defghijkl.mnop");
    QTest::newRow("two parts") << head + '.' + claims;
    QTest::newRow("four parts") << head + '.' + claims + ".c2ln.c2ln";
    QTest::newRow("six parts") << head + '.' + claims + ".c2ln.c2ln.c2ln.c2ln";
    QTest::newRow("many dots") << head + QByteArray(100'000, '.');
    QTest::newRow("the header is no base64url") << QByteArray("e!") + head.mid(2) + '.' + claims + ".c2ln";
    QTest::newRow("the header is padded") << part(R"({"alg":"HS256" })") + "=." + claims + ".c2ln";
    QTest::newRow("the header is no JSON") << part("alg:HS256") + '.' + claims + ".c2ln";
    QTest::newRow("the header is a list") << part(R"(["alg"])") + '.' + claims + ".c2ln";
    QTest::newRow("no alg") << part(R"({"typ":"JWT"})") + '.' + claims + ".c2ln";
    QTest::newRow("alg is a number") << part(R"({"alg":1})") + '.' + claims + ".c2ln";
    QTest::newRow("Bearer in front") << "Bearer " + head + '.' + claims + ".c2ln";
}

void TestJwt::isNone()
{
    QFETCH(QByteArray, token);
    QVERIFY(!readJwt(token));
}

void TestJwt::tellsWhyTheClaimsAreUnreadable_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"can't be read"_s;
    QTest::newRow("cut off") << part(R"({"iss":"joe","sub":"ann"})").chopped(4) << u"can't be read"_s;
    QTest::newRow("masked") << QByteArray("eyJp\xE2\x80\xA2\xE2\x80\xA2") << u"isn't base64url"_s;
    QTest::newRow("a list") << part("[1]") << u"can't be read"_s;
    QTest::newRow("no UTF-8") << part("{\"a\":\"\xFF\"}") << u"can't be read"_s;
}

void TestJwt::tellsWhyTheClaimsAreUnreadable()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, said);
    const auto jwt = readJwt(head + '.' + claims + ".c2ln");
    QVERIFY(jwt);
    QVERIFY2(jwt->claimsProblem.contains(said), qPrintable(jwt->claimsProblem));
    QVERIFY(jwt->claims.isEmpty());
    QCOMPARE(jwt->header.value(u"alg"_s).toString(), u"RS256"_s);
}

void TestJwt::isUnsecured_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray claims = part(R"({"iss":"joe"})");
    QTest::newRow("alg none") << part(R"({"alg":"none"})") + '.' + claims + '.';
    QTest::newRow("alg none, signed") << part(R"({"alg":"none"})") + '.' + claims + ".c2ln";
    QTest::newRow("no signature") << head + '.' + claims + '.';
}

void TestJwt::isUnsecured()
{
    QFETCH(QByteArray, token);
    const auto jwt = readJwt(token);
    QVERIFY(jwt && jwt->isUnsecured());
}

void TestJwt::namesWhatIsRepeated()
{
    const auto jwt = readJwt(part(R"({"alg":"HS256","alg":"none"})") + '.' + part(R"({"exp":1,"exp":2})") + ".c2ln");
    QVERIFY(jwt);
    QCOMPARE(jwt->repeated, (QStringList {u"alg"_s, u"exp"_s}));
}

void TestJwt::readsDates_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("seconds"); ///< -1: none
    QTest::newRow("seconds") << QJsonValue(1300819380) << qint64(1300819380);
    QTest::newRow("a fraction") << QJsonValue(1300819380.9) << qint64(1300819380);
    QTest::newRow("beyond 32 bits") << QJsonValue(253402300799.0) << qint64(253402300799);
    QTest::newRow("0") << QJsonValue(0) << qint64(0);
    QTest::newRow("text") << QJsonValue(u"1300819380"_s) << qint64(-1);
    QTest::newRow("null") << QJsonValue() << qint64(-1);
    QTest::newRow("a list") << QJsonValue(QJsonArray {1}) << qint64(-1);
    QTest::newRow("too large to be exact") << QJsonValue(1e300) << qint64(-1);
}

void TestJwt::readsDates()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, seconds);
    QCOMPARE(numericDate(value).value_or(-1), seconds);
}

QTEST_GUILESS_MAIN(TestJwt)

#include "tst_jwt.moc"
