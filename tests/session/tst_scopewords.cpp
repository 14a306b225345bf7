// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scopewords.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const EndpointMatcher &matcher()
{
    static const EndpointMatcher builtIn(ScopeCatalogue::builtIn());
    return builtIn;
}

LeastScopes leastFor(const QString &calls)
{
    QList<ApiCall> list;
    for (const QString &line : calls.split(u'|', Qt::SkipEmptyParts))
        list.append(*parseApiCall(line));
    return leastScopes(list, matcher());
}

} // namespace

class TestScopeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasRead_data();
    void tellsWhatWasRead();
    void tellsTheLeast_data();
    void tellsTheLeast();
    void remarksOnCalls_data();
    void remarksOnCalls();
    void tellsTheSurplus_data();
    void tellsTheSurplus();
    void foreignTextIsMadeVisible();
    void longListsAreCutAndCounted();
};

void TestScopeWords::tellsWhatWasRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("one") << QByteArray("GET /v1/orders\nGET /v1/orders")
                         << u"Recognised as a list of calls with 1 call."_s;
    QTest::newRow("two") << QByteArray("GET /v1/orders\nGET /v1/skus/1")
                         << u"Recognised as a list of calls with 2 different calls."_s;
    QTest::newRow("lines left out")
        << QByteArray("curl https://api.voucherify.io/v1/orders\nand\nso on")
        << u"Recognised as curl lines with 1 call. Lines that hold no call of the API: 2."_s;
    QTest::newRow("HAR") << QByteArray(R"({"log": {"entries": [{},
                                {"request": {"method": "GET", "url": "https://api.voucherify.io/v1/orders"}}]}})")
                         << u"Recognised as a HAR file with 1 call. Entries that are no call of the API: 1."_s;
    QTest::newRow("another's servers")
        << QByteArray("GET https://a.example/v1/orders")
        << u"Recognised as a list of calls with 1 call. Not servers of Voucherify's, but taken for yours, since the "
           "paths are published: \"a.example\"."_s;
    QTest::newRow("unread lines") << QByteArray("GET /v1/orders\nfetch('/v1/skus',\n")
                                  << u"Recognised as a list of calls with 1 call. Lines that hold no call of the API: "
                                     u"1. Not every path of the API that these lines name could be "
                                     "read as a call, so scopes may be missing: 2."_s;
    QTest::newRow("404")
        << QByteArray(R"({"log": {"entries": [
            {"request": {"method": "GET", "url": "https://api.voucherify.io/v1/odd"}, "response": {"status": 404}},
            {"request": {"method": "GET", "url": "https://api.voucherify.io/v1/orders"}}]}})")
        << u"Recognised as a HAR file with 1 call. Answered 404 and not published, so taken for calls that don't "
           "exist: GET /v1/odd."_s;
    QTest::newRow("other servers")
        << QByteArray("GET https://a.example/x\nGET https://b.example/x\nGET https://a.example/y\n"
                      "GET https://api.voucherify.io/v1/orders")
        << u"Recognised as a list of calls with 1 call. Calls to other servers, left out: 3 (\"a.example\", "
           "\"b.example\")."_s;
}

void TestScopeWords::tellsWhatWasRead()
{
    QFETCH(QByteArray, text);
    const auto list = parseCallList(text, matcher());
    QVERIFY(list);
    QTEST(callListInWords(*list), "words");
}

void TestScopeWords::tellsTheLeast_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("words");

    QTest::newRow("no calls") << QString() << u"There are no calls to find scopes for."_s;
    QTest::newRow("one") << u"GET /v1/orders"_s << u"1 call needs 1 scope: \"orders\", which opens 6 operations."_s;
    QTest::newRow("two of one") << u"GET /v1/orders|POST /v1/orders"_s
                                << u"2 calls need 1 scope: \"orders\", which opens 6 operations."_s;
    QTest::newRow("three of two") << u"GET /v1/vouchers/a|GET /v1/orders|POST /v1/orders"_s
                                  << u"3 calls need 2 scopes: \"orders\", \"vouchers\", which open 26 operations."_s;
    QTest::newRow("one operation") << u"POST /v1/events"_s
                                   << u"1 call needs 1 scope: \"events\", which opens 1 operation."_s;
    QTest::newRow("no operation") << u"GET /v1/assets/x"_s
                                  << u"1 call needs 1 scope: \"assets\", which opens no published operation."_s;
    QTest::newRow("of some") << u"GET /management/v1/x|GET /v1/orders"_s
                             << u"1 call needs 1 scope: \"orders\", which opens 6 operations."_s;
    QTest::newRow("of none") << u"GET /management/v1/x|GET /x"_s
                             << u"No narrow scope is published for any of these calls."_s;
}

void TestScopeWords::tellsTheLeast()
{
    QFETCH(QString, calls);
    QTEST(leastScopesInWords(leastFor(calls)), "words");
}

