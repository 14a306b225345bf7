// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllist.h"
#include "core/endpointmatcher.h"
#include "support/quick.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Format = CallList::Format;

const EndpointMatcher &matcher()
{
    static const EndpointMatcher builtIn(ScopeCatalogue::builtIn());
    return builtIn;
}

Expected<CallList, InputError> parsed(const QByteArray &text)
{
    return parseCallList(text, matcher());
}

/// "METHOD PATH", and how often, where it is more than once.
QStringList inShort(const CallList &list)
{
    QStringList lines;
    for (const CallList::Entry &entry : list.entries) {
        const QString line = entry.call.method + u' ' + entry.call.path();
        lines.append(entry.count == 1 ? line : line + u" x"_s + QString::number(entry.count));
    }
    return lines;
}

/// "METHOD ADDRESS", and perhaps the status, which otherwise is 200.
QByteArray harOf(const QByteArrayList &requests)
{
    QByteArrayList entries;
    for (const QByteArray &request : requests) {
        const QByteArrayList words = request.split(' ');
        entries.append(
            R"({"request": {"headers": [{"name": "Authorization", "value": "Bearer very-secret"}], "method": ")"
            + words[0] + R"(", "url": ")" + words[1] + R"("}, "response": {"status": )" + words.value(2, "200") + "}}");
    }
    return R"({"log": {"version": "1.2", "entries": [)" + entries.join(',') + "]}}";
}

} // namespace

class TestCallList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsCurl_data();
    void readsCurl();
    void readsCode_data();
    void readsCode();
    void namesUnreadLines_data();
    void namesUnreadLines();
    void mergesCallsOfOneOperation();
    void choosesHosts_data();
    void choosesHosts();
    void recordingsHoldOtherThings();
    void leavesCallsAboutTokensOut();
    void recordedNotFound();
    void loggedNotFound();
    void refuses_data();
    void refuses();
    void refusesWhatIsTooLarge();
    void keepsNoSecret_data();
    void keepsNoSecret();
    void namesFormats();
    void aHundredThousandLinesAreQuick_data();
    void aHundredThousandLinesAreQuick();
    void openQuotesAreQuick_data();
    void openQuotesAreQuick();
};

