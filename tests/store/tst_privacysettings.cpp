// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacysettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr PrivacyChoice other {2min, true};

} // namespace

/// What is written comes back, and what can't be read is told rather than passed over.
class TestPrivacySettings : public QObject
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
    QString path() const { return m_folder->filePath(u"privacy.json"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrivacySettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestPrivacySettings::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPrivacySettings::comesBack_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("presenterMode");
    QCOMPARE(PrivacySettings::lifetimes(), (QList<std::chrono::seconds> {10s, 30s, 1min, 2min, 5min}));
    for (const auto lifetime : PrivacySettings::lifetimes()) {
        QTest::addRow("%d s", int(lifetime.count())) << int(lifetime.count()) << false;
        QTest::addRow("%d s, presenter mode", int(lifetime.count())) << int(lifetime.count()) << true;
    }
}

void TestPrivacySettings::comesBack()
{
    QFETCH(int, seconds);
    QFETCH(bool, presenterMode);
    const PrivacyChoice choice {std::chrono::seconds(seconds), presenterMode};
    QVERIFY(PrivacySettings(path()).save(choice));
    const auto loaded = PrivacySettings(path()).load();
    QVERIFY(loaded);
    QVERIFY(*loaded == choice);
}

void TestPrivacySettings::isTheUsualWithoutAFile()
{
    QVERIFY(*PrivacySettings(path()).load() == PrivacyChoice());
    QVERIFY(files().isEmpty());
}

void TestPrivacySettings::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("empty", {});
    row("U11 garbage", QByteArray("\x00\xFF\xFE{{{", 6));
    row("broken off", R"({"clipboard_seconds": 1)");
    row("an array", "[10]");
    row("no member", "{}");
    row("not one of the choices", R"({"clipboard_seconds":11,"presenter_mode":false})");
    row("below 0", R"({"clipboard_seconds":-1,"presenter_mode":false})");
    row("a fraction", R"({"clipboard_seconds":10.5,"presenter_mode":false})");
    row("text", R"({"clipboard_seconds":"10","presenter_mode":false})");
    row("for ever", R"({"clipboard_seconds":1e300,"presenter_mode":false})");
    row("no presenter mode", R"({"clipboard_seconds":10})");
    row("a number for presenter mode", R"({"clipboard_seconds":10,"presenter_mode":1})");
    row("too large", R"({"clipboard_seconds":10,"presenter_mode":false})" + QByteArray(JsonFile::largest, ' '));
}

void TestPrivacySettings::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto loaded = PrivacySettings(path()).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(u"the usual 30 seconds"), qPrintable(loaded.error()));
    QVERIFY(loaded.error().contains(u"privacy.json.damaged"));
    QCOMPARE(files(), QStringList {u"privacy.json.damaged"_s});
    QCOMPARE(content(u"privacy.json.damaged"_s), bytes);
    QVERIFY(*PrivacySettings(path()).load() == PrivacyChoice()); // told once
}

void TestPrivacySettings::isForItsOwnerOnly()
{
    QVERIFY(PrivacySettings(path()).save(other));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestPrivacySettings::holdsNothingElse()
{
    QVERIFY(PrivacySettings(path()).save(other));
    QCOMPARE(
        content(u"privacy.json"_s).simplified(), QByteArray(R"({ "clipboard_seconds": 120, "presenter_mode": true })"));
}

void TestPrivacySettings::saysWhenThereIsNoPlace()
{
    QVERIFY(!PrivacySettings(m_folder->path()).save(other)); // a folder is no file
    QVERIFY(!PrivacySettings(u"/proc/no/such/privacy.json"_s).save(other));
    QVERIFY(PrivacySettings(u"/proc/no/such/privacy.json"_s).load());
}

void TestPrivacySettings::livesBesideTheOtherSettings()
{
    QVERIFY(QDir::isAbsolutePath(PrivacySettings::defaultPath()));
    QVERIFY(PrivacySettings::defaultPath().endsWith(u"/bearerscope/privacy.json"));
}

QTEST_GUILESS_MAIN(TestPrivacySettings)
#include "tst_privacysettings.moc"
