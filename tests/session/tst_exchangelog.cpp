// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentationrig.h"

#include "session/exchangelog.h"
#include "session/exchangewords.h"

#include <QAbstractItemModelTester>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = CallPhase::Kind;

ExchangeLog::Record recordWith(const QByteArray &body)
{
    return std::make_shared<const CallRecord>(CallRecord {.requestBody = Secret::fromUtf8(body), .status = 200});
}

} // namespace

/// The latest calls as they went over the wire.
class TestExchangeLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEachCall();
    void keepsAFailedCall();
    void keepsTheLatest();
    void wipesWhatItDrops();
    void wipesAll();
    void tellsRows();
    void masksForOthers();
    void namesPhases_data();
    void namesPhases();
    void tellsDurations_data();
    void tellsDurations();

private:
    PresentationRig m_rig;
    FaultServer m_server;
};

void TestExchangeLog::keepsEachCall()
{
    ExchangeLog log(*m_rig.session, m_rig.presentation);
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_server.answerJson(200, goodToken);
    QVERIFY(m_rig.finish(m_rig.session->requestToken(requestTo(m_server))));
    m_server.answerJson(200, R"({"active":true})");
    QVERIFY(m_rig.finish(m_rig.session->introspect(connectionTo(m_server))));
    QCOMPARE(log.rowCount(), 2);
    QCOMPARE(log.at(0)->call, Call::Introspect);
    QCOMPARE(log.at(1)->call, Call::RequestToken);
    QCOMPARE(log.at(1)->answerBody.reveal(), goodToken);
    QVERIFY(!log.at(2));
}

void TestExchangeLog::keepsAFailedCall()
{
    ExchangeLog log(*m_rig.session, m_rig.presentation);
    m_server.answer({});
    QVERIFY(m_rig.finish(m_rig.session->requestToken(requestTo(m_server))));
    QCOMPARE(log.rowCount(), 1);
    QCOMPARE(log.at(0)->status, 0);
    QVERIFY(log.at(0)->error);
    QCOMPARE(log.index(0, ExchangeLog::AnswerColumn).data().toString(), u"✗ no answer"_s);
    QVERIFY(!log.index(0, 0).data(ExchangeLog::IsFineRole).toBool());
}

void TestExchangeLog::keepsTheLatest()
{
    ExchangeLog log(*m_rig.session, m_rig.presentation);
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 53; ++i)
        log.add(recordWith("body " + QByteArray::number(i)));
    QCOMPARE(log.rowCount(), 50);
    QCOMPARE(log.at(0)->requestBody.reveal(), "body 52");
    QCOMPARE(log.at(49)->requestBody.reveal(), "body 3");
    log.add(nullptr);
    QCOMPARE(log.rowCount(), 50);
}

void TestExchangeLog::wipesWhatItDrops()
{
    ExchangeLog log(*m_rig.session, m_rig.presentation);
    log.add(recordWith("the oldest body"));
    const WeakSecret oldest(log.at(0)->requestBody);
    for (int i = 0; i < 49; ++i)
        log.add(recordWith("x"));
    QVERIFY(!oldest.lock().isEmpty());
    log.add(recordWith("x"));
    QVERIFY(oldest.lock().isEmpty());
}

void TestExchangeLog::wipesAll()
{
    PresentationRig rig;
    ExchangeLog log(*rig.session, rig.presentation);
    m_server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(m_server))));
    QList<WeakSecret> kept {WeakSecret(log.at(0)->requestBody), WeakSecret(log.at(0)->answerBody)};
    for (const auto *headers : {&log.at(0)->requestHeaders, &log.at(0)->answerHeaders}) {
        for (const CallRecord::Header &header : *headers)
            kept.append(WeakSecret(header.value));
    }
    QVERIFY(kept.size() > 10);
    rig.ended.clear(); // which holds the result
    log.clear();
    QCOMPARE(log.rowCount(), 0);
    for (const WeakSecret &secret : kept)
        QVERIFY(secret.lock().isEmpty());
}

