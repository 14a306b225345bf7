// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfolder.h"

#include "store/networksettings.h"

#include <QJsonDocument>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is written comes back, and what can't be read is told rather than passed over.
class TestNetworkSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = std::make_unique<SettingsFolder>(u"network.json"_s); }

    void comesBack_data();
    void comesBack();
    void isTheUsualWithoutAFile();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void keepsEachDamagedFile();
    void leavesOutWhatItDoesNotKnow();
    void isForItsOwnerOnly();
    void holdsThePathAndNoCertificate();
    void saysWhenThereIsNoPlace();
    void livesBesideTheWindowsSettings();

private:
    std::unique_ptr<SettingsFolder> m_file;
};

void TestNetworkSettings::comesBack_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("authorities");
    QTest::newRow("the usual") << qint64(15) << u"system"_s << QString();
    QTest::newRow("shortest") << qint64(1) << u"none"_s << u"/etc/ssl/company ca.pem"_s;
    QTest::newRow("longest") << qint64(120) << u"proxy.example:3128"_s << u"/home/ü/\u202E.pem"_s;
    QTest::newRow("IPv6") << qint64(60) << u"[fe80::1]:65535"_s << QString();
}

void TestNetworkSettings::comesBack()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, proxy);
    QFETCH(QString, authorities);
    const TransportChoice choice {std::chrono::seconds(seconds), *parseProxy(proxy), authorities};
    QVERIFY(NetworkSettings(m_file->path()).save(choice));
    const auto loaded = NetworkSettings(m_file->path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, choice);
    QCOMPARE(m_file->files(), QStringList {u"network.json"_s});
}

void TestNetworkSettings::isTheUsualWithoutAFile()
{
    const auto loaded = NetworkSettings(m_file->path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, TransportChoice());
    QCOMPARE(loaded->deadline, 15s);
    QCOMPARE(loaded->proxy.kind, ProxyChoice::Kind::System);
    QVERIFY(m_file->files().isEmpty());
}

void TestNetworkSettings::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("empty", {});
    row("U11 garbage", QByteArray("\x00\xFF\xFE{{{", 6));
    row("broken off", R"({"deadline_seconds": 15, "pro)");
    row("an array", "[15]");
    row("no member", "{}");
    row("a time limit too long", R"({"deadline_seconds":121,"proxy":"none","authorities_file":""})");
    row("half a second", R"({"deadline_seconds":0.5,"proxy":"none","authorities_file":""})");
    row("no proxy", R"({"deadline_seconds":15,"authorities_file":""})");
    row("a proxy that is none", R"({"deadline_seconds":15,"proxy":"ftp://a:1","authorities_file":""})");
    row("a proxy with a password", R"({"deadline_seconds":15,"proxy":"http://u:p@a:1","authorities_file":""})");
    row("authorities of another type", R"({"deadline_seconds":15,"proxy":"none","authorities_file":["a"]})");
    row("too large",
        R"({"deadline_seconds":15,"proxy":"none","authorities_file":""})" + QByteArray(JsonFile::largest, ' '));
}

void TestNetworkSettings::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(m_file->write(bytes));
    const auto loaded = NetworkSettings(m_file->path()).load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().contains(u"can't be read"));
    QVERIFY(loaded.error().contains(u"network.json.damaged"));
    QCOMPARE(m_file->files(), QStringList {u"network.json.damaged"_s});
    QCOMPARE(m_file->content(u"network.json.damaged"_s), bytes);
    QCOMPARE(*NetworkSettings(m_file->path()).load(), TransportChoice()); // told once
}

void TestNetworkSettings::keepsEachDamagedFile()
{
    for (int i = 1; i <= 10; ++i) {
        QVERIFY(m_file->write("damaged " + QByteArray::number(i)));
        QVERIFY(!NetworkSettings(m_file->path()).load());
    }
    QCOMPARE(m_file->files().size(), 9); // there is an end
    QCOMPARE(m_file->content(u"network.json.damaged"_s), QByteArray("damaged 1"));
    QCOMPARE(m_file->content(u"network.json.damaged-2"_s), QByteArray("damaged 2"));
    QCOMPARE(m_file->content(u"network.json.damaged-9"_s), QByteArray("damaged 10"));
}

void TestNetworkSettings::leavesOutWhatItDoesNotKnow()
{
    QVERIFY(m_file->write(R"({"deadline_seconds":20,"proxy":"none","authorities_file":"/a.pem","of_a_later_version":true})"));
    const auto loaded = NetworkSettings(m_file->path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, (TransportChoice {20s, {ProxyChoice::Kind::None}, u"/a.pem"_s}));
}

void TestNetworkSettings::isForItsOwnerOnly()
{
    QVERIFY(NetworkSettings(m_file->path()).save({}));
    QVERIFY(m_file->isForItsOwnerOnly());
}

void TestNetworkSettings::holdsThePathAndNoCertificate()
{
    QVERIFY(NetworkSettings(m_file->path()).save({15s, {}, u"/etc/ssl/company-ca.pem"_s}));
    QCOMPARE(QJsonDocument::fromJson(m_file->content()).object().keys(),
        QStringList({u"authorities_file"_s, u"deadline_seconds"_s, u"proxy"_s}));
    QVERIFY(m_file->content().contains("/etc/ssl/company-ca.pem"));
}

void TestNetworkSettings::saysWhenThereIsNoPlace()
{
    QVERIFY(!NetworkSettings(m_file->folder()).save({})); // a folder is no file
    QVERIFY(!NetworkSettings(u"/proc/no/such/network.json"_s).save({}));
    QVERIFY(NetworkSettings(u"/proc/no/such/network.json"_s).load());
}

void TestNetworkSettings::livesBesideTheWindowsSettings()
{
    QVERIFY(QDir::isAbsolutePath(NetworkSettings::defaultPath()));
    QVERIFY(NetworkSettings::defaultPath().endsWith(u"/bearerscope/network.json"));
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
