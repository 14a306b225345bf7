// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportformats.h"
#include "core/pastedtext.h"
#include "core/redaction.h"
#include "support/quick.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Format = PastedToken::Format;
using Kind = Warning::Kind;
using Kinds = QList<Kind>;

const QByteArray token("1ABCdefg.jkLm-_~+/=");
const QByteArray keySecret("c64ed-the-secret-key");

const QByteArray json = R"({"access_token": "1ABCdefg.jkLm-_~+/=", "client_id": "a1Bc", "expires_at": 1738945086,
 "expires_in": 900, "scope": "vouchers campaigns", "token_type": "Bearer"})";
const QByteArray header = "Authorization: Bearer " + token;
const QByteArray request = "GET /v1/vouchers HTTP/1.1\r\nHost: api.voucherify.io\r\nX-App-Token: " + keySecret + "\r\n"
    + header + "\r\nAccept: */*\r\n\r\n";
const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + json;
const QByteArray curlLine = "curl --header '" + header + "' 'https://api.voucherify.io/v1/vouchers'";
const QByteArray introspection = "curl -X POST https://api.voucherify.io/v1/oauth/introspect \\\n"
                                 " -H 'X-App-Id: 8a824b12' \\\n -H \"X-App-Token: "
    + keySecret + "\" \\\n -d access_token=1ABCdefg.jkLm-_~%2B%2F%3D";
const QByteArray jwt =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";

Kinds kindsOf(const Warnings &warnings)
{
    Kinds kinds;
    for (const Warning &warning : warnings)
        kinds.append(warning.kind);
    return kinds;
}

QString messageFor(const QByteArray &text)
{
    const auto pasted = recognise(text);
    return pasted ? u"recognised as "_s + formatName(pasted->format) : pasted.error().message;
}

QByteArray bytesOf(const PastedToken &pasted)
{
    return pasted.data.accessToken ? pasted.data.accessToken->reveal().toByteArray() : QByteArray();
}

constexpr qint64 mostMilliseconds = 200 * sanitizersShare;

qint64 millisecondsToRecognise(const QByteArray &text)
{
    return shortestRunOf([&text] { (void)recognise(text); });
}

} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAMaskedToken();
    void recognises_data();
    void recognises();
    void findsTokensInCurlLines_data();
    void findsTokensInCurlLines();
    void readsAllFieldsOfJson();
    void acceptsAnswersWithoutAToken();
    void masksWhatRepeatsTheToken();
    void takesNoPlaceholderForOne_data();
    void takesNoPlaceholderForOne();
    void findsATokenInOtherText_data();
    void findsATokenInOtherText();
    void keepsTheServerThatIsNamed_data();
    void keepsTheServerThatIsNamed();
    void readsWhatCurlTells_data();
    void readsWhatCurlTells();
    void keepsOddCharactersAndNamesThem_data();
    void keepsOddCharactersAndNamesThem();
    void warnsInWholeSentences();
    void explainsRefusals_data();
    void explainsRefusals();
    void givesOffsetsInThePastedText();
    void makesForeignTextVisible();
    void neverRepeatsASecret_data();
    void neverRepeatsASecret();
    void readsFormData_data();
    void readsFormData();
    void readsItsOwnExports();
    void tellsWhereItIsFrom_data();
    void tellsWhereItIsFrom();
    void limitsTheSize();
    void isQuick_data();
    void isQuick();
    void survivesMangledText_data();
    void survivesMangledText();
    void namesEveryFormat();
};

