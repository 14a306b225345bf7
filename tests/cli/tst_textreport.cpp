// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/textreport.h"
#include "reportrig.h"
#include "session/scopefilter.h"
#include "session/scopemodel.h"
#include "support/quick.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Names = std::optional<QStringList>;

const QByteArray full =
    R"({"access_token":"token-made-up-for-a-test","client_id":"client-1","expires_at":1795369152,"expires_in":900,)"
    R"("scope":"vouchers","token_type":"Bearer"})";

QString textOf(const ReportRig &rig, bool reveal = false)
{
    return QString::fromUtf8(textReport(rig.report(reveal)));
}

/// What stands behind \a label in its line; a null string without such a line.
QString field(const QString &text, const QString &label)
{
    const QRegularExpression line(u"^ *%1 {2,}(.*)$"_s.arg(label), QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

} // namespace

class TestTextReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFreshToken();
    void theTokenIsMaskedUnlessRevealed();
    void aLongTokenIsRevealedWhole();
    void absentFieldsAreSaid();
    void statesHaveASymbolAndAWord_data();
    void statesHaveASymbolAndAWord();
    void scopesAreListedWithTheirGrant();
    void scopesThatNobodyAskedFor();
    void warningsBecomeNotes();
    void causesStandBelowTheState();
    void otherMembersAreShown();
    void aReportsServerIsShown();
    void foreignTextIsMadeVisible();
    void linesAreAligned();
    void tenThousandScopesAreQuick();
    void scopesOfTheCatalogue();
    void whyScopesAreMissing();
};

/// A zone with half an hour in it, so that no reading of it is right by accident.
void TestTextReport::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    QCOMPARE(QDateTime::currentDateTime().offsetFromUtc(), 19800);
}

void TestTextReport::aFreshToken()
{
    ReportRig rig(full, Receipt::Origin::Issued, QStringList {u"vouchers"_s});
    rig.server = publishedServer(ServerKind::Europe);
    rig.clock.advance(28s);
    const QString text = textOf(rig);
    QVERIFY2(text.startsWith(u"✓ Active  14 min 32 s left\n"), qPrintable(text));
    const QString until = field(text, u"until"_s);
    QVERIFY2(until.contains(u"23:09:12 (UTC+5:30)"), qPrintable(until));
    QVERIFY2(until.contains(u"17:39:12 UTC"), qPrintable(until));
    QCOMPARE(field(text, u"Client ID"_s), u"client-1"_s);
    QCOMPARE(field(text, u"Expires at"_s), u"1795369152"_s);
    QCOMPARE(field(text, u"Expires in"_s), u"900 s"_s);
    QCOMPARE(field(text, u"Scope"_s), u"vouchers"_s);
    QCOMPARE(field(text, u"Type"_s), u"Bearer"_s);
    QCOMPARE(field(text, u"Active"_s), QString()); // only an introspection reports it
    QVERIFY(field(text, u"Server"_s).contains(u"api.voucherify.io"));
    QVERIFY(!text.contains(u"Note:"));
    QVERIFY(text.endsWith(u'\n'));
}

void TestTextReport::theTokenIsMaskedUnlessRevealed()
{
    const ReportRig rig(full);
    QVERIFY(!textOf(rig).contains(u"token-made-up-for-a-test"));
    QVERIFY(field(textOf(rig), u"Access token"_s).startsWith(masked(*rig.token.accessToken)));
    QCOMPARE(field(textOf(rig, true), u"Access token"_s), u"token-made-up-for-a-test"_s);
}

