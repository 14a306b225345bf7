// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/renewalsettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// What is written comes back, and what can't be read is told rather than passed over.
class TestRenewalSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

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
    QString path() const { return m_folder->filePath(u"renewal.json"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRenewalSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestRenewalSettings::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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
    QVERIFY(RenewalSettings(path()).save(percent));
    const auto loaded = RenewalSettings(path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, percent);
}

void TestRenewalSettings::isTheUsualWithoutAFile()
{
    QCOMPARE(*RenewalSettings(path()).load(), 10);
    QVERIFY(files().isEmpty());
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
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto loaded = RenewalSettings(path()).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(u"the usual 10 %."), qPrintable(loaded.error()));
    QVERIFY(loaded.error().contains(u"renewal.json.damaged"));
    QCOMPARE(files(), QStringList {u"renewal.json.damaged"_s});
    QCOMPARE(content(u"renewal.json.damaged"_s), bytes);
    QCOMPARE(*RenewalSettings(path()).load(), 10); // told once
}

void TestRenewalSettings::isForItsOwnerOnly()
{
    QVERIFY(RenewalSettings(path()).save(20));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestRenewalSettings::holdsNothingElse()
{
    QVERIFY(RenewalSettings(path()).save(20));
    QCOMPARE(content(u"renewal.json"_s).simplified(), QByteArray(R"({ "warn_percent": 20 })"));
}

void TestRenewalSettings::saysWhenThereIsNoPlace()
{
    QVERIFY(!RenewalSettings(m_folder->path()).save(20)); // a folder is no file
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
