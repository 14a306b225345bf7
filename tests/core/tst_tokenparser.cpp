// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportformats.h"
#include "core/tokenparser.h"
#include "support/quick.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::ErrorKind)

namespace {

using Kind = Warning::Kind;
using Kinds = QList<Warning::Kind>;

constexpr qint64 absent = -1;

Kinds kindsOf(const Warnings &warnings)
{
    Kinds kinds;
    for (const Warning &warning : warnings)
        kinds.append(warning.kind);
    return kinds;
}

QString textsOf(const Warnings &warnings)
{
    QStringList texts;
    for (const Warning &warning : warnings)
        texts.append(warning.text);
    return texts.join(u'\n');
}

/// What \a json, which has to be a token, is read as.
TokenData parsed(const QByteArray &json)
{
    const auto data = parseTokenJson(json);
    if (!data)
        qWarning("%s", qPrintable(data.error().problem));
    return data.value_or(TokenData());
}

TokenData parsedMember(const QByteArray &name, const QByteArray &value)
{
    return parsed("{\"" + name + "\":" + value + "}");
}

} // namespace

class TestTokenParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void suggestsOtherSpellings_data();
    void suggestsOtherSpellings();
    void otherSpellingIsNotUsed();
    void keepsOtherMembers();
    void warnsOfRepeatedKeys();
    void readsTruthOnly_data();
    void readsTruthOnly();
    void readsNumbers_data();
    void readsNumbers();
    void momentsBeyondTheCalendar_data();
    void momentsBeyondTheCalendar();
    void millisecondsAreShownBothWays();
    void eachTimeServesAlone();
    void readsAccessTokens_data();
    void readsAccessTokens();
    void longTokenIsWhole();
    void halfPairsAreReplaced();
    void namesCharactersThatMislead();
    void tokenTypeDecidesAboutTheHeader_data();
    void tokenTypeDecidesAboutTheHeader();
    void readsScopes_data();
    void readsScopes();
    void wrongShapesSayWhatTheyAre_data();
    void wrongShapesSayWhatTheyAre();
    void manyMembersAreQuick();
    void warningsNameNoSecret();
};

void TestTokenParser::readsEveryField()
{
    const TokenData data = parsed(R"({"access_token":"made-up-token","client_id":"made-up-client",
        "expires_at":1738945086,"expires_in":900,"scope":"vouchers campaigns","token_type":"Bearer","active":true})");
    QVERIFY(data.accessToken);
    QCOMPARE(data.accessToken->reveal(), QByteArray("made-up-token"));
    QCOMPARE(data.clientId, u"made-up-client"_s);
    QCOMPARE(data.expiresAt, 1'738'945'086);
    QCOMPARE(data.expiresIn, 900);
    QCOMPARE(data.scope, (QStringList {u"vouchers"_s, u"campaigns"_s}));
    QCOMPARE(data.tokenType, u"Bearer"_s);
    QCOMPARE(data.active, true);
    QVERIFY(!data.accessTokenDamaged);
    QCOMPARE(data.warnings.size(), 0);
    QVERIFY(data.otherMembers.isEmpty());
}

void TestTokenParser::readsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("fields");

    const auto row = [](const char *name, const QByteArray &json, const QString &fields) {
        QTest::newRow(name) << json << fields.split(u' ', Qt::SkipEmptyParts);
    };
    row("J13 inactive", R"({"active":false})", u"active"_s);
    row("J4 byte-order mark", "\xEF\xBB\xBF{\"client_id\":\"a\"}", u"client_id"_s);
    row("N5 every field null but active",
        R"({"access_token":null,"client_id":null,"expires_at":null,"expires_in":null,"scope":null,"token_type":null,
           "active":true})",
        u"active"_s);
    row("N6 no times", R"({"access_token":"a","token_type":"Bearer"})", u"access_token token_type"_s);
    row("S7 no scope", R"({"access_token":"a","expires_in":900})", u"access_token expires_in"_s);
    row("only nulls", R"({"access_token":null})", {});
}