void TestPastedText::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<Kinds>("kinds");
    const auto row = [](const char *name, const QByteArray &text, Format format, const Kinds &kinds = {},
                         const QByteArray &found = token) { QTest::newRow(name) << text << format << found << kinds; };
    row("K17 JSON", json, Format::TokenJson);
    row("JSON with blanks around", "\n\t " + json + "\n\n", Format::TokenJson);
    row("JSON in shell quotes", "'" + json + "'", Format::TokenJson);
    row("J4 JSON behind a byte-order mark", "\xEF\xBB\xBF" + json, Format::TokenJson);
    row("HTTP answer", answer, Format::TokenJson, {Kind::TextIgnored});
    row("HTTP answer with LF alone", "HTTP/2 200\ncontent-type: x\n\n" + json, Format::TokenJson, {Kind::TextIgnored});

    row("HTTP answer behind a proxy's", "HTTP/1.1 200 Connection established\r\n\r\n" + answer, Format::TokenJson,
        {Kind::TextIgnored});
    row("HTTP answer after 100 Continue", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + answer,
        Format::TokenJson, {Kind::TextIgnored});
    row("HTTP answer of curl --verbose",
        "< HTTP/1.1 200 OK\r\n< Server: x\r\n< \r\n{ [5 bytes data]\n* Closing\n" + json
            + "\n* Connection #0 left intact\n",
        Format::TokenJson, {Kind::TextIgnored});

    row("bare", token, Format::BareToken);
    row("bare, a line of a file", token + "\n", Format::BareToken);
    row("bare, a line of a file from Windows", token + "\r\n", Format::BareToken);
    row("K3 blanks around", " \t" + token + "  \n", Format::BareToken, {Kind::BlanksTrimmed});
    row("empty lines around", "\n" + token + "\n\n", Format::BareToken, {Kind::BlanksTrimmed});
    row("double quotes", "\"" + token + "\"", Format::BareToken, {Kind::BlanksTrimmed});
    row("single quotes with blanks", " ' " + token + "' ", Format::BareToken, {Kind::BlanksTrimmed});
    row("a quote alone belongs to it", "'1ABCdefg", Format::BareToken, {}, "'1ABCdefg");
    row("quotes of two kinds belong to it", "'1ABCdefg\"", Format::BareToken, {}, "'1ABCdefg\"");
    row("byte-order mark in front", "\xEF\xBB\xBF" + token, Format::BareToken);
    row("JWT", jwt, Format::BareToken, {}, jwt);
    row("K6 40 000 characters", QByteArray(40'000, 'x'), Format::BareToken, {}, QByteArray(40'000, 'x'));
    row("shortest", "12345678", Format::BareToken, {}, "12345678");
    row("K13 ampersands", "1ABC&amp;def", Format::BareToken, {}, "1ABC&amp;def");
    row("K14 percent and plus", "1ABC%41+def==", Format::BareToken, {}, "1ABC%41+def==");
    row("K15 shell characters", "a'b\"c$(id)`id`", Format::BareToken, {}, "a'b\"c$(id)`id`");
    row("an introspection's form", "token=1ABCdefg.jkLm-_~%2b%2F%3D&token_type_hint=access_token", Format::FormData,
        {Kind::TextIgnored});
    row("an introspection's form in any order", "token_type_hint=x&token=1ABCdefg.jkLm-_~%2b%2F%3D", Format::FormData,
        {Kind::TextIgnored});
    row("access_token rules", "token=other&access_token=1ABCdefg.jkLm-_~%2b%2F%3D", Format::FormData,
        {Kind::TextIgnored});
    row("equals signs alone make no form", "1ABC&def==&x", Format::BareToken, {}, "1ABC&def==&x");
    row("form field", "access_token=1ABCdefg.jkLm-_~%2b%2F%3D", Format::FormData);

    row("K17 Bearer", "Bearer " + token, Format::BearerToken);
    row("Bearer in any case", "bEARER " + token + "\n", Format::BearerToken);
    row("Bearer with more blanks", "Bearer \t " + token, Format::BearerToken);
    row("Bearer with blanks around", "  Bearer " + token + "  ", Format::BearerToken, {Kind::BlanksTrimmed});
    row("Bearer with quotes", "Bearer \"" + token + "\"", Format::BearerToken, {Kind::BlanksTrimmed});
    row("Bearer, short", "Bearer xyz", Format::BearerToken, {}, "xyz");

    row("K17 header", header, Format::Header);
    row("header in any case", "AUTHORIZATION:bearer " + token + "\r\n", Format::Header);
    row("header in quotes", "\"" + header + "\"", Format::Header);
    row("K17 block of headers", "Host: api.voucherify.io\n" + header + "\nAccept: */*", Format::Header,
        {Kind::TextIgnored});
    row("raw request", request, Format::Header, {Kind::TextIgnored});
    row("curl --verbose", "> GET / HTTP/1.1\n> " + header + "\n> Accept: */*\n> \n", Format::Header,
        {Kind::TextIgnored});
    row("header twice", header + "\n" + header, Format::Header);
    row("two tokens", header + "\nAuthorization: Bearer other", Format::Header, {Kind::TextIgnored});
    row("Basic and Bearer", "Authorization: Basic YTpi\n" + header, Format::Header, {Kind::TextIgnored});

    row("K17 curl line", curlLine, Format::CurlLine);
    row("introspection", introspection, Format::CurlLine, {Kind::TextIgnored});
}

void TestPastedText::recognises()
{
    QFETCH(QByteArray, text);
    QFETCH(Format, format);
    const auto pasted = recognise(text);
    QVERIFY2(pasted, qPrintable(messageFor(text)));
    QCOMPARE(pasted->format, format);
    QTEST(bytesOf(*pasted), "found");
    QTEST(kindsOf(pasted->data.warnings), "kinds");
    const bool saysBearer = format != Format::BareToken && !text.contains("token=");
    QCOMPARE(pasted->data.tokenType, saysBearer ? std::optional(u"Bearer"_s) : std::nullopt);
}

