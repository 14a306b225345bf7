// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "support/faultrows.h"

using namespace bearerscope;
using namespace std::chrono_literals;

/// Each way in which a transport can fail, on each call: one typed outcome, no second POST, and then silence.
class TestTransportFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<FaultRow>("row");
        for (const FaultRow &row : faultRows()) {
            for (const Call call : allCalls)
                QTest::addRow("%s %s, %s", row.id, row.fault, qPrintable(callName(call))) << call << row;
        }
    }

    void outcome()
    {
        failOnAnyWarning();
        QFETCH(Call, call);
        QFETCH(FaultRow, row);
        FaultStage stage;
        row.play(stage, call);
        if (stage.hasSlowResolver)
            QSKIP("in a program of its own, see the command line's tests");
        stage.transport.deadline = row.waits ? 200ms : 10s;
        QNetworkAccessManager manager;
        const SystemClock clock;
        OAuthClient client(manager, clock);

        QPointer<PendingCall> pending = start(client, call, stage.url, nullptr, stage.transport);
        QSignalSpy finished(pending, &PendingCall::finished);
        QVERIFY(finished.wait(30'000)); // longer than any deadline, which is to end the call first
        QTRY_VERIFY(!pending);
        QCOMPARE(finished.size(), 1);
        const auto result = finished[0][0].value<CallResult>();
        QVERIFY2(row.outcomes(call).contains(outcomeName(result.outcome)), qPrintable(outcomeName(result.outcome)));
        QCOMPARE(result.call, call);
        if (!result.outcome) {
            QVERIFY(!result.outcome.error().peer.isEmpty());
            QVERIFY(!result.outcome.error().problem.contains(u'<'));
            if (row.posts == FaultRow::Posts::None && !row.outcomes(call).contains(u"outcome_unknown"))
                QVERIFY(!result.outcome.error().maybeCarriedOut);
        }
        QCOMPARE(stage.postCount(), row.posts == FaultRow::Posts::One ? 1 : 0);
        if (row.waits || outcomeName(result.outcome) == u"too_large")
            QTRY_COMPARE(stage.server.openConnectionCount(), 0);
    }

    /// The table is of use only while it holds every row.
    void everyRowIsThere()
    {
        QList<int> missing;
        for (int number = 1; number <= 71; ++number) {
            const bool isThere = std::ranges::any_of(
                faultRows(), [number](const FaultRow &row) { return row.id == "T" + QByteArray::number(number); });
            if (!isThere)
                missing.append(number);
        }
        QCOMPARE(missing, QList<int>());
    }
};

QTEST_GUILESS_MAIN(TestTransportFaults)
#include "tst_transportfaults.moc"