void TestTokenParser::readsWhatIsThere()
{
    QFETCH(QByteArray, json);

    const TokenData data = parsed(json);
    QStringList fields;
    const auto note = [&fields](const char *name, bool isThere) {
        if (isThere)
            fields.append(QString::fromLatin1(name));
    };
    note("access_token", data.accessToken.has_value());
    note("client_id", data.clientId.has_value());
    note("expires_at", data.expiresAt.has_value());
    note("expires_in", data.expiresIn.has_value());
    note("scope", data.scope.has_value());
    note("token_type", data.tokenType.has_value());
    note("active", data.active.has_value());
    QTEST(fields, "fields");
    QCOMPARE(textsOf(data.warnings), QString());
}

void TestTokenParser::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, const QByteArray &json, ErrorKind kind) {
        QTest::newRow(name) << json << kind;
    };
    row("empty object", "{}", ErrorKind::WrongShape);
    row("other object", R"({"id":"a","object":"voucher"})", ErrorKind::WrongShape);
    row("error object", R"({"code":400,"key":"invalid_scope","message":"no"})", ErrorKind::WrongShape);
    row("token inside another object", R"({"data":{"access_token":"a"}})", ErrorKind::WrongShape);
    row("J3 depth 1025", R"({"access_token":)" + QByteArray(1025, '[') + QByteArray(1025, ']') + '}',
        ErrorKind::NotJson);
    row("J5 trailing data", R"({"access_token":"a"}{)", ErrorKind::NotJson);
    row("J6 list", R"([{"access_token":"a"}])", ErrorKind::NotAnObject);
    row("J6 string", R"("a")", ErrorKind::NotAnObject);
    row("J7 trailing comma", R"({"access_token":"a",})", ErrorKind::NotJson);
    row("J8 raw control character", "{\"access_token\":\"a\nb\"}", ErrorKind::NotStandardJson);
    row("J9 invalid UTF-8", "{\"access_token\":\"\xFF\"}", ErrorKind::NotUtf8);
    row("N10 1e400", R"({"access_token":"a","expires_at":1e400})", ErrorKind::NotJson);
    row("N10 NaN", R"({"access_token":"a","expires_in":NaN})", ErrorKind::NotJson);
}

void TestTokenParser::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, json);

    const auto data = parseTokenJson(json);
    QVERIFY(!data);
    QTEST(data.error().kind, "kind");
    QVERIFY(data.error().problem.endsWith(u'.'));
}

void TestTokenParser::suggestsOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("field"); ///< empty: nothing is suggested

    QTest::newRow("J11 capital") << QByteArray("Access_Token") << u"access_token"_s;
    QTest::newRow("J11 all capitals") << QByteArray("EXPIRES_AT") << u"expires_at"_s;
    QTest::newRow("J11 camel case") << QByteArray("expiresIn") << u"expires_in"_s;
    QTest::newRow("J11 hyphen") << QByteArray("token-type") << u"token_type"_s;
    QTest::newRow("J11 Active") << QByteArray("Active") << u"active"_s;
    QTest::newRow("J12 other word") << QByteArray("token") << QString();
    QTest::newRow("J12 plural") << QByteArray("scopes") << QString();
    QTest::newRow("J12 blank at the end") << QByteArray("scope ") << QString();
    QTest::newRow("K11 homoglyph") << QByteArray("\u0430ctive") << QString();
}

void TestTokenParser::suggestsOtherSpellings()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, field);

    const TokenData data = parsed("{\"client_id\":\"a\",\"" + key + "\":\"b\"}");
    QCOMPARE(data.otherMembers.keys(), QStringList {QString::fromUtf8(key)});
    if (field.isEmpty()) {
        QCOMPARE(textsOf(data.warnings), QString());
        return;
    }
    QCOMPARE(kindsOf(data.warnings), Kinds {Kind::DidYouMean});
    QCOMPARE(data.warnings[0].field, field);
    QCOMPARE(data.warnings[0].text,
        u"%1 is missing, but there is \"%2\". Did you mean %1? Names are case-sensitive."_s.arg(
            field, QString::fromUtf8(key)));

    // An object with nothing else is no token, and the error says the same.
    const auto alone = parseTokenJson("{\"" + key + "\":\"b\"}");
    QVERIFY(!alone);
    QCOMPARE(alone.error().kind, ErrorKind::WrongShape);
    QVERIFY2(alone.error().problem.endsWith(data.warnings[0].text), qPrintable(alone.error().problem));
}