void TestPastedText::findsTokensInCurlLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<bool>("isBearer");
    QTest::addColumn<Kinds>("kinds");
    const auto row = [](const char *name, const QByteArray &text, bool isBearer = true, const Kinds &kinds = {},
                         const QByteArray &found = "1ABCdefg") {
        QTest::newRow(name) << text << found << isBearer << kinds;
    };
    const Kinds ignored {Kind::TextIgnored};
    row("short", "curl -H 'Authorization: Bearer 1ABCdefg' https://x.example");
    row("short, glued", "curl https://x.example -H'Authorization: Bearer 1ABCdefg'");
    row("short, behind flags", "curl -sSLH 'Authorization: Bearer 1ABCdefg' https://x.example");
    row("long", "curl --header \"Authorization: Bearer 1ABCdefg\" https://x.example");
    row("long, equals", "curl --header='Authorization: Bearer 1ABCdefg' https://x.example");
    row("backslashes", "curl -H Authorization:\\ Bearer\\ 1ABCdefg https://x.example");
    row("values of others are no options", "curl -u -H -XHEAD -A '-H x' -H 'Authorization: Bearer 1ABCdefg'", true,
        ignored);
    row("oauth2-bearer", "curl --oauth2-bearer 1ABCdefg https://x.example");
    row("oauth2-bearer, equals", "curl --oauth2-bearer=1ABCdefg https://x.example");
    row("prompt", "$ curl -H 'Authorization: Bearer 1ABCdefg' https://x.example");
    row("with a path", "/usr/bin/curl -H 'Authorization: Bearer 1ABCdefg' https://x.example");
    row("Windows program", "curl.exe -H \"Authorization: Bearer 1ABCdefg\" https://x.example");
    row("continued at once", "curl\\\n -H 'Authorization: Bearer 1ABCdefg'");
    row("continued as on Windows", "curl \\\r\n -H 'Authorization: Bearer 1ABCdefg' \\\r\n https://x.example");
    row("lost continuation", "curl https://x.example\n  -H 'Authorization: Bearer 1ABCdefg'\n");
    row("pipe", "curl -H \"Authorization: Bearer 1ABCdefg\"|jq .");
    row("other headers", "curl -H 'Accept: */*' -H 'Authorization: Bearer 1ABCdefg'", true, ignored);
    row("unfinished", "curl https://x.example -H 'Authorization: Bearer 1ABCdefg", true, {Kind::DamagedText});
    row("single quotes expand nothing", "curl \"$URL\" -H 'Authorization: Bearer 1ABCdefg'");
    row("form", "curl -d access_token=1ABCdefg https://x.example", false);
    row("form, glued", "curl -daccess_token=1ABCdefg https://x.example", false);
    row("form, long", "curl --data 'access_token=1ABCdefg'", false);
    row("form, equals", "curl --data=access_token=1ABCdefg", false);
    row("form, raw", "curl --data-raw 'access_token=1ABCdefg'", false);
    row("form, among others", "curl -d 'a=b&access_token=1ABCdefg&c=d'", false, ignored);
    row("K14 form, encoded", "curl -d access_token=%31ABC%2bdefg%3D", false, {}, "1ABC+defg=");
    row("form, plus", "curl -d access_token=1ABC+defg", false, {Kind::InvalidValue}, "1ABC+defg");
    row("form, no such encoding", "curl -d access_token=1ABC%zz%4", false, {}, "1ABC%zz%4");
    row("form, no UTF-8", "curl -d access_token=1ABC%FF", false, {}, "1ABC%FF");
    row("form, K4 line feed", "curl -d access_token=1ABC%0Adefg", false, {Kind::UnprintableCharacters}, "1ABC\ndefg");
    row("form to encode", "curl --data-urlencode 'access_token=1ABC%41&+=defg'", false, {}, "1ABC%41&+=defg");
    row("two tokens", "curl -H 'Authorization: Bearer 1ABCdefg' -d access_token=other", true, ignored);
}

void TestPastedText::findsTokensInCurlLines()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isBearer);
    const auto pasted = recognise(text);
    QVERIFY2(pasted, qPrintable(messageFor(text)));
    QCOMPARE(pasted->format, Format::CurlLine);
    QTEST(bytesOf(*pasted), "found");
    QTEST(kindsOf(pasted->data.warnings), "kinds");
    QCOMPARE(pasted->data.tokenType.has_value(), isBearer);
}

void TestPastedText::readsAllFieldsOfJson()
{
    const auto pasted = recognise(json);
    QVERIFY(pasted);
    QCOMPARE(pasted->data.clientId, u"a1Bc"_s);
    QCOMPARE(pasted->data.expiresAt, 1738945086);
    QCOMPARE(pasted->data.expiresIn, 900);
    QCOMPARE(pasted->data.scope, (QStringList {u"vouchers"_s, u"campaigns"_s}));
}

void TestPastedText::acceptsAnswersWithoutAToken()
{
    const auto pasted = recognise("{\"active\": false}");
    QVERIFY(pasted);
    QCOMPARE(pasted->format, Format::Introspection);
    QCOMPARE(pasted->data.active, false);
    QVERIFY(!pasted->data.accessToken);
}

void TestPastedText::masksWhatRepeatsTheToken()
{
    const QByteArray token = "a-made-up-token-of-a-test";
    const auto pasted = recognise("{\"access_token\":\"" + token + "\",\"scope\":\"vouchers " + token
        + "\",\"client_id\":\"" + token + "\",\"more\":{\"" + token + "\":1}}");
    QVERIFY(pasted);
    QCOMPARE(pasted->data.accessToken->reveal(), QByteArrayView(token));
    const QString mark = markOf(Secret::fromUtf8(token));
    QCOMPARE(pasted->data.scope, (QStringList {u"vouchers"_s, mark}));
    QCOMPARE(pasted->data.clientId, mark);
    QCOMPARE(pasted->data.otherMembers.value(u"more").toObject().keys(), QStringList {mark});
}

void TestPastedText::takesNoPlaceholderForOne_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"Bearer {{token}}", "Bearer YOUR_ACCESS_TOKEN", "MY-ACCESS-TOKEN", "Bearer ********",
             "Authorization: Bearer <token>", "curl -H 'Authorization: Bearer {{token}}' https://api.voucherify.io/v1/vouchers",
             "{\"access_token\":\"{{accessToken}}\"}", "xxxxxxxxxxxx"})
        QTest::newRow(text) << QByteArray(text);
}

void TestPastedText::takesNoPlaceholderForOne()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    QVERIFY(!pasted);
    QVERIFY2(pasted.error().message.contains(u"laceholder"), qPrintable(pasted.error().message));
}

