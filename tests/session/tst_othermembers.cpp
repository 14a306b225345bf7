// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/othermembers.h"

#include <QJsonArray>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestOtherMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isALineEach();
    void cutsAndCounts();
    void makesVisible();
};

void TestOtherMembers::isALineEach()
{
    QCOMPARE(otherMembersInWords({}), QString());
    const QJsonObject members {{u"n"_s, qint64(9007199254740993)}, {u"b"_s, true}, {u"none"_s, QJsonValue()},
        {QString(), u""_s}, {u"o"_s, QJsonObject {{u"a"_s, QJsonArray {1, u"x"_s}}}}};
    QCOMPARE(
        otherMembersInWords(members), u"\"\": \"\"\nb: true\nn: 9007199254740993\nnone: null\no: {\"a\":[1,\"x\"]}"_s);
}

void TestOtherMembers::cutsAndCounts()
{
    QJsonObject members {{u"a"_s, QString(1000, u'v')}};
    QCOMPARE(otherMembersInWords(members), u"a: \""_s + QString(255, u'v') + u"… (characters left out: 746)"_s);
    for (int i = 0; i < 1000; ++i)
        members.insert(u"m%1"_s.arg(i), i);
    const QStringList lines = otherMembersInWords(members).split(u'\n');
    QCOMPARE(lines.size(), 21);
    QCOMPARE(lines.constLast(), u"… (members left out: 981)"_s);
    const QJsonObject longName {{QString(100, u'n'), 1}};
    QCOMPARE(otherMembersInWords(longName), QString(64, u'n') + u"… (characters left out: 36): 1"_s);
}

void TestOtherMembers::makesVisible()
{
    const QJsonObject members {{u"a\u202E\n<b>"_s, u"\u2066\u001B"_s}};
    QCOMPARE(otherMembersInWords(members), u"a\\u{202E}\\u{A}<b>: \"\\u{2066}\\u001b\""_s);
}

QTEST_APPLESS_MAIN(TestOtherMembers)

#include "tst_othermembers.moc"
