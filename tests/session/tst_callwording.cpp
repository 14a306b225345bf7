// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/callwording.h"
#include "session/connectioninput.h"
#include "session/ratelimit.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime received(QDate(2026, 11, 22), QTime(17, 24, 12), Qt::UTC);
const qint64 now = received.toSecsSinceEpoch();

ReplyMeta metaOf(const RateLimit &limit, std::optional<QDateTime> serverDate = {})
{
    ReplyMeta meta;
    meta.rateLimit = limit;
    meta.serverDate = serverDate;
    meta.receivedUtc = received;
    return meta;
}

CallResult refusal(ErrorKind kind, std::optional<qint64> retryAfter, const ReplyMeta &meta = metaOf({}))
{
    ApiError error {kind};
    error.retryAfter = retryAfter;
    return {Call::RequestToken, meta, unexpected(error)};
}

/// -1: absent
qint64 secondsOf(const std::optional<std::chrono::seconds> &span)
{
    return span ? span->count() : -1;
}

} // namespace

/// The words on how calls go and went, and the rules on what of a limit can be believed.
class TestCallWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void tellsHowACallEnded_data();
    void tellsHowACallEnded();
    void tellsTheRoad_data();
    void tellsTheRoad();
    void tellsTheRoadToTheChosenServer_data();
    void tellsTheRoadToTheChosenServer();
    void neverTellsThePasswordOfAProxy();
    void tellsWhoIsTrusted();
    void tellsTheRateLimit_data();
    void tellsTheRateLimit();
    void tellsTheResetByTheLocalClock();
    void makesForeignTypesVisible();
    void believesAWait_data();
    void believesAWait();
    void tellsTheWait_data();
    void tellsTheWait();
};