void TestPastedText::findsATokenInOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFound");
    const QByteArray made = "1ABCdefghijklmnop-q_r.s~jkLm";
    QTest::newRow("HTTPie") << "http GET https://api.voucherify.io/v1/vouchers 'Authorization:Bearer " + made + "'" << true;
    QTest::newRow("a file for curl --config")
        << "url = \"https://api.voucherify.io/v1/vouchers\"\nheader = \"Authorization: Bearer " + made + "\"\n" << true;
    QTest::newRow("a program") << "fetch(url, {headers: {Authorization: `bearer " + made + "`}})" << true;
    QTest::newRow("a log") << "12:01 GET /v1/vouchers authorization=[Bearer " + made + "] 401" << true;
    QTest::newRow("prose") << QByteArray("A bearer authentication-scheme needs no digits") << false;
    QTest::newRow("too short") << QByteArray("sent Bearer abc123 to it") << false;
}

void TestPastedText::findsATokenInOtherText()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isFound);
    const auto pasted = recognise(text);
    QCOMPARE(pasted.has_value(), isFound);
    if (!pasted)
        return;
    QCOMPARE(pasted->format, Format::BearerToken);
    QCOMPARE(pasted->data.accessToken->reveal(), QByteArrayView("1ABCdefghijklmnop-q_r.s~jkLm"));
    QVERIFY(contains(pasted->data.warnings, Kind::TextIgnored)); // which is said
}

void TestPastedText::keepsTheServerThatIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("server");
    const QByteArray made = "1ABCdefghijklmnopqrsjkLm";
    const QString us = u"https://us1.api.voucherify.io"_s;
    QTest::newRow("curl") << "curl -H 'Authorization: Bearer " + made + "' 'https://us1.api.voucherify.io/v1/vouchers?a=b'" << us;
    QTest::newRow("curl with a variable") << "curl -H 'Authorization: Bearer " + made + "' $HOST/v1/vouchers" << QString();
    QTest::newRow(".env") << "ACCESS_TOKEN=" + made + "\nVOUCHERIFY_HOST=https://us1.api.voucherify.io\n" << us;
    QTest::newRow("PowerShell") << "irm -Uri 'https://us1.api.voucherify.io/v1/vouchers' -Headers @{Authorization='Bearer "
            + made + "'}"
                                << us;
    QTest::newRow("a user in the address")
        << "curl -H 'Authorization: Bearer " + made + "' https://me:pass@us1.api.voucherify.io/v1" << us;
    QTest::newRow("none") << made << QString();
}

void TestPastedText::keepsTheServerThatIsNamed()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    QVERIFY(pasted);
    QTEST(pasted->data.provenance.server, "server");
    QVERIFY(!pasted->data.provenance.isKnownThere); // nobody vouches for it
}

void TestPastedText::readsWhatCurlTells_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("refused");
    const QByteArray head = "< HTTP/1.1 ";
    QTest::newRow("refused") << head + "401 Unauthorized\r\n< Retry-After: 7\r\n< \r\n{\"code\":401,\"key\":\"k\",\"message\":\"X-App-Id\"}"
                             << 401;
    QTest::newRow("granted") << head + "200 OK\r\n< \r\n{ [5 bytes data]\n" + json << 0;
}

/// All that "curl --verbose" prints: the way there, what was asked with a key, what came.
void TestPastedText::readsWhatCurlTells()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, refused);
    const auto pasted = recognise("*   Trying 127.0.0.1:443...\n* Connected\n> POST /v1/oauth/token HTTP/1.1\r\n> X-App-Id: a\r\n"
                                  "> X-App-Token: secret-key-of-a-test\r\n> \r\n} [42 bytes data]\n* Mark bundle\n"
        + answer + "\n* Connection #0 left intact\n");
    QCOMPARE(pasted.has_value(), refused == 0);
    if (pasted) {
        QCOMPARE(pasted->data.accessToken->reveal(), QByteArrayView(token));
        return;
    }
    QVERIFY2(pasted.error().answer, qPrintable(pasted.error().message));
    QCOMPARE(pasted.error().answer->httpStatus, refused);
    QCOMPARE(pasted.error().answer->retryAfter, std::optional<qint64>(7));
}

void TestPastedText::keepsOddCharactersAndNamesThem_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("name");
    QTest::newRow("K5 NUL") << QByteArray("1ABC\0defg", 9) << u"U+0000"_s;
    QTest::newRow("terminal escape") << QByteArray("1ABC\x1B[31mdefg") << u"U+001B"_s;
    QTest::newRow("K8 non-ASCII") << u"1ABCżdefg"_s.toUtf8() << u"U+017C"_s;
    QTest::newRow("K9 override") << u"1ABC\u202Edefg"_s.toUtf8() << u"U+202E"_s;
    QTest::newRow("K10 zero-width space") << u"1ABC\u200Bdefg"_s.toUtf8() << u"U+200B"_s;
    QTest::newRow("K10 zero-width in front") << u"\u200B1ABCdefg"_s.toUtf8() << u"U+200B"_s;
    QTest::newRow("K10 byte-order mark within") << u"1ABC\uFEFFdefg"_s.toUtf8() << u"U+FEFF"_s;
    QTest::newRow("K11 homoglyph") << u"1АBCdefg"_s.toUtf8() << u"U+0410"_s;
    QTest::newRow("no-break space at the end") << u"1ABCdefg\u00A0"_s.toUtf8() << u"U+00A0"_s;
    QTest::newRow("beyond the first plane") << u"1ABCdefg😀"_s.toUtf8() << u"U+1F600"_s;
}

