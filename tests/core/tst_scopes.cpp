// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"
#include "core/scopes.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = Warning::Kind;
using Kinds = QList<Warning::Kind>;

/// A warning about anything but the scope counts as a wrong one.
Kinds kindsOf(const Warnings &warnings)
{
    Kinds kinds;
    for (const Warning &warning : warnings)
        kinds.append(warning.field == u"scope" ? warning.kind : Kind::TextIgnored);
    return kinds;
}

/// "made-up-0 made-up-1 …"
QString manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"made-up-%1"_s.arg(i));
    return names.join(u' ');
}

/// The names in \a text; "-" stands for an absent list.
std::optional<QStringList> listOf(const QString &text)
{
    return text == u'-' ? std::nullopt : std::optional(parseScopes(text).names);
}

Warnings warningsFor(const QString &requested, const QString &granted)
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    return scopeWarnings(compareScopes(listOf(requested), listOf(granted), catalogue), catalogue);
}

} // namespace

class TestScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void offersTheRepairedList_data();
    void offersTheRepairedList();
    void compares_data();
    void compares();
    void agreementNeedsNoWarning();
    void warns_data();
    void warns();
    void foreignNamesAreMadeVisible();
    void longListsAreCutAndCounted();
    void tellsPermissionCodes_data();
    void tellsPermissionCodes();
    void tenThousandScopesAreQuick();
};

void TestScopes::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names"); ///< with a bar between them
    QTest::addColumn<Kinds>("kinds");

    QTest::newRow("one") << u"vouchers"_s << u"vouchers"_s << Kinds();
    QTest::newRow("two") << u"vouchers orders"_s << u"vouchers|orders"_s << Kinds();
    QTest::newRow("spaces") << u"  vouchers   orders "_s << u"vouchers|orders"_s << Kinds();
    QTest::newRow("S1 comma") << u"vouchers,orders"_s << u"vouchers,orders"_s << Kinds {Kind::ScopeSeparator};
    QTest::newRow("S1 comma, space") << u"vouchers, orders"_s << u"vouchers,|orders"_s << Kinds {Kind::ScopeSeparator};
    QTest::newRow("S2 duplicates") << u"orders skus orders orders"_s << u"orders|skus"_s << Kinds {Kind::ScopeRepeated};
    QTest::newRow("S3 tab") << u"vouchers\torders"_s << u"vouchers|orders"_s << Kinds {Kind::BlanksTrimmed};
    QTest::newRow("S3 line breaks") << u"vouchers\r\norders"_s << u"vouchers|orders"_s << Kinds {Kind::BlanksTrimmed};
    QTest::newRow("S3 no-break space") << u"skus\u00a0orders"_s << u"skus|orders"_s << Kinds {Kind::BlanksTrimmed};
    QTest::newRow("the line's own end") << u"vouchers orders\n"_s << u"vouchers|orders"_s << Kinds();
    QTest::newRow("S4 unknown") << u"gift-cards"_s << u"gift-cards"_s << Kinds();
    QTest::newRow("S5 case is kept") << u"SKUs skus"_s << u"SKUs|skus"_s << Kinds();
    QTest::newRow("S7 empty") << QString() << QString() << Kinds();
    QTest::newRow("S7 blanks") << u" \t\n "_s << QString() << Kinds();
    const Kinds all {Kind::BlanksTrimmed, Kind::ScopeSeparator, Kind::ScopeRepeated};
    QTest::newRow("all at once") << u"skus\torders, skus"_s << u"skus|orders,"_s << all;
}

void TestScopes::parses()
{
    QFETCH(QString, text);
    QFETCH(Kinds, kinds);

    const ScopeList list = parseScopes(text);
    QTEST(list.names.join(u'|'), "names");
    QCOMPARE(kindsOf(list.warnings), kinds);
}

void TestScopes::offersTheRepairedList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");

    QTest::newRow("comma") << u"vouchers,orders"_s << u"vouchers orders"_s;
    QTest::newRow("comma and space") << u"vouchers, orders"_s << u"vouchers orders"_s;
    QTest::newRow("repeated, stray commas") << u",vouchers,,orders, vouchers"_s << u"vouchers orders"_s;
    QTest::newRow("nothing but commas") << u",,"_s << QString();
}