void TestCallList::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QStringList>("calls");
    QTest::addColumn<int>("ignored");

    const auto row = [](const char *name, const QByteArray &text, Format format, const QStringList &calls,
                         int ignored = 0) { QTest::newRow(name) << text << format << calls << ignored; };
    const QStringList one {u"POST /v1/redemptions"_s};
    row("one", "POST /v1/redemptions", Format::Lines, one);
    row("with its version of HTTP", "POST /v1/redemptions HTTP/1.1\r\nHost: api.voucherify.io\r\n", Format::Lines, one,
        1);
    row("lower case", "post v1/redemptions", Format::Lines, one);
    row("an address", "https://api.voucherify.io/v1/redemptions/r_1", Format::Lines, {u" /v1/redemptions/r_1"_s});
    row("a path alone", "v1/orders", Format::Lines, {u" /v1/orders"_s});
    row("a path with words behind", "/v1/orders lists the orders", Format::Lines, {u" /v1/orders"_s});
    row("a path with its query", "GET /v1/orders?limit=10&page=2", Format::Lines, {u"GET /v1/orders"_s});
    row("a placeholder", "DELETE /v1/vouchers/{code}", Format::Lines, {u"DELETE /v1/vouchers/{code}"_s});
    row("comments and blank lines", "# my calls\n\n  \nPOST /v1/redemptions\n#GET /v1/orders\n", Format::Lines, one);
    row("CR LF and a byte-order mark", "\xEF\xBB\xBFPOST /v1/redemptions\r\n", Format::Lines, one);
    row("CR LF, two", "POST /v1/redemptions\r\nGET /v1/orders\r\n", Format::Lines,
        one + QStringList {u"GET /v1/orders"_s});
    row("prose", "First we call this:\nPOST /v1/redemptions\nand that is all", Format::Lines, one, 2);
    for (const char *mark : {"- ", "* ", "+ ", "1. ", "12) ", "- [ ] ", "- [x] ", "> ", "\xE2\x80\xA2 ", "  - "})
        row(mark, mark + QByteArray("POST /v1/redemptions"), Format::Lines, one);
    row("many marks", QByteArray("- ").repeated(100'000) + "POST /v1/redemptions", Format::Lines, one);
    row("code in Markdown", "- `POST /v1/redemptions`, which redeems", Format::Lines, one);
    row("a path in Markdown", "* `/v1/orders`", Format::Lines, {u" /v1/orders"_s});
    row("a method without a path", "GET nothing\nPOST /v1/redemptions", Format::Lines, one, 1);
    row("preflight", "OPTIONS /v1/redemptions\nPOST /v1/redemptions", Format::Lines, one);
    row("of an unpublished path", "GET /v3/things", Format::Lines, {u"GET /v3/things"_s});

    row("a sentence", "Please allow POST /v1/redemptions, thanks.", Format::AccessLog, one);
    row("a table", "| Redeem | POST | /v1/redemptions | yes |", Format::AccessLog, one);
    row("common format",
        R"(203.0.113.9 - frank [10/Oct/2026:13:55:36 -0700] "POST /v1/redemptions?x=1 HTTP/1.1" 200 2326)",
        Format::AccessLog, one);
    row("combined format",
        R"(203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] "GET /v1/orders HTTP/2.0" 200 12 "https://shop.example/" "Mozilla/5.0" 0.03)"
        "\n"
        R"(203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] "-" 400 0 "-" "-")",
        Format::AccessLog, {u"GET /v1/orders"_s}, 1);
    row("a virtual host in front",
        R"(api.voucherify.io:443 203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] "GET /v1/orders HTTP/1.1" 200 1)",
        Format::AccessLog, {u"GET /v1/orders"_s});
    row("found by grep", R"(/var/log/access.log:1.2.3.4 - - [x] "GET /v1/orders HTTP/1.1" 200)", Format::AccessLog,
        {u"GET /v1/orders"_s});
    row("name=value", R"(at=info method=GET path="/v1/orders?x" host=api.voucherify.io status=200)", Format::AccessLog,
        {u"GET /v1/orders"_s});
    row("a longer word is no method", "WIDGET /v1/orders\n- x: GET /v1/orders", Format::AccessLog,
        {u"GET /v1/orders"_s}, 1);
    row("JSON lines",
        R"({"time": 1, "method": "GET", "path": "/v1/orders", "status": 200})"
        "\n"
        R"({"url": "https://api.voucherify.io/v1/skus?x=y", "method": "post"})"
        "\n"
        R"({"level": "info", "message": "started"})",
        Format::AccessLog, {u"GET /v1/orders"_s, u"POST /v1/skus"_s}, 1);
    row("JSON lines with a request", R"({"log": {}, "request": {"method": "GET", "uri": "/v1/orders"}})",
        Format::AccessLog, {u"GET /v1/orders"_s});
    row("JSON, broken off", R"({"message": "GET /v1/orders HTTP/1.1", "x)", Format::AccessLog, {u"GET /v1/orders"_s});
    row("what most lines are", "GET /v1/orders\nGET /v1/skus/1\nx GET /v1/products", Format::Lines,
        {u"GET /v1/orders"_s, u"GET /v1/skus/1"_s, u"GET /v1/products"_s});

    row("HAR",
        harOf({"POST https://api.voucherify.io/v1/redemptions", "OPTIONS https://api.voucherify.io/v1/redemptions"}),
        Format::Har, one);
    row("HAR with a byte-order mark", "\xEF\xBB\xBF\n" + harOf({"POST https://api.voucherify.io/v1/redemptions"}),
        Format::Har, one);
    row("HAR with odd entries",
        harOf({"CALL https://api.voucherify.io/v1/orders", "GET https://", "GET x",
            "POST https://api.voucherify.io/v1/redemptions"}),
        Format::Har, one, 3);
}

void TestCallList::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, calls);
    QFETCH(int, ignored);
    const auto list = parsed(text);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
    QCOMPARE(inShort(*list), calls);
    QTEST(list->format, "format");
    QCOMPARE(list->linesIgnored, ignored);
}

