// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrequests.h"
#include "support/fakeclock.h"

#include "core/scopecatalogue.h"

#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

/// What time and numbers do to the sandbox: expiry, the cap on live tokens, the calls an hour.
class TestSandboxLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clock = FakeClock(); }

    void tokenExpires_data();
    void tokenExpires();
    void wallClockEndsNoToken_data();
    void wallClockEndsNoToken();
    void thousandTokens();
    void expiredTokensDontCount();
    void revokedTokensDontCount();
    void hundredCallsAnHour();
    void windowEndsAtOneMoment();
    void windowRestarts_data();
    void windowRestarts();
    void strangersUseUpNothing();

private:
    /// A desk of which only the limit under test is low.
    TokenDesk desk(SandboxLimits limits) { return TokenDesk(ScopeCatalogue::builtIn(), m_clock, limits); }

    FakeClock m_clock;
};

void TestSandboxLimits::tokenExpires_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("secondsLeft");

    QTest::newRow("at once") << qint64(0) << true << 900;
    QTest::newRow("899 s") << qint64(899'000) << true << 1;
    QTest::newRow("899.999 s") << qint64(899'999) << true << 1;
    QTest::newRow("900 s") << qint64(900'000) << false << 0;
    QTest::newRow("a day") << qint64(86'400'000) << false << 0;
}

void TestSandboxLimits::tokenExpires()
{
    QFETCH(qint64, milliseconds);
    QFETCH(bool, active);
    auto desk = this->desk({});
    const QByteArray token = tokenOf(requestToken(desk));
    m_clock.advance(std::chrono::milliseconds(milliseconds));
    const QJsonObject answer = jsonOf(introspect(desk, token));
    QCOMPARE(answer.value(QStringLiteral("active")), QJsonValue(active));
    QCOMPARE(answer.size(), active ? 7 : 1);
    QTEST(answer.value(QStringLiteral("expires_in")).toInt(), "secondsLeft");
    QCOMPARE(revoke(desk, token).status, active ? 204 : 404);
}

void TestSandboxLimits::wallClockEndsNoToken_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("C1: an hour forward") << 3600;
    QTest::newRow("C1: two hours back") << -7200;
}

void TestSandboxLimits::wallClockEndsNoToken()
{
    QFETCH(int, seconds);
    auto desk = this->desk({});
    const auto granted = requestToken(desk);
    m_clock.setWallClock(m_clock.utcNow().addSecs(seconds));
    m_clock.advance(100s);
    const QJsonObject answer = jsonOf(introspect(desk, tokenOf(granted)));
    QCOMPARE(answer.value(QStringLiteral("active")), QJsonValue(true));
    QCOMPARE(answer.value(QStringLiteral("expires_in")).toInt(), 800);
    QCOMPARE(answer.value(QStringLiteral("expires_at")), jsonOf(granted).value(QStringLiteral("expires_at")));
    m_clock.advance(800s);
    QCOMPARE(jsonOf(introspect(desk, tokenOf(granted))).size(), 1);
}

void TestSandboxLimits::thousandTokens()
{
    auto desk = this->desk({.callsPerHour = 2000});
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(requestToken(desk).status, 200);
    const auto refused = requestToken(desk);
    QCOMPARE(refused.status, 400);
    QCOMPARE(jsonOf(refused).value(QStringLiteral("message")).toString(), QStringLiteral("Too many active tokens"));
    QVERIFY2(!jsonOf(refused).contains(QStringLiteral("key")), "no key is published for this");
}

void TestSandboxLimits::expiredTokensDontCount()
{
    auto desk = this->desk({.liveTokens = 2});
    requestToken(desk);
    m_clock.advance(1s);
    const QByteArray second = tokenOf(requestToken(desk));
    m_clock.advance(898s);
    QCOMPARE(requestToken(desk).status, 400);
    m_clock.advance(1s);
    QCOMPARE(requestToken(desk).status, 200);
    QCOMPARE(requestToken(desk).status, 400);
    QVERIFY(jsonOf(introspect(desk, second)).value(QStringLiteral("active")).toBool());
}

void TestSandboxLimits::revokedTokensDontCount()
{
    auto desk = this->desk({.liveTokens = 1});
    const QByteArray token = tokenOf(requestToken(desk));
    QCOMPARE(requestToken(desk).status, 400);
    QCOMPARE(revoke(desk, token).status, 204);
    QCOMPARE(requestToken(desk).status, 200);
}

void TestSandboxLimits::hundredCallsAnHour()
{
    auto desk = this->desk({});
    for (int left = 99; left >= 0; --left) {
        const auto response = introspect(desk, "nonsense");
        QCOMPARE(response.status, 200);
        QCOMPARE(headerOf(response, "X-Rate-Limit-Remaining"), QByteArray::number(left));
        QVERIFY(headerOf(response, "Retry-After").isEmpty());
    }
    m_clock.advance(60s);
    const auto refused = requestToken(desk);
    QCOMPARE(refused.status, 429);
    QCOMPARE(headerOf(refused, "X-Rate-Limit-Remaining"), "0");
    QCOMPARE(headerOf(refused, "Retry-After"), "3540");
    QCOMPARE(jsonOf(refused).value(QStringLiteral("code")).toInt(), 429);
    QVERIFY(!jsonOf(refused).contains(QStringLiteral("key")));
}

void TestSandboxLimits::windowEndsAtOneMoment()
{
    m_clock.setWallClock(m_clock.utcNow().addMSecs(500));
    auto desk = this->desk({});
    const QByteArray end = headerOf(introspect(desk, "nonsense"), "X-Rate-Limit-Retry");
    for (int i = 0; i < 20; ++i) {
        m_clock.advance(300ms);
        QCOMPARE(headerOf(introspect(desk, "nonsense"), "X-Rate-Limit-Retry"), end);
    }
}

void TestSandboxLimits::windowRestarts_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("status");
    QTest::newRow("a moment before the hour") << qint64(3'599'999) << 429;
    QTest::newRow("at the hour") << qint64(3'600'000) << 200;
    QTest::newRow("long after") << qint64(10'000'000) << 200;
}

void TestSandboxLimits::windowRestarts()
{
    QFETCH(qint64, milliseconds);
    QFETCH(int, status);
    auto desk = this->desk({.callsPerHour = 1});
    QCOMPARE(introspect(desk, "nonsense").status, 200);
    m_clock.setWallClock(m_clock.utcNow().addDays(1)); // opens no window
    QCOMPARE(introspect(desk, "nonsense").status, 429);
    m_clock.advance(std::chrono::milliseconds(milliseconds));
    const auto response = introspect(desk, "nonsense");
    QCOMPARE(response.status, status);
    QCOMPARE(headerOf(response, "Retry-After"), status == 429 ? "1" : "");
    const qint64 wait = status == 429 ? 1 : 3600;
    QCOMPARE(headerOf(response, "X-Rate-Limit-Retry").toLongLong(), m_clock.utcNow().toSecsSinceEpoch() + wait);
}

void TestSandboxLimits::strangersUseUpNothing()
{
    auto desk = this->desk({.callsPerHour = 1});
    for (int i = 0; i < 5; ++i) {
        const auto response = desk.answer({"POST", "/v1/oauth/token", {{"X-App-Id", "other"}}, {}});
        QCOMPARE(response.status, 401);
        QCOMPARE(headerOf(response, "X-Rate-Limit-Remaining"), "1");
    }
    QCOMPARE(requestToken(desk).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxLimits)
#include "tst_sandboxlimits.moc"