void TestScopes::offersTheRepairedList()
{
    QFETCH(QString, text);
    QFETCH(QString, repaired);

    const ScopeList list = parseScopes(text);
    QCOMPARE(repairedScopes(list.names).join(u' '), repaired);
    const QString warning = list.warnings.value(0).text;
    const QString offer = u"With spaces: \"%1\"."_s.arg(repaired);
    QVERIFY2(warning.startsWith("Scopes are separated by spaces, not by commas."_L1), qPrintable(warning));
    QCOMPARE(warning.endsWith(offer), !repaired.isEmpty());
}

void TestScopes::compares_data()
{
    QTest::addColumn<QString>("requested"); ///< "-": absent
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("unrequested");
    QTest::addColumn<QString>("unknown");

    const QString none;
    QTest::newRow("equal") << u"vouchers orders"_s << u"orders vouchers"_s << none << none << none;
    QTest::newRow("S8 less") << u"vouchers orders"_s << u"vouchers"_s << u"orders"_s << none << none;
    QTest::newRow("S8 more") << u"vouchers"_s << u"vouchers orders"_s << none << u"orders"_s << none;
    QTest::newRow("S8 other") << u"vouchers"_s << u"orders"_s << u"vouchers"_s << u"orders"_s << none;
    QTest::newRow("S5 case counts") << u"skus"_s << u"SKUs"_s << u"skus"_s << u"SKUs"_s << u"SKUs"_s;
    QTest::newRow("S4 unknown, once") << u"odd api"_s << u"odd new"_s << u"api"_s << u"new"_s << u"odd new"_s;
    QTest::newRow("nobody asked") << u"-"_s << u"vouchers odd"_s << none << none << u"odd"_s;
    QTest::newRow("S7 none reported") << u"vouchers odd"_s << u"-"_s << none << none << u"odd"_s;
    QTest::newRow("S7 reported empty") << u"vouchers"_s << none << u"vouchers"_s << none << none;
    QTest::newRow("neither") << u"-"_s << u"-"_s << none << none << none;
}

void TestScopes::compares()
{
    QFETCH(QString, requested);
    QFETCH(QString, granted);

    const auto difference = compareScopes(listOf(requested), listOf(granted), ScopeCatalogue::builtIn());
    QVERIFY(difference.requested == listOf(requested));
    QVERIFY(difference.granted == listOf(granted));
    QTEST(difference.missing.join(u' '), "missing");
    QTEST(difference.unrequested.join(u' '), "unrequested");
    QTEST(difference.unknown.join(u' '), "unknown");
}

void TestScopes::agreementNeedsNoWarning()
{
    QVERIFY(warningsFor(u"api skus"_s, u"skus api"_s).isEmpty());
    QVERIFY(warningsFor(u"-"_s, u"vouchers"_s).isEmpty());
}

void TestScopes::warns_data()
{
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<Kinds>("kinds");
    QTest::addColumn<QString>("part"); ///< of the last text

    QTest::newRow("S8 less") << u"vouchers orders skus"_s << u"vouchers"_s << Kinds {Kind::ScopeNotGranted}
                             << u"Asked for, but not granted: \"orders\", \"skus\". "_s;
    QTest::newRow("S8 more") << u"vouchers"_s << u"vouchers api"_s << Kinds {Kind::ScopeUnrequested}
                             << u"Granted, though not asked for: \"api\". "_s;
    QTest::newRow("S4, S5") << u"-"_s << u"SKUs gift-cards"_s << Kinds {Kind::ScopeUnknown}
                            << u"by 2026-08-31: \"SKUs\" (did you mean \"skus\"?), \"gift-cards\"."_s;
    QTest::newRow("S7 missing") << u"vouchers"_s << u"-"_s << Kinds {Kind::ScopeMissing} << u"No scope reported"_s;
    QTest::newRow("S7 empty") << u"-"_s << QString() << Kinds {Kind::ScopeMissing} << u"No scope reported"_s;
    QTest::newRow("S7 empty, asked") << u"skus"_s << QString() << Kinds {Kind::ScopeMissing, Kind::ScopeNotGranted}
                                     << u"\"skus\""_s;
}

