// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuingserver.h"
#include "session/expirywatch.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A session whose token was issued by a server of the test's, and a watch over it.
struct WatchRig : SessionRig {
    IssuingServer tokens;
    ExpiryWatch watch {*session};
    QList<qint64> expiring; ///< seconds left when it was said
    QList<qint64> over;

    WatchRig()
    {
        QObject::connect(&watch, &ExpiryWatch::expiring, session.get(),
            [this](const ExpiryReading &reading) { expiring.append(*reading.secondsLeft()); });
        QObject::connect(&watch, &ExpiryWatch::ended, session.get(),
            [this](const ExpiryReading &reading) { over.append(*reading.secondsLeft()); });
    }

    bool issue() { return finish(session->requestToken(requestTo(tokens.server))); }
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        watch.check();
    }
    QByteArray pastedWithEndIn(qint64 seconds) const
    {
        return R"({"access_token":"token-pasted-in-a-test","expires_at":)"
            + QByteArray::number(clock.utcNow().toSecsSinceEpoch() + seconds) + '}';
    }
};

} // namespace

/// Once before the end and once at it, whatever the timers do.
class TestExpiryWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sleepsWithoutAToken();
    void saysItOnceEach();
    void saysItByItsOwnTimer();
    void goesByTheShare_data();
    void goesByTheShare();
    void isSilentWhenOff();
    void takesAnotherShareAtOnce();
    void saysOnlyTheEndAfterASuspend();
    void watchesEachTokenAnew();
    void anotherCheckOfTheSameTokenSaysNothingNew();
    void isSilentOnWhatIsKnownFromTheStart_data();
    void isSilentOnWhatIsKnownFromTheStart();
    void watchesPastedTextByTheWallClock();
    void isSilentOnATokenThatIsOver_data();
    void isSilentOnATokenThatIsOver();
    void aLongLifeArmsNoLongTimer();
};

void TestExpiryWatch::sleepsWithoutAToken()
{
    WatchRig rig;
    QVERIFY(!rig.watch.isArmed());
    rig.pass(24h);
    QVERIFY(!rig.watch.isArmed());
    QVERIFY(rig.session->inspect(pastedText)); // without a known end
    QVERIFY(!rig.watch.isArmed());
    QVERIFY(rig.expiring.isEmpty());
    QVERIFY(rig.over.isEmpty());
}

void TestExpiryWatch::saysItOnceEach()
{
    WatchRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.watch.isArmed());
    rig.pass(809'999ms);
    QVERIFY(rig.expiring.isEmpty());
    rig.pass(1ms);
    QCOMPARE(rig.expiring, QList<qint64> {90});
    rig.pass(89'999ms);
    QCOMPARE(rig.expiring.size(), 1);
    QVERIFY(rig.over.isEmpty());
    QVERIFY(rig.watch.isArmed());
    rig.pass(1ms);
    QCOMPARE(rig.over, QList<qint64> {0});
    QVERIFY(!rig.watch.isArmed());
    rig.pass(24h);
    QCOMPARE(rig.expiring.size(), 1);
    QCOMPARE(rig.over.size(), 1);
}

void TestExpiryWatch::saysItByItsOwnTimer()
{
    WatchRig rig;
    QVERIFY(rig.issue());
    rig.pass(809'995ms); // 5 ms until the timer fires
    rig.clock.advance(5ms);
    QTRY_COMPARE(rig.expiring, QList<qint64> {90});
    rig.pass(89'995ms);
    rig.clock.advance(5ms);
    QTRY_COMPARE(rig.over, QList<qint64> {0});
}

void TestExpiryWatch::goesByTheShare_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("left");
    QTest::newRow("5 %") << 0.05 << qint64(900) << qint64(45);
    QTest::newRow("10 %") << 0.1 << qint64(900) << qint64(90);
    QTest::newRow("20 %") << 0.2 << qint64(900) << qint64(180);
    QTest::newRow("30 %") << 0.3 << qint64(900) << qint64(270);
    QTest::newRow("of an hour") << 0.1 << qint64(3600) << qint64(360);
    QTest::newRow("of ten seconds") << 0.1 << qint64(10) << qint64(1);
}

void TestExpiryWatch::goesByTheShare()
{
    QFETCH(double, share);
    QFETCH(qint64, lifetime);
    QFETCH(qint64, left);
    WatchRig rig;
    rig.session->setExpiringShare(share);
    rig.tokens.expiresIn = lifetime;
    QVERIFY(rig.issue());
    rig.pass(std::chrono::seconds(lifetime - left) - 1ms);
    QVERIFY(rig.expiring.isEmpty());
    rig.pass(1ms);
    QCOMPARE(rig.expiring, QList<qint64> {left});
}

void TestExpiryWatch::isSilentWhenOff()
{
    WatchRig rig;
    rig.session->setExpiringShare(0);
    QVERIFY(rig.issue());
    rig.pass(899'999ms);
    QVERIFY(rig.expiring.isEmpty());
    QVERIFY(rig.watch.isArmed());
    rig.pass(1ms);
    QVERIFY(rig.expiring.isEmpty());
    QCOMPARE(rig.over.size(), 1); // that it has ended is no warning
}

void TestExpiryWatch::takesAnotherShareAtOnce()
{
    WatchRig rig;
    QVERIFY(rig.issue());
    rig.pass(700s);
    rig.session->setExpiringShare(0.3);
    rig.watch.check();
    QCOMPARE(rig.expiring, QList<qint64> {200});
    rig.session->setExpiringShare(0.1);
    rig.pass(110s);
    QCOMPARE(rig.expiring.size(), 1); // once a token
}

void TestExpiryWatch::saysOnlyTheEndAfterASuspend()
{
    WatchRig rig;
    QVERIFY(rig.issue());
    rig.pass(8h); // C4
    QVERIFY(rig.expiring.isEmpty());
    QCOMPARE(rig.over.size(), 1);
}

void TestExpiryWatch::watchesEachTokenAnew()
{
    WatchRig rig;
    QVERIFY(rig.issue());
    rig.pass(850s);
    QVERIFY(rig.issue());
    QCOMPARE(rig.expiring.size(), 1);
    rig.pass(850s);
    QCOMPARE(rig.expiring.size(), 2);
    rig.pass(50s);
    QCOMPARE(rig.over.size(), 1);
}

void TestExpiryWatch::anotherCheckOfTheSameTokenSaysNothingNew()
{
    WatchRig rig;
    QVERIFY(rig.issue());
    rig.pass(850s);
    QCOMPARE(rig.expiring.size(), 1);
    rig.tokens.server.answerJson(200, R"({"active":true,"expires_in":900})");
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(rig.tokens.server))));
    rig.pass(850s);
    QCOMPARE(rig.expiring.size(), 1);
    rig.pass(50s);
    QCOMPARE(rig.over.size(), 1);
}