void TestPastedText::keepsOddCharactersAndNamesThem()
{
    QFETCH(QByteArray, found);
    QFETCH(QString, name);
    for (const QByteArray &text : {found, "Bearer " + found, "Authorization: Bearer " + found,
             "curl -H 'Authorization: Bearer " + found + "' https://x.example"}) {
        const auto pasted = recognise(text);
        QVERIFY2(pasted, qPrintable(messageFor(text)));
        QCOMPARE(bytesOf(*pasted), found);
        QCOMPARE(kindsOf(pasted->data.warnings), Kinds {Kind::UnprintableCharacters});
        const QString sentence = pasted->data.warnings.first().text;
        QVERIFY2(sentence.contains(name + u'.'), qPrintable(sentence));
    }
}

void TestPastedText::warnsInWholeSentences()
{
    for (const QByteArray &text : {request, introspection, answer, " " + token + " ", "Bearer '" + token + "'",
             "curl -H '" + header, header + "\nAuthorization: Bearer other", QByteArray("curl -d access_token=a+b"),
             u"1ABCdefgż"_s.toUtf8()}) {
        const auto pasted = recognise(text);
        QVERIFY2(pasted, qPrintable(messageFor(text)));
        QVERIFY(!pasted->data.warnings.isEmpty());
        for (const Warning &warning : std::as_const(pasted->data.warnings)) {
            QVERIFY2(warning.text.endsWith(u'.'), qPrintable(warning.text));
            QVERIFY2(!warning.text.contains(u"1ABC"_s) && !warning.text.contains(u"c64ed"_s), qPrintable(warning.text));
        }
    }
}

void TestPastedText::explainsRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fragment");
    const auto row = [](const char *name, const QByteArray &text, const QString &fragment) {
        QTest::newRow(name) << text << fragment;
    };
    row("K1 empty", "", u"nothing to inspect"_s);
    row("K2 blanks", " \t\r\n ", u"nothing to inspect"_s);
    row("quotes around nothing", "\" \"", u"nothing to inspect"_s);
    row("byte-order mark alone", "\xEF\xBB\xBF", u"nothing to inspect"_s);
    row("J9 not UTF-8", "1ABCdefg\xFF", u"UTF-8"_s);
    row("J9 UTF-16", QByteArray("\xFF\xFE{\0\"\0", 6), u"UTF-8"_s);
    row("too short", "1ABCdef", u"too short"_s);
    row("several words", "here is my token 1ABCdefg", u"several words or lines"_s);
    row("K5 wrapped token", "1ABCdefg\njkLmnopq", u"several words or lines"_s);
    row("two quoted words", "'1ABCdefg' '2ABCdefg'", u"several words or lines"_s);
    row("web address", "https://api.voucherify.io/v1/vouchers", u"web address"_s);
    row("K17 HTML", "<!DOCTYPE html><html>", u"web page"_s);
    row("HTML without a type", "\n <html lang=en>", u"web page"_s);
    row("K12 any tag", "<b>1ABCdefg</b>", u"web page"_s);
    row("HTML in an answer", "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<html>", u"web page"_s);
    row("answer without a body", "HTTP/1.1 204 No Content\r\nServer: x\r\n\r\n", u"HTTP answer"_s);
    row("answer cut off in the headers", "HTTP/1.1 200 OK\r\nServer: x", u"HTTP answer"_s);
    row("J5 JSON with something behind", json + "x", u"JSON can't be inspected"_s);
    row("JSON cut off", json.chopped(10), u"JSON can't be inspected"_s);
    row("J6 JSON list", "[" + json + "]", u"list"_s);
    row("JSON of something else", "{\"name\": \"x\"}", u"none of its members"_s);
    row("API error", R"({"code": 400, "key": "invalid_scope", "message": "Invalid scope: a,b"})",
        u"error answer, not a token. The server said: “invalid_scope – Invalid scope: a,b”."_s);
    row("API error with a key alone", R"({"code": 400, "key": "invalid_scope"})",
        u"error answer, not a token. The server said: “invalid_scope”."_s);
    row("API error in an answer", "HTTP/1.1 401 x\r\n\r\n{\"code\": 401, \"message\": \"Unauthorized\"}",
        u"error answer, not a token. The server said: “Unauthorized”."_s);
    row("API error with all that it has",
        R"({"code": 400, "key": "k", "message": "m", "details": "d", "request_id": "v-1"})",
        u"The server said: “k – m – d”. Its request ID is v-1."_s);
    row("a report of this program's on an error",
        R"({"error": {"kind": "rejected", "key": "k", "message": "m", "request_id": "v-1", "advice": "x"}})",
        u"The server said: “k – m”. Its request ID is v-1."_s);
    row("JSON behind a name", "token=" + json, u"Copy just the JSON"_s);
    row("JSON with padding", "callback(" + json + ")", u"Copy just the JSON"_s);
    row("J9 UTF-16 without a mark", QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14), u"UTF-8"_s);
    row("J9 UTF-16BE, a token", QByteArray("\0t\0o\0k\0e\0n\0001\0002\0003", 16), u"UTF-8"_s);
    row("J9 UTF-32BE, a brace", QByteArray("\0\0\0{\0\0\0}", 8), u"UTF-8"_s);
    row("Bearer alone", "Bearer", u"no token"_s);
    row("Bearer with several words", "Bearer 1ABC defg", u"single word"_s);
    row("header without a value", "Authorization:", u"\"Bearer TOKEN\""_s);
    row("header without a token", "Authorization: Bearer ", u"no token"_s);
    row("header without a scheme", "Authorization: 1ABCdefg", u"\"Bearer TOKEN\""_s);
    row("header with a scheme of its own", "Authorization: 1ABCdefg 2ABCdefg", u"\"Bearer TOKEN\""_s);
    row("Basic", "Basic YTpi", u"Basic"_s);
    row("Basic header", "authorization: basic YTpi", u"Basic"_s);
    row("Digest header", "Host: x\nAuthorization: Digest username=x", u"Digest"_s);
    row("curl with Basic", "curl -H 'Authorization: Basic YTpi' https://x.example", u"Basic"_s);
    row("curl with a user", "curl -u a:b https://x.example", u"Basic"_s);
    row("curl without a token", "curl https://x.example -H", u"no access token in this text"_s);
    row("curl with an empty form field", "curl -d access_token= https://x.example", u"no access token in this text"_s);
    row("curl with a file", "curl -d @body.txt https://x.example", u"no access token in this text"_s);
    row("curl with a key pair", "curl -X POST https://x.example -H 'X-App-Id: a' -H 'X-App-Token: c64ed'",
        u"Request token"_s);
    row("headers with a key pair", "x-app-id: a\nx-app-token: c64ed", u"Request token"_s);
    row("variables with a key pair", "VOUCHERIFY_HOST=x X_APP_ID=a X_APP_TOKEN=c64ed", u"Request token"_s);
    row("one variable", "X_APP_TOKEN=c64ed-the-secret-key", u"Request token"_s);
    row("headers of curl --verbose alone", "< HTTP/1.1 200 OK\n< Server: x", u"HTTP answer"_s);
    row("another answer of this program's", R"({"verdict":"yes","message":"Yes","facts_date":"2026-01-01"})",
        u"There is no token in it"_s);
    const QString formWithout = u"form data without an access token"_s;
    row("form that asks", "grant_type=client_credentials&scope=vouchers&client_secret=c64ed-secret",
        u"asks for a token"_s);
    row("form with a key pair", "client_secret=c64ed-the-secret&app_id=8a824b12", u"asks for a token"_s);
    row("form with a secret alone", "client_secret=c64ed-the-secret", u"asks for a token"_s);
    row("JSON's inside", "\"client_secret\":\"c64ed-the-secret\"", u"asks for a token"_s);
    row("form with an application alone", "app_id=c64ed-the-secret", u"asks for a token"_s);
    row("form of a grant alone", "Grant_Type=client_credentials", formWithout);
    row("form of scopes alone", "scope=vouchers+campaigns", formWithout);
    row("form of something else", "name=x&password=c64ed-the-secret", formWithout);
    row("form with an empty token", "access_token=&limit=10", formWithout);
    row("form with a loose end", "x&grant_type=client_credentials&c64ed", formWithout);
    row("curl that asks", "curl -d grant_type=client_credentials -d client_secret=c64ed https://x.example",
        u"asks for a token"_s);
    row("curl with a variable", "curl -H \"Authorization: Bearer $TOKEN\"", u"shell variable"_s);
    row("curl with a command", "curl -H \"Authorization: Bearer $(pass)\"", u"shell variable"_s);
}