void TestScopes::warns()
{
    QFETCH(QString, requested);
    QFETCH(QString, granted);
    QFETCH(Kinds, kinds);
    QFETCH(QString, part);

    const Warnings warnings = warningsFor(requested, granted);
    QCOMPARE(kindsOf(warnings), kinds);
    QVERIFY2(warnings.last().text.contains(part), qPrintable(warnings.last().text));
}

void TestScopes::foreignNamesAreMadeVisible()
{
    const QString hostile = u"vouch\u202eers<b>\u0007%1%2"_s;
    const Warnings warnings = warningsFor(hostile, u"vouchers "_s + hostile + u'2')
        + parseScopes(hostile + u' ' + hostile + u",x "_s + hostile).warnings;
    const Kinds all {
        Kind::ScopeNotGranted, Kind::ScopeUnrequested, Kind::ScopeUnknown, Kind::ScopeSeparator, Kind::ScopeRepeated};
    QCOMPARE(kindsOf(warnings), all);
    for (const Warning &warning : warnings) {
        const QString &text = warning.text;
        QVERIFY2(!text.contains(u'\u202e') && !text.contains(u'\u0007'), qPrintable(text));
        QVERIFY2(text.contains("<b>"_L1) && text.contains("%1%2"_L1), qPrintable(text));
    }
}

void TestScopes::longListsAreCutAndCounted()
{
    const QString twelve = warningsFor(manyNames(12), u"vouchers"_s).value(0).text;
    QVERIFY2(twelve.contains("\"made-up-9\" and 2 more."_L1), qPrintable(twelve));
    QVERIFY2(!twelve.contains("made-up-10"_L1), qPrintable(twelve));

    const QString ten = warningsFor(manyNames(10), u"vouchers"_s).value(0).text;
    QVERIFY2(ten.contains("\"made-up-9\". "_L1), qPrintable(ten));

    QString commas = manyNames(10'000);
    commas.replace(u' ', u',');
    const QString huge = parseScopes(commas).warnings.value(0).text;
    QVERIFY2(!huge.isEmpty() && huge.size() < 600, qPrintable(huge));
}

void TestScopes::tellsPermissionCodes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("is");
    QTest::newRow("published") << u"vouchers.read"_s << true;
    QTest::newRow("published too") << u"areas.manage"_s << true;
    QTest::newRow("three words") << u"loyalties.members.read"_s << true;
    QTest::newRow("scope of version 1") << u"vouchers"_s << false;
    QTest::newRow("two of them") << u"vouchers,orders"_s << false;
    QTest::newRow("nothing behind the dot") << u"vouchers."_s << false;
    QTest::newRow("nothing before it") << u".read"_s << false;
    QTest::newRow("address") << u"https://a.example"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestScopes::tellsPermissionCodes()
{
    QFETCH(QString, name);
    QFETCH(bool, is);
    QCOMPARE(isPermissionCode(name), is);
    for (const CatalogueScope &scope : ScopeCatalogue::builtIn().scopes())
        QVERIFY(!isPermissionCode(scope.name));
    const ScopeDifference difference = compareScopes({}, QStringList {u"vouchers"_s, name}, ScopeCatalogue::builtIn());
    QCOMPARE(difference.permissionCodes.contains(name), is);
    QVERIFY(!is || difference.unknown.isEmpty());
}

/// S9. The best of three, because it is the cost that is limited, not what else the machine does meanwhile.
void TestScopes::tenThousandScopesAreQuick()
{
    const QString text = manyNames(10'000);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Warnings warnings = warningsFor(u"vouchers"_s, text);
        best = std::min(best, timer.elapsed());
        QCOMPARE(warnings.size(), 3);
        for (const Warning &warning : warnings)
            QVERIFY2(warning.text.size() < 1000, qPrintable(warning.text));
    }
    QVERIFY2(best < 200, qPrintable(u"%1 ms"_s.arg(best)));
}

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_scopes.moc"
