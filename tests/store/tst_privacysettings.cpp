// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfolder.h"

#include "store/privacysettings.h"

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
    void init() { m_file = std::make_unique<SettingsFolder>(u"privacy.json"_s); }

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
    QVERIFY(PrivacySettings(m_file->path()).save(choice));
    const auto loaded = PrivacySettings(m_file->path()).load();
    QVERIFY(loaded);
    QVERIFY(*loaded == choice);
}

void TestPrivacySettings::isTheUsualWithoutAFile()
{
    QVERIFY(*PrivacySettings(m_file->path()).load() == PrivacyChoice());
    QVERIFY(m_file->files().isEmpty());
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
    QVERIFY(m_file->write(bytes));
    const auto loaded = PrivacySettings(m_file->path()).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(u"the usual 30 seconds"), qPrintable(loaded.error()));
    QVERIFY(loaded.error().contains(u"privacy.json.damaged"));
    QCOMPARE(m_file->files(), QStringList {u"privacy.json.damaged"_s});
    QCOMPARE(m_file->content(u"privacy.json.damaged"_s), bytes);
    QVERIFY(*PrivacySettings(m_file->path()).load() == PrivacyChoice()); // told once
}

void TestPrivacySettings::isForItsOwnerOnly()
{
    QVERIFY(PrivacySettings(m_file->path()).save(other));
    QVERIFY(m_file->isForItsOwnerOnly());
}

void TestPrivacySettings::holdsNothingElse()
{
    QVERIFY(PrivacySettings(m_file->path()).save(other));
    QCOMPARE(
        m_file->content(u"privacy.json"_s).simplified(), QByteArray(R"({ "clipboard_seconds": 120, "presenter_mode": true })"));
}

void TestPrivacySettings::saysWhenThereIsNoPlace()
{
    QVERIFY(!PrivacySettings(m_file->folder()).save(other)); // a folder is no file
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
