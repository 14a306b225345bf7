// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apicall.h"
#include "core/visibletext.h"
#include "support/quick.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// A text, and the call in it: its method, its segments with a bar between them, its host.
void row(
    const char *name, const QString &text, const QString &method, const QString &segments, const QString &host = {})
{
    QTest::newRow(name) << text << method << segments << host;
}

void addCallColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("segments");
    QTest::addColumn<QString>("host");
}

/// A text to refuse, and a part of the sentence that says why.
void wrong(const char *name, const QString &text, const QString &part)
{
    QTest::newRow(name) << text << part;
}

constexpr qint64 mostMilliseconds = 1000 * sanitizersShare; // unoptimised

const QString europe = u"api.voucherify.io"_s;

} // namespace

class TestApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data();
    void readsLines() { readsCall(); }
    void readsAddresses_data();
    void readsAddresses() { readsCall(); }
    void readsPaths_data();
    void readsPaths() { readsCall(); }
    void readsCurlLines_data();
    void readsCurlLines() { readsCall(); }
    void refuses_data();
    void refuses();
    void neverRepeatsSecrets_data();
    void neverRepeatsSecrets();
    void hidesWhatMayBeAToken();
    void pathsAreReadAsTheyWere_data();
    void pathsAreReadAsTheyWere();
    void knowsPlaceholders_data();
    void knowsPlaceholders();
    void largeTextsAreQuick_data();
    void largeTextsAreQuick();

private:
    static void readsCall();
    static void addTextsWithoutACall();
    static void addWrongCalls();
};

/// What is in the row is found, and the path that is shown leads back to it.
void TestApiCall::readsCall()
{
    QFETCH(QString, text);
    const auto call = parseApiCall(text);
    QVERIFY2(call, qPrintable(call ? QString() : call.error().message));
    QTEST(call->method, "method");
    QTEST(call->segments.join(u'|'), "segments");
    QTEST(call->host, "host");
    const auto again = parseApiCall(call->path());
    QVERIFY2(again, qPrintable(call->path()));
    QCOMPARE(again->segments, call->segments);
    QVERIFY(again->method.isEmpty() && again->host.isEmpty());
}

