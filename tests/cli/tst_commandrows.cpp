// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"
#include "core/visibletext.h"
#include "support/inputrows.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::InputRow)
Q_DECLARE_METATYPE(bearerscope::PasteRow)

namespace {

void addRows(const QList<InputRow> &rows)
{
    QTest::addColumn<InputRow>("row");
    for (const InputRow &row : rows)
        QTest::newRow(row.id.left(100).constData()) << row;
}

QStringList warningKinds(const QJsonObject &report)
{
    QStringList kinds;
    const QJsonArray warnings = report.value("warnings"_L1).toArray();
    for (const QJsonValue &warning : warnings)
        kinds.append(warning["kind"_L1].toString());
    return kinds;
}

/// Whether a terminal can print \a text without obeying it: no control but the line break, nothing invisible.
bool isHarmless(const QByteArray &text)
{
    if (!text.isValidUtf8())
        return false;
    const auto lines = text.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return visibleText(QByteArrayView(line), line.size()) == QString::fromUtf8(line);
    });
}

} // namespace

/// Every odd input at the command line: what each prints, for people and for machines.
class TestCommandRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspects_data() { addRows(inputRows()); }
    void inspects();
    void inspectsAsText_data() { addRows(inputRows()); }
    void inspectsAsText();
    void requests_data() { addRows(inputRows()); }
    void requests();
    void inspectsText_data();
    void inspectsText();
    void readsItsOwnReport_data();
    void readsItsOwnReport();

private:
    void verifyReport(const InputRow &row) const;

    CliRig rig;
};

/// What was printed about \a row, with --json and --reveal.
void TestCommandRows::verifyReport(const InputRow &row) const
{
    QVERIFY(isHarmless(rig.out()));
    const QJsonObject report = rig.json();
    QVERIFY(!report.isEmpty());
    const QStringList kinds = warningKinds(report);
    for (const Warning::Kind kind : row.warnings + row.notes)
        QVERIFY2(kinds.contains(warningName(kind)), qPrintable(kinds.join(u' ')));
    const QJsonValue token = report.value("access_token"_L1);
    if (row.token.isEmpty())
        QVERIFY(token.isNull());
    else
        QVERIFY(token.toString().toUtf8() == row.token);
    for (const auto &field : {u"client_id"_s, u"scope"_s, u"token_type"_s}) {
        if (!row.shown.contains(field))
            continue;
        const QJsonValue value = report.value(field);
        const QString inWords = value.isNull() ? u"not reported"_s
            : value.toString().isEmpty()       ? u"reported, but empty"_s
                                               : visibleText(value.toString());
        QCOMPARE(inWords, row.shown.value(field));
    }
    for (const auto &field : {u"expires_at"_s, u"expires_in"_s}) {
        const QString shown = row.shown.value(field).section(u' ', 0, 0);
        if (!shown.isEmpty())
            QCOMPARE(report.value(field).isNull() ? u"not"_s : QString::number(report.value(field).toInteger()), shown);
    }
}

void TestCommandRows::inspects()
{
    QFETCH(InputRow, row);
    rig.input = row.body;
    const int code = rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s});
    QVERIFY(isHarmless(rig.err()));
    QVERIFY2(rig.err().size() < 4000, rig.err().left(4000).constData());
    if (!row.refusal)
        return verifyReport(row);
    if (row.isTakenWhenPasted)
        return;
    QCOMPARE(code, 2);
    QCOMPARE(rig.error().value("kind"_L1).toString(), u"unrecognised"_s);
    QVERIFY(isHarmless(rig.out()));
}

void TestCommandRows::inspectsAsText()
{
    QFETCH(InputRow, row);
    rig.input = row.body;
    const int code = rig.run({u"inspect"_s});
    QVERIFY(isHarmless(rig.out()));
    QVERIFY(isHarmless(rig.err()));
    QVERIFY2(rig.out().size() < 1024 * 1024, QByteArray::number(rig.out().size()).constData());
    QCOMPARE(code == 2, row.refusal && !row.isTakenWhenPasted);
    if (row.token.size() >= 16)
        QVERIFY(!rig.out().contains(row.token.left(1000))); // masked
    for (const QString &shown : row.shown)
        QVERIFY2(rig.out().contains(shown.section(u' ', 0, 0).toUtf8()), rig.out().left(2000).constData());
}

void TestCommandRows::requests()
{
    QFETCH(InputRow, row);
    FaultServer server;
    server.answerJson(200, row.body);
    rig.useKeysOn(server.url());
    const int code = rig.run(request({u"--json"_s, u"--reveal"_s}));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(isHarmless(rig.err()));
    if (!row.refusal && !row.token.isEmpty())
        return verifyReport(row);
    QCOMPARE(rig.error().value("kind"_L1).toString(), errorName(row.refusal.value_or(ErrorKind::WrongShape)));
    QVERIFY(code == 4 || code == 5);
    QVERIFY(isHarmless(rig.out()));
}

void TestCommandRows::inspectsText_data()
{
    QTest::addColumn<PasteRow>("row");
    const QList<PasteRow> rows = pasteRows();
    for (const PasteRow &row : rows)
        QTest::newRow(row.id.constData()) << row;
}

void TestCommandRows::inspectsText()
{
    QFETCH(PasteRow, row);
    rig.input = row.text;
    const int code = rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s});
    QCOMPARE(code == 2, row.token.isEmpty());
    QVERIFY2(rig.messages().contains(row.said), rig.err().left(2000).constData());
    QVERIFY(isHarmless(rig.err()));
    QVERIFY(isHarmless(rig.out()));
    if (!row.token.isEmpty())
        QVERIFY(rig.json().value("access_token"_L1).toString().toUtf8() == row.token);
}

void TestCommandRows::readsItsOwnReport_data()
{
    QList<InputRow> rows = inputRows();
    rows.removeIf([](const InputRow &row) { return row.refusal.has_value(); });
    addRows(rows);
}

/// `bearerscope … --json --reveal | bearerscope inspect --json --reveal` invents nothing and loses nothing.
void TestCommandRows::readsItsOwnReport()
{
    QFETCH(InputRow, row);
    rig.input = row.body;
    rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s});
    const QJsonObject first = rig.json();
    rig.input = rig.out();
    if (rig.input.size() > 1024 * 1024)
        QSKIP("A report with all that follows from the token can be larger than what is read.");
    rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s});
    const QJsonObject second = rig.json();
    QVERIFY2(rig.messages().contains("Bearerscope's own"_L1), rig.err().left(2000).constData());
    for (const QString &field : {u"access_token"_s, u"client_id"_s, u"expires_at"_s, u"expires_in"_s, u"scope"_s,
             u"token_type"_s, u"active"_s, u"state"_s, u"scopes"_s, u"other_members"_s})
        QVERIFY2(second.value(field) == first.value(field), qPrintable(field));
    if (row.copies == Copies::None)
        return; // that a token was damaged can't be seen from what is left of it
    const QStringList before = warningKinds(first);
    const QStringList after = warningKinds(second);
    for (const QString &kind : after)
        QVERIFY2(before.contains(kind), qPrintable(kind));
}

QTEST_GUILESS_MAIN(TestCommandRows)

#include "tst_commandrows.moc"