void TestTokenParser::otherSpellingIsNotUsed()
{
    const TokenData data = parsed(R"({"Access_Token":"a","ACCESS_TOKEN":"b","scope":"api","Scope":"orders"})");
    QVERIFY(!data.accessToken);
    QCOMPARE(data.scope, QStringList {u"api"_s});
    QCOMPARE(kindsOf(data.warnings), Kinds {Kind::DidYouMean}); // once for access_token; scope is there
    QCOMPARE(data.warnings[0].field, u"access_token"_s);
}

void TestTokenParser::keepsOtherMembers()
{
    const TokenData data =
        parsed(R"({"active":true,"iat":1738944186,"nested":{"a":[1,null]},"none":null,"\u202ehtml":"<b>"})");
    QCOMPARE(data.otherMembers.size(), 4);
    QCOMPARE(data.otherMembers.value("iat"_L1).toInteger(), 1'738'944'186);
    QCOMPARE(data.otherMembers.value("nested"_L1).toObject().size(), 1);
    QVERIFY(data.otherMembers.value("none"_L1).isNull());
    QCOMPARE(data.otherMembers.value(u"\u202ehtml"_s).toString(), u"<b>"_s);
    QCOMPARE(textsOf(data.warnings), QString());
}

void TestTokenParser::warnsOfRepeatedKeys()
{
    const TokenData twice = parsed(R"({"access_token":"first","access\u005ftoken":"last"})");
    QCOMPARE(kindsOf(twice.warnings), Kinds {Kind::AmbiguousKey});
    QCOMPARE(twice.warnings[0].field, u"access_token"_s);
    QVERIFY(twice.warnings[0].text.startsWith("\"access_token\" is there more than once."_L1));
    QCOMPARE(twice.accessToken->reveal(), QByteArray("last"));

    const TokenData foreign = parsed(R"({"active":true,"\u202ea":1,"\u202ea":2})");
    QCOMPARE(kindsOf(foreign.warnings), Kinds {Kind::AmbiguousKey});
    QCOMPARE(foreign.warnings[0].field, QString());
    QVERIFY(foreign.warnings[0].text.startsWith("\"\\u{202E}a\" is there"_L1));
}

void TestTokenParser::readsTruthOnly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("what");

    QTest::newRow("J14 \"true\"") << QByteArray("\"true\"") << u"text"_s;
    QTest::newRow("J14 \"false\"") << QByteArray("\"false\"") << u"text"_s;
    QTest::newRow("J14 1") << QByteArray("1") << u"a number"_s;
    QTest::newRow("J14 0") << QByteArray("0") << u"a number"_s;
    QTest::newRow("J14 null") << QByteArray("null") << u"null"_s;
    QTest::newRow("J14 list") << QByteArray("[true]") << u"a list"_s;
    QTest::newRow("J14 object") << QByteArray("{}") << u"an object"_s;
}

void TestTokenParser::readsTruthOnly()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, what);

    const TokenData data = parsedMember("active", value);
    QVERIFY(!data.active);
    QCOMPARE(kindsOf(data.warnings), Kinds {Kind::WrongShape});
    QCOMPARE(data.warnings[0].text, u"active is %1, where true or false belongs. It can't be used."_s.arg(what));
}

