// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearestword.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestNearestWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
};

void TestNearestWord::suggests_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("swapped") << u"reqeust"_s << u"request"_s;
    QTest::newRow("left out") << u"inspct"_s << u"inspect"_s;
    QTest::newRow("one more") << u"sandboxx"_s << u"sandbox"_s;
    QTest::newRow("replaced") << u"rewoke"_s << u"revoke"_s;
    QTest::newRow("two edits") << u"rivoka"_s << u"revoke"_s;
    QTest::newRow("three edits") << u"rivaka"_s << QString();
    QTest::newRow("the singular") << u"scope"_s << u"scopes"_s;
    QTest::newRow("in capitals") << u"SCOPES"_s << u"scopes"_s;
    QTest::newRow("another dash") << u"client-api"_s << u"client_api"_s;
    QTest::newRow("the beginning") << u"intro"_s << u"introspect"_s;
    QTest::newRow("a letter or two") << u"in"_s << QString();
    QTest::newRow("the nearer of two") << u"inspekt"_s << u"inspect"_s;
    QTest::newRow("something else") << u"frobnicate"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestNearestWord::suggests()
{
    QFETCH(QString, typed);
    QFETCH(QString, nearest);
    const QStringList known {
        u"request"_s, u"introspect"_s, u"revoke"_s, u"inspect"_s, u"scopes"_s, u"sandbox"_s, u"client_api"_s};
    QCOMPARE(nearestWord(typed, known).value_or(QString()), nearest);
}

QTEST_APPLESS_MAIN(TestNearestWord)
#include "tst_nearestword.moc"