void TestExpiryWatch::isSilentOnWhatIsKnownFromTheStart_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qsizetype>("ends"); ///< how often the end is still said
    QTest::newRow("about to end") << qint64(30) << qsizetype(1);
    QTest::newRow("ended") << qint64(-30) << qsizetype(0);
}

void TestExpiryWatch::isSilentOnWhatIsKnownFromTheStart()
{
    QFETCH(qint64, left);
    QFETCH(qsizetype, ends);
    WatchRig rig;
    QVERIFY(rig.session->inspect(rig.pastedWithEndIn(left)));
    rig.pass(1s);
    QVERIFY(rig.expiring.isEmpty());
    QVERIFY(rig.over.isEmpty());
    rig.pass(60s);
    QVERIFY(rig.expiring.isEmpty());
    QCOMPARE(rig.over.size(), ends);
}

void TestExpiryWatch::watchesPastedTextByTheWallClock()
{
    WatchRig rig;
    QVERIFY(rig.session->inspect(rig.pastedWithEndIn(600)));
    rig.clock.setWallClock(rig.clock.utcNow().addSecs(520));
    rig.watch.check();
    QCOMPARE(rig.expiring, QList<qint64> {80});
}

void TestExpiryWatch::isSilentOnATokenThatIsOver_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("revoked") << Call::Revoke;
    QTest::newRow("not active") << Call::Introspect;
}

void TestExpiryWatch::isSilentOnATokenThatIsOver()
{
    QFETCH(Call, call);
    WatchRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.finish(start(*rig.session, call, rig.tokens.server)));
    QVERIFY(!rig.watch.isArmed());
    rig.pass(850s);
    QVERIFY(rig.expiring.isEmpty());
    QVERIFY(!rig.watch.isArmed());
}

void TestExpiryWatch::aLongLifeArmsNoLongTimer()
{
    WatchRig rig;
    rig.tokens.expiresIn = 4'294'968; // N16
    QVERIFY(rig.issue());
    QVERIFY(rig.watch.isArmed());
    rig.pass(std::chrono::seconds(3'865'471)); // 10 % is 429496.8 s
    QVERIFY(rig.expiring.isEmpty());
    rig.pass(1s);
    QCOMPARE(rig.expiring.size(), 1);
}

QTEST_GUILESS_MAIN(TestExpiryWatch)
#include "tst_expirywatch.moc"