void TestTokenParser::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("number"); ///< of expires_in; expires_at differs beyond the calendar only
    QTest::addColumn<Kinds>("kinds");

    const auto row = [](const char *name, const QByteArray &value, qint64 number, const Kinds &kinds) {
        QTest::newRow(name) << value << number << kinds;
    };
    row("usual", "900", 900, {});
    row("1", "1", 1, {});
    row("whole number with a point", "900.0", 900, {});
    row("whole number with an exponent", "9e2", 900, {});
    row("N1 digits", "\"900\"", 900, {Kind::NumberAsText});
    row("N1 digits, leading zeros", "\"000900\"", 900, {Kind::NumberAsText});
    row("N1 digits of 2^31", "\"2147483648\"", 2'147'483'648, {Kind::NumberAsText});
    row("N1 digits, negative", "\"-900\"", absent, {Kind::WrongShape});
    row("N1 digits and a plus sign", "\"+900\"", absent, {Kind::WrongShape});
    row("N1 digits and a blank", "\" 900\"", absent, {Kind::WrongShape});
    row("N1 digits and a unit", "\"900s\"", absent, {Kind::WrongShape});
    row("N1 digits in groups", "\"1,000\"", absent, {Kind::WrongShape});
    row("N1 digits with a fraction", "\"900.5\"", absent, {Kind::WrongShape});
    row("N1 hexadecimal digits", "\"0x10\"", absent, {Kind::WrongShape});
    row("N1 Arabic digits", "\"\u0661\u0662\"", absent, {Kind::WrongShape});
    row("N1 no digits", "\"\"", absent, {Kind::WrongShape});
    row("N1 digits of 0", "\"0\"", absent, {Kind::NumberAsText, Kind::InvalidValue});
    row("N1 digits of 1e19", "\"10000000000000000000\"", absent, {Kind::OutOfRange});
    row("N1 a hundred digits", '"' + QByteArray(100, '9') + '"', absent, {Kind::OutOfRange});
    row("N1 date", "\"2025-02-07T16:18:06Z\"", absent, {Kind::WrongShape});
    row("N2 fraction", "900.5", 900, {Kind::FractionDropped});
    row("N2 fraction next to the next", "900.999999", 900, {Kind::FractionDropped});
    row("N2 fraction below 1", "0.5", absent, {Kind::InvalidValue});
    row("N2 fraction, negative", "-0.5", absent, {Kind::InvalidValue});
    row("N3 negative", "-1", absent, {Kind::InvalidValue});
    row("N3 negative moment", "-1738945086", absent, {Kind::InvalidValue});
    row("N3 least of 64 bits", "-9223372036854775808", absent, {Kind::InvalidValue});
    row("N3 -1e300", "-1e300", absent, {Kind::InvalidValue});
    row("N4 0", "0", absent, {Kind::InvalidValue});
    row("N4 -0", "-0", absent, {Kind::InvalidValue});
    row("N4 0.0", "0.0", absent, {Kind::InvalidValue});
    row("N5 null", "null", absent, {});
    row("N7 true", "true", absent, {Kind::WrongShape});
    row("N7 false", "false", absent, {Kind::WrongShape});
    row("N7 object", "{}", absent, {Kind::WrongShape});
    row("N7 list", "[900]", absent, {Kind::WrongShape});
    row("N8 1e18", "1e18", absent, {Kind::OutOfRange});
    row("N8 1e18 in digits", "1000000000000000000", absent, {Kind::OutOfRange});
    row("N9 1e19", "1e19", absent, {Kind::OutOfRange});
    row("N9 1e19 in digits", "10000000000000000000", absent, {Kind::OutOfRange});
    row("N9 2^63 - 1", "9223372036854775807", absent, {Kind::OutOfRange});
    row("N9 2^63", "9223372036854775808", absent, {Kind::OutOfRange});
    row("N9 1e300", "1e300", absent, {Kind::OutOfRange});
    row("N11 2^31 - 1", "2147483647", 2'147'483'647, {});
    row("N11 2^31", "2147483648", 2'147'483'648, {});
    row("N11 2^32", "4294967296", 4'294'967'296, {});
    row("N16 more than a timer holds", "4294968", 4'294'968, {});
}

void TestTokenParser::readsNumbers()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, number);
    QFETCH(Kinds, kinds);

    const TokenData in = parsedMember("expires_in", value);
    QCOMPARE(in.expiresIn.value_or(absent), number);
    QVERIFY2(kindsOf(in.warnings) == kinds, qPrintable(textsOf(in.warnings)));

    const TokenData at = parsedMember("expires_at", value);
    QCOMPARE(at.expiresAt.value_or(absent), number);
    QVERIFY2(kindsOf(at.warnings) == kinds, qPrintable(textsOf(at.warnings)));
    for (const Warning &warning : at.warnings) {
        QCOMPARE(warning.field, u"expires_at"_s);
        QVERIFY2(warning.text.startsWith("expires_at "_L1) && warning.text.endsWith(u'.'), qPrintable(warning.text));
    }
}

void TestTokenParser::momentsBeyondTheCalendar_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<Kinds>("kinds");

    const auto row = [](const char *name, const QByteArray &value, qint64 number, const Kinds &kinds) {
        QTest::newRow(name) << value << number << kinds;
    };
    row("N14 last second of 9999", "253402300799", 253'402'300'799, {});
    row("N14 first second of 10000", "253402300800", 253'402'300'800, {Kind::OutOfRange});
    row("N14 year 33658", "999999999999", 999'999'999'999, {Kind::OutOfRange});
    row("N13 first", "1000000000000", 1'000'000'000'000, {Kind::LooksLikeMilliseconds});
    row("N13 published example", "1738945086000", 1'738'945'086'000, {Kind::LooksLikeMilliseconds});
    row("N13 as text", "\"1738945086000\"", 1'738'945'086'000, {Kind::NumberAsText, Kind::LooksLikeMilliseconds});
    row("N13 fraction", "1738945086000.5", 1'738'945'086'000, {Kind::FractionDropped, Kind::LooksLikeMilliseconds});
    row("N13 last", "9999999999999", 9'999'999'999'999, {Kind::LooksLikeMilliseconds});
    row("N14 beyond milliseconds", "10000000000000", 10'000'000'000'000, {Kind::OutOfRange});
    row("N14 microseconds", "1738945086000000", 1'738'945'086'000'000, {Kind::OutOfRange});
    row("N12 2^53 + 1", "9007199254740993", 9'007'199'254'740'993, {Kind::OutOfRange});
}

void TestTokenParser::momentsBeyondTheCalendar()
{
    QFETCH(QByteArray, value);
    QFETCH(Kinds, kinds);
    QFETCH(qint64, number);

    const TokenData at = parsedMember("expires_at", value);
    QCOMPARE(at.expiresAt.value_or(absent), number); // exact, as reported
    QVERIFY2(kindsOf(at.warnings) == kinds, qPrintable(textsOf(at.warnings)));

    // A span that long is odd, but nothing is wrong with counting it.
    const TokenData in = parsedMember("expires_in", value);
    QCOMPARE(in.expiresIn.value_or(absent), number);
    QVERIFY(!contains(in.warnings, Kind::OutOfRange) && !contains(in.warnings, Kind::LooksLikeMilliseconds));
}

void TestTokenParser::millisecondsAreShownBothWays()
{
    const TokenData data = parsedMember("expires_at", "1738945086000");
    QCOMPARE(data.warnings.size(), 1);
    QCOMPARE(data.warnings[0].text,
        u"expires_at looks like milliseconds: as such it is 2025-02-07 16:18:06 UTC. As seconds, which the API "
        "reports, it lies in the year 57074. Neither is used."_s);
}

void TestTokenParser::eachTimeServesAlone()
{
    const TokenData onlyIn = parsed(R"({"expires_at":null,"expires_in":900})");
    QVERIFY(!onlyIn.expiresAt);
    QCOMPARE(onlyIn.expiresIn, 900);
    const TokenData onlyAt = parsed(R"({"expires_at":1738945086,"expires_in":"soon"})");
    QCOMPARE(onlyAt.expiresAt, 1'738'945'086);
    QVERIFY(!onlyAt.expiresIn);
    QCOMPARE(kindsOf(onlyAt.warnings), Kinds {Kind::WrongShape});
}

void TestTokenParser::readsAccessTokens_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("token"); ///< empty: absent
    QTest::addColumn<Kinds>("kinds");

    const auto row = [](const char *name, const QByteArray &value, const QByteArray &token, const Kinds &kinds) {
        QTest::newRow(name) << value << token << kinds;
    };
    row("K1 empty", R"("")", {}, {Kind::MissingField});
    row("K2 blanks", R"(" \t\r\n")", {}, {Kind::MissingField});
    row("K2 no-break spaces", "\"\u00a0\u00a0\"", {}, {Kind::MissingField});
    row("K3 blanks around", R"("  abc\t")", "abc", {Kind::BlanksTrimmed});
    row("K3 line feed behind", R"("abc\n")", "abc", {Kind::BlanksTrimmed});
    row("K3 no-break space behind", "\"abc\u00a0\"", "abc", {Kind::BlanksTrimmed});
    row("K4 line feed inside", R"("a\nb")", "a\nb", {Kind::UnprintableCharacters});
    row("K4 carriage return inside", R"("a\r\nX: y")", "a\r\nX: y", {Kind::UnprintableCharacters});
    row("K4 NUL inside", R"("a\u0000b")", QByteArray("a\0b", 3), {Kind::UnprintableCharacters});
    row("K4 NUL at the end", R"("ab\u0000")", QByteArray("ab\0", 3), {Kind::UnprintableCharacters});
    row("K5 accent", "\"caf\u00e9\"", "caf\u00e9", {Kind::UnprintableCharacters});
    row("K5 emoji", R"("\uD83D\uDD11")", "\U0001F511", {Kind::UnprintableCharacters});
    row("K5 blank inside", R"("a b")", "a b", {Kind::UnprintableCharacters});
    row("K9 bidi override", R"("abc\u202edef")", "abc\u202edef", {Kind::UnprintableCharacters});
    row("K9 bidi isolate", R"("abc\u2066def")", "abc\u2066def", {Kind::UnprintableCharacters});
    row("K10 zero-width space", R"("abc\u200b")", "abc\u200b", {Kind::UnprintableCharacters});
    row("K10 byte-order mark", "\"\uFEFFabc\"", "\uFEFFabc", {Kind::UnprintableCharacters});
    row("K11 Cyrillic a", "\"\u0430bc\"", "\u0430bc", {Kind::UnprintableCharacters});
    row("K11 full-width a", "\"\uff41bc\"", "\uff41bc", {Kind::UnprintableCharacters});
    row("K12 HTML", R"("<b>&amp;</b>")", "<b>&amp;</b>", {});
    row("K14 signs of a form", R"("a+b%41=&c/d")", "a+b%41=&c/d", {});
    row("K15 quotes and shell", R"("'\"$(id)`id`\\")", "'\"$(id)`id`\\", {});
    row("K16 list", R"(["abc"])", {}, {Kind::WrongShape});
    row("K16 object", R"({"a":"abc"})", {}, {Kind::WrongShape});
    row("K16 number", "123", {}, {Kind::WrongShape});
    row("K16 true", "true", {}, {Kind::WrongShape});
    row("null", "null", {}, {});
}

void TestTokenParser::readsAccessTokens()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, token);
    QFETCH(Kinds, kinds);

    const TokenData data = parsedMember("access_token", value);
    QCOMPARE(data.accessToken.has_value(), !token.isEmpty());
    if (data.accessToken)
        QCOMPARE(data.accessToken->reveal(), token);
    QVERIFY2(kindsOf(data.warnings) == kinds, qPrintable(textsOf(data.warnings)));
    QVERIFY(!data.accessTokenDamaged);
    for (const Warning &warning : data.warnings)
        QCOMPARE(warning.field, u"access_token"_s);
}

void TestTokenParser::longTokenIsWhole()
{
    const QByteArray token = QByteArray("0123456789").repeated(4000);
    const TokenData data = parsedMember("access_token", '"' + token + '"');
    QVERIFY(data.accessToken);
    QCOMPARE(data.accessToken->size(), 40'000); // K6
    QVERIFY(data.accessToken->hasSameBytes(Secret::fromUtf8(token)));
    QCOMPARE(textsOf(data.warnings), QString());
}

void TestTokenParser::halfPairsAreReplaced()
{
    const TokenData data = parsed(R"({"access_token":"ab\uD800cd","client_id":"\uDC00","scope":"api \uD800"})");
    QVERIFY(data.accessTokenDamaged); // J10
    QCOMPARE(data.accessToken->reveal(), QByteArray("ab\uFFFDcd"));
    QCOMPARE(data.clientId, u"\uFFFD"_s);
    QCOMPARE(data.scope, (QStringList {u"api"_s, u"\uFFFD"_s}));
    QCOMPARE(kindsOf(data.warnings), (Kinds {Kind::DamagedText, Kind::DamagedText, Kind::DamagedText}));
    QCOMPARE(data.warnings[0].field, u"access_token"_s);
    for (const auto format : {ExportFormat::Token, ExportFormat::Header, ExportFormat::Curl})
        QVERIFY(!exported(data, format, QUrl(u"https://host.example/"_s)));

    const TokenData whole = parsedMember("access_token", R"("ab\uD83D\uDD11\\uD800")");
    QVERIFY(!whole.accessTokenDamaged);
    QCOMPARE(whole.accessToken->reveal(), QByteArray("ab\U0001F511\\uD800"));

    const TokenData mixed = parsedMember("access_token", R"("\uDD11\uD83D\uDD11\uD83D")");
    QVERIFY(mixed.accessTokenDamaged);
    QCOMPARE(mixed.accessToken->reveal(), QByteArray("\uFFFD\U0001F511\uFFFD"));

    const TokenData other = parsed(R"({"access_token":"abc","client_id":"\uDC00"})");
    QVERIFY(!other.accessTokenDamaged);
    QVERIFY(exported(other, ExportFormat::Header));

    const TokenData inList = parsedMember("scope", R"(["api","\uD800"])");
    QCOMPARE(inList.scope, (QStringList {u"api"_s, u"\uFFFD"_s}));
    QVERIFY(contains(inList.warnings, Kind::DamagedText));
}

void TestTokenParser::namesCharactersThatMislead()
{
    const TokenData data = parsedMember("access_token", "\"\u0430bc\\u202e\\n\"");
    QCOMPARE(kindsOf(data.warnings), (Kinds {Kind::BlanksTrimmed, Kind::UnprintableCharacters}));
    // K9, K11: the letter looks like any a, so only its number tells.
    QVERIFY2(data.warnings[1].text.endsWith(": U+0430, U+202E."_L1), qPrintable(data.warnings[1].text));
}

void TestTokenParser::tokenTypeDecidesAboutTheHeader_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("headerAllowed");

    QTest::newRow("J17 Bearer") << QByteArray("\"Bearer\"") << true;
    QTest::newRow("J17 bearer") << QByteArray("\"bearer\"") << true;
    QTest::newRow("J17 BEARER") << QByteArray("\"BEARER\"") << true;
    QTest::newRow("J17 missing") << QByteArray("null") << true;
    QTest::newRow("J17 MAC") << QByteArray("\"MAC\"") << false;
    QTest::newRow("J17 empty") << QByteArray("\"\"") << false;
    QTest::newRow("J17 longer") << QByteArray("\"Bearer\\r\\nX-Evil: 1\"") << false;
}

void TestTokenParser::tokenTypeDecidesAboutTheHeader()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, headerAllowed);

    const TokenData data = parsed(R"({"access_token":"made-up","token_type":)" + value + '}');
    QCOMPARE(textsOf(data.warnings), QString());
    QCOMPARE(exported(data, ExportFormat::Header).has_value(), headerAllowed);
    QVERIFY(exported(data, ExportFormat::Token));
}

void TestTokenParser::readsScopes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("names"); ///< with a bar between them; "-": absent
    QTest::addColumn<Kinds>("kinds");

    const auto row = [](const char *name, const QByteArray &value, const QString &names, const Kinds &kinds) {
        QTest::newRow(name) << value << names << kinds;
    };
    row("usual", R"("vouchers campaigns")", u"vouchers|campaigns"_s, {});
    row("S1 commas", R"("vouchers,campaigns")", u"vouchers,campaigns"_s, {Kind::ScopeSeparator});
    row("S2 repeated", R"("api api orders")", u"api|orders"_s, {Kind::ScopeRepeated});
    row("S3 tab and line feed", R"("api\torders\nskus")", u"api|orders|skus"_s, {Kind::BlanksTrimmed});
    row("S5 case is kept", R"("SKUs")", u"SKUs"_s, {});
    row("S6 list", R"(["vouchers","campaigns"])", u"vouchers|campaigns"_s, {Kind::ScopeIsArray});
    row("S6 list with a name twice", R"(["api","api"])", u"api"_s, {Kind::ScopeIsArray, Kind::ScopeRepeated});
    row("S6 list with blanks in a name", R"(["api orders"])", u"api|orders"_s, {Kind::ScopeIsArray});
    row("S6 empty list", "[]", QString(), {Kind::ScopeIsArray});
    row("S6 list with a number", R"(["api",1])", u"-"_s, {Kind::WrongShape});
    row("S6 list with null", R"([null])", u"-"_s, {Kind::WrongShape});
    row("S6 list in a list", R"([["api"]])", u"-"_s, {Kind::WrongShape});
    row("S7 empty", R"("")", QString(), {}); // told by scopeWarnings(), as for any answer without scopes
    row("S7 blanks", R"(" \n")", QString(), {});
    row("S7 null", "null", u"-"_s, {});
    row("object", R"({"api":true})", u"-"_s, {Kind::WrongShape});
    row("number", "1", u"-"_s, {Kind::WrongShape});
}

