// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missingscopes.h"
#include "core/scopecatalogue.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> listOf(const QString &text)
{
    return text == u'-' ? std::nullopt : std::optional(parseScopes(text).names);
}

QList<MissingCause> causesFor(const QString &requested, const QString &granted)
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    return causesOfMissing(compareScopes(listOf(requested), listOf(granted), catalogue), catalogue);
}

/// "KIND NAMES" of each.
QStringList inShort(const QList<MissingCause> &causes)
{
    QStringList lines;
    for (const MissingCause &cause : causes)
        lines.append(causeName(cause.kind) + u' ' + cause.names.join(u' '));
    return lines;
}

} // namespace

class TestMissingScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersCauses_data();
    void ordersCauses();
    void says_data();
    void says();
    void eachSaysHowToTell();
    void foreignNamesAreMadeVisible();
    void longListsAreCutAndCounted();
};

void TestMissingScopes::ordersCauses_data()
{
    QTest::addColumn<QString>("requested"); ///< "-": absent
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QStringList>("causes");

    QTest::newRow("nothing missing") << u"vouchers"_s << u"vouchers orders"_s << QStringList();
    QTest::newRow("nobody asked") << u"-"_s << u"vouchers"_s << QStringList();
    QTest::newRow("none reported") << u"vouchers"_s << u"-"_s << QStringList();
    QTest::newRow("published") << u"vouchers orders"_s << u"orders"_s
                               << QStringList {u"role vouchers"_s, u"project_settings vouchers"_s};
    QTest::newRow("reported empty") << u"vouchers api"_s << QString()
                                    << QStringList {u"role vouchers api"_s, u"project_settings vouchers api"_s};
    QTest::newRow("misspelt is nothing else")
        << u"SKUs vuochers"_s << QString() << QStringList {u"spelling SKUs vuochers"_s};
    QTest::newRow("commas") << u"vouchers,skus"_s << u"orders"_s << QStringList {u"spelling vouchers,skus"_s};
    QTest::newRow("unknown, perhaps new")
        << u"gift-cards orders"_s << QString()
        << QStringList {u"spelling gift-cards"_s, u"role gift-cards orders"_s, u"project_settings gift-cards orders"_s};
    QTest::newRow("the umbrella covers it")
        << u"vouchers orders"_s << u"api"_s << QStringList {u"opened_by_umbrella vouchers orders"_s};
    QTest::newRow("the umbrella of the other side doesn't")
        << u"vouchers"_s << u"client_api"_s << QStringList {u"role vouchers"_s, u"project_settings vouchers"_s};
    QTest::newRow("no umbrella covers an unknown name")
        << u"gift-cards"_s << u"api"_s
        << QStringList {u"spelling gift-cards"_s, u"role gift-cards"_s, u"project_settings gift-cards"_s};
    QTest::newRow("nor another umbrella")
        << u"api client_api"_s << u"api"_s << QStringList {u"role client_api"_s, u"project_settings client_api"_s};
    QTest::newRow("narrowed") << u"api"_s << u"vouchers orders"_s
                              << QStringList {u"narrowed api"_s, u"project_settings api"_s};
    QTest::newRow("narrowed on the other side")
        << u"api"_s << u"client_events"_s << QStringList {u"role api"_s, u"project_settings api"_s};
    QTest::newRow("all at once") << u"api client_events vuochers skus"_s << u"client_api orders"_s
                                 << QStringList {u"spelling vuochers"_s, u"opened_by_umbrella client_events"_s,
                                        u"narrowed api"_s, u"role skus"_s, u"project_settings api skus"_s};
}

void TestMissingScopes::ordersCauses()
{
    QFETCH(QString, requested);
    QFETCH(QString, granted);
    QTEST(inShort(causesFor(requested, granted)), "causes");
}

void TestMissingScopes::says_data()
{
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("said"); ///< of the first cause

    QTest::newRow("spelling") << u"SKUs"_s << QString()
                              << u"published by 2026-08-31 don't include \"SKUs\" (did you mean \"skus\"?)."_s;
    QTest::newRow("commas") << u"vouchers,skus"_s << QString() << u" With spaces: \"vouchers skus\"."_s;
    QTest::newRow("umbrella") << u"skus orders"_s << u"api"_s
                              << u"Nothing is lost of \"skus\", \"orders\": what it opens is opened by \"api\""_s;
    QTest::newRow("narrowed") << u"api"_s << u"skus client_events orders"_s
                              << u"Of all that \"api\" opens, just this was granted: \"skus\", \"orders\"."_s;
    QTest::newRow("role") << u"skus"_s << QString() << u"The role of the API key may not include \"skus\""_s;
}

void TestMissingScopes::says()
{
    QFETCH(QString, requested);
    QFETCH(QString, granted);
    QFETCH(QString, said);
    const auto causes = causesFor(requested, granted);
    QVERIFY(!causes.isEmpty());
    QVERIFY2(causes.first().cause.contains(said), qPrintable(causes.first().cause));
}

void TestMissingScopes::eachSaysHowToTell()
{
    const auto causes = causesFor(u"api client_events vuochers skus"_s, u"client_api orders"_s);
    QStringList tests;
    for (const MissingCause &cause : causes) {
        QVERIFY2(cause.test.endsWith(u'.') && !cause.test.contains("%1"_L1), qPrintable(cause.test));
        QVERIFY2(cause.cause.endsWith(u'.') || cause.cause.endsWith("?)."_L1), qPrintable(cause.cause));
        tests.append(cause.test);
    }
    QCOMPARE(tests.size(), 5);
    QCOMPARE(tests.removeDuplicates(), 0);
}

void TestMissingScopes::foreignNamesAreMadeVisible()
{
    const auto causes = causesFor(u"vo\u202eers<b>\u0007%1%2"_s, QString());
    QCOMPARE(causes.size(), 3);
    for (const MissingCause &cause : causes) {
        QVERIFY2(!cause.cause.contains(u'\u202e') && !cause.cause.contains(u'\u0007'), qPrintable(cause.cause));
        QVERIFY2(cause.cause.contains("<b>\\u{7}%1%2"_L1), qPrintable(cause.cause));
    }
}

void TestMissingScopes::longListsAreCutAndCounted()
{
    QStringList names;
    for (int i = 0; i < 10'000; ++i)
        names.append(u"made-up-%1"_s.arg(i));
    const auto causes = causesFor(names.join(u' '), u"api"_s);
    QCOMPARE(causes.size(), 3);
    for (const MissingCause &cause : causes) {
        QVERIFY2(cause.cause.contains("\"made-up-9\" and 9990 more"_L1), qPrintable(cause.cause));
        QCOMPARE(cause.names.size(), 10'000);
    }
}

QTEST_GUILESS_MAIN(TestMissingScopes)
#include "tst_missingscopes.moc"
