// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"
#include "core/scopelint.h"
#include "core/scopes.h"
#include "support/quick.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = ScopeFinding::Kind;

const ScopeCatalogue &catalogue()
{
    return ScopeCatalogue::builtIn();
}

QList<ScopeFinding> lint(const QString &text)
{
    return lintScopes(parseScopes(text).names, catalogue());
}

QStringList kindsOf(const QList<ScopeFinding> &findings)
{
    QStringList kinds;
    for (const ScopeFinding &finding : findings)
        kinds.append(findingName(finding.kind));
    return kinds;
}

ScopeFinding findingOf(const QString &text, Kind kind)
{
    for (const ScopeFinding &finding : lint(text)) {
        if (finding.kind == kind)
            return finding;
    }
    return {.kind = kind, .names = {}, .text = u"not found"_s, .repairs = {}};
}

/// "LABEL: NAMES", a star in front of a sure one.
QStringList repairsOf(const ScopeFinding &finding)
{
    QStringList repairs;
    for (const ScopeFinding::Repair &repair : finding.repairs)
        repairs.append((repair.isSure ? u"*"_s : QString()) + repair.label + u": "_s + repair.names.join(u' '));
    return repairs;
}

QString repaired(const QString &text)
{
    return repairedByLint(parseScopes(text).names, catalogue()).join(u' ');
}

QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"made-up-%1"_s.arg(i));
    return names;
}

/// One of the published names, perhaps mistyped in one of the ways that people do.
QString randomName(QRandomGenerator &random)
{
    QString name = catalogue().scopes().at(random.bounded(int(catalogue().scopes().size()))).name;
    switch (random.bounded(8)) {
    case 0:
        return name.toUpper();
    case 1:
        return name.replace(u'-', u'_');
    case 2:
        return name.remove(random.bounded(int(name.size())), 1);
    case 3:
        return u"other-%1"_s.arg(random.bounded(4));
    case 4:
        return name + u',' + randomName(random);
    case 5:
        return name + u',';
    default:
        return name;
    }
}

/// What \a part of a list may become: itself, or the name that it nearly is. An umbrella only where it is named but for
/// case and separators.
QString likeliest(const QString &part)
{
    const auto plain = [](QString name) { return name.remove(u'-').remove(u'_').toLower(); };
    const QString meant = catalogue().suggestionFor(part).value_or(part);
    const CatalogueScope *scope = catalogue().find(meant);
    return scope && scope->umbrella && plain(part) != plain(meant) ? part : meant;
}

/// Whether \a mended are \a parts, some left out and some as what they may become, in order.
bool isMendedFrom(const QStringList &mended, const QStringList &parts)
{
    auto at = parts.begin();
    for (const QString &name : mended) {
        at = std::find_if(
            at, parts.end(), [&name](const QString &part) { return name == part || name == likeliest(part); });
        if (at == parts.end())
            return false;
        ++at;
    }
    return true;
}

} // namespace

class TestScopeLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void repairs_data();
    void repairs();
    void says_data();
    void says();
    void onlyWhatIsKnownToBeRefusedIsAnError();
    void repairsWhatIsSure_data();
    void repairsWhatIsSure();
    void repairsConverge();
    void foreignNamesAreMadeVisible();
    void longListsAreCutAndCounted();
    void tenThousandScopesAreQuick_data();
    void tenThousandScopesAreQuick();
};

void TestScopeLint::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    const auto row = [](const char *text, const char *kinds) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kinds);
    };
    row("", "");
    row("vouchers", "");
    row("vouchers orders skus", "");
    row("api", "");
    row("client_api", "");
    row("vouchers,campaigns", "commas");
    row("a, b", "commas unknown"); // what holds no comma can be judged
    row("api,vouchers", "commas");
    row(",", "commas");
    row("SKUs", "wrong_case");
    row("Vouchers", "wrong_case");
    row("validation_rules", "wrong_case");
    row("validationRules", "wrong_case");
    row("client-api", "wrong_case");
    row("API", "wrong_case");
    row("vuochers", "misspelt");
    row("voucher", "misspelt");
    row("client", "misspelt");
    row("gift-cards", "unknown");
    row("vouchers.read areas.manage", ""); // permission codes of version 2, of which no list is published
    row("orders vouchers.read", "unknown"); // version 1 has none
    row("SKUs vuochers gift-cards", "wrong_case misspelt unknown");
    row("api vouchers", "redundant");
    row("vouchers api", "redundant");
    row("client_api client_events", "redundant");
    row("api SKUs", "wrong_case"); // first things first
    row("assets", "no_published_call");
    row("client_vouchers", "no_published_call");
    row("api assets", "redundant");
    row("vouchers client_events", "mixed_sides");
    row("api client_api", "mixed_sides");
    row("api client_api vouchers client_events", "redundant mixed_sides");
    row("client_api vouchers", "mixed_sides"); // an umbrella of the other side makes nothing redundant
    row("api vouchers, Orders vuochers odd client_vouchers",
        "commas wrong_case misspelt unknown no_published_call mixed_sides");
}