void TestPastedText::explainsRefusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fragment);
    const auto pasted = recognise(text);
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().field, InputError::Field::Text);
    QVERIFY2(pasted.error().message.contains(fragment), qPrintable(pasted.error().message));
}

void TestPastedText::givesOffsetsInThePastedText()
{
    QVERIFY2(messageFor("{\"active\": x}").contains(u"offset 11."_s), qPrintable(messageFor("{\"active\": x}")));
    QVERIFY(messageFor("\n\n {\"active\": x}").contains(u"offset 14."_s));
    QVERIFY(messageFor("HTTP/1.1 200 OK\n\n{\"active\": x}").contains(u"offset 28."_s));
}

void TestPastedText::makesForeignTextVisible()
{
    const QByteArray hostile =
        u"{\"code\": 400, \"message\": \"a\u202Eb\\n%1"_s.toUtf8() + QByteArray(5000, 'x') + "\"}";
    const QString message = messageFor(hostile);
    QVERIFY2(message.contains(u"a\\u{202E}b\\u{A}%1xxx"_s), qPrintable(message));
    QVERIFY(message.size() < 700);
}

void TestPastedText::neverRepeatsASecret_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray keys = "X-App-Id: 8a824b12\nX-App-Token: " + keySecret;
    QTest::newRow("headers") << keys;
    QTest::newRow("curl line") << QByteArray("curl -H 'X-App-Token: " + keySecret + "' https://x.example");
    QTest::newRow("curl line, unfinished") << QByteArray("curl -H 'X-App-Token: " + keySecret);
    QTest::newRow("variable") << QByteArray("X_APP_TOKEN=" + keySecret);
    QTest::newRow("JSON") << QByteArray("{\"X-App-Token\": \"" + keySecret + "\"}");
    QTest::newRow("JSON, broken") << QByteArray("{\"X-App-Token\": \"" + keySecret);
    QTest::newRow("with Basic") << QByteArray(keys + "\nAuthorization: Basic " + keySecret);
    QTest::newRow("as a scheme") << QByteArray(keys + "\nAuthorization: " + keySecret);
    QTest::newRow("as a scheme with more") << QByteArray(keys + "\nAuthorization: " + keySecret + " x");
    QTest::newRow("after Bearer, with more") << QByteArray(keys + "\nAuthorization: Bearer " + keySecret + " x");
    QTest::newRow("user") << QByteArray("curl -u 8a824b12:" + keySecret + " https://x.example");
    QTest::newRow("several words") << QByteArray(keySecret + " " + keySecret);
    QTest::newRow("web address") << QByteArray("https://8a824b12:" + keySecret + "@x.example");
    QTest::newRow("HTML") << QByteArray("<p>" + keySecret);
}

