// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfolder.h"

#include "store/usedscopes.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestUsedScopes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = std::make_unique<SettingsFolder>(u"scopes.json"_s); }

    void comesBackTheLatestFirst();
    void isEmptyWithoutAFile();
    void forgetsTheOldest();
    void writesOnlyNews();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void isForItsOwnerOnly();
    void saysWhenThereIsNoPlace();

private:
    std::unique_ptr<SettingsFolder> m_file;
};

void TestUsedScopes::comesBackTheLatestFirst()
{
    QVERIFY(UsedScopes(m_file->path()).add({u"vouchers.read"_s, u"areas.read"_s}));
    QVERIFY(UsedScopes(m_file->path()).add({u"orders.manage"_s, u"areas.read"_s}));
    QCOMPARE(*UsedScopes(m_file->path()).load(), (QStringList {u"orders.manage"_s, u"areas.read"_s, u"vouchers.read"_s}));
}

void TestUsedScopes::isEmptyWithoutAFile()
{
    QCOMPARE(*UsedScopes(m_file->path()).load(), QStringList());
    QVERIFY(m_file->files().isEmpty());
}

void TestUsedScopes::forgetsTheOldest()
{
    for (qsizetype i = 0; i <= UsedScopes::most; ++i)
        QVERIFY(UsedScopes(m_file->path()).add({u"a.code%1"_s.arg(i)}));
    const QStringList names = *UsedScopes(m_file->path()).load();
    QCOMPARE(names.size(), UsedScopes::most);
    QCOMPARE(names.constFirst(), u"a.code%1"_s.arg(UsedScopes::most));
    QCOMPARE(names.constLast(), u"a.code1"_s);
}

void TestUsedScopes::writesOnlyNews()
{
    QVERIFY(UsedScopes(m_file->path()).add({u"vouchers.read"_s, u"areas.read"_s}));
    const QByteArray before = m_file->content();
    QVERIFY(UsedScopes(m_file->path()).add({u"areas.read"_s}));
    QCOMPARE(m_file->content(), before);
}

void TestUsedScopes::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken off") << QByteArray(R"({"permission_codes":["a.b")");
    QTest::newRow("no list") << QByteArray(R"({"permission_codes":"a.b"})");
    QTest::newRow("no text") << QByteArray(R"({"permission_codes":[1]})");
    QTest::newRow("an empty name") << QByteArray(R"({"permission_codes":[""]})");
}

void TestUsedScopes::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(m_file->write(bytes));
    UsedScopes used(m_file->path());
    QVERIFY(!used.add({u"c.d"_s})); // it may be of a later version, and nobody has been told yet
    QCOMPARE(m_file->content(), bytes);
    const auto loaded = used.load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(u"scopes.json.damaged"), qPrintable(loaded.error()));
    QCOMPARE(m_file->content(u"scopes.json.damaged"_s), bytes);
    QVERIFY(used.add({u"c.d"_s}));
    QCOMPARE(*used.load(), QStringList {u"c.d"_s});
}

void TestUsedScopes::isForItsOwnerOnly()
{
    QVERIFY(UsedScopes(m_file->path()).add({u"a.b"_s}));
    QVERIFY(m_file->isForItsOwnerOnly());
    QVERIFY(UsedScopes::defaultPath().endsWith(u"/bearerscope/scopes.json"));
}

void TestUsedScopes::saysWhenThereIsNoPlace()
{
    QVERIFY(!UsedScopes(u"/proc/no/such/scopes.json"_s).add({u"a.b"_s}));
}

QTEST_GUILESS_MAIN(TestUsedScopes)

#include "tst_usedscopes.moc"
