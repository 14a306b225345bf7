// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/othermembers.h"
#include "support/quick.h"

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
    void masksSecrets();
    void staysQuick();
};

void TestOtherMembers::isALineEach()
{
    QCOMPARE(otherMembersInWords({}, false), QString());
    const QJsonObject members {{u"n"_s, qint64(9007199254740993)}, {u"b"_s, true}, {u"none"_s, QJsonValue()},
        {QString(), u""_s}, {u"o"_s, QJsonObject {{u"a"_s, QJsonArray {1, u"x"_s}}}}};
    QCOMPARE(otherMembersInWords(members, false),
        u"\"\": \"\"\nb: true\nn: 9007199254740993\nnone: null\no: {\"a\":[1,\"x\"]}"_s);
}

void TestOtherMembers::cutsAndCounts()
{
    QJsonObject members {{u"a"_s, QString(1000, u'v')}};
    QCOMPARE(otherMembersInWords(members, false), u"a: \""_s + QString(255, u'v') + u"… (characters left out: 746)"_s);
    for (int i = 0; i < 1000; ++i)
        members.insert(u"m%1"_s.arg(i), i);
    const QStringList lines = otherMembersInWords(members, false).split(u'\n');
    QCOMPARE(lines.size(), 21);
    QCOMPARE(lines.constLast(), u"… (members left out: 981)"_s);
    const QJsonObject longName {{QString(100, u'n'), 1}};
    QCOMPARE(otherMembersInWords(longName, false), QString(64, u'n') + u"… (characters left out: 36): 1"_s);
}

void TestOtherMembers::makesVisible()
{
    const QJsonObject members {{u"a\u202E\n<b>"_s, u"\u2066\u001B"_s}};
    QCOMPARE(otherMembersInWords(members, false), u"a\\u{202E}\\u{A}<b>: \"\\u{2066}\\u001b\""_s);
}

void TestOtherMembers::masksSecrets()
{
    const QJsonObject members {
        {u"refresh_token"_s, u"r3fr3shS3cr3tV4lue00abcd"_s}, {u"request_id"_s, u"v-0a1b2c3d4e5f60"_s}};
    QCOMPARE(otherMembersInWords(members, false),
        u"refresh_token: \"r3fr\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022abcd\"\nrequest_id: \"v-0a1b2c3d4e5f60\""_s);
    QCOMPARE(otherMembersInWords(members, true),
        u"refresh_token: \"r3fr3shS3cr3tV4lue00abcd\"\nrequest_id: \"v-0a1b2c3d4e5f60\""_s);
}

void TestOtherMembers::staysQuick()
{
    QJsonObject members;
    for (int i = 0; i < 100'000; ++i)
        members.insert(u"m%1"_s.arg(i), u"x"_s);
    const qint64 elapsed = shortestRunOf([&members] { (void)otherMembersInWords(members, false); });
    QVERIFY2(elapsed <= longestStall / 10, qPrintable(QString::number(elapsed)));
}

QTEST_APPLESS_MAIN(TestOtherMembers)

#include "tst_othermembers.moc"
