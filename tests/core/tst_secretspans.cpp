// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maskedbytes.h"
#include "core/redaction.h"
#include "support/quick.h"

#include <QTest>

using namespace bearerscope;

namespace {

const QByteArray key = "a/key+of \"a\\test\"==";
const QByteArray token = "1ABCdefghijklmnopqrstuvwxyzjkLm";

QByteArrayList partsOf(QByteArrayView body, const SecretSpans &spans)
{
    QByteArrayList parts;
    for (const SecretSpan &span : spans)
        parts.append(span.name.toUtf8() + ':' + body.sliced(span.start, span.size).toByteArray());
    return parts;
}

QByteArrayList secretsIn(const QByteArray &body, Audience audience = Audience::Owner, const QByteArray &type = {})
{
    const QList<Secret> known {Secret::fromUtf8(key), Secret::fromUtf8(token)};
    return partsOf(body, secretSpans(body, bodyKindOf(body, type, {}), known, audience));
}

} // namespace

/// What of a call's bytes may not be shown.
class TestSecretSpans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsInJson_data();
    void findsInJson();
    void findsForOthers_data();
    void findsForOthers();
    void findsInForms();
    void findsInText_data();
    void findsInText();
    void takesWhatCannotBeReadForOne_data();
    void takesWhatCannotBeReadForOne();
    void tellsTheValue();
    void findsInHeaders_data();
    void findsInHeaders();
    void copesWithMuch_data();
    void copesWithMuch();
};

void TestSecretSpans::findsInJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("parts");
    const auto row = [](const char *name, const QByteArray &body, const QByteArrayList &parts) {
        QTest::newRow(name) << body << parts;
    };
    row("nothing", R"({"scope":"vouchers","expires_in":900})", {});
    row("by its name", R"({"refresh_token":"x","scope":"y"})", {"refresh_token:x"});
    row("by its look", R"({"note":"pk_live_51HxYzAbCdEf9021"})", {"note:pk_live_51HxYzAbCdEf9021"});
    row("by its look, in a sentence", R"({"note":"key pk_live_51HxYzAbCdEf9021 is bad"})",
        {"note:pk_live_51HxYzAbCdEf9021"});
    row("a sign-in", R"({"note":"Bearer abcdefgh"})", {"note:abcdefgh"});
    row("a sign-in in escapes", R"({"note":"Bearer \/bcdefgh"})", {R"(note:Bearer \/bcdefgh)"});
    row("words on a header", R"({"message":"Check the X-App-Token header"})", {});
    row("an id", R"({"request_id":"v-0f8a1b2c3d4e5f60718293a4b5"})", {});
    row("by its value", "{\"message\":\"The token " + token + " is bad\"}", {"message:" + token});
    row("by its value, as JSON has it", R"({"message":"no a/key+of \"a\\test\"=="})",
        {R"(message:a/key+of \"a\\test\"==)"});
    row("by its value, percent-encoded", "{\"message\":\"" + key.toPercentEncoding() + "\"}",
        {"message:" + key.toPercentEncoding()});
    row("by its value, in base64", "{\"id\":\"" + key.toBase64() + "\"}",
        {"id:" + key.toBase64(QByteArray::OmitTrailingEquals)});
    row("by its value, in escapes", R"({"message":"1A\u0042Cdefghijklmnopqrstuvwxyzjk\u004cm"})",
        {R"(message:1A\u0042Cdefghijklmnopqrstuvwxyzjk\u004cm)"});
    row("with an escaped name", R"({"access\u005ftoken":"x"})", {"access_token:x"});
    row("deep below a name", R"({"secrets":{"a":["b",{"c":"d"}]},"e":"f"})", {"a:b", "c:d"});
    row("in a list", R"([{"password":"x"},"y"])", {"password:x"});
    row("cut off in the value", R"({"scope":"a","access_token":"1ABCdef)", {"access_token:1ABCdef"});
    row("cut off behind a backslash", R"({"access_token":"1ABC\)", {R"(access_token:1ABC\)"});
    row("without commas", R"({"access_token":"1ABC" "scope":"x"})", {"access_token:1ABC"});
    row("as a name", "{\"" + token + "\":1}", {":" + token});
    row("behind a byte-order mark", "\xEF\xBB\xBF{\"secret\":\"x\"}", {"secret:x"});
}