void TestCallList::readsCurl_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("calls");
    QTest::addColumn<int>("ignored");

    const QStringList two {u"GET /v1/orders"_s, u"POST /v1/redemptions"_s};
    QTest::newRow("one a line") << QByteArray("curl https://api.voucherify.io/v1/orders\n"
                                              "curl -X POST https://api.voucherify.io/v1/redemptions")
                                << two << 0;
    QTest::newRow("continued") << QByteArray(
        "curl \\\n  -H 'X-App-Id: a' \\\n  https://api.voucherify.io/v1/orders\n\n"
        "$ curl 'https://api.voucherify.io/v1/redemptions' \\\r\n --data '{}' \\\r\n -s\n")
                               << two << 0;
    QTest::newRow("a body of several lines")
        << QByteArray("curl https://api.voucherify.io/v1/orders\n"
                      "curl https://api.voucherify.io/v1/redemptions -d '{\n \"GET /v1/skus\": \"#\"\n}'\n")
        << two << 0;
    QTest::newRow("a body as of a browser")
        << QByteArray("curl 'https://api.voucherify.io/v1/redemptions' \\\n  --data-raw $'{\\'GET /v1/skus\\n\\':\n1}' "
                      "\\\n  --compressed")
        << QStringList {u"POST /v1/redemptions"_s} << 0;
    QTest::newRow("an escaped quote") << QByteArray(
        "curl https://api.voucherify.io/v1/orders -H \"x: \\\"\"\ncurl -d x https://api.voucherify.io/v1/redemptions")
                                      << two << 0;
    QTest::newRow("a quote that stays open") << QByteArray("curl https://api.voucherify.io/v1/orders -d 'x -G\nand so "
                                                           "on\ncurl -d x https://api.voucherify.io/v1/redemptions")
                                             << QStringList {u"POST /v1/orders"_s, u"POST /v1/redemptions"_s} << 1;
    QTest::newRow("the last quote stays open")
        << QByteArray("curl https://api.voucherify.io/v1/skus/1\ncurl https://api.voucherify.io/v1/redemptions -d 'x\n"
                      "GET /v1/orders")
        << QStringList {u"GET /v1/skus/1"_s, u"POST /v1/redemptions"_s, u"GET /v1/orders"_s} << 0;
    QTest::newRow("in a list") << QByteArray("1. curl https://api.voucherify.io/v1/orders\n"
                                             "2. `curl -d x https://api.voucherify.io/v1/redemptions`\n")
                               << two << 0;
    QTest::newRow("apostrophes in a list") << QByteArray("- curl https://api.voucherify.io/v1/orders -G -d 'it's'\n"
                                                         "  - curl https://api.voucherify.io/v1/redemptions -d 'it's'")
                                           << two << 0;
    QTest::newRow("without an address") << QByteArray("curl --help all\ncurl https://api.voucherify.io/v1/orders")
                                        << QStringList {u"GET /v1/orders"_s} << 1;
    QTest::newRow("ends in a backslash") << QByteArray("curl https://api.voucherify.io/v1/orders \\")
                                         << QStringList {u"GET /v1/orders"_s} << 0;
}

void TestCallList::readsCurl()
{
    QFETCH(QByteArray, text);
    QFETCH(int, ignored);
    const auto list = parsed(text);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
    QTEST(inShort(*list), "calls");
    QCOMPARE(list->format, Format::CurlLines);
    QCOMPARE(list->linesIgnored, ignored);
}