void TestScopeWords::remarksOnCalls_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QStringList>("remarks"); ///< how each begins

    QTest::newRow("all published") << u"GET /v1/orders|POST /v1/redemptions"_s << QStringList();
    QTest::newRow("other methods") << u"DELETE /v1/orders"_s
                                   << QStringList {u"Published with other methods only: DELETE /v1/orders. "_s};
    QTest::newRow("below a scope") << u"GET /v1/assets/x|GET /v1/orders/a/b/c"_s
                                   << QStringList {u"Not published: GET /v1/assets/x, GET /v1/orders/a/b/c. "_s};
    QTest::newRow("below the umbrella")
        << u"GET /v1/odd|/v1/odd"_s
        << QStringList {u"Not published, and below no narrow scope, so left out: GET /v1/odd, /v1/odd. "_s};
    QTest::newRow("misspelt") << u"GET /v1/voucher/ABC"_s
                              << QStringList {u"Not published, and below no narrow scope, so left out: GET "
                                              "/v1/voucher/ABC (did you mean /v1/vouchers/{code}?). "_s};
    QTest::newRow("no token") << u"GET /management/v1/projects"_s
                              << QStringList {u"No OAuth token opens these calls: GET /management/v1/projects."_s};
    QTest::newRow("the keys") << u"POST /v1/oauth/token|POST /v2/oauth/token"_s
                              << QStringList {
                                     u"These calls take the API key itself, not a token: POST /v1/oauth/token, "_s};
    QTest::newRow("scopes unpublished") << u"GET /v2/loyalties/x"_s
                                        << QStringList {u"These calls take a token, but which scope opens them isn't "
                                                        "published: GET /v2/loyalties/x."_s};
    QTest::newRow("nowhere") << u"GET /x"_s
                             << QStringList {u"Nothing that is published has a path like this: GET /x. "_s};
    QTest::newRow("twice the same") << u"GET /x|GET /x"_s
                                    << QStringList {u"Nothing that is published has a path like this: GET /x. "_s};
    QTest::newRow("several") << u"GET /v1/odd|GET /x|GET /v1/orders|GET /management/v1/projects"_s
                             << QStringList {u"Not published, and"_s, u"No OAuth"_s, u"Nothing that"_s};
}

void TestScopeWords::remarksOnCalls()
{
    QFETCH(QString, calls);
    QFETCH(QStringList, remarks);
    const QStringList said = callRemarks(leastFor(calls));
    QCOMPARE(said.size(), remarks.size());
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY2(said[i].startsWith(remarks[i]), qPrintable(said[i]));
}

void TestScopeWords::tellsTheSurplus_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("words");

    const QString three = u"GET /v1/vouchers/a|GET /v1/orders|POST /v1/orders"_s;
    QTest::newRow("the umbrella") << u"api"_s << three
                                  << u"\"api\" opens 209 operations; your 3 calls need 2 scopes (\"orders\", "
                                     "\"vouchers\": 26 operations)."_s;
    QTest::newRow("one too many")
        << u"orders vouchers skus"_s << three
        << u"\"orders\", \"vouchers\", \"skus\" open 28 operations; your 3 calls need 2 scopes "
           "(\"orders\", \"vouchers\": 26 operations). Not needed for these calls: \"skus\"."_s;
    QTest::newRow("the wrong one")
        << u"assets"_s << u"GET /v1/orders"_s
        << u"\"assets\" opens no published operation; your 1 call needs 1 scope (\"orders\": 6 "
           "operations). Not needed for these calls: \"assets\". Missing for these calls: "
           "\"orders\"."_s;
    QTest::newRow("lacking") << u"orders"_s << three << u"Missing for these calls: \"vouchers\"."_s;
    QTest::newRow("exactly") << u"vouchers orders"_s << three << u"No smaller list of scopes opens these calls."_s;
    QTest::newRow("no scope") << u"api"_s << u"GET /management/v1/x"_s
                              << u"No narrow scope is published for any of these calls."_s;
    QTest::newRow("no calls") << u"api"_s << QString() << u"There are no calls to find scopes for."_s;
}

void TestScopeWords::tellsTheSurplus()
{
    QFETCH(QString, granted);
    QFETCH(QString, calls);
    const LeastScopes least = leastFor(calls);
    const QStringList names = granted.split(u' ');
    QTEST(surplusInWords(names, surplusOf(names, least, matcher().catalogue()), least), "words");
}

void TestScopeWords::foreignTextIsMadeVisible()
{
    const QStringList remarks = callRemarks(leastFor(u"GET /v1/od\u202ed<b>%1%2%3"_s));
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks[0].contains("GET /v1/od\\u{202E}d<b>"_L1), qPrintable(remarks[0]));

    CallList list;
    list.otherHosts = {u"h\u202e%1%2"_s};
    list.otherHostCalls = 1;
    const QString words = callListInWords(list);
    QVERIFY2(words.contains("1 (\"h\\u{202E}%1%2\")."_L1), qPrintable(words));

    const QStringList names {u"api"_s, u"x\u202e%1%2%3%4"_s};
    const LeastScopes least = leastFor(u"GET /v1/orders"_s);
    const QString surplus = surplusInWords(names, surplusOf(names, least, matcher().catalogue()), least);
    QVERIFY2(
        surplus.startsWith("\"api\", \"x\\u{202E}%1%2%3%4\" open 209 operations; your 1 call"_L1), qPrintable(surplus));
}

void TestScopeWords::longListsAreCutAndCounted()
{
    QString calls;
    for (int i = 0; i < 12; ++i)
        calls += u"GET /x/%1|"_s.arg(i);
    const QString remark = callRemarks(leastFor(calls)).value(0);
    QVERIFY2(remark.contains("GET /x/9 and 2 more. "_L1), qPrintable(remark));
    const QString cut = callRemarks(leastFor(u"GET /x/"_s + QString(5000, u'y'))).value(0);
    QVERIFY2(cut.size() < 300, qPrintable(cut));
}

QTEST_GUILESS_MAIN(TestScopeWords)
#include "tst_scopewords.moc"