void TestSecretSpans::findsInJson()
{
    QFETCH(QByteArray, body);
    QTEST(secretsIn(body), "parts");
}

void TestSecretSpans::findsForOthers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("the published model") << QByteArray(
        R"({"expires_in":900,"scope":"vouchers","token_type":"Bearer","active":true})")
                                         << QByteArrayList();
    QTest::newRow("whose it is") << QByteArray(R"({"client_id":"a1Bc"})")
                                 << QByteArrayList {"client_id:client_id", "client_id:a1Bc"};
    QTest::newRow("what else there is") << QByteArray(R"({"shop":{"no":[12,"x"]}})")
                                        << QByteArrayList {"shop:shop", "no:no", "no:12", "no:x"};
    QTest::newRow("a page") << QByteArray("<p>Welcome, Shop") << QByteArrayList {":<p>Welcome, Shop"};
}

void TestSecretSpans::findsForOthers()
{
    QFETCH(QByteArray, body);
    QByteArrayList found = secretsIn(body, Audience::Others);
    for (QByteArray &part : found)
        part = part.startsWith(':') && body.startsWith('{') ? part.sliced(1) + part : part; // a name has none itself
    QTEST(found, "parts");
}

void TestSecretSpans::findsInForms()
{
    const QByteArray form = "grant_type=client_credentials&scope=a%20b&project_id=p&access_token=" + token;
    const QByteArray type = "application/x-www-form-urlencoded";
    QCOMPARE(secretsIn(form, Audience::Owner, type), QByteArrayList {"access_token:" + token});
    QCOMPARE(secretsIn(form, Audience::Others, type), (QByteArrayList {"project_id:p", "access_token:" + token}));
    QCOMPARE(secretsIn("access_token=a%2Fb+c&x", Audience::Owner, type), QByteArrayList {"access_token:a%2Fb+c"});
}

void TestSecretSpans::findsInText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("words") << QByteArray("<p>Bad Gateway</p>") << QByteArrayList();
    QTest::newRow("by its value") << "<b>" + token + "</b>" << QByteArrayList {":" + token};
    QTest::newRow("by its look") << QByteArray("key 9f8e7d6c5b4a39281706f5e4 bad")
                                 << QByteArrayList {":9f8e7d6c5b4a39281706f5e4"};
    QTest::newRow("behind a name") << QByteArray("user=x&password=hunter22&y") << QByteArrayList {":hunter22"};
    QTest::newRow("a sign-in") << QByteArray("Authorization: Basic dXNlcg==\n") << QByteArrayList {":dXNlcg=="};
    QTest::newRow("in an address") << QByteArray("see https://me:pass@host/") << QByteArrayList {":me:pass"};
    QTest::newRow("a key in PEM") << QByteArray("-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----")
                                  << QByteArrayList {":\nabc\n"};
    QTest::newRow("behind letters of two bytes") << "äö " + token << QByteArrayList {":" + token};
}

void TestSecretSpans::findsInText()
{
    QFETCH(QByteArray, body);
    QTEST(secretsIn(body), "parts");
}

void TestSecretSpans::takesWhatCannotBeReadForOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("packed") << QByteArray("\x1f\x8b {") << QByteArray("gzip");
    QTest::newRow("said to be packed") << QByteArray("{}") << QByteArray(" br");
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0", 4) << QByteArray();
    QTest::newRow("no UTF-8") << QByteArray("{\"\xFF\"}") << QByteArray("identity");
}