void TestCallList::readsCode_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("calls"); ///< none: the line is named
    const auto row = [](const QByteArray &line, const QStringList &calls) { QTest::newRow(line) << line << calls; };
    const QStringList none;
    const QStringList customers {u"POST /v1/customers"_s};
    row("axios.post('/v1/validations')", {u"POST /v1/validations"_s});
    row("await axios.get(`/v1/vouchers/${code}`, { headers })", {u"GET /v1/vouchers/${code}"_s});
    row("r = requests.delete(f\"{BASE}/v1/vouchers/{code}\")", {u"DELETE /v1/vouchers/{code}"_s});
    row("api.put( \"https://api.voucherify.io/client/v1/x?a=b\" ,", {u"PUT /client/v1/x"_s});
    row("[a.get('/v1/orders'), a.get('/v1/skus/1')]", {u"GET /v1/orders"_s, u"GET /v1/skus/1"_s});
    row(R"(fetch("https://api.voucherify.io/v1/customers",{method:"POST"}))", customers);
    row("fetch('/v1/customers', {cache: 'no-store', 'method': 'post', headers: {}})", customers);
    row("fetch('/v1/orders')", {u"GET /v1/orders"_s});
    row("// axios.post('/v1/validations')", none);
    row("axios.post('/v1/vouchers/' + code)", none);
    row("axios.post(base + '/v1/vouchers')", none);
    row("fetch('/v1/orders', options)", none);
    row("fetch('/v1/orders', {headers: {}, method: 'POST'})", none);
    row("fetch('/v1/orders', {", none);
    row("axios.request({method: 'POST', url: '/v1/orders'})", none);
}

void TestCallList::readsCode()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, calls);
    const auto list = parsed("POST /v1/redemptions\n" + line);
    QVERIFY(list);
    QCOMPARE(inShort(*list), QStringList {u"POST /v1/redemptions"_s} + calls);
    QCOMPARE(list->unreadLines, calls.isEmpty() ? QList<qsizetype> {2} : QList<qsizetype>());
    QCOMPARE(list->linesIgnored, calls.isEmpty() ? 1 : 0);
}

void TestCallList::namesUnreadLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qsizetype>>("lines");
    const auto row = [](const char *name, const QByteArray &text, const QList<qsizetype> &lines) {
        QTest::newRow(name) << text << lines;
    };
    row("none", "GET /v1/orders\nand so on", {});
    row("each version", "x /v1/a\nGET /v1/orders\nsee x=/v2/b\n\nat /client/c", {1, 3, 5});
    row("comments", "# GET /v1/orders\nGET /v1/orders\n#\n", {1});
    row("behind a continued command", "curl \\\n https://api.voucherify.io/v1/orders \\\n -d '\n'\nsee /v1/x", {5});
    row("a command", "GET /v1/orders\ncurl -X LOCK \\\n https://api.voucherify.io/v1/orders", {2});
    row("recorded of something else", R"(1.1.1.1 - - [x] "GET /v1/orders HTTP/1.1" 200
1.1.1.1 - - [x] "GET /api/v1/orders HTTP/1.1" 200
1.1.1.1 - - [x] "GET /logo HTTP/1.1" 200)",
        {2});
    const QByteArray api("https://api.voucherify.io/v1/");
    row("curl with two addresses", "curl " + api + "categories " + api + "locations", {1});
    row("several commands on a line",
        "GET /v1/skus/1\ncurl " + api + "vouchers && curl " + api + "orders; curl " + api + "segments", {2});
    row("--next", "curl " + api + "vouchers --next -X DELETE " + api + "orders/1", {1});
    row("behind a call of something else", "GET /v1/orders\ncurl https://a.example/x && curl " + api + "skus/1", {2});
    row("one command with paths in its values",
        "curl -H 'Referer: https://shop.example/v1/a' -e /v1/b -d '{\"next\": \"/v1/c\"}' -o /v1/d " + api
            + "orders?next=/v1/e | jq '.data[]'",
        {});
    row("a command that isn't closed", "curl " + api + "orders -d 'x /v1/skus", {});
    row("two calls with a comma", "GET /v1/vouchers, POST /v1/orders", {1});
    row("two calls in a sentence", "GET /v1/vouchers and then DELETE /v1/customers/1", {1});
    row("two calls within a sentence", "First GET /v1/vouchers, then DELETE /v1/customers/1", {1});
    row("methods of one path", "GET|POST /v1/campaigns; PUT /v1/products/x", {1});
    row("code that is read in part", "self.get('/v1/vouchers') or self.delete('/v1/customers/%s' % id)", {1});
    row("code that is read whole", "[a.get('/v1/orders'), a.get('/v1/skus/1')]", {});
    row("a path in a query", "GET /v1/orders?next=/v1/skus", {});
    row("a client's path", "GET https://api.voucherify.io/client/v1/vouchers", {});
    row("referers", R"(1.1.1.1 - - [x] "GET /v1/orders HTTP/1.1" 200 1 "https://shop.example/v1/a" "-"
1.1.1.1 - - [x] "GET /logo HTTP/1.1" 200 1 "https://shop.example/v1/a" "-"
"GET /v1/orders HTTP/1.1" 200 1 "https://shop.example/v1/a"
at=info method=GET path="/v1/orders" referer="/v1/a"
{"method": "GET", "path": "/v1/orders", "referer": "/v1/a"})",
        {});
    row("HAR",
        harOf({"GET x", "GET https://api.voucherify.io/v1/orders", "GET http://localhost:3000/api/v1/segments",
            "GET http://localhost:3000/main.js", "GET http://localhost:3000/api/v1/segment 404"}),
        {3});
}