void TestCallWording::tellsHowACallEnded_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("words");
    QTest::newRow("direct") << 200 << qint64(12) << QString() << u"200 in 12 ms"_s;
    QTest::newRow("by proxy") << 429 << qint64(9'999) << u"proxy.example"_s
                              << u"429 in 9999 ms via proxy.example:3128"_s;
    QTest::newRow("none") << 0 << qint64(15'000) << QString() << u"no answer after 15 s"_s;
    QTest::newRow("none by proxy") << 0 << qint64(15'000) << u"10.1.1.1"_s
                                   << u"no answer after 15 s via 10.1.1.1:3128"_s;
}

void TestCallWording::tellsHowACallEnded()
{
    QFETCH(int, status);
    QFETCH(qint64, ms);
    QFETCH(QString, proxy);
    ReplyMeta meta;
    meta.httpStatus = status;
    meta.elapsed = std::chrono::milliseconds(ms);
    meta.proxy = {proxy, 3128};
    QTEST(callInWords(meta), "words");
}

void TestCallWording::tellsTheRoad_data()
{
    using Source = ProxyInUse::Source;
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("words");
    QTest::newRow("direct") << QString() << int(Source::Own) << QString() << u"Directly, without a proxy"_s;
    QTest::newRow("set and not used")
        << QString() << int(Source::Own) << u"https_proxy"_s
        << u"Directly, although https_proxy is set: it can't be read as a proxy's address, or this server is excepted"_s;
    QTest::newRow("own") << u"10.1.1.1"_s << int(Source::Own) << QString()
                         << u"Through the proxy 10.1.1.1:3128 (own setting)"_s;
    QTest::newRow("system") << u"10.1.1.1"_s << int(Source::System) << QString()
                            << u"Through the proxy 10.1.1.1:3128 (system settings)"_s;
    QTest::newRow("environment") << u"10.1.1.1"_s << int(Source::Environment) << u"https_proxy"_s
                                 << u"Through the proxy 10.1.1.1:3128 (https_proxy)"_s;
    QTest::newRow("bidi") << u"a\u202Eb"_s << int(Source::Own) << QString()
                          << u"Through the proxy a\\u{202E}b:3128 (own setting)"_s;
}

void TestCallWording::tellsTheRoad()
{
    QFETCH(QString, host);
    QFETCH(int, source);
    QFETCH(QString, variable);
    QTEST(roadInWords(ProxyInUse {host, 3128, ProxyInUse::Source(source), variable}), "words");
}

void TestCallWording::tellsTheRoadToTheChosenServer_data()
{
    QTest::addColumn<ServerKind>("server");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("words");
    const QString own = u"proxy.example:3128"_s;
    const QString through = u"Through the proxy proxy.example:3128 (own setting)"_s;
    const QString direct = u"Directly, without a proxy"_s;
    QTest::newRow("sandbox") << ServerKind::Sandbox << QString() << own << QString();
    QTest::newRow("Europe") << ServerKind::Europe << QString() << own << through;
    QTest::newRow("Europe, none") << ServerKind::Europe << QString() << u"none"_s << direct;
    QTest::newRow("own address") << ServerKind::Own << u"voucherify.example"_s << own << through;
    QTest::newRow("this computer") << ServerKind::Own << u"https://127.0.0.1:8443"_s << own << direct;
    QTest::newRow("plain http") << ServerKind::Own << u"http://localhost:8042"_s << own << direct;
    QTest::newRow("half an address") << ServerKind::Own << u"https://"_s << own << QString();
}

void TestCallWording::tellsTheRoadToTheChosenServer()
{
    QFETCH(ServerKind, server);
    QFETCH(QString, address);
    QFETCH(QString, proxy);
    ConnectionInput input {.server = server, .address = address};
    input.transport.proxy = *parseProxy(proxy);
    QTEST(roadInWords(input), "words");
}

void TestCallWording::neverTellsThePasswordOfAProxy()
{
    qputenv("https_proxy", "http://hidden:words@proxy.example:3128");
    const QString words = roadInWords(ConnectionInput {.server = ServerKind::Europe});
    qputenv("https_proxy", "");
    QCOMPARE(words, u"Through the proxy proxy.example:3128 (https_proxy)"_s);
}

void TestCallWording::tellsWhoIsTrusted()
{
    TransportChoice choice;
    QCOMPARE(trustInWords(choice), QString());
    choice.authoritiesFile = u"/etc/ssl/company-ca.pem"_s;
    QCOMPARE(trustInWords(choice), u"Trusts also: company-ca.pem"_s);
    choice.authoritiesFile = u"/etc/a\u202Eb.pem"_s;
    QCOMPARE(trustInWords(choice), u"Trusts also: a\\u{202E}b.pem"_s);
}

void TestCallWording::tellsTheRateLimit_data()
{
    QTest::addColumn<RateLimit>("limit");
    QTest::addColumn<QString>("words");
    const QString usual = u"api_calls"_s;
    QTest::newRow("nothing") << RateLimit {} << QString();
    QTest::newRow("numbers alone") << RateLimit {100, 97, {}, {}} << u"97 of 100 calls left"_s;
    QTest::newRow("none left") << RateLimit {100, 0, {}, usual} << u"0 of 100 calls left"_s;
    QTest::newRow("all left") << RateLimit {100, 100, {}, usual} << u"100 of 100 calls left"_s;
    QTest::newRow("with a reset") << RateLimit {100, 97, now + 48, usual}
                                  << u"97 of 100 calls left, resets 17:25 UTC"_s; // 17:25:00
    QTest::newRow("a reset within a minute counts whole")
        << RateLimit {100, 97, now + 49, usual} << u"97 of 100 calls left, resets 17:26 UTC"_s;
    QTest::newRow("a reset tomorrow") << RateLimit {100, 97, now + 86'400, usual}
                                      << u"97 of 100 calls left, resets 2026-11-23 17:25 UTC"_s;
    QTest::newRow("another type") << RateLimit {100, 97, now + 48, u"bulk_api_calls"_s}
                                  << u"97 of 100 calls left (bulk_api_calls), resets 17:25 UTC"_s;
    QTest::newRow("more left than there are") << RateLimit {100, 101, now + 48, usual} << QString();
    QTest::newRow("a limit of none") << RateLimit {0, 0, now + 48, usual} << QString();
    QTest::newRow("no limit") << RateLimit {{}, 97, now + 48, usual} << QString();
    QTest::newRow("a reset now") << RateLimit {100, 97, now, usual} << u"97 of 100 calls left"_s;
    QTest::newRow("a reset in the past") << RateLimit {100, 97, now - 3600, usual} << u"97 of 100 calls left"_s;
    QTest::newRow("a reset in 1970") << RateLimit {100, 97, 0, usual} << u"97 of 100 calls left"_s;
    QTest::newRow("a reset in milliseconds") << RateLimit {100, 97, now * 1000, usual} << u"97 of 100 calls left"_s;
    QTest::newRow("a reset beyond all") << RateLimit {100, 97, std::numeric_limits<qint64>::max(), usual}
                                        << u"97 of 100 calls left"_s;
}

void TestCallWording::tellsTheRateLimit()
{
    QFETCH(RateLimit, limit);
    QTEST(rateLimitInWords(metaOf(limit)), "words");
}

void TestCallWording::tellsTheResetByTheLocalClock()
{
    // The server's clock is an hour behind this one: its reset "in 48 s" is at 17:25 here.
    const RateLimit limit {100, 97, now - 3600 + 48, u"api_calls"_s};
    QCOMPARE(rateLimitInWords(metaOf(limit, received.addSecs(-3600))), u"97 of 100 calls left, resets 17:25 UTC"_s);

    qputenv("TZ", "Asia/Kolkata");
    const QString there = rateLimitInWords(metaOf({100, 97, now + 48, {}}));
    qputenv("TZ", "UTC");
    QCOMPARE(there, u"97 of 100 calls left, resets 22:55 (UTC+5:30)"_s);
}

void TestCallWording::makesForeignTypesVisible()
{
    const QString words = rateLimitInWords(metaOf({100, 97, {}, u"a\u202Eb"_s + QString(4000, u'x')}));
    QVERIFY(words.startsWith(u"97 of 100 calls left (a\\u{202E}b"));
    QVERIFY2(words.size() < 120, qPrintable(words));
}

void TestCallWording::believesAWait_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("retryAfter"); ///< -1: absent
    QTest::addColumn<qint64>("reset"); ///< from the server's Date, which is an hour behind; 0: absent
    QTest::addColumn<qint64>("seconds"); ///< -1: none
    const auto row = [](const char *name, ErrorKind kind, qint64 retryAfter, qint64 reset, qint64 seconds) {
        QTest::newRow(name) << kind << retryAfter << reset << seconds;
    };
    const qint64 year = 366 * 86'400;
    row("T69 Retry-After", ErrorKind::RateLimited, 42, 0, 42);
    row("T69 Retry-After comes first", ErrorKind::RateLimited, 42, 100, 42);
    row("T69 a reset serves as well", ErrorKind::RateLimited, -1, 100, 100);
    row("neither", ErrorKind::RateLimited, -1, 0, -1);
    row("at once", ErrorKind::RateLimited, 0, 100, -1);
    row("a year", ErrorKind::RateLimited, year, 0, year);
    row("more than a year", ErrorKind::RateLimited, year + 1, 0, -1);
    row("10^9", ErrorKind::RateLimited, 1'000'000'000, 0, -1);
    row("as much as there is", ErrorKind::RateLimited, std::numeric_limits<qint64>::max(), 0, -1);
    row("another error", ErrorKind::ServerError, 42, 100, -1);
}

void TestCallWording::believesAWait()
{
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, retryAfter);
    QFETCH(qint64, reset);
    QFETCH(qint64, seconds);
    const QDateTime serverDate = received.addSecs(-3600);
    RateLimit limit;
    if (reset)
        limit.retryAt = serverDate.toSecsSinceEpoch() + reset;
    const auto wait = retryAfter < 0 ? std::nullopt : std::optional(retryAfter);
    QCOMPARE(secondsOf(retryWait(refusal(kind, wait, metaOf(limit, serverDate)))), seconds);
    QCOMPARE(secondsOf(retryWait({Call::RequestToken, metaOf(limit), TokenData {}})), -1);
}

void TestCallWording::tellsTheWait_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("T69 42 s") << qint64(42) << u"Try again in 42 s"_s << u"Try again in 42 s, at 17:24:54 UTC."_s;
    QTest::newRow("1 s") << qint64(1) << u"Try again in 1 s"_s << u"Try again in 1 s, at 17:24:13 UTC."_s;
    QTest::newRow("a day") << qint64(86'400) << u"Try again in 1 d"_s
                           << u"Try again in 1 d, at 2026-11-23 17:24:12 UTC."_s;
    QTest::newRow("now") << qint64(0) << u"You can try again now."_s << QString();
    QTest::newRow("10^9") << qint64(1'000'000'000) << QString() << QString();
}

void TestCallWording::tellsTheWait()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    if (!words.isEmpty())
        QCOMPARE(retryInWords(std::chrono::seconds(seconds)), words);
    QTEST(retryInWords(refusal(ErrorKind::RateLimited, seconds)), "sentence");
}

QTEST_GUILESS_MAIN(TestCallWording)
#include "tst_callwording.moc"
