// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/harreader.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray harOf(const QByteArray &entries)
{
    return R"({"log": {"version": "1.2", "creator": {"name": "test"}, "entries": [)" + entries + "]}}";
}

/// "METHOD ADDRESS" of each.
QByteArray inShort(const HarRequests &har)
{
    QByteArrayList lines;
    for (const HarRequests::Request &request : har.requests)
        lines.append(request.method + ' ' + request.address);
    return lines.join('|');
}

} // namespace

class TestHarReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void saysWhereItBreaksOff();
    void depthIsNoDanger();
};

void TestHarReader::reads_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QByteArray>("requests");
    QTest::addColumn<int>("incomplete");

    QTest::newRow("none") << QByteArray() << QByteArray() << 0;
    QTest::newRow("two") << QByteArray(R"({"request": {"method": "GET", "url": "https://a.example/v1/x"}},
                                          {"request": {"url": "http://b.example/", "method": "POST"}})")
                         << QByteArray("GET https://a.example/v1/x|POST http://b.example/") << 0;
    QTest::newRow("query and fragment") << QByteArray(
        R"({"request": {"method": "GET", "url": "https://a.example/x?token=secret#y"}},
                         {"request": {"method": "GET", "url": "https://a.example/x#y?z"}})")
                                        << QByteArray("GET https://a.example/x|GET https://a.example/x") << 0;
    QTest::newRow("among much else") << QByteArray(
        R"({"startedDateTime": "", "method": "PUT", "url": "https://no.example/",
                          "response": {"method": "PUT", "url": "https://no.example/", "request": {"method": "PUT"}},
                          "request": {"headers": [{"name": "url", "method": "DELETE", "url": "https://no.example/"}],
                                      "method": "GET", "cookies": [], "url": "https://a.example/x",
                                      "postData": {"method": "PUT", "url": "https://no.example/", "text": "{}"},
                                      "queryString": [], "bodySize": -1},
                          "cache": {}, "timings": {"url": 1.5}})")
                                     << QByteArray("GET https://a.example/x") << 0;
    QTest::newRow("half a pair in a body") << QByteArray(R"({"response": {"content": {"text": "\ud83d"}},
                          "request": {"method": "GET", "url": "https://a.example/x"}})")
                                           << QByteArray("GET https://a.example/x") << 0;
    QTest::newRow("incomplete") << QByteArray(
        R"({}, {"request": {"method": "GET"}}, {"request": {"url": "https://a.example/"}},
                         {"request": {"method": 1, "url": ["https://a.example/"]}}, {"request": "GET"},
                         {"request": {"method": "GET", "url": "data:text/plain,x"}},
                         {"request": {"method": "GET", "url": "HTTPS://a.example/x"}})")
                                << QByteArray("GET HTTPS://a.example/x") << 6;
    QTest::newRow("no entries at all") << QByteArray(R"("GET", 1, null, [{"request": {"method": "GET"}}])")
                                       << QByteArray() << 0;
}

void TestHarReader::reads()
{
    QFETCH(QByteArray, entries);
    const auto har = readHar(harOf(entries));
    QVERIFY(har);
    QTEST(inShort(*har), "requests");
    QFETCH(int, incomplete);
    QCOMPARE(har->incomplete, incomplete);
}

void TestHarReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isHar");

    const QByteArray request = R"({"request": {"method": "GET", "url": "https://a.example/"}})";
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("GET /v1/vouchers") << false;
    QTest::newRow("another object") << QByteArray(R"({"access_token": "x"})") << false;
    QTest::newRow("a list") << QByteArray('[' + harOf(request) + ']') << false;
    QTest::newRow("log is a text") << QByteArray(R"({"log": "GET /v1/vouchers"})") << false;
    QTest::newRow("log without entries") << QByteArray(R"({"log": {"level": "info"}})") << false;
    QTest::newRow("entries is an object") << QByteArray(R"({"log": {"entries": {}}})") << false;
    QTest::newRow("entries elsewhere") << QByteArray(R"({"entries": [)" + request + "]}") << false;
    QTest::newRow("entries deeper") << QByteArray(R"({"log": {"log": {"entries": [)" + request + "]}}}") << false;
    QTest::newRow("lines of JSON") << QByteArray(R"({"log": {"level": "info"}}
                                                    {"log": {"level": "info"}})")
                                   << false;
    QTest::newRow("broken off") << harOf(request).chopped(1) << true;
    QTest::newRow("more behind") << harOf(request) + "{}" << true;
    QTest::newRow("no number") << harOf(R"({"time": 1.})") << true;
}

void TestHarReader::refuses()
{
    QFETCH(QByteArray, json);
    const auto har = readHar(json);
    QVERIFY(!har);
    QTEST(har.error().isHar, "isHar");
    QVERIFY(har.error().offset <= json.size());
}

void TestHarReader::saysWhereItBreaksOff()
{
    const QByteArray whole = harOf(R"({"request": {"method": "GET", "url": "https://a.example/"}})");
    const QByteArray broken = whole.chopped(20);
    QCOMPARE(readHar(broken).error().offset, broken.size());
    QByteArray wrong = whole;
    const qsizetype at = wrong.indexOf(R"("url")") - 1;
    wrong[at] = 'x';
    QVERIFY(qAbs(readHar(wrong).error().offset - at) <= 1);
}

void TestHarReader::depthIsNoDanger()
{
    const QByteArray deep(1'000'000, '[');
    QVERIFY(!readHar(deep));
    QVERIFY(readHar(harOf(deep)).error().isHar);
    QVERIFY(readHar(harOf(deep + QByteArray(1'000'000, ']'))));
}

QTEST_APPLESS_MAIN(TestHarReader)
#include "tst_harreader.moc"