void TestCallList::namesUnreadLines()
{
    QFETCH(QByteArray, text);
    const auto list = parsed(text);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
    QTEST(list->unreadLines, "lines");
}

void TestCallList::mergesCallsOfOneOperation()
{
    const auto list =
        parsed("GET /v1/vouchers/a\nGET /v1/orders\nGET /v1/vouchers/{code}\nDELETE /v1/vouchers/a\n"
               "https://api.voucherify.io/v1/vouchers/a\nGET https://us1.api.voucherify.io/v1/vouchers/b/\n"
               "GET /v1/vouchers/a/b/c\nGET /v1/vouchers/a/b/c\nGET /v1/vouchers/a/b/d\nGET /v1/odd\nGET /v1/odd");
    QVERIFY(list);
    const QStringList calls {u"GET /v1/vouchers/a x3"_s, u"GET /v1/orders"_s, u"DELETE /v1/vouchers/a"_s,
        u" /v1/vouchers/a"_s, u"GET /v1/vouchers/a/b/c x2"_s, u"GET /v1/vouchers/a/b/d"_s, u"GET /v1/odd x2"_s};
    QCOMPARE(inShort(*list), calls);
}

void TestCallList::choosesHosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("calls");
    QTest::addColumn<QString>("others");
    QTest::addColumn<int>("otherCalls");
    QTest::addColumn<QString>("assumed"); ///< hosts that count though they aren't Voucherify's

    const QStringList orders {u"GET /v1/orders"_s};
    QTest::newRow("Voucherify's") << QByteArray("GET https://us1.api.voucherify.io/v1/orders") << orders << QString()
                                  << 0 << QString();
    QTest::newRow("this computer") << QByteArray("GET http://127.0.0.1:4120/v1/orders\nGET http://localhost/v1/orders")
                                   << QStringList {u"GET /v1/orders x2"_s} << QString() << 0 << QString();
    QTest::newRow("Voucherify's and others") << QByteArray(
        "GET https://shop.example/v1/orders\nGET https://a.example/x\nGET https://api.voucherify.io/v1/orders\n"
        "GET https://shop.example/v1/orders\nPOST https://a.example/y")
                                             << orders << u"a.example shop.example"_s << 4 << QString();
    QTest::newRow("near misses") << QByteArray(
        "GET https://api.voucherify.io.example/v1/skus\n"
        "GET https://notvoucherify.io/v1/skus\nGET https://voucherify.io/v1/orders")
                                 << orders << u"api.voucherify.io.example notvoucherify.io"_s << 2 << QString();
    QTest::newRow("a customer's own") << QByteArray("GET https://v.example/v1/orders\nGET https://v.example/v1/things\n"
                                                    "GET https://w.example/v1/orders")
                                      << QStringList {u"GET /v1/orders x2"_s} << u"v.example"_s << 1
                                      << u"v.example w.example"_s;
    QTest::newRow("paths alone don't decide")
        << QByteArray("GET /v1/orders\nPOST https://v.example/v1/redemptions")
        << QStringList {u"GET /v1/orders"_s, u"POST /v1/redemptions"_s} << QString() << 0 << u"v.example"_s;
    QTest::newRow("a preflight of Voucherify's doesn't either")
        << QByteArray("OPTIONS https://api.voucherify.io/v1/orders\nGET https://v.example/v1/orders") << orders
        << QString() << 0 << u"v.example"_s;
}