void TestTokenParser::readsScopes()
{
    QFETCH(QByteArray, value);
    QFETCH(Kinds, kinds);

    const TokenData data = parsedMember("scope", value);
    QTEST(data.scope ? data.scope->join(u'|') : u"-"_s, "names");
    QVERIFY2(kindsOf(data.warnings) == kinds, qPrintable(textsOf(data.warnings)));
    for (const Warning &warning : data.warnings)
        QCOMPARE(warning.field, u"scope"_s);
}

void TestTokenParser::wrongShapesSayWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QByteArray &json, const QString &text) {
        QTest::newRow(name) << json << text;
    };
    row("K16 token in a list", R"({"access_token":["a"]})", u"access_token is a list, where text belongs."_s);
    row("client_id of true", R"({"client_id":true})", u"client_id is true or false, where text belongs."_s);
    row("token_type object", R"({"token_type":{}})", u"token_type is an object, where text belongs."_s);
    row("N7 object", R"({"expires_at":{}})", u"expires_at is an object, where a number of seconds belongs."_s);
    row("N7 true", R"({"expires_in":true})", u"expires_in is true or false, where a number of seconds belongs."_s);
    row("N1 words", R"({"expires_in":"soon"})", u"expires_in is text, where a number of seconds belongs."_s);
    row("S6 numbers", R"({"scope":[1]})", u"scope is a list, where text belongs."_s);
}

