// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/oneshotbody.h"

using namespace bearerscope;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsInPieces()
    {
        OneShotBody body("0123456789");
        QVERIFY(body.isOpen());
        QVERIFY(body.isSequential());
        QCOMPARE(body.bytesAvailable(), 10);
        QVERIFY(!body.isTaken());

        QCOMPARE(body.read(4), "0123");
        QCOMPARE(body.bytesAvailable(), 6);
        QVERIFY(!body.isTaken());

        QCOMPARE(body.read(100), "456789");
        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(body.isTaken());
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), -1);
    }

    void takesNothingAhead()
    {
        OneShotBody body(QByteArray(100'000, 'x'));
        QCOMPARE(body.read(1).size(), 1);
        QCOMPARE(body.bytesAvailable(), 99'999);
    }

    void cannotBeRewound()
    {
        OneShotBody body("abc");
        QCOMPARE(body.read(3), "abc");
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(body.isTaken());
    }

    void emptyIsNeverTaken()
    {
        OneShotBody body({});
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), -1);
        QVERIFY(!body.isTaken());
    }

    void isReadOnly()
    {
        OneShotBody body("abc");
        QVERIFY(!body.isWritable());
    }
};

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