void TestScopeLint::finds()
{
    QFETCH(QString, text);
    QTEST(kindsOf(lint(text)).join(u' '), "kinds");
}

void TestScopeLint::repairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QStringList>("repairs");

    QTest::newRow("commas") << u"orders a,b a, ,"_s << Kind::Commas << u"a,b a, ,"_s
                            << QStringList {u"*Use spaces: orders a b"_s};
    QTest::newRow("nothing but commas") << u",,"_s << Kind::Commas << u",,"_s
                                        << QStringList {u"*Leave out the commas: "_s};
    QTest::newRow("case, in its place") << u"api SKUs orders"_s << Kind::WrongCase << u"SKUs"_s
                                        << QStringList {u"*Use skus: api skus orders"_s};
    QTest::newRow("twice the same") << u"SKUs Skus skus Orders"_s << Kind::WrongCase << u"SKUs Skus Orders"_s
                                    << QStringList {u"*Use skus, orders: skus orders"_s};
    QTest::newRow("many") << u"A-P-I Skus Orders Events Rewards"_s << Kind::WrongCase
                          << u"A-P-I Skus Orders Events Rewards"_s
                          << QStringList {u"*Use api, skus, orders and 2 more: api skus orders events rewards"_s};
    QTest::newRow("misspelt") << u"vuochers api"_s << Kind::Misspelt << u"vuochers"_s
                              << QStringList {u"*Use vouchers: vouchers api"_s, u"Leave out vuochers: api"_s};
    QTest::newRow("near to an umbrella") << u"client vuochers"_s << Kind::Misspelt << u"client vuochers"_s
                                         << QStringList {u"Use client_api, vouchers: client_api vouchers"_s,
                                                u"Leave out client, vuochers: "_s};
    QTest::newRow("unknown") << u"odd skus"_s << Kind::Unknown << u"odd"_s << QStringList {u"Leave out odd: skus"_s};
    QTest::newRow("redundant") << u"orders api odd skus"_s << Kind::Redundant << u"orders skus"_s
                               << QStringList {
                                      u"Leave out orders, skus: api odd"_s, u"Leave out api: orders odd skus"_s};
    QTest::newRow("redundant twice") << u"orders api client_api client_events"_s << Kind::Redundant
                                     << u"orders client_events"_s
                                     << QStringList {u"Leave out orders, client_events: api client_api"_s,
                                            u"Leave out api, client_api: orders client_events"_s};
    QTest::newRow("no call") << u"assets skus"_s << Kind::NoPublishedCall << u"assets"_s
                             << QStringList {u"Leave out assets: skus"_s};
    QTest::newRow("both sides") << u"client_events skus odd api"_s << Kind::MixedSides << u"skus api client_events"_s
                                << QStringList {u"Keep only the server side: skus odd api"_s,
                                       u"Keep only the client side: client_events odd"_s};
}

void TestScopeLint::repairs()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const ScopeFinding finding = findingOf(text, kind);
    QTEST(finding.names.join(u' '), "names");
    QTEST(repairsOf(finding), "repairs");
}

void TestScopeLint::says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("said");

    const QString carefully = u" isn't published; it may well refuse the whole request (invalid_scope)."_s;
    const auto row = [](const char *text, Kind kind, const QString &said) {
        QTest::addRow("%s: %s", text, qPrintable(said.left(20))) << QString::fromUtf8(text) << kind << said;
    };
    row("vouchers,campaigns", Kind::Commas, u"With spaces: \"vouchers campaigns\"."_s);
    row("vouchers,campaigns", Kind::Commas, u" The server refuses such a list (400, invalid_scope)."_s);
    row("SKUs", Kind::WrongCase, u"Not spelt as published: \"SKUs\" (did you mean \"skus\"?). "_s);
    row("SKUs", Kind::WrongCase, carefully);
    row("vuochers", Kind::Misspelt, u"Probably misspelt: \"vuochers\" (did you mean \"vouchers\"?). "_s);
    row("vuochers", Kind::Misspelt, carefully);
    row("odd", Kind::Unknown, u"published by 2026-08-31, nor like one of them: \"odd\". "_s);
    row("odd", Kind::Unknown, carefully);
    row("api skus", Kind::Redundant, u"Redundant beside \"api\": \"skus\". "_s);
    row("api skus", Kind::Redundant, u" or leave out \"api\" for a token that opens less."_s);
    row("assets", Kind::NoPublishedCall, u"No operation is published that \"assets\" would open. "_s);
    row("api client_api", Kind::MixedSides, u": \"api\"; and \"client_api\". "_s);
}