void TestTokenParser::wrongShapesSayWhatTheyAre()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);

    const TokenData data = parsed(json);
    QCOMPARE(kindsOf(data.warnings), Kinds {Kind::WrongShape});
    QCOMPARE(data.warnings[0].text, text + u" It can't be used."_s);
}

void TestTokenParser::manyMembersAreQuick()
{
    QByteArray json = "{\"active\":true";
    for (int i = 0; json.size() < 1024 * 1024 - 40; ++i)
        json += ",\"Acti_ve" + QByteArray::number(i) + "\":0";
    json += '}';
    TokenData data;
    const qint64 taken = shortestRunOf([&] { data = parsed(json); });
    QCOMPARE(data.active, true);
    QVERIFY(data.otherMembers.size() > 50'000);
    QVERIFY2(taken < 2000 * sanitizersShare, qPrintable(u"%1 ms"_s.arg(taken)));

    // Every spelling with underscores in other places means the same field, which is suggested once.
    const TokenData spellings = parsed(R"({"active":true,"sc_ope":"","s_cope":"","SCOPE":"","Scope":""})");
    QCOMPARE(kindsOf(spellings.warnings), Kinds {Kind::DidYouMean});
}

void TestTokenParser::warningsNameNoSecret()
{
    const QByteArray secret = "made-up-secret-0123456789";
    const TokenData data = parsed("{\"access_token\":\" " + secret + "\\u202e\",\"Access_token\":\"" + secret
        + "\",\"expires_in\":\"" + secret + "\",\"token_type\":[\"" + secret + "\"]}");
    QVERIFY(data.warnings.size() >= 4);
    QVERIFY2(!textsOf(data.warnings).contains(QString::fromLatin1(secret)), qPrintable(textsOf(data.warnings)));
}

QTEST_APPLESS_MAIN(TestTokenParser)

#include "tst_tokenparser.moc"