void TestSecretSpans::takesWhatCannotBeReadForOne()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, coding);
    const BodyKind kind = bodyKindOf(body, "application/json", coding);
    QCOMPARE(kind, BodyKind::Opaque);
    QCOMPARE(partsOf(body, secretSpans(body, kind, {}, Audience::Owner)), QByteArrayList {':' + body});
}

void TestSecretSpans::tellsTheValue()
{
    const QByteArray body = R"({"access_token":"a\"b"})";
    const SecretSpans spans = secretSpans(body, BodyKind::Json, {}, Audience::Owner);
    QCOMPARE(spans.size(), 1);
    QCOMPARE(spans[0].value.reveal(), "a\"b");
    const SecretSpans fields = secretSpans("access_token=a%2Fb", BodyKind::Form, {}, Audience::Owner);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields[0].value.reveal(), "a/b");
}

void TestSecretSpans::findsInHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("owner");
    QTest::addColumn<QByteArrayList>("others");
    const auto row = [](const QByteArray &name, const QByteArray &value, const QByteArrayList &owner,
                         const QByteArrayList &others) { QTest::newRow(name) << name << value << owner << others; };
    row("Content-Type", "application/json", {}, {});
    row("X-Rate-Limit-Retry", "1795369152", {}, {});
    row("X-App-Id", "a1Bc", {}, {"X-App-Id:a1Bc"});
    row("X-App-Token", "k", {"X-App-Token:k"}, {"X-App-Token:k"});
    row("Authorization", "Basic abc", {"Authorization:abc"}, {"Authorization:abc"});
    row("Set-Cookie", "a=b; Path=/", {"Set-Cookie:a=b; Path=/"}, {"Set-Cookie:a=b; Path=/"});
    row("X-Request-Id", "v-0f8a1b2c3d4e5f60718293a4b5", {}, {});
    row("Location", "https://x/?token=abc", {"Location:https://x/?token=abc"}, {"Location:https://x/?token=abc"});
    row("X-Note", "has " + token, {"X-Note:has " + token}, {"X-Note:has " + token});
    row("X-Echo-Id", "has " + token, {"X-Echo-Id:" + token}, {"X-Echo-Id:has " + token});
}

void TestSecretSpans::findsInHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const QList<Secret> known {Secret::fromUtf8(key), Secret::fromUtf8(token)};
    QTEST(partsOf(value, secretSpansOfHeader(name, value, known, Audience::Owner)), "owner");
    QTEST(partsOf(value, secretSpansOfHeader(name, value, known, Audience::Others)), "others");
}

void TestSecretSpans::copesWithMuch_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("brackets") << QByteArray(64 * 1024, '[');
    QTest::newRow("strings") << '[' + QByteArray("\"\\u0031\",").repeated(7000);
    QTest::newRow("one string") << "{\"a\":\"" + QByteArray(64 * 1024, 'x');
    QTest::newRow("backslashes") << "{\"a\":\"" + QByteArray(64 * 1024, '\\');
    QTest::newRow("text") << QByteArray(64 * 1024, 'x');
    QTest::newRow("signs") << QByteArray("token=").repeated(11'000);
    QTest::newRow("addresses") << QByteArray("://a:").repeated(13'000);
}

/// The window waits for it, and may not stand still.
void TestSecretSpans::copesWithMuch()
{
    QFETCH(QByteArray, body);
    const QList<Secret> known {Secret::fromUtf8(key), Secret::fromUtf8(token)};
    const qint64 taken = shortestRunOf([&] {
        const SecretSpans spans = secretSpans(body, bodyKindOf(body, {}, {}), known, Audience::Owner);
        QVERIFY(!maskedJson(body, spans).isEmpty());
        QVERIFY(!maskedHex(body, spans).isEmpty());
    });
    QVERIFY2(taken < longestStall, qPrintable(QStringLiteral("%1 ms").arg(taken)));
}

QTEST_GUILESS_MAIN(TestSecretSpans)
#include "tst_secretspans.moc"