void TestScopeLint::says()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, said);
    const QString words = findingOf(text, kind).text;
    QVERIFY2(words.contains(said), qPrintable(words));
}

void TestScopeLint::onlyWhatIsKnownToBeRefusedIsAnError()
{
    const QList<ScopeFinding> findings = lint(u"api skus a,b SKUS vuochers odd client_assets client_vouchers"_s);
    QCOMPARE(findings.size(), 7);
    for (const ScopeFinding &finding : findings)
        QCOMPARE(finding.isError, finding.kind == Kind::Commas);
}

void TestScopeLint::repairsWhatIsSure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");

    const auto row = [](const char *text, const char *repaired) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(repaired);
    };
    row("", "");
    row("vouchers orders", "vouchers orders");
    row("vouchers,SKUs, vuochers", "vouchers skus");
    row("client", "client"); // is no permission to open all of the client side
    row("CLIENT-API", "client_api");
    row("gift-cards assets", "gift-cards assets"); // may be meant as it stands
    row("api vouchers client_api", "api vouchers client_api"); // a choice to be made
    row(",", "");
}

void TestScopeLint::repairsWhatIsSure()
{
    QFETCH(QString, text);
    QTEST(repaired(text), "repaired");
}

void TestScopeLint::repairsConverge()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 500; ++run) {
        QStringList names;
        for (int i = random.bounded(8); i >= 0; --i)
            names.append(randomName(random));
        names.removeDuplicates();
        const QStringList mended = repairedByLint(names, catalogue());
        const QByteArray trail = (names.join(u' ') + u" -> "_s + mended.join(u' ')).toUtf8();

        for (const ScopeFinding &finding : lintScopes(mended, catalogue())) {
            QVERIFY2(!finding.repairs.isEmpty(), trail);
            for (const ScopeFinding::Repair &repair : finding.repairs) {
                QVERIFY2(!repair.isSure, trail);
                const auto after = lintScopes(repair.names, catalogue());
                QVERIFY2(!kindsOf(after).contains(findingName(finding.kind)), trail); // a click is enough
            }
        }
        const QStringList parts = names.join(u',').split(u',', Qt::SkipEmptyParts);
        QVERIFY2(isMendedFrom(mended, parts), trail);
        for (const QString &part : parts)
            QVERIFY2(mended.contains(part) || mended.contains(likeliest(part)), trail); // nothing is lost
        QCOMPARE(QSet<QString>(mended.begin(), mended.end()).size(), mended.size());
    }
}

void TestScopeLint::foreignNamesAreMadeVisible()
{
    const QString hostile = u"vo\u202eers<b>\u0007%1%2"_s;
    for (const QString &text : {hostile, hostile + u','}) {
        const ScopeFinding finding = lint(text).value(0);
        const QString shown = finding.text + finding.repairs.value(0).label;
        QVERIFY2(!shown.contains(u'\u202e') && !shown.contains(u'\u0007'), qPrintable(shown));
        QVERIFY2(shown.contains("<b>"_L1) && shown.contains("%1%2"_L1), qPrintable(shown));
    }
    const QString label = lint(QString(5000, u'x')).value(0).repairs.value(0).label;
    QVERIFY2(label.size() < 100, qPrintable(label));
}

void TestScopeLint::longListsAreCutAndCounted()
{
    const ScopeFinding finding = lintScopes(manyNames(12), catalogue()).value(0);
    QVERIFY2(finding.text.contains("\"made-up-9\" and 2 more. "_L1), qPrintable(finding.text));
    QCOMPARE(finding.repairs.value(0).label, u"Leave out made-up-0, made-up-1, made-up-2 and 9 more"_s);
    QCOMPARE(finding.names.size(), 12);
}

void TestScopeLint::tenThousandScopesAreQuick_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("unknown") << QString();
    QTest::newRow("with commas") << u","_s;
}

/// The best of three, because it is the cost that is limited, not what else the machine does meanwhile.
void TestScopeLint::tenThousandScopesAreQuick()
{
    QFETCH(QString, ending);
    QStringList names {u"api"_s, u"SKUs"_s};
    for (const QString &name : manyNames(10'000))
        names.append(name + ending);
    QList<ScopeFinding> findings;
    const qint64 best = shortestRunOf([&] { findings = lintScopes(names, catalogue()); });
    QCOMPARE(findings.size(), 2);
    for (const ScopeFinding &finding : findings)
        QVERIFY2(finding.text.size() < 1000, qPrintable(finding.text));
    QVERIFY2(best < 400 * sanitizersShare, qPrintable(u"%1 ms"_s.arg(best)));
}

QTEST_GUILESS_MAIN(TestScopeLint)
#include "tst_scopelint.moc"