void TestPastedText::neverRepeatsASecret()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    QVERIFY(!pasted);
    QVERIFY(!pasted.error().message.isEmpty());
    QVERIFY2(!pasted.error().message.contains(u"c64ed"_s), qPrintable(pasted.error().message));
}

void TestPastedText::readsItsOwnExports()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes(random.bounded(8, 100), 'x');
        for (qsizetype at = 1; at < bytes.size() - 1; ++at) // quotes around it all would be taken off
            bytes[at] = static_cast<char>(random.bounded(0x21, 0x7F));
        TokenData data;
        data.accessToken = Secret::fromUtf8(bytes);
        for (const ExportFormat format : {ExportFormat::Token, ExportFormat::Header, ExportFormat::Curl}) {
            const auto copy = exported(data, format, QUrl(u"https://api.voucherify.io/v1/vouchers"_s));
            QVERIFY(copy);
            const auto pasted = recognise(copy->reveal().toByteArray());
            QVERIFY2(pasted, bytes.constData());
            QCOMPARE(bytesOf(*pasted), bytes);
            QVERIFY(pasted->data.warnings.isEmpty());
        }
    }
}

void TestPastedText::tellsWhereItIsFrom_data()
{
    using Told = ToldTime::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isKnownThere");
    QTest::addColumn<int>("kind"); // of the time; -1: none is told
    QTest::addColumn<qint64>("time");
    const auto report = [](const QByteArray &active, const QByteArray &times, const QByteArray &server,
                            const QByteArray &state = "active") {
        return R"({"access_token":"1ABCdefgHIJK.lmnoPQRS","client_id":"a1Bc","expires_at":1785600900,"expires_in":900,)"
               R"("scope":"vouchers","token_type":"Bearer","seconds_left":null,"warnings":[],"scopes":{},)"
               R"("other_members":{},"state":")"
            + state + R"(","active":)" + active + R"(,"server":)" + server + R"(,"times":)" + times + '}';
    };
    const QByteArray known = R"({"issued_at_utc":"2026-08-01T16:00:00Z","issued_at_is_estimated":false})";
    const QByteArray estimated = R"({"issued_at_utc":"2026-08-01T16:00:00Z","issued_at_is_estimated":true})";
    const QByteArray none = R"({"issued_at_utc":null,"issued_at_is_estimated":null})";
    const QByteArray europe = R"("https://api.voucherify.io")";
    const QString address = u"https://api.voucherify.io"_s;
    const int issue = int(Told::IssueInReport);
    QTest::newRow("report of an issue") << report("null", known, europe) << address << true << issue << 1785600000LL;
    QTest::newRow("of a check") << report("true", estimated, europe) << address << true << -1 << 0LL;
    QTest::newRow("of a check of an own token")
        << report("true", known, europe) << address << true << int(Told::IssueInCheck) << 1785600000LL;
    QTest::newRow("unknown there") << report("false", estimated, europe, "inactive") << address << false << -1 << 0LL;
    QTest::newRow("revoked there") << report("null", none, europe, "revoked") << address << true << -1 << 0LL;
    QTest::newRow("of pasted text") << report("null", none, "null") << QString() << false << -1 << 0LL;
    QTest::newRow("odd times") << report("null", "[1]", europe) << address << false << -1 << 0LL;
    QTest::newRow("odd moment") << report("null", R"({"issued_at_utc":5,"issued_at_is_estimated":false})", europe)
                                << address << false << -1 << 0LL;

    const QByteArray head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\ndate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n";
    QTest::newRow("answer") << head + json << QString() << false << int(Told::DateOfIssue) << 784111777LL;
    QTest::newRow("check's answer") << head + R"({"active":true})" << QString() << false << int(Told::DateOfCheck)
                                    << 784111777LL;
    QTest::newRow("no Date") << "HTTP/1.1 200 OK\r\n\r\n" + json << QString() << false << -1 << 0LL;
    QTest::newRow("no date in Date") << "HTTP/1.1 200 OK\r\nDate: now\r\n\r\n" + json << QString() << false << -1
                                     << 0LL;
    QTest::newRow("Date below the head") << "HTTP/1.1 200 OK\r\n\r\n" + json + "\nDate: Sun, 06 Nov 1994 08:49:37 GMT"
                                         << QString() << false << -2 << 0LL;
}

void TestPastedText::tellsWhereItIsFrom()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const auto pasted = recognise(text);
    if (kind == -2) {
        QVERIFY(!pasted); // that is no JSON
        return;
    }
    QVERIFY(pasted);
    const Provenance &provenance = pasted->data.provenance;
    QTEST(provenance.server, "server");
    QTEST(provenance.isKnownThere, "isKnownThere");
    QCOMPARE(provenance.time ? int(provenance.time->kind) : -1, kind);
    QTEST(provenance.time ? provenance.time->utc.toSecsSinceEpoch() : 0, "time");
}

void TestPastedText::readsFormData_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<Kinds>("kinds");
    QTest::newRow("all fields") << QByteArray(
        "access_token=1ABCdefg&token_type=bearer&expires_in=900&expires_at=1785600900"
        "&scope=vouchers+orders&client_id=a%201&active=true")
                                << u"vouchers orders"_s << Kinds {};
    QTest::newRow("in any order") << QByteArray(
        "scope=vouchers%20orders&client_id=a%201&expires_at=1785600900&active=true"
        "&expires_in=900&token_type=bearer&access_token=1ABCdefg\n")
                                  << u"vouchers orders"_s << Kinds {};
    QTest::newRow("others") << QByteArray("access_token=1ABCdefg&state=x&token_type=bearer&expires_in=900"
                                          "&expires_at=1785600900&client_id=a+1&active=true")
                            << QString() << Kinds {Kind::TextIgnored};
}

