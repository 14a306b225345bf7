// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true; // its own books take more memory than what is measured here
#else
constexpr bool isSanitized = false;
#endif

constexpr auto longestRun = 30s;
constexpr qint64 mostExtraMemory = 16 << 20; // bytes

/// Qt's own log is long; what else was said tells more.
QString failureOf(const FaultRun &run)
{
    QStringList lines = QString::fromUtf8(run.err()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u"qt."); });
    return QStringLiteral("exit code %1, standard error:\n%2").arg(run.exitCode()).arg(lines.join(u'\n').right(6000));
}

} // namespace

/// The whole program against every fault, on each call, some at a time: one typed error, one POST, in time, within its
/// memory, and without a secret in what it says, with all of Qt's logging on.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fault_data();
    void fault();
    void scanFindsWhatIsShown();
    void defaultDeadline();
    void guideAgrees();

private:
    FaultRuns m_runs;
    qint64 m_usualMemory = 0;
    QStringList m_table; ///< as the guide has it
};

void TestFaultMatrix::initTestCase()
{
    for (const FaultRow &row : faultRows()) {
        for (const Call call : allCalls)
            m_runs.add(row, call);
    }
    const FaultRow good {
        "", "nothing is wrong", [](FaultStage &stage, Call) { stage.server.answerJson(200, wholeJson); }, "ok", "ok"};
    FaultRun usual(good, Call::RequestToken, {QStringLiteral("--json")});
    usual.start();
    QTRY_VERIFY_WITH_TIMEOUT(usual.isOver(), 30'000);
    QCOMPARE(usual.outcome(), QStringLiteral("ok"));
    m_usualMemory = usual.mostMemory();
    QVERIFY(m_usualMemory > 0);
    m_runs.start(isSanitized ? 2 : 4);
}

void TestFaultMatrix::fault_data()
{
    QTest::addColumn<int>("run");
    for (int i = 0; i < m_runs.size(); ++i)
        QTest::newRow(qPrintable(m_runs.at(i).name())) << i;
}

void TestFaultMatrix::fault()
{
    QFETCH(int, run);
    FaultRun &one = m_runs.at(run);
    QTRY_VERIFY_WITH_TIMEOUT(one.isOver(), 240'000);
    const QByteArray why = failureOf(one).toUtf8();
    QVERIFY2(one.row().outcomes(one.call()).contains(one.outcome()), one.outcome().toUtf8() + ": " + why);
    QVERIFY2(one.exitCode() == (one.outcome() == u"ok" ? 0 : one.expectedExitCode()), why);
    QVERIFY2(one.elapsed() < longestRun, why);
    if (one.row().waits && !isSanitized) // a second's deadline, and two for the way out at the very most
        QVERIFY2(one.elapsed() < 4s, QByteArray::number(qint64(one.elapsed().count())) + " ms: " + why);
    QCOMPARE(one.stage().postCount(), one.row().posts == FaultRow::Posts::One ? 1 : 0);
    QCOMPARE(one.stage().other.connectionCount(), 0);
    for (const QByteArray &secret : one.secrets())
        QVERIFY2(!one.out().contains(secret) && !one.err().contains(secret), "a secret was said: " + why);
    if (!isSanitized) {
        const qint64 extra = one.mostMemory() - m_usualMemory;
        QVERIFY2(extra < mostExtraMemory, QByteArray::number(extra) + " bytes more than usual: " + why);
    }
    if (one.outcome() != u"ok" && one.outcome() != u"not_active") {
        QVERIFY(!one.error(u"message").toString().isEmpty());
        QVERIFY(!one.error(u"advice").toString().isEmpty());
    }
    if (one.call() == Call::RequestToken)
        m_table.append(one.tableLine());
}

/// The search for secrets in fault() means something only if it finds one that is there.
void TestFaultMatrix::scanFindsWhatIsShown()
{
    const FaultRow good {"", "", [](FaultStage &stage, Call) { stage.server.answerJson(200, wholeJson); }, "ok", "ok"};
    FaultRun run(good, Call::RequestToken, {QStringLiteral("--json"), QStringLiteral("--reveal")});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), 30'000);
    QVERIFY(run.out().contains(tokenInAnswers));
    QVERIFY(run.secrets().contains(tokenInAnswers));
    QVERIFY2(run.err().contains("qt."), "Qt's logging is off");
}

/// Without --timeout the deadline is 15 seconds.
void TestFaultMatrix::defaultDeadline()
{
    const FaultRow mute {"T10", "", [](FaultStage &stage, Call) { stage.server.stayMute(); }, "timeout", "timeout"};
    FaultRun run(mute, Call::RequestToken, {QStringLiteral("--json")});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), 30'000);
    QCOMPARE(run.outcome(), QStringLiteral("timeout"));
    QVERIFY2(run.elapsed() >= 15s && run.elapsed() < 18s, QByteArray::number(qint64(run.elapsed().count())));
}

/// The guide's table is taken from here; the whole of it lies beside this program.
void TestFaultMatrix::guideAgrees()
{
    QFile whole(QStringLiteral("faults.md"));
    QVERIFY(whole.open(QIODevice::WriteOnly));
    whole.write(m_table.join(u'\n').toUtf8());
    QFile page(QStringLiteral(FAULTS_PAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QString title = QStringLiteral("## What happens when…");
    QVERIFY(text.contains(title));
    const QString section = text.section(title, 1).section(QStringLiteral("\n## "), 0, 0);
    QStringList lines = section.split(u'\n').filter(QRegularExpression(QStringLiteral("^\\| ")));
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines.mid(2)) // behind the heading
        QVERIFY2(m_table.contains(line), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
