// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfolder.h"

#include "store/renewalsettings.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// What is written comes back, and what can't be read is told rather than passed over.
class TestRenewalSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = std::make_unique<SettingsFolder>(u"renewal.json"_s); }

    void comesBack_data();
    void comesBack();
    void isTheUsualWithoutAFile();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void isForItsOwnerOnly();
    void holdsNothingElse();
    void saysWhenThereIsNoPlace();
    void livesBesideTheOtherSettings();

private:
    std::unique_ptr<SettingsFolder> m_file;
};

void TestRenewalSettings::comesBack_data()
{
    QTest::addColumn<int>("percent");
    QCOMPARE(RenewalSettings::choices().size(), 5);
    for (const int percent : RenewalSettings::choices())
        QTest::addRow("%d", percent) << percent;
}

void TestRenewalSettings::comesBack()
{
    QFETCH(int, percent);
    QVERIFY(RenewalSettings(m_file->path()).save(percent));
    const auto loaded = RenewalSettings(m_file->path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, percent);
}

void TestRenewalSettings::isTheUsualWithoutAFile()
{
    QCOMPARE(*RenewalSettings(m_file->path()).load(), 10);
    QVERIFY(m_file->files().isEmpty());
}

void TestRenewalSettings::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("empty", {});
    row("U11 garbage", QByteArray("\x00\xFF\xFE{{{", 6));
    row("broken off", R"({"warn_percent": 1)");
    row("an array", "[10]");
    row("no member", "{}");
    row("not one of the choices", R"({"warn_percent":11})");
    row("below 0", R"({"warn_percent":-1})");
    row("a fraction", R"({"warn_percent":10.5})");
    row("text", R"({"warn_percent":"10"})");
    row("too large", R"({"warn_percent":10})" + QByteArray(JsonFile::largest, ' '));
}

void TestRenewalSettings::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(m_file->write(bytes));
    const auto loaded = RenewalSettings(m_file->path()).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(u"the usual 10 %."), qPrintable(loaded.error()));
    QVERIFY(loaded.error().contains(u"renewal.json.damaged"));
    QCOMPARE(m_file->files(), QStringList {u"renewal.json.damaged"_s});
    QCOMPARE(m_file->content(u"renewal.json.damaged"_s), bytes);
    QCOMPARE(*RenewalSettings(m_file->path()).load(), 10); // told once
}

void TestRenewalSettings::isForItsOwnerOnly()
{
    QVERIFY(RenewalSettings(m_file->path()).save(20));
    QVERIFY(m_file->isForItsOwnerOnly());
}

void TestRenewalSettings::holdsNothingElse()
{
    QVERIFY(RenewalSettings(m_file->path()).save(20));
    QCOMPARE(m_file->content(u"renewal.json"_s).simplified(), QByteArray(R"({ "warn_percent": 20 })"));
}

void TestRenewalSettings::saysWhenThereIsNoPlace()
{
    QVERIFY(!RenewalSettings(m_file->folder()).save(20)); // a folder is no file
    QVERIFY(!RenewalSettings(u"/proc/no/such/renewal.json"_s).save(20));
    QVERIFY(RenewalSettings(u"/proc/no/such/renewal.json"_s).load());
}

void TestRenewalSettings::livesBesideTheOtherSettings()
{
    QVERIFY(QDir::isAbsolutePath(RenewalSettings::defaultPath()));
    QVERIFY(RenewalSettings::defaultPath().endsWith(u"/bearerscope/renewal.json"));
}

QTEST_GUILESS_MAIN(TestRenewalSettings)
#include "tst_renewalsettings.moc"
