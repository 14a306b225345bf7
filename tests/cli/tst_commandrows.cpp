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
    void readsItsOwnMaskedReport();
    void believesTheStateOfAReport_data();
    void believesTheStateOfAReport();
    void inventsNoContradictionInAReportOfACheck();

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
    const bool isAnswer = row.id.startsWith("an error answer"); // which is explained
    QCOMPARE(code, isAnswer ? 3 : 2);
    QCOMPARE(rig.error().value("kind"_L1).toString() == u"unrecognised"_s, !isAnswer);
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
    QCOMPARE(code == 2 || code == 3, row.refusal && !row.isTakenWhenPasted);
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
    QCOMPARE(code == 2, row.token.isEmpty() && !row.isErrorAnswer);
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

void TestCommandRows::readsItsOwnMaskedReport()
{
    const QByteArray end = QByteArray::number(rig.clock.utcNow().toSecsSinceEpoch() + 600);
    rig.input = R"({"access_token":"token-of-a-row-1234567890","scope":"vouchers","expires_at":)" + end + '}';
    rig.run({u"inspect"_s, u"--json"_s});
    const QByteArray report = rig.out();
    rig.input = report;
    QCOMPARE(rig.run({u"inspect"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json().value("access_token"_L1), QJsonValue());
    QCOMPARE(rig.json().value("seconds_left"_L1).toInteger(), 600);
    QCOMPARE(warningKinds(rig.json()), QStringList {warningName(Warning::Kind::TextIgnored)});
    rig.input = report;
    QCOMPARE(rig.run({u"can"_s, u"GET"_s, u"/v1/vouchers"_s}), 0);
    FaultServer server;
    rig.useKeysOn(server.url());
    for (const QString &command : {u"introspect"_s, u"revoke"_s}) {
        rig.input = report;
        QCOMPARE(rig.run({command}), 2);
    }
    QVERIFY(server.requests().isEmpty());
}

void TestCommandRows::believesTheStateOfAReport_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("readAs");
    QTest::newRow("active") << u"active"_s << u"active"_s;
    QTest::newRow("revoked") << u"revoked"_s << u"revoked"_s;
    QTest::newRow("inactive") << u"inactive"_s << u"inactive"_s;
    QTest::newRow("expired, by another clock") << u"expired"_s << u"inactive"_s;
}

void TestCommandRows::believesTheStateOfAReport()
{
    QFETCH(QString, state);
    const QByteArray end = QByteArray::number(rig.clock.utcNow().toSecsSinceEpoch() + 600);
    rig.input = R"({"access_token":"token-of-a-row-1234567890","scope":"vouchers","expires_at":)" + end + '}';
    rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s});
    QJsonObject report = rig.json();
    report[u"state"] = state;
    const QByteArray edited = QJsonDocument(report).toJson();
    rig.input = edited;
    rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s});
    QTEST(rig.json().value("state"_L1).toString(), "readAs");
    rig.input = edited;
    const int code = rig.run({u"can"_s, u"GET"_s, u"/v1/vouchers"_s});
    QCOMPARE(code, state == u"active"_s ? 0 : 1);
    QCOMPARE(rig.out().contains("Yes"), state == u"active"_s);
}

void TestCommandRows::inventsNoContradictionInAReportOfACheck()
{
    FaultServer server;
    rig.useKeysOn(server.url());
    const QByteArray end = QByteArray::number(rig.clock.utcNow().toSecsSinceEpoch() + 900);
    const QByteArray rest = R"("access_token":"token-of-a-row-1234567890","token_type":"Bearer","scope":"vouchers",)"
                            R"("expires_at":)"
        + end + R"(,"expires_in":)";
    server.answerJson(200, '{' + rest + "900}");
    rig.run(request({u"--json"_s, u"--reveal"_s}));
    rig.clock.advance(std::chrono::seconds(22));
    server.answerJson(200, R"({"active":true,)" + rest + "878}");
    rig.input = rig.out();
    rig.run({u"introspect"_s, u"--json"_s, u"--reveal"_s});
    for (int age = 0; age < 3; ++age) {
        rig.input = rig.out();
        rig.clock.advance(std::chrono::seconds(60));
        rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s});
        QCOMPARE(warningKinds(rig.json()), QStringList());
        QCOMPARE(rig.json().value("seconds_left"_L1).toInteger(), 878 - 60 * (age + 1));
    }
}

QTEST_GUILESS_MAIN(TestCommandRows)

#include "tst_commandrows.moc"
