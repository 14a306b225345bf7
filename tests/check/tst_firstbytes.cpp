// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/firstbytes.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

using End = HeadReader::End;
Q_DECLARE_METATYPE(bearerscope::HeadReader::End)

/// What bytes say, without a socket: what the tests of the connection check leave out.
class TestFirstBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headSize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("none") << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\n") << qsizetype(0);
        QTest::newRow("CRLF") << QByteArray("HTTP/1.1 200 OK\r\n\r\nrest") << qsizetype(19);
        QTest::newRow("LF") << QByteArray("HTTP/1.1 200 OK\n\nrest") << qsizetype(17);
        QTest::newRow("LF in the body") << QByteArray("HTTP/1.1 200 OK\r\n\r\nre\n\nst") << qsizetype(19);
    }

    void headSize()
    {
        QFETCH(QByteArray, bytes);
        QTEST(HeadReader::headSize(bytes), "size");
    }

    void answer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<End>("end");
        QTest::addColumn<QString>("finding");
        QTest::newRow("nothing, closed") << QByteArray() << End::Closed << u"closed_mutely"_s;
        QTest::newRow("nothing in time") << QByteArray() << End::TimedOut << u"no_answer"_s;
        QTest::newRow("one byte") << QByteArray("H") << End::Closed << u"not_http"_s;
        QTest::newRow("two digits") << QByteArray("HTTP/1.1 20 OK\r\n\r\n") << End::Whole << u"not_http"_s;
        QTest::newRow("four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n") << End::Whole << u"not_http"_s;
        QTest::newRow("no reason") << QByteArray("HTTP/1.1 200\r\n\r\n") << End::Whole << u"answered"_s;
        QTest::newRow("101") << QByteArray("HTTP/1.1 101 X\r\n\r\n") << End::Whole << u"not_http"_s;
        QTest::newRow("429") << QByteArray("HTTP/1.1 429 X\r\n\r\n") << End::Whole << u"answered"_s;
        QTest::newRow("redirect without a target")
            << QByteArray("HTTP/1.1 301 X\r\n\r\n") << End::Whole << u"redirected"_s;
        QTest::newRow("page without a type")
            << QByteArray("HTTP/1.1 200 OK\r\n\r\n <!doctype html>") << End::Whole << u"html_page"_s;
        QTest::newRow("full without a line") << QByteArray(100, 'x') << End::Full << u"endless"_s;
        QTest::newRow("header without a colon")
            << QByteArray("HTTP/1.1 200 OK\r\nx\r\n\r\n") << End::Whole << u"answered"_s;
    }

    void answer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(End, end);
        QTEST(findingName(judgeAnswer(bytes, end).finding), "finding");
    }

    void readsTheDate()
    {
        const auto judgement = judgeAnswer("HTTP/1.1 404 X\r\nDate: Sun, 22 Nov 2026 17:24:12 GMT\r\n\r\n", End::Whole);
        QCOMPARE(judgement.serverDate, QDateTime(QDate(2026, 11, 22), QTime(17, 24, 12), Qt::UTC));
        QVERIFY(!judgeAnswer("HTTP/1.1 404 X\r\nDate: soon\r\n\r\n", End::Whole).serverDate);
    }

    void showsOnlyTheBeginning()
    {
        const Judgement judgement = judgeAnswer("SSH-2.0-" + QByteArray(5000, 'x'), End::Whole);
        QCOMPARE(judgement.detail.size(), 80);
    }
};

QTEST_GUILESS_MAIN(TestFirstBytes)
#include "tst_firstbytes.moc"
