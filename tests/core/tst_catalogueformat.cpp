// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"

#include <QFile>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

constexpr char wholeScope[] =
    R"({"name": "a", "side": "server", "path_prefix": "/v1/a", "umbrella": false, "operations": []})";

QByteArray catalogueOf(const QByteArray &scopes)
{
    return R"({"format": 1, "facts_date": "2026-08-31", "scopes": [)" + scopes + "]}";
}

/// A good catalogue of one scope, but for \a to in the place of \a from.
QByteArray changed(const char *from, const char *to)
{
    return catalogueOf(QByteArray(wholeScope).replace(from, to));
}

QByteArray withAreas(const QByteArray &areas)
{
    return QByteArray(R"({"format": 1, "facts_date": "2026-08-31", "areas": )") + areas + R"(, "scopes": [)"
        + wholeScope + "]}";
}

constexpr char wholeArea[] = R"({"path_prefix": "/management/v1", "access": "no_token", "operations": 38})";

/// A good catalogue with one area, but for \a to in the place of \a from.
QByteArray changedArea(const char *from, const char *to)
{
    return withAreas('[' + QByteArray(wholeArea).replace(from, to) + ']');
}

QByteArray withOperations(const QByteArray &operations)
{
    return changed("[]", '[' + operations + ']');
}

/// An umbrella, a narrow scope with operations, one without, and an area.
QByteArray smallCatalogue()
{
    return catalogueOf(R"(
        {"name": "client_api", "side": "client", "path_prefix": "/client/v1/", "umbrella": true, "operations": []},
        {"name": "client_a", "side": "client", "path_prefix": "/client/v1/a", "umbrella": false, "operations": [
          {"method": "GET", "path": "/client/v1/a/{id}", "deprecated": true}, {"method": "GET", "path": "/client/v1/a"}]},
        {"name": "client_b", "side": "client", "path_prefix": "/client/v1/b", "umbrella": false, "operations": []}], "areas": [
          {"path_prefix": "/a/v1", "access": "no_token", "operations": 38})");
}

/// A text to refuse, and a part of the sentence that says why.
void row(const char *name, const QByteArray &bytes, const QString &part)
{
    QTest::newRow(name) << bytes << part;
}

} // namespace

class TestCatalogueFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void readsAreas();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void survivesEveryDamagedByte();

private:
    static void addWrongTexts();
    static void addWrongScopes();
    static void addWrongOperations();
    static void addWrongAreas();
};

void TestCatalogueFormat::reads()
{
    const auto catalogue = ScopeCatalogue::fromJson(smallCatalogue());
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error()));
    QCOMPARE(catalogue->scopes().size(), 3);
    const CatalogueScope *scope = catalogue->find(u"client_a"_s);
    QVERIFY(scope);
    QCOMPARE(scope->side, CatalogueScope::Side::Client);
    QCOMPARE(scope->pathPrefix, u"/client/v1/a"_s);
    QVERIFY(!scope->umbrella);
    QCOMPARE(scope->operations.size(), 2);
    QCOMPARE(scope->operations[0].method, u"GET"_s);
    QCOMPARE(scope->operations[0].path, u"/client/v1/a/{id}"_s);
    QVERIFY(scope->operations[0].deprecated);
    QVERIFY(!scope->operations[1].deprecated);
    QCOMPARE(catalogue->find(u"client_api"_s)->operations.size(), 2);
}

void TestCatalogueFormat::readsAreas()
{
    using Access = CatalogueArea::Access;
    const auto without = ScopeCatalogue::fromJson(catalogueOf(wholeScope));
    QVERIFY(without && without->areas().isEmpty());
    QVERIFY(ScopeCatalogue::fromJson(withAreas("[]")));

    QByteArray all = "[" + QByteArray(wholeArea);
    all += R"(, {"path_prefix": "/v1/oauth", "access": "keys_only", "operations": 0})";
    all += R"(, {"path_prefix": "/v2", "access": "unpublished_scopes", "operations": 102}])";
    const auto catalogue = ScopeCatalogue::fromJson(withAreas(all));
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error()));
    const QList<CatalogueArea> &areas = catalogue->areas();
    QCOMPARE(areas.size(), 3);
    QCOMPARE(areas[0].pathPrefix, u"/management/v1"_s);
    QVERIFY(areas[0].access == Access::NoToken && areas[0].operations == 38);
    QVERIFY(areas[1].access == Access::KeysOnly && areas[1].operations == 0);
    QVERIFY(areas[2].access == Access::UnpublishedScopes && areas[2].operations == 102);
    QCOMPARE(catalogue->scopes().size(), 1);
}