void TestTextReport::aLongTokenIsRevealedWhole()
{
    const QByteArray token(40'000, 'x'); // K6
    const ReportRig rig(R"({"access_token":")" + token + R"("})");
    QCOMPARE(field(textOf(rig, true), u"Access token"_s), QString::fromLatin1(token));
}

void TestTextReport::absentFieldsAreSaid()
{
    const QString text = textOf(ReportRig(R"({"active":true})", Receipt::Origin::Introspected));
    for (const QString &label :
        {u"Access token"_s, u"Client ID"_s, u"Expires at"_s, u"Expires in"_s, u"Scope"_s, u"Type"_s})
        QCOMPARE(field(text, label), u"not reported"_s);
    QVERIFY(field(text, u"Active"_s).startsWith(u"yes"));
    QVERIFY(field(text, u"until"_s).isNull());
    QVERIFY(field(text, u"Server"_s).isNull());
    QVERIFY(!text.contains(u"Scopes\n"));
}

void TestTextReport::statesHaveASymbolAndAWord_data()
{
    QTest::addColumn<int>("passed"); ///< seconds since the issue
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<int>("active"); ///< -1: not reported
    QTest::addColumn<QString>("firstLine");
    QTest::newRow("active") << 0 << false << -1 << u"✓ Active  15 min left"_s;
    QTest::newRow("expiring") << 870 << false << -1 << u"! Expiring  30 s left"_s;
    QTest::newRow("expired") << 1000 << false << -1 << u"✗ Expired  1 min 40 s ago"_s;
    QTest::newRow("inactive") << 10 << false << 0 << u"✗ Inactive  "_s;
    QTest::newRow("revoked") << 10 << true << -1 << u"✗ Revoked  "_s;
}

void TestTextReport::statesHaveASymbolAndAWord()
{
    QFETCH(int, passed);
    QFETCH(bool, revoked);
    QFETCH(int, active);
    QFETCH(QString, firstLine);
    ReportRig rig(full);
    rig.clock.advance(std::chrono::seconds(passed));
    rig.inspection.revokedHere = revoked;
    if (active >= 0)
        rig.token.active = active == 1;
    const QString text = textOf(rig);
    QVERIFY2(text.startsWith(firstLine), qPrintable(text));
}

void TestTextReport::scopesAreListedWithTheirGrant()
{
    const ReportRig rig(R"({"access_token":"x","scope":"vouchers SKUs"})", Receipt::Origin::Issued,
        QStringList {u"vouchers"_s, u"orders"_s});
    const QString text = textOf(rig);
    const auto line = [&text](const QString &name) { return field(text, name); };
    QVERIFY(line(u"vouchers"_s).contains(QRegularExpression(u"^asked +✓ granted +\\d+ calls under /v1/vouchers"_s)));
    QVERIFY(line(u"orders"_s).contains(QRegularExpression(u"^asked +✗ not granted"_s)));
    QVERIFY(line(u"SKUs"_s).contains(QRegularExpression(u"^\\+ granted, not asked +unknown to the catalogue$"_s)));
    QVERIFY(line(u"campaigns"_s).isNull()); // neither asked nor granted
}

void TestTextReport::scopesThatNobodyAskedFor()
{
    const QString text = textOf(ReportRig(R"({"access_token":"x","scope":"vouchers"})", Receipt::Origin::Pasted));
    QVERIFY(text.contains(u"\n  vouchers  ✓ granted  ")); // no gap where "asked" would be
    QVERIFY(!text.contains(u"asked"));
}

void TestTextReport::warningsBecomeNotes()
{
    const ReportRig rig(R"({"access_token":"x","expires_at":1738945086,"expires_in":900,"scope":"SKUs"})");
    const QString text = textOf(rig);
    QCOMPARE(text.count(u"\nNote: "_s), rig.inspection.warnings.size());
    QVERIFY(rig.inspection.warnings.size() >= 2);
    for (const Warning &warning : rig.inspection.warnings)
        QVERIFY(text.contains(u"\nNote: "_s + warning.text + u'\n'));
    QVERIFY(text.contains(u"2025-02-07 16:18:06 UTC")); // what expires_at says
}

void TestTextReport::causesStandBelowTheState()
{
    const ReportRig rig(full);
    QVERIFY(!textOf(rig).contains(u"\nWhy\n"));
    Report report = rig.report();
    report.causes = {{InactiveCause::Kind::Ended, u"Its time is over."_s, u"Ask for a new one."_s, true},
        {InactiveCause::Kind::KeyGone, u"Its key is gone."_s, u"Try it."_s}};
    const QString text = QString::fromUtf8(textReport(report));
    QVERIFY2(text.contains(u"\n\nWhy\n  1. Its time is over. (certain)\n     Ask for a new one.\n"
                           "  2. Its key is gone.\n     Try it.\n\nAccess token"),
        qPrintable(text));
    QVERIFY(text.indexOf(u"Active"_s) < text.indexOf(u"Why"_s));
}

void TestTextReport::otherMembersAreShown()
{
    const QString text = textOf(ReportRig(R"({"access_token":"x","project":{"id":9007199254740993}})"));
    QCOMPARE(field(text, u"Other members"_s), u"project: {\"id\":9007199254740993}"_s);
    const ReportRig rig(R"({"access_token":"x","client_secret":"s3cr3tS3cr3tS3cr3t"})");
    QVERIFY(!textOf(rig).contains(u"s3cr3tS3cr3tS3cr3t"_s));
    QVERIFY(textOf(rig, true).contains(u"s3cr3tS3cr3tS3cr3t"_s));
}

void TestTextReport::aReportsServerIsShown()
{
    ReportRig rig(R"({"access_token":"x"})", Receipt::Origin::Pasted);
    rig.inspection.reportedServer = publishedServer(ServerKind::Europe);
    QCOMPARE(field(textOf(rig), u"Server"_s), u"Europe (api.voucherify.io), says the text that it was read from"_s);
}

void TestTextReport::foreignTextIsMadeVisible()
{
    const ReportRig rig("{\"access_token\":\"a\\u202Eb\",\"client_id\":\"\\u001b[2J\xC2\x9B\",\"scope\":\"v\\u200Bx\","
                        "\"token_type\":\"\\u0007\",\"odd\":\"\\u202E\\u009b\"}");
    for (const bool reveal : {false, true}) {
        const QString text = textOf(rig, reveal);
        for (const QChar character : {u'\x1B', u'\x9B', u'\x07', u'\u202E', u'\u200B'})
            QVERIFY2(!text.contains(character), qPrintable(QString::number(character.unicode(), 16)));
        QVERIFY(text.contains(u"\\u{1B}[2J\\u{9B}"));
    }
    QVERIFY(textOf(rig, true).contains(u"a\\u{202E}b"));
}

void TestTextReport::linesAreAligned()
{
    const ReportRig rig(full);
    const QStringList lines = textOf(rig).split(u'\n');
    const qsizetype column = lines.at(3).lastIndexOf(u"toke"); // behind "Access token"
    QVERIFY(column > 0);
    for (qsizetype i = 3; i < 9; ++i) {
        QVERIFY2(lines.at(i).at(column) != u' ', qPrintable(lines.at(i)));
        QCOMPARE(lines.at(i).mid(column - 2, 2), u"  "_s);
    }
    for (const QString &line : lines)
        QVERIFY(!line.endsWith(u' '));
}

void TestTextReport::tenThousandScopesAreQuick()
{
    QStringList names;
    for (int i = 0; i < 10'000; ++i)
        names.append(u"made-up-%1"_s.arg(i)); // S9
    ReportRig rig(R"({"access_token":"x"})");
    rig.inspection.scopes = compareScopes(names, names, ScopeCatalogue::builtIn());
    QString text;
    const qint64 taken = shortestRunOf([&] { text = textOf(rig); });
    QCOMPARE(text.count(u"\n  made-up-"_s), 10'000);
    QVERIFY2(taken < 1000 * sanitizersShare, qPrintable(QString::number(taken)));
}

void TestTextReport::scopesOfTheCatalogue()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    ScopeModel model(catalogue, ScopeModel::Purpose::Compare);
    ScopeFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(textScopes(filter).count('\n'), catalogue.scopes().size());
    filter.setWords(u"skus"_s);
    const QString text = QString::fromUtf8(textScopes(filter));
    QVERIFY2(text.startsWith(u"skus  "), qPrintable(text));
    QVERIFY(text.contains(u"/v1/skus"));
    filter.setWords(u"no such scope"_s);
    QCOMPARE(textScopes(filter), QByteArray());
}

void TestTextReport::whyScopesAreMissing()
{
    const QByteArray json = R"({"access_token":"x","scope":"vouchers"})";
    const QString text =
        textOf(ReportRig(json, Receipt::Origin::Issued, QStringList {u"vouchers"_s, u"orders"_s, u"SKUs"_s}));
    const qsizetype start = text.indexOf(u"\nWhy not granted, the likeliest first\n  1. "_s);
    QVERIFY2(start > text.indexOf(u"\nScopes\n"_s) && start < text.indexOf(u"Note:"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"\n  2. "_s, start) > start);
    QVERIFY(text.mid(start).contains(u"did you mean \"skus\"?"));
    QVERIFY(!textOf(ReportRig(json, Receipt::Origin::Issued, QStringList {u"vouchers"_s})).contains(u"Why not"));
    QVERIFY(!textOf(ReportRig(json, Receipt::Origin::Pasted)).contains(u"Why not"));
}

QTEST_GUILESS_MAIN(TestTextReport)
#include "tst_textreport.moc"