void TestCallList::choosesHosts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, otherCalls);
    const auto list = parsed(text);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
    QTEST(inShort(*list), "calls");
    QTEST(list->otherHosts.join(u' '), "others");
    QCOMPARE(list->otherHostCalls, otherCalls);
    QTEST(list->assumedHosts.join(u' '), "assumed");
}

void TestCallList::recordingsHoldOtherThings()
{
    const auto har = parsed(harOf({"GET http://localhost:3000/main.js", "GET https://api.voucherify.io/v1/orders",
        "GET https://docs.voucherify.io/img/logo.svg"}));
    QVERIFY(har);
    QCOMPARE(inShort(*har), QStringList {u"GET /v1/orders"_s});
    QCOMPARE(har->linesIgnored, 2);

    const auto log = parsed(R"(1.1.1.1 - - [x] "GET /favicon.ico HTTP/1.1" 200 1
1.1.1.1 - - [x] "GET /v1/orders HTTP/1.1" 200 1
1.1.1.1 - - [x] "GET /v1/odd HTTP/1.1" 200 1)");
    QVERIFY(log);
    const QStringList both {
        u"GET /v1/orders"_s, u"GET /v1/odd"_s}; // may be misspelt: named, though no scope is needed for it
    QCOMPARE(inShort(*log), both);
    QCOMPARE(log->linesIgnored, 1);
}

/// They take a key pair, so that no scope of a token is needed for them, nor unknown.
void TestCallList::leavesCallsAboutTokensOut()
{
    const auto list = parsed(harOf({"POST https://api.voucherify.io/v1/oauth/token",
        "POST https://api.voucherify.io/v2/oauth/token", "POST https://api.voucherify.io/v1/redemptions"}));
    QVERIFY(list);
    QCOMPARE(inShort(*list), QStringList {u"POST /v1/redemptions"_s});
    QVERIFY(list->notFound.isEmpty());
    QCOMPARE(list->otherHostCalls, 0);
}

void TestCallList::recordedNotFound()
{
    const auto har = parsed(harOf({"GET https://api.voucherify.io/v1/odd 404",
        "GET https://api.voucherify.io/v1/vouchers/a 404", "GET https://api.voucherify.io/v1/vouchers/a/b/c 404",
        "GET https://api.voucherify.io/v1/odd 404", "GET https://api.voucherify.io/v1/odder 404",
        "GET https://api.voucherify.io/v1/odder 200", "DELETE https://api.voucherify.io/v1/orders 404",
        "GET https://shop.example/v1/odd 404", "GET https://api.voucherify.io/logo 404"}));
    QVERIFY(har);
    const QStringList calls {u"GET /v1/vouchers/a"_s, u"GET /v1/odder"_s, u"DELETE /v1/orders"_s};
    QCOMPARE(inShort(*har), calls);
    QStringList notFound;
    for (const ApiCall &call : har->notFound)
        notFound.append(call.method + u' ' + call.path());
    QCOMPARE(notFound, QStringList({u"GET /v1/odd"_s, u"GET /v1/vouchers/a/b/c"_s}));
    QCOMPARE(har->linesIgnored, 1);
    QCOMPARE(har->otherHostCalls, 1);
}