void TestCatalogueFormat::addWrongTexts()
{
    row("empty", "", u"can't be read"_s);
    row("no JSON", "<html>", u"can't be read"_s);
    row("array", "[]", u"can't be read"_s);
    row("another object", "{}", u"format 1"_s);
    row("later format", R"({"format": 2})", u"format 1"_s);
    row("format as text", R"({"format": "1"})", u"format 1"_s);
    row("key twice", R"({"format": 1, "format": 1})", u"\"format\" stands twice"_s);
    row("no date", R"({"format": 1, "scopes": []})", u"facts_date"_s);
    row("no such date", R"({"format": 1, "facts_date": "2026-02-31"})", u"facts_date"_s);
    row("no scopes", R"({"format": 1, "facts_date": "2026-08-31"})", u"no list of scopes"_s);
    row("no scope", catalogueOf(""), u"no list of scopes"_s);
}

void TestCatalogueFormat::addWrongScopes()
{
    const QByteArray scope(wholeScope);
    const QByteArray otherPrefix = QByteArray(scope).replace("/v1/a", "/v1/b");
    const QByteArray otherName = QByteArray(scope).replace("\"a\"", "\"b\"");
    row("scope is a string", catalogueOf("\"a\""), u"Scope number 1 has no usable name"_s);
    row("name is a number", changed("\"a\"", "7"), u"no usable name"_s);
    row("name with a space", changed("\"a\"", "\"a b\""), u"no usable name"_s);
    row("name beyond ASCII", catalogueOf(scope + ',' + QByteArray(otherPrefix).replace("\"a\"", "\"\xc3\xa9\"")),
        u"Scope number 2 has no usable name"_s);
    for (const char *prefix :
        {"/v1//", "/v1/a/", "/v1//a", "/v1/a/..", "/v1/a b", "/v1/\xc3\xa9", "/v1/{id}", "/v1/a?"}) {
        row(qPrintable(u"prefix %1"_s.arg(QString::fromUtf8(prefix))), changed("/v1/a", prefix),
            u"prefix of the scope \"a\" is no plain path"_s);
    }
    row("name twice", catalogueOf(scope + ',' + otherPrefix), u"\"a\" is listed twice"_s);
    row("prefix twice", catalogueOf(scope + ',' + otherName), u"the path prefix /v1/a"_s);
    row("unknown side", changed("server", "left"), u"side of the scope \"a\""_s);
    row("side is null", changed("\"server\"", "null"), u"side of the scope \"a\""_s);
    row("prefix of the other side", changed("server", "client"), u"not lie under /client/v1/"_s);
    row("prefix is a list", changed("\"/v1/a\"", "[]"), u"not lie under /v1/"_s);
    row("umbrella is text", changed("false", "\"false\""), u"\"umbrella\" of the scope \"a\""_s);
    row("umbrella of a part", changed("false", "true"), u"\"umbrella\" of the scope \"a\""_s);
    row("all of a side", changed("/v1/a", "/v1/"), u"\"umbrella\" of the scope \"a\""_s);
    row("no operations", changed("[]", "{}"), u"no list of operations"_s);
    row("umbrella with its own",
        catalogueOf(R"({"name": "a", "side": "server", "path_prefix": "/v1/", "umbrella": true, "operations": [1]})"),
        u"operations of its own"_s);
}

