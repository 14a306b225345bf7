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

QByteArray withOperations(const QByteArray &operations)
{
    return changed("[]", '[' + operations + ']');
}

/// An umbrella, a narrow scope with operations, one without.
QByteArray smallCatalogue()
{
    return catalogueOf(R"(
        {"name": "client_api", "side": "client", "path_prefix": "/client/v1/", "umbrella": true, "operations": []},
        {"name": "client_a", "side": "client", "path_prefix": "/client/v1/a", "umbrella": false, "operations": [
          {"method": "GET", "path": "/client/v1/a/{id}", "deprecated": true}, {"method": "GET", "path": "/client/v1/a"}]},
        {"name": "client_b", "side": "client", "path_prefix": "/client/v1/b", "umbrella": false, "operations": []})");
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
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void survivesEveryDamagedByte();

private:
    static void addWrongTexts();
    static void addWrongScopes();
    static void addWrongOperations();
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
    row("scope is a string", catalogueOf("\"a\""), u"no usable name"_s);
    row("name is a number", changed("\"a\"", "7"), u"no usable name"_s);
    row("name with a space", changed("\"a\"", "\"a b\""), u"no usable name"_s);
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
    row("deprecated as text", withOperations(R"({"method": "GET", "path": "/v1/a", "deprecated": "no"})"),
        u"\"deprecated\" of /v1/a"_s);
    row("operation twice", withOperations(R"({"method": "GET", "path": "/v1/a"}, {"path": "/v1/a", "method": "GET"})"),
        u"GET /v1/a is listed twice"_s);
}

void TestCatalogueFormat::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    addWrongTexts();
    addWrongScopes();
    addWrongOperations();
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