void TestCallList::loggedNotFound()
{
    const auto log = parsed(R"(1.1.1.1 - - [x] "GET /v1/orders HTTP/1.1" 200 12
1.1.1.1 - - [x] "GET /v1/wp-admin HTTP/1.1" 404 0
1.1.1.1 - - [x] "GET /v1/vouchers/a HTTP/1.1" 404 0
1.1.1.1 - - [x] "GET /v1/odd HTTP/1.1" 200 404
"GET /v1/start HTTP/2.0" 404 0 "-" "-"
1.1.1.1 - - [x] "GET /wp-json/wp/v2/users HTTP/1.1" 404 0
{"method": "GET", "path": "/v1/text", "status": "404"}
{"status": 404, "request": {"method": "GET", "path": "/v1/number"}})");
    QVERIFY(log);
    QCOMPARE(inShort(*log), QStringList({u"GET /v1/orders"_s, u"GET /v1/vouchers/a"_s, u"GET /v1/odd"_s}));
    QStringList notFound;
    for (const ApiCall &call : log->notFound)
        notFound.append(call.path());
    QCOMPARE(notFound, QStringList({u"/v1/wp-admin"_s, u"/v1/start"_s, u"/v1/text"_s, u"/v1/number"_s}));
    QCOMPARE(log->unreadLines, QList<qsizetype>());
    QCOMPARE(log->format, Format::AccessLog);

    const auto nothing = parsed(R"(1.1.1.1 - - [x] "GET /v1/wp-admin HTTP/1.1" 404 0)");
    QVERIFY(!nothing);
    QVERIFY2(nothing.error().message.startsWith("All calls of the API in this recording"_L1),
        qPrintable(nothing.error().message));
}

void TestCallList::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");

    const QString hint = u" Recognised are lines such as \"POST /v1/redemptions\", web addresses, curl lines, "_s;
    QTest::newRow("nothing") << QByteArray() << u"the text is empty."_s + hint;
    QTest::newRow("blanks") << QByteArray("\xEF\xBB\xBF \r\n\t") << u"the text is empty."_s + hint;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><p>GET /v1/orders") << u"This is a web page."_s + hint;
    QTest::newRow("prose") << QByteArray("There is nothing\nto be called.")
                           << u"There is no call of the API in this text."_s + hint;
    QTest::newRow("comments") << QByteArray("# GET /v1/orders")
                              << u"There is no call of the API in this text."_s + hint;
    QTest::newRow("token JSON") << QByteArray(R"({"access_token": "x", "expires_in": 900})")
                                << u"There is no call of the API in this text."_s + hint;
    QTest::newRow("preflights") << QByteArray("OPTIONS /v1/orders")
                                << u"There is no call of the API in this text."_s + hint;
    QTest::newRow("an empty HAR") << harOf({}) << u"There is no call of the API in this HAR file."_s + hint;
    QTest::newRow("HAR of something else")
        << harOf({"GET http://localhost/x"}) << u"There is no call of the API in this HAR file."_s + hint;
    QTest::newRow("a HAR of nothing that exists")
        << harOf({"GET https://api.voucherify.io/v1/odd 404"})
        << u"All calls of the API in this recording were answered 404 and aren't published"_s;
    const QByteArray whole = harOf({"GET https://api.voucherify.io/v1/orders"});
    QTest::newRow("a broken HAR") << "\xEF\xBB\xBF  " + whole.chopped(2)
                                  << u"This HAR file breaks off or stops making sense at offset %1."_s.arg(
                                         whole.size() + 3);
    QTest::newRow("other hosts") << QByteArray("GET https://a.example/x\nGET https://b\u202e.example/y")
                                 << u"They go to: \"a.example\"."_s;
    QTest::newRow("not UTF-8") << QByteArray("GET /v1/orders\xFF") << u"The text isn't UTF-8."_s;
    QTest::newRow("UTF-16") << QByteArray("G\0E\0T\0", 6) << u"The text isn't UTF-8."_s;
}

void TestCallList::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto list = parsed(text);
    QVERIFY(!list);
    QCOMPARE(list.error().field, InputError::Field::Text);
    QVERIFY2(list.error().message.contains(said), qPrintable(list.error().message));
}