void TestCatalogueFormat::addWrongOperations()
{
    row("operation is text", withOperations("\"GET /v1/a\""), u"no usable method"_s);
    row("lower case", withOperations(R"({"method": "get", "path": "/v1/a"})"), u"no usable method"_s);
    row("path is a number", withOperations(R"({"method": "GET", "path": 1})"), u"not lie under /v1/a"_s);
    row("path elsewhere", withOperations(R"({"method": "GET", "path": "/v1/b"})"), u"not lie under /v1/a"_s);
    row("path beside", withOperations(R"({"method": "GET", "path": "/v1/ab"})"), u"not lie under /v1/a"_s);
    for (const char *path :
        {"/v1/a/", "/v1/a//b", "/v1/a/./b", "/v1/a/b c", "/v1/a/\xc3\xa9", "/v1/a/b?c", "/v1/a/%41"}) {
        row(qPrintable(u"path %1"_s.arg(QString::fromUtf8(path))),
            withOperations(QByteArray(R"({"method": "GET", "path": ")") + path + "\"}"),
            u"A path of the scope \"a\" can't be that of a call"_s);
    }
    row("second operation", withOperations(R"({"method": "GET", "path": "/v1/a"}, {"path": "/v1/a"})"),
        u"Operation number 2 of the scope \"a\""_s);
    row("deprecated as text", withOperations(R"({"method": "GET", "path": "/v1/a", "deprecated": "no"})"),
        u"\"deprecated\" of /v1/a"_s);
    row("operation twice", withOperations(R"({"method": "GET", "path": "/v1/a"}, {"path": "/v1/a", "method": "GET"})"),
        u"GET /v1/a is listed twice"_s);
}

void TestCatalogueFormat::addWrongAreas()
{
    row("areas are an object", withAreas("{}"), u"\"areas\""_s);
    row("areas are null", withAreas("null"), u"\"areas\""_s);
    row("area is text", withAreas("[\"/management/v1\"]"), u"Area number 1 has no usable path prefix"_s);
    row("area without a prefix", changedArea("path_prefix", "prefix"), u"no usable path prefix"_s);
    for (const char *prefix : {"", "/", "management/v1", "/management/", "/management//v1", "/management/../v1",
             "/management?v1", "/management/{id}", "/management/v%31", "/management/ v1", "/management/\xc3\xa9"}) {
        row(qPrintable(u"area with the prefix \"%1\""_s.arg(QString::fromUtf8(prefix))),
            changedArea("/management/v1", prefix), u"no usable path prefix"_s);
    }
    const QByteArray area(wholeArea);
    row("area twice", withAreas('[' + area + ',' + area + ']'), u"the path prefix /management/v1"_s);
    row("area with the prefix of a scope", changedArea("/management/v1", "/v1/a"), u"the path prefix /v1/a"_s);
    row("another access", changedArea("no_token", "No_Token"), u"access of the area /management/v1"_s);
    row("access is null", changedArea("\"no_token\"", "null"), u"access of the area /management/v1"_s);
    for (const char *count : {"-1", "1.5", "\"38\"", "null", "2147483648", "1e19"}) {
        row(qPrintable(u"%1 operations"_s.arg(QLatin1String(count))), changedArea("38", count),
            u"number of operations of the area /management/v1"_s);
    }
}

void TestCatalogueFormat::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    addWrongTexts();
    addWrongScopes();
    addWrongOperations();
    addWrongAreas();
}

void TestCatalogueFormat::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto catalogue = ScopeCatalogue::fromJson(bytes);
    QVERIFY(!catalogue);
    const QString sentence = catalogue.error();
    QVERIFY2(sentence.contains(part) && sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestCatalogueFormat::refusesEveryTruncation()
{
    const QByteArray whole = smallCatalogue();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto catalogue = ScopeCatalogue::fromJson(whole.first(size));
        QVERIFY2(!catalogue, qPrintable(QString::number(size)));
        QVERIFY(!catalogue.error().isEmpty());
    }
    QFile builtIn(u":/bearerscope/catalogue.json"_s);
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const QByteArray real = builtIn.readAll();
    QVERIFY(real.size() > 10'000);
    for (qsizetype size = 1; size < real.size() - 2; size += 997)
        QVERIFY2(!ScopeCatalogue::fromJson(real.first(size)), qPrintable(QString::number(size)));
}

/// Whatever one wrong byte makes of the text: a catalogue or a sentence.
void TestCatalogueFormat::survivesEveryDamagedByte()
{
    const QByteArray whole = smallCatalogue();
    qsizetype refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char wrong : {'\0', '"', '}', ',', '7', 'x', '\xff'}) {
            QByteArray damaged = whole;
            damaged[at] = wrong;
            const auto catalogue = ScopeCatalogue::fromJson(damaged);
            QVERIFY(catalogue ? !catalogue->scopes().isEmpty() : !catalogue.error().isEmpty());
            refused += catalogue ? 0 : 1;
        }
    }
    QVERIFY(refused > whole.size());
}

QTEST_GUILESS_MAIN(TestCatalogueFormat)
#include "tst_catalogueformat.moc"