void TestApiCall::readsLines_data()
{
    addCallColumns();
    row("method and path", u"POST /v1/redemptions"_s, u"POST"_s, u"v1|redemptions"_s);
    row("lower case", u"post /v1/redemptions"_s, u"POST"_s, u"v1|redemptions"_s);
    row("mixed case", u"Delete /v1/vouchers/abc"_s, u"DELETE"_s, u"v1|vouchers|abc"_s);
    row("head", u"HEAD /v1/vouchers"_s, u"HEAD"_s, u"v1|vouchers"_s);
    row("path alone", u"/v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("without the first slash", u"v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("method, without the first slash", u"GET v1/vouchers"_s, u"GET"_s, u"v1|vouchers"_s);
    row("blanks around", u" \t GET   /v1/vouchers \r\n"_s, u"GET"_s, u"v1|vouchers"_s);
    row("no-break space", u"GET\u00a0/v1/vouchers"_s, u"GET"_s, u"v1|vouchers"_s);
    row("byte-order mark", u"\ufeffGET /v1/vouchers"_s, u"GET"_s, u"v1|vouchers"_s);
    row("quotes around", u"\"GET /v1/vouchers\""_s, u"GET"_s, u"v1|vouchers"_s);
    row("backticks around", u"`GET /v1/vouchers`"_s, u"GET"_s, u"v1|vouchers"_s);
    row("typeset quotes", u"\u201cGET /v1/vouchers\u201d"_s, u"GET"_s, u"v1|vouchers"_s);
    row("the path in backticks", u"POST `/v1/vouchers`"_s, u"POST"_s, u"v1|vouchers"_s);
    row("both in backticks", u"`POST` `/v1/vouchers`"_s, u"POST"_s, u"v1|vouchers"_s);
    row("path in quotes", u"'/v1/vouchers'"_s, QString(), u"v1|vouchers"_s);
    row("in a list", u"- GET /v1/vouchers"_s, u"GET"_s, u"v1|vouchers"_s);
    row("in another list", u"* /v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("curl --verbose", u"> GET /v1/vouchers HTTP/1.1"_s, u"GET"_s, u"v1|vouchers"_s);
    row("request line", u"GET /v1/vouchers?limit=2 HTTP/1.1"_s, u"GET"_s, u"v1|vouchers"_s);
    row("whole request", u"POST /v1/vouchers HTTP/1.1\r\nHost: x.example\r\n\r\n{\"a\": \"/v1/b\"}"_s, u"POST"_s,
        u"v1|vouchers"_s);
    row("log line", u"\"GET /v1/vouchers HTTP/2.0\" 200 12"_s, u"GET"_s, u"v1|vouchers"_s);
    row("request file", u"PUT https://api.voucherify.io/v1/vouchers/a\nContent-Type: application/json\n\n{}"_s,
        u"PUT"_s, u"v1|vouchers|a"_s, europe);
}

void TestApiCall::readsAddresses_data()
{
    addCallColumns();
    row("address", u"https://api.voucherify.io/v1/vouchers"_s, QString(), u"v1|vouchers"_s, europe);
    row("all of it", u"POST https://api.voucherify.io/v1/redemptions?x=y#z"_s, u"POST"_s, u"v1|redemptions"_s, europe);
    row("question mark in the fragment", u"https://api.voucherify.io/v1/a#b?c/d"_s, QString(), u"v1|a"_s, europe);
    row("slash in the query", u"/v1/a?b=/c/d"_s, QString(), u"v1|a"_s);
    row("blank in the query", u"GET /v1/vouchers?code=a b"_s, u"GET"_s, u"v1|vouchers"_s);
    row("address in the query", u"/v1/a?to=https://x.example/v1/b"_s, QString(), u"v1|a"_s);
    row("address in the path", u"/v1/a/https://x.example"_s, QString(), u"v1|a|https:||x.example"_s);
    row("capitals", u"HTTPS://API.Voucherify.IO/v1/A"_s, QString(), u"v1|A"_s, europe);
    row("no scheme", u"api.voucherify.io/v1/vouchers"_s, QString(), u"v1|vouchers"_s, europe);
    row("port", u"GET http://127.0.0.1:41207/v1/vouchers"_s, u"GET"_s, u"v1|vouchers"_s, u"127.0.0.1"_s);
    row("name and port", u"sandbox:8080/v1/vouchers"_s, QString(), u"v1|vouchers"_s, u"sandbox"_s);
    row("localhost", u"LocalHost/v1/vouchers"_s, QString(), u"v1|vouchers"_s, u"localhost"_s);
    row("IPv6", u"https://[::1]:8080/v1/vouchers"_s, QString(), u"v1|vouchers"_s, u"::1"_s);
    row("IPv6, no scheme", u"[::1]:8080/v1/vouchers"_s, QString(), u"v1|vouchers"_s, u"::1"_s);
    row("international", u"https://b\u00fccher.example/v1/a"_s, QString(), u"v1|a"_s, u"xn--bcher-kva.example"_s);
    row("user", u"https://me:pw@api.voucherify.io/v1/a"_s, QString(), u"v1|a"_s, europe);
    row("user, no scheme", u"me:pw@api.voucherify.io/v1/a"_s, QString(), u"v1|a"_s, europe);
    row("three @", u"https://me@you@x:pw@api.voucherify.io/v1/a"_s, QString(), u"v1|a"_s, europe);
    row("Postman's variable", u"{{baseUrl}}/v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("variable behind a scheme", u"https://{{host}}/v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("region as a variable", u"https://{region}.api.voucherify.io/v1/a"_s, QString(), u"v1|a"_s);
    row("shell variable", u"$VOUCHERIFY_HOST/v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("shell variable in braces", u"GET ${VOUCHERIFY_HOST}/v1/vouchers"_s, u"GET"_s, u"v1|vouchers"_s);
    row("proxy path", u"https://x.example/voucherify/v1/a"_s, QString(), u"voucherify|v1|a"_s, u"x.example"_s);
}

void TestApiCall::readsPaths_data()
{
    addCallColumns();
    row("id", u"/v1/vouchers/abc"_s, QString(), u"v1|vouchers|abc"_s);
    row("dots in an id", u"/v1/vouchers/a.b"_s, QString(), u"v1|vouchers|a.b"_s);
    row("address as an id", u"/v1/customers/joe@x.example"_s, QString(), u"v1|customers|joe@x.example"_s);
    row("the same, no slash", u"v1/customers/joe@x.example"_s, QString(), u"v1|customers|joe@x.example"_s);
    row("port as an id", u"v1/customers/a:80"_s, QString(), u"v1|customers|a:80"_s);
    row("slash at the end", u"/v1/vouchers/"_s, QString(), u"v1|vouchers"_s);
    row("slash before the query", u"/v1/vouchers/?a=b"_s, QString(), u"v1|vouchers"_s);
    row("two slashes at the end", u"/v1/vouchers//"_s, QString(), u"v1|vouchers|"_s);
    row("two slashes within", u"/v1//vouchers"_s, QString(), u"v1||vouchers"_s);
    row("two slashes in front", u"//v1/vouchers"_s, QString(), u"|v1|vouchers"_s);
    row("encoded", u"/v1/vouchers/a%20b%C3%A4"_s, QString(), u"v1|vouchers|a b\u00e4"_s);
    row("encoded slash", u"/v1/vouchers/a%2Fb%2f"_s, QString(), u"v1|vouchers|a/b/"_s);
    row("encoded percent", u"/v1/vouchers/100%25"_s, QString(), u"v1|vouchers|100%"_s);
    row("percent signs alone", u"/v1/vouchers/%/%zz%4"_s, QString(), u"v1|vouchers|%|%zz%4"_s);
    row("encoded twice", u"/v1/vouchers/%252F"_s, QString(), u"v1|vouchers|%2F"_s);
    row("encoded question", u"/v1/vouchers/a%3Fb%23c"_s, QString(), u"v1|vouchers|a?b#c"_s);
    row("encoded quotes", u"/v1/vouchers/%22a%27"_s, QString(), u"v1|vouchers|\"a'"_s);
    row("encoded control", u"/v1/vouchers/a%0D%0Ab%00"_s, QString(), u"v1|vouchers|a\r\nb\0"_s);
    row("encoded blank at the end", u"/v1/vouchers/a%C2%A0"_s, QString(), u"v1|vouchers|a\u00a0"_s);
    row("encoded mark at the end", u"/v1/vouchers/a%EF%BB%BF"_s, QString(), u"v1|vouchers|a\ufeff"_s);
    row("no such encoding", u"/v1/vouchers/100%"_s, QString(), u"v1|vouchers|100%"_s);
    row("not UTF-8", u"/v1/vouchers/%FF"_s, QString(), u"v1|vouchers|\ufffd"_s);
    row("plus", u"/v1/vouchers/a+b"_s, QString(), u"v1|vouchers|a+b"_s);
    row("dot", u"/v1/./vouchers"_s, QString(), u"v1|vouchers"_s);
    row("two dots", u"/v1/orders/../vouchers"_s, QString(), u"v1|vouchers"_s);
    row("dots at the end", u"/v1/vouchers/abc/.."_s, QString(), u"v1|vouchers"_s);
    row("dot at the end", u"/v1/vouchers/."_s, QString(), u"v1|vouchers"_s);
    row("above the root", u"/../../v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("dots in front", u"../v1/vouchers"_s, QString(), u"v1|vouchers"_s);
    row("encoded dots", u"/v1/orders/%2e%2E/vouchers/.%2e/skus/%2e"_s, QString(), u"v1|skus"_s);
    row("dots and an encoded slash", u"/v1/vouchers/..%2Fa"_s, QString(), u"v1|vouchers|../a"_s);
    row("three dots", u"/v1/vouchers/..."_s, QString(), u"v1|vouchers|..."_s);
    row("placeholder", u"GET /v1/vouchers/{code}"_s, u"GET"_s, u"v1|vouchers|{code}"_s);
    row("placeholder of others", u"/v1/vouchers/:code/<id>/{{x}}/${y}"_s, QString(),
        u"v1|vouchers|:code|<id>|{{x}}|${y}"_s);
    row("encoded placeholder", u"/v1/vouchers/%7Bcode%7D"_s, QString(), u"v1|vouchers|{code}"_s);
    row("other scripts", u"/v1/vouchers/\u0416\U0001f600"_s, QString(), u"v1|vouchers|\u0416\U0001f600"_s);
}

void TestApiCall::readsCurlLines_data()
{
    addCallColumns();
    const auto line = [](const char *name, const QString &text, const QString &method) {
        row(name, text, method, u"v1|vouchers"_s, europe);
    };
    line("nothing but the address", u"curl https://api.voucherify.io/v1/vouchers"_s, u"GET"_s);
    line("no scheme", u"curl -s api.voucherify.io/v1/vouchers"_s, u"GET"_s);
    line("-X", u"curl -X DELETE https://api.voucherify.io/v1/vouchers"_s, u"DELETE"_s);
    line("-X glued", u"curl -XPUT https://api.voucherify.io/v1/vouchers"_s, u"PUT"_s);
    line("-X behind flags", u"curl -sSLX patch https://api.voucherify.io/v1/vouchers"_s, u"PATCH"_s);
    line("--request", u"curl --request POST 'https://api.voucherify.io/v1/vouchers'"_s, u"POST"_s);
    line("--request=", u"curl --request=POST https://api.voucherify.io/v1/vouchers"_s, u"POST"_s);
    line("-X comes before all others", u"curl -I -d a -T b -X GET https://api.voucherify.io/v1/vouchers"_s, u"GET"_s);
    for (const char *option : {"-d a=b", "-da=b", "--data a=b", "--data-raw '{}'", "--data-binary @x", "--data-ascii x",
             "--data-urlencode a=b", "--json '{}'", "-F a=b", "--form a=b", "--form-string a=b", "-sSd a=b"}) {
        line(qPrintable(u"body: "_s + QLatin1String(option)),
            u"curl %1 https://api.voucherify.io/v1/vouchers"_s.arg(QLatin1String(option)), u"POST"_s);
    }
    line("-G", u"curl -G -d limit=2 https://api.voucherify.io/v1/vouchers"_s, u"GET"_s);
    line("--get", u"curl https://api.voucherify.io/v1/vouchers --data limit=2 --get"_s, u"GET"_s);
    line("-I", u"curl -sI https://api.voucherify.io/v1/vouchers"_s, u"HEAD"_s);
    line("--head", u"curl --head https://api.voucherify.io/v1/vouchers"_s, u"HEAD"_s);
    line("-T", u"curl -T file.csv https://api.voucherify.io/v1/vouchers"_s, u"PUT"_s);
    line("--upload-file", u"curl --upload-file file.csv https://api.voucherify.io/v1/vouchers"_s, u"PUT"_s);
    line("--url", u"curl -d a=b --url https://api.voucherify.io/v1/vouchers"_s, u"POST"_s);
    line("--url=", u"curl --url=https://api.voucherify.io/v1/vouchers"_s, u"GET"_s);
    line("values of options are no addresses",
        u"curl -o /tmp/x --max-time 30 --cacert /etc/ca.pem -A a/b https://api.voucherify.io/v1/vouchers"_s, u"GET"_s);
    line("headers behind", u"curl https://api.voucherify.io/v1/vouchers -H 'Authorization: Bearer x/y'"_s, u"GET"_s);
    line("query", u"curl \"https://api.voucherify.io/v1/vouchers?limit=2&page=3\""_s, u"GET"_s);
    line("prompt", u"$ curl https://api.voucherify.io/v1/vouchers | jq ."_s, u"GET"_s);
    line("Windows", u"curl.exe -X PUT https://api.voucherify.io/v1/vouchers"_s, u"PUT"_s);
    line("empty method", u"curl -X '' -d a https://api.voucherify.io/v1/vouchers"_s, u"POST"_s);
    line("no value at the end", u"curl https://api.voucherify.io/v1/vouchers -X"_s, u"GET"_s);
    line("continued", u"curl -X POST \\\n  https://api.voucherify.io/v1/vouchers \\\n  -d '{}'"_s, u"POST"_s);
    line("in quotes", u"\"curl -X POST https://api.voucherify.io/v1/vouchers\""_s, u"POST"_s);
    line("unfinished", u"curl -X POST 'https://api.voucherify.io/v1/vouchers"_s, u"POST"_s);
    line("the first of two", u"curl https://api.voucherify.io/v1/vouchers --next -d a=b https://x.example/orders"_s,
        u"GET"_s);
    line("a path in a header", u"curl https://api.voucherify.io/v1/vouchers -H 'Referer: https://x.example/v1/a'"_s,
        u"GET"_s);
    row("variable", u"curl \"$HOST/v1/vouchers\""_s, u"GET"_s, u"v1|vouchers"_s);
    row("variable as an id", u"curl https://api.voucherify.io/v1/vouchers/$CODE"_s, u"GET"_s, u"v1|vouchers|$CODE"_s,
        europe);
    row("blank in the address", u"curl 'https://api.voucherify.io/v1/vouchers/a b'"_s, u"GET"_s, u"v1|vouchers|a b"_s,
        europe);
}

void TestApiCall::addTextsWithoutACall()
{
    wrong("empty", QString(), u"the text is empty"_s);
    wrong("blanks", u" \n\t"_s, u"the text is empty"_s);
    wrong("quotes", u"\"\""_s, u"the text is empty"_s);
    wrong("mark", u"- "_s, u"no path here"_s);
    wrong("word", u"redeem"_s, u"no path here"_s);
    wrong("two words", u"can redeem"_s, u"no path here"_s);
    wrong("host alone", u"api.voucherify.io"_s, u"no path here"_s);
    wrong("address without a path", u"https://api.voucherify.io"_s, u"no path here"_s);
    wrong("address with a root", u"https://api.voucherify.io/?a=b"_s, u"path is empty"_s);
    wrong("root", u"/"_s, u"path is empty"_s);
    wrong("slashes", u"///"_s, u"path is empty"_s);
    wrong("dots", u"/v1/.."_s, u"path is empty"_s);
    wrong("method", u"POST"_s, u"method alone"_s);
    wrong("method and word", u"POST redemptions"_s, u"no path here"_s);
    wrong("curl without an address", u"curl -X POST -d /v1/a"_s, u"no path here"_s);
    wrong("curl with a word", u"curl redeem"_s, u"no path here"_s);
    wrong("query alone", u"?/v1/vouchers"_s, u"no path here"_s);
    wrong("1 MiB", u"/v1/"_s + QString(1024 * 1024, u'x'), u"1 MiB"_s);
}

void TestApiCall::addWrongCalls()
{
    wrong("other word in front", u"redeem /v1/redemptions"_s, u"no HTTP method"_s);
    wrong("unknown method", u"FETCH /v1/redemptions"_s, u"no HTTP method"_s);
    wrong("unknown method in curl", u"curl -X FETCH https://x.example/v1/a"_s, u"no HTTP method"_s);
    wrong("words behind", u"POST /v1/vouchers/my code"_s, u"behind the path"_s);
    wrong("method behind", u"/v1/vouchers POST"_s, u"behind the path"_s);
    wrong("other scheme", u"ftp://x.example/v1/a"_s, u"https://"_s);
    wrong("file", u"file:///v1/a"_s, u"https://"_s);
    wrong("no host", u"https:///v1/a"_s, u"host"_s);
    wrong("port only", u"https://:80/v1/a"_s, u"host"_s);
    wrong("broken host", u"https://a^b/v1/a"_s, u"host"_s);
    wrong("broken port", u"https://x.example:port/v1/a"_s, u"host"_s);
    wrong("broken IPv6", u"[::1/v1/a"_s, u"host"_s);
    wrong("backslash", u"/v1\\vouchers/a"_s, u"backslash"_s);
    wrong("control character", u"/v1/vouchers/a\u0007"_s, u"control character"_s);
    wrong("NUL", u"/v1/vouchers/a"_s + QChar(0) + u'b', u"control character"_s);
    wrong("long path", u"/v1/"_s + QString(20'000, u'x'), u"longer than 16384"_s);
    const QString several = u"The curl line makes more than one call."_s;
    QTest::newRow("two addresses") << u"curl https://api.voucherify.io/v1/vouchers https://x.example/v1/orders"_s
                                   << several;
    QTest::newRow("--next") << u"curl https://api.voucherify.io/v1/vouchers --next https://x.example/v1/orders"_s
                            << several;
}

void TestApiCall::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    addTextsWithoutACall();
    addWrongCalls();
}

/// Each refusal is a sentence on what is wrong and one on what to do.
void TestApiCall::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto call = parseApiCall(text);
    QVERIFY2(!call, qPrintable(call ? call->path() : QString()));
    QVERIFY(call.error().field == InputError::Field::Text);
    const QString message = call.error().message;
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY2(message.endsWith(u"Write a call such as POST /v1/redemptions, or paste its address or its curl line."),
        qPrintable(message));
    QCOMPARE(visibleText(message), message);
}

void TestApiCall::neverRepeatsSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("query") << u"GET /v1/vouchers?token=s3cret"_s;
    QTest::newRow("query with blanks") << u"GET /v1/vouchers?a=b s3cret /s3cret"_s;
    QTest::newRow("fragment") << u"/v1/vouchers#s3cret"_s;
    QTest::newRow("user") << u"https://me:s3cret@api.voucherify.io/v1/a"_s;
    QTest::newRow("user without a path") << u"https://s3cret@api.voucherify.io"_s;
    QTest::newRow("user, no host") << u"https://me:s3cret@/v1/a"_s;
    QTest::newRow("user, broken host") << u"https://me:s3cret@a^b/v1/a"_s;
    QTest::newRow("header") << u"GET /v1/a HTTP/1.1\nAuthorization: Bearer s3cret"_s;
    QTest::newRow("header alone") << u"Authorization: Bearer s3cret"_s;
    QTest::newRow("header with a slash") << u"Authorization: Bearer s3cret/x"_s;
    QTest::newRow("behind the path") << u"GET /v1/a s3cret"_s;
    QTest::newRow("method") << u"s3cret /v1/a"_s;
    QTest::newRow("scheme") << u"s3cret://x.example/v1/a"_s;
    QTest::newRow("curl") << u"curl -u me:s3cret -H 'X-App-Token: s3cret' -d s3cret https://x.example/v1/a?s3cret"_s;
    QTest::newRow("curl without an address") << u"curl -H 'X-App-Token: s3cret'"_s;
    QTest::newRow("curl with a method") << u"curl -X s3cret https://x.example/v1/a"_s;
    QTest::newRow("curl with a user") << u"curl https://me:s3cret@x.example/v1/a"_s;
    QTest::newRow("token") << u"s3cret"_s;
}

void TestApiCall::neverRepeatsSecrets()
{
    QFETCH(QString, text);
    QVERIFY(text.contains(u"s3cret"));
    const auto call = parseApiCall(text);
    const QString kept = call ? call->method + call->segments.join(u' ') + call->host : call.error().message;
    QVERIFY2(!kept.contains(u"s3cret"), qPrintable(kept));
}

void TestApiCall::hidesWhatMayBeAToken()
{
    const ApiCall call {u"GET"_s, {u"v1"_s, u"odd"_s, u"token-that-nobody-may-see-0123456789"_s, u"abc-1"_s}, {}};
    QCOMPARE(call.pathToRepeat(), u"/v1/odd/{hidden}/abc-1"_s);
    QCOMPARE(call.path(), u"/v1/odd/token-that-nobody-may-see-0123456789/abc-1"_s);
}

void TestApiCall::pathsAreReadAsTheyWere_data()
{
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<QString>("path");
    const auto path = [](const QStringList &segments, const QString &text) {
        QTest::newRow(qPrintable(text)) << segments << text;
    };
    path({u"v1"_s, u"vouchers"_s}, u"/v1/vouchers"_s);
    path({u"v1"_s, u"vouchers"_s, u"{code}"_s}, u"/v1/vouchers/{code}"_s);
    path({u"v1"_s, u"a/b"_s}, u"/v1/a%2Fb"_s);
    path({u"v1"_s, u"%41"_s}, u"/v1/%2541"_s);
    path({u"v1"_s, u"%"_s, u"100% %zz%/"_s}, u"/v1/%/100%%20%zz%%2F"_s); // as people write it
    path({u"v1"_s, u"a b\t"_s}, u"/v1/a%20b%09"_s);
    path({u"v1"_s, u"a?b#c\\d"_s}, u"/v1/a%3Fb%23c%5Cd"_s);
    path({u"v1"_s, u"`"_s}, u"/v1/%60"_s);
    path({u"v1"_s, u"\u00e4"_s}, u"/v1/\u00e4"_s);
    path({QString(), u"v1"_s, QString(), u"a"_s}, u"//v1//a"_s);
    path({u"v1"_s, QString()}, u"/v1//"_s);
    path({u"v1"_s, QString(), QString()}, u"/v1///"_s);
}

void TestApiCall::pathsAreReadAsTheyWere()
{
    QFETCH(QStringList, segments);
    const ApiCall call {u"GET"_s, segments};
    QTEST(call.path(), "path");
    const auto read = parseApiCall(u"get "_s + call.path());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == call);
}

void TestApiCall::knowsPlaceholders_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<bool>("expected");
    for (const char *segment :
        {"{code}", ":code", "<code>", "{{code}}", "${code}", "$CODE", "{x}", "<my code>", ":a_1"})
        QTest::newRow(segment) << QString::fromLatin1(segment) << true;
    for (const char *segment : {"", "code", "{", "{}", "<>", ":", "$", "{code", "code}", "a{code}", "{code}b", ":a-b",
             "${}", "12:30", "$5.00", "%7Bcode%7D"})
        QTest::newRow(segment) << QString::fromLatin1(segment) << false;
}

void TestApiCall::knowsPlaceholders()
{
    QFETCH(QString, segment);
    QTEST(isPlaceholder(segment), "expected");
}

void TestApiCall::largeTextsAreQuick_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype size = 1024 * 1024 - 20;
    QTest::newRow("letters") << QString(size, u'x');
    QTest::newRow("slashes") << QString(size, u'/');
    QTest::newRow("dots") << u"/.."_s.repeated(size / 3);
    QTest::newRow("words") << u"/a "_s.repeated(size / 3);
    QTest::newRow("quotes") << QString(size, u'"') + u'x';
    QTest::newRow("line breaks") << QString(u'x') + QString(size, u'\n') + u'x';
    QTest::newRow("host") << u"https://"_s + QString(size, u'a') + u"/v1"_s;
    QTest::newRow("user") << u"https://"_s + QString(size, u'@') + u"/v1"_s;
    QTest::newRow("query") << u"/v1/a?"_s + QString(size, u'x');
    QTest::newRow("curl") << u"curl "_s + u"-H x "_s.repeated(size / 20);
    QTest::newRow("curl, letters") << u"curl -"_s + QString(size, u's');
    QTest::newRow("curl, words") << u"curl "_s + u"x "_s.repeated(size / 8);
}

void TestApiCall::largeTextsAreQuick()
{
    QFETCH(QString, text);
    const qint64 spent = shortestRunOf([&text] { (void)parseApiCall(text); });
    QVERIFY2(spent < mostMilliseconds, qPrintable(u"%1 ms"_s.arg(spent)));
    const auto call = parseApiCall(text);
    QVERIFY(call ? call->path().size() < 20'000 : call.error().message.size() < 400);
}

QTEST_GUILESS_MAIN(TestApiCall)
#include "tst_apicall.moc"