void TestCallList::refusesWhatIsTooLarge()
{
    const QByteArray call("GET /v1/orders\n");
    QVERIFY(parsed(call + QByteArray(16 * 1024 * 1024 - call.size(), ' ')));
    const auto larger = parsed(call + QByteArray(16 * 1024 * 1024 - call.size() + 1, ' '));
    QVERIFY(!larger);
    QVERIFY2(
        larger.error().message.startsWith("The text is larger than 16 MiB."_L1), qPrintable(larger.error().message));

    QByteArray calls;
    for (int i = 0; i < 10'000; ++i)
        calls += "GET /v1/odd/" + QByteArray::number(i) + '\n';
    QCOMPARE(parsed(calls)->entries.size(), 10'000);
    const auto more = parsed(calls + "GET /v1/odd/more");
    QVERIFY(!more);
    QVERIFY2(more.error().message.startsWith("There are more than 10000 different calls"_L1),
        qPrintable(more.error().message));
}

void TestCallList::keepsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("line") << QByteArray(
        "GET https://user:very-secret@api.voucherify.io/v1/orders?very-secret#very-secret");
    QTest::newRow("curl") << QByteArray(
        "curl -u x:very-secret -d very-secret https://api.voucherify.io/v1/orders?very-secret");
    QTest::newRow("log") << QByteArray(R"(very-secret "GET /v1/orders?very-secret HTTP/1.1" "/very-secret")");
    QTest::newRow("HAR") << harOf({"GET https://x:very-secret@api.voucherify.io/v1/orders?very-secret"});
}

void TestCallList::keepsNoSecret()
{
    QFETCH(QByteArray, text);
    const auto list = parsed(text);
    QVERIFY(list);
    QCOMPARE(list->entries.size(), 1);
    QCOMPARE(list->entries.first().call.path(), u"/v1/orders"_s);
    QVERIFY(!list->entries.first().call.host.contains("secret"_L1));
}

void TestCallList::namesFormats()
{
    QCOMPARE(formatName(Format::Lines), u"a list of calls"_s);
    QCOMPARE(formatName(Format::Har), u"a HAR file"_s);
    QCOMPARE(formatName(Format::AccessLog), u"an access log"_s);
    QCOMPARE(formatName(Format::CurlLines), u"curl lines"_s);
}

void TestCallList::aHundredThousandLinesAreQuick_data()
{
    QTest::addColumn<QByteArray>("before"); ///< the number of the line
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("calls") << QByteArray("GET /v1/vouchers/code-") << QByteArray();
    QTest::newRow("access log") << QByteArray(R"(203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] "GET /v1/vouchers/code-)")
                                << QByteArray(R"( HTTP/1.1" 200 2326 "https://shop.example/" "Mozilla/5.0")");
    QTest::newRow("JSON") << QByteArray(R"({"method": "GET", "path": "/v1/vouchers/code-)") << QByteArray(R"("})");
}

void TestCallList::aHundredThousandLinesAreQuick()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += before + QByteArray::number(i) + behind + '\n';
    const auto list = parsed(text);
    QVERIFY(list);
    QCOMPARE(inShort(*list), QStringList {u"GET /v1/vouchers/code-0 x100000"_s});
    constexpr qint64 limit = 2000 * sanitizersShare; // unoptimised
    const qint64 best = shortestRunOf([&text] { (void)parsed(text); });
    QVERIFY2(best < limit, qPrintable(u"%1 ms"_s.arg(best)));
}

void TestCallList::openQuotesAreQuick_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QByteArray("curl https://api.voucherify.io/v1/orders -d '\n");
    QTest::newRow("in a list") << QByteArray("- curl https://api.voucherify.io/v1/orders -d \\''\n");
    QTest::newRow("before an escaped line break")
        << QByteArray("curl https://api.voucherify.io/v1/orders -d '\"\\'\" \\\n");
}

void TestCallList::openQuotesAreQuick()
{
    QFETCH(QByteArray, line);
    const QByteArray text = line.repeated(20'001);
    const auto list = parsed(text);
    QVERIFY(list);
    QCOMPARE(inShort(*list), QStringList {u"POST /v1/orders x20001"_s});
    const qint64 best = shortestRunOf([&text] { (void)parsed(text); });
    QVERIFY2(best < 1000 * sanitizersShare, qPrintable(u"%1 ms"_s.arg(best)));
}

QTEST_GUILESS_MAIN(TestCallList)
#include "tst_calllist.moc"