void TestExchangeLog::tellsRows()
{
    ExchangeLog log(*m_rig.session, m_rig.presentation);
    CallRecord record {.call = Call::Introspect, .status = 401, .reason = "Unauthorized\x1b[31m"};
    record.error = ErrorKind::CredentialsRefused;
    record.startedUtc = QDateTime(QDate(2026, 11, 22), QTime(17, 24, 12), Qt::UTC);
    record.moments.ended = 1234ms;
    log.add(std::make_shared<const CallRecord>(record));
    QStringList cells;
    for (int column = 0; column < log.columnCount(); ++column)
        cells.append(log.index(0, column).data().toString());
    QCOMPARE(cells,
        (QStringList {record.startedUtc.toLocalTime().toString(u"HH:mm:ss"_s), u"Check"_s,
            u"✗ 401 Unauthorized\\u{1B}[31m"_s, u"1.23 s"_s}));
    QCOMPARE(log.headerData(ExchangeLog::AnswerColumn, Qt::Horizontal).toString(), u"Answer"_s);
}

/// A server may put anything into its first line.
void TestExchangeLog::masksForOthers()
{
    PresentationRig rig;
    ExchangeLog log(*rig.session, rig.presentation);
    QSignalSpy changed(&log, &QAbstractItemModel::dataChanged);
    m_server.answer("HTTP/1.1 401 app-id-of-a-test is unknown\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(m_server))));
    const auto answer = [&log] { return log.index(0, ExchangeLog::AnswerColumn).data().toString(); };
    QVERIFY2(answer().contains(u"app-id-of-a-test is unknown"_s), qPrintable(answer()));
    rig.presentation.setPresenting(true);
    QCOMPARE(changed.count(), 1);
    QVERIFY2(answer().contains(u"401"_s) && !answer().contains(u"app-id"_s), qPrintable(answer()));
}

void TestExchangeLog::namesPhases_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("byProxy");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << QUrl(u"http://127.0.0.1:1/"_s) << false
                           << u"preparation 1 ms · connection 20 ms · sending 0 ms · wait 300 ms · body 4.00 s"_s;
    QTest::newRow("TLS") << QUrl(u"https://a.example/"_s) << false
                         << u"name 1 ms · connection and TLS 19 ms · sending 1 ms · wait 300 ms · body 4.00 s"_s;
    QTest::newRow("proxy") << QUrl(u"https://a.example/"_s) << true
                           << u"preparation 1 ms · proxy, connection and TLS 19 ms · sending 1 ms · wait 300 ms · "
                              "body 4.00 s"_s;
}

void TestExchangeLog::namesPhases()
{
    QFETCH(QUrl, url);
    QFETCH(bool, byProxy);
    CallRecord record {.address = url, .status = 200};
    record.moments = {100ms, 101ms, url.scheme() == u"https"_s ? CallMoments::Moment(120ms) : std::nullopt, 121ms,
        121ms, 421ms, 4421ms};
    if (byProxy)
        record.proxy.host = u"proxy.example"_s;
    QTEST(phasesInWords(record.phases()), "words");

    record.moments.headers.reset();
    record.status = 0;
    QVERIFY(phasesInWords(record.phases()).endsWith(u"wait 4.30 s, in which it ended"_s));
    for (const CallPhase &phase : record.phases()) {
        QVERIFY(!phaseName(phase.kind).isEmpty());
        QVERIFY(phaseExplained(phase.kind).endsWith(u'.'));
    }
}

void TestExchangeLog::tellsDurations_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"0 ms"_s;
    QTest::newRow("below a second") << 999 << u"999 ms"_s;
    QTest::newRow("a second") << 1000 << u"1.00 s"_s;
    QTest::newRow("long") << 15'040 << u"15.0 s"_s;
}

void TestExchangeLog::tellsDurations()
{
    QFETCH(int, ms);
    QTEST(durationInWords(std::chrono::milliseconds(ms)), "words");
}

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