void TestPastedText::readsFormData()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    QVERIFY(pasted);
    QCOMPARE(pasted->format, Format::FormData);
    const TokenData &data = pasted->data;
    QCOMPARE(data.accessToken->reveal(), "1ABCdefg");
    QCOMPARE(data.expiresIn, 900);
    QCOMPARE(data.expiresAt, 1785600900);
    QCOMPARE(data.clientId, u"a 1"_s);
    QCOMPARE(data.tokenType, u"bearer"_s);
    QCOMPARE(data.active, true);
    QTEST(data.scope.value_or(QStringList()).join(u' '), "scope");
    Kinds kinds;
    for (const Warning &warning : data.warnings)
        kinds.append(warning.kind);
    QTEST(kinds, "kinds");
}

void TestPastedText::limitsTheSize()
{
    constexpr qsizetype limit = 1024 * 1024;
    const auto largest = recognise(QByteArray(limit, 'x'));
    QVERIFY(largest);
    QCOMPARE(bytesOf(*largest).size(), limit);
    QVERIFY(messageFor(QByteArray(limit + 1, 'x')).contains(u"1 MiB"_s));
    QVERIFY(messageFor(QByteArray(10'000'000, '{')).contains(u"1 MiB"_s)); // K7
}

void TestPastedText::isQuick_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype size = 1'000'000;
    QTest::newRow("K18 one word") << QByteArray(size, 'x');
    QTest::newRow("odd characters") << QByteArray("\xC5\xBC").repeated(size / 2);
    QTest::newRow("JSON") << QByteArray("{\"access_token\": \"" + QByteArray(size, 'x') + "\"}");
    QTest::newRow("header") << QByteArray("Authorization: Bearer " + QByteArray(size, 'x'));
    QTest::newRow("empty lines") << QByteArray("x" + QByteArray(size, '\n') + "x");
    QTest::newRow("headers") << QByteArray("Authorization: Bearer x\n").repeated(size / 24);
    QTest::newRow("curl, one word") << QByteArray("curl -H 'Authorization: Bearer " + QByteArray(size, 'x') + "'");
    QTest::newRow("curl, unquoted word") << QByteArray("curl " + QByteArray(size, 'x'));
    QTest::newRow("curl, many words") << QByteArray("curl " + QByteArray("-H x ").repeated(size / 20));
    QTest::newRow("curl, one form") << QByteArray("curl -d " + QByteArray("access_token=a+%41&").repeated(size / 19));
    QTest::newRow("curl, letters") << QByteArray("curl -" + QByteArray(size, 's'));
    QTest::newRow("answer without end") << QByteArray("HTTP/1.1 200 OK\n" + QByteArray("a: b\n").repeated(size / 5));
}

void TestPastedText::isQuick()
{
    QFETCH(QByteArray, text);
    const qint64 spent = millisecondsToRecognise(text);
    QVERIFY2(spent < mostMilliseconds, qPrintable(u"%1 ms"_s.arg(spent)));
    const auto pasted = recognise(text);
    QVERIFY(!pasted || pasted->data.warnings.size() < 10);
}

void TestPastedText::survivesMangledText_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<std::pair<const char *, QByteArray>> shapes {{"JSON", json}, {"header", header}, {"request", request},
        {"answer", answer}, {"curl", curlLine}, {"introspection", introspection}, {"JWT", "Bearer " + jwt}};
    QRandomGenerator random(42);
    for (const auto &[name, shape] : shapes) {
        for (int i = 0; i < 20; ++i) {
            const int at = random.bounded(int(shape.size()));
            QTest::addRow("%s cut at %d", name, at) << shape.first(at);
            QByteArray flipped = shape;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
            QTest::addRow("%s flipped at %d", name, at) << flipped;
        }
    }
}

void TestPastedText::survivesMangledText()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    if (pasted) {
        QVERIFY(pasted->format == Format::TokenJson || !bytesOf(*pasted).isEmpty());
    } else {
        QVERIFY(!pasted.error().message.isEmpty());
        QVERIFY2(!pasted.error().message.contains(u"c64ed"_s), qPrintable(pasted.error().message));
        QVERIFY2(!pasted.error().message.contains(u"jkLm"_s), qPrintable(pasted.error().message));
    }
}

void TestPastedText::namesEveryFormat()
{
    QStringList names;
    for (const Format format :
        {Format::TokenJson, Format::BareToken, Format::BearerToken, Format::Header, Format::CurlLine})
        names.append(formatName(format));
    QCOMPARE(names,
        (QStringList {u"token JSON"_s, u"a bare access token"_s, u"a Bearer token"_s, u"an Authorization header"_s,
            u"a curl line"_s}));
}

void TestPastedText::refusesAMaskedToken()
{
    const QByteArray shown = masked(Secret(QByteArray("token-of-a-test-which-is-long"))).toUtf8();
    const QByteArray texts[] = {shown, "Bearer " + shown, "{\"access_token\":\"" + shown + "\"}"};
    for (const QByteArray &text : texts) {
        const auto pasted = recognise(text);
        QVERIFY(!pasted);
        QVERIFY(pasted.error().message.contains(QStringLiteral("is masked")));
    }
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
