// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/replymeta.h"
#include "core/httpdate.h"

using namespace bearerscope;

namespace {

HttpReply withHeader(const QByteArray &name, const QByteArray &value)
{
    return {200, {{name, value}}, {}};
}

const QDateTime sampleDate(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);

} // namespace

class TestReplyMeta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void httpDate_data()
    {
        const auto at = [](int year, int month, int day) {
            return QDateTime(QDate(year, month, day), QTime(1, 2, 3), Qt::UTC);
        };
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("date"); // invalid: none
        QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << sampleDate;
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << sampleDate;
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << sampleDate;
        QTest::newRow("asctime, two digits") << QByteArray("Sun Nov 16 08:49:37 1994") << sampleDate.addDays(10);
        QTest::newRow("RFC 850 in this century") << QByteArray("Sunday, 22-Nov-26 01:02:03 GMT") << at(2026, 11, 22);
        QTest::newRow("blanks around") << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT ") << sampleDate;
        QTest::newRow("leap day") << QByteArray("Tue, 29 Feb 2028 01:02:03 GMT") << at(2028, 2, 29);
        QTest::newRow("no leap day") << QByteArray("Wed, 29 Feb 2027 01:02:03 GMT") << QDateTime();
        QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << QDateTime();
        QTest::newRow("no zone") << QByteArray("Sun, 06 Nov 1994 08:49:37") << QDateTime();
        QTest::newRow("German") << QByteArray("So, 06 Dez 1994 08:49:37 GMT") << QDateTime();
        QTest::newRow("ISO 8601") << QByteArray("1994-11-06T08:49:37Z") << QDateTime();
        QTest::newRow("number") << QByteArray("784111777") << QDateTime();
        QTest::newRow("two of them") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT")
                                     << QDateTime();
        QTest::newRow("empty") << QByteArray() << QDateTime();
    }

    void httpDate()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, date);
        const QLocale before;
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Arabic)}) {
            QLocale::setDefault(locale);
            const auto parsed = parseHttpDate(text);
            QLocale::setDefault(before);
            QCOMPARE(parsed.has_value(), date.isValid());
            QCOMPARE(parsed.value_or(QDateTime()), date);
            if (parsed)
                QCOMPARE(parsed->timeSpec(), Qt::UTC);
        }
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("0") << QByteArray("0") << qint64(0);
        QTest::newRow("a date ahead") << QByteArray("Sun, 06 Nov 1994 08:51:37 GMT") << qint64(120);
        QTest::newRow("a date behind") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("signed") << QByteArray("+5") << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
        QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QTEST(readRetryAfter(withHeader("Retry-After", value), sampleDate).value_or(-1), "seconds");
    }

    void retryAfterWithoutNow()
    {
        const HttpReply date = withHeader("retry-after", "Sun, 06 Nov 1994 08:51:37 GMT");
        QVERIFY(!readRetryAfter(date, QDateTime()));
        QCOMPARE(readRetryAfter(withHeader("retry-after", "7"), QDateTime()).value_or(-1), 7);
        QVERIFY(!readRetryAfter(HttpReply(), sampleDate));
    }

    void everyHeader()
    {
        const ReplyMeta meta = readMeta({429,
            {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}, {"x-rate-limit-limit", "100"}, {"X-RATE-LIMIT-REMAINING", "0"},
                {"X-Rate-Limit-Retry", "784115377"}, {"X-Rate-Limit-Type", "api_calls"}},
            {}});
        QCOMPARE(meta.httpStatus, 429);
        QCOMPARE(meta.serverDate.value_or(QDateTime()), sampleDate);
        QCOMPARE(meta.rateLimit.limit.value_or(-1), 100);
        QCOMPARE(meta.rateLimit.remaining.value_or(-1), 0);
        QCOMPARE(meta.rateLimit.retryAt.value_or(-1), 784115377);
        QCOMPARE(meta.rateLimit.type, QStringLiteral("api_calls"));
    }

    void noHeader()
    {
        const ReplyMeta meta = readMeta({200, {}, "body"});
        QCOMPARE(meta.httpStatus, 200);
        QVERIFY(!meta.serverDate);
        QVERIFY(!meta.rateLimit.limit);
        QVERIFY(!meta.rateLimit.remaining);
        QVERIFY(!meta.rateLimit.retryAt);
        QVERIFY(meta.rateLimit.type.isEmpty());
    }

    void oddHeaders()
    {
        const ReplyMeta meta = readMeta({200,
            {{"Date", "yesterday"}, {"X-Rate-Limit-Limit", "many"}, {"X-Rate-Limit-Remaining", "-1"},
                {"X-Rate-Limit-Retry", "1e9"}},
            {}});
        QVERIFY(!meta.serverDate);
        QVERIFY(!meta.rateLimit.limit);
        QVERIFY(!meta.rateLimit.remaining);
        QVERIFY(!meta.rateLimit.retryAt);
    }
};

QTEST_GUILESS_MAIN(TestReplyMeta)
#include "tst_replymeta.moc"
