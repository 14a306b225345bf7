// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/networksettings.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is written comes back, and what can't be read is told rather than passed over.
class TestNetworkSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void comesBack_data();
    void comesBack();
    void isTheUsualWithoutAFile();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void keepsTheLatestDamagedFileOnly();
    void leavesOutWhatItDoesNotKnow();
    void isForItsOwnerOnly();
    void holdsThePathAndNoCertificate();
    void saysWhenThereIsNoPlace();
    void livesBesideTheWindowsSettings();

private:
    QString path() const { return m_folder->filePath(u"network.json"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content(const QString &name = u"network.json"_s) const;
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNetworkSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestNetworkSettings::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestNetworkSettings::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

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
    QVERIFY(NetworkSettings(path()).save(choice));
    const auto loaded = NetworkSettings(path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, choice);
    QCOMPARE(files(), QStringList {u"network.json"_s});
}

void TestNetworkSettings::isTheUsualWithoutAFile()
{
    const auto loaded = NetworkSettings(path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, TransportChoice());
    QCOMPARE(loaded->deadline, 15s);
    QCOMPARE(loaded->proxy.kind, ProxyChoice::Kind::System);
    QVERIFY(files().isEmpty());
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
    write(bytes);
    const auto loaded = NetworkSettings(path()).load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().contains(u"can't be read"));
    QVERIFY(loaded.error().contains(u"network.json.damaged"));
    QCOMPARE(files(), QStringList {u"network.json.damaged"_s});
    QCOMPARE(content(u"network.json.damaged"_s), bytes);
    QCOMPARE(*NetworkSettings(path()).load(), TransportChoice()); // told once
}

void TestNetworkSettings::keepsTheLatestDamagedFileOnly()
{
    for (const QByteArray &bytes : {QByteArray("first"), QByteArray("second")}) {
        write(bytes);
        QVERIFY(!NetworkSettings(path()).load());
    }
    QCOMPARE(files(), QStringList {u"network.json.damaged"_s});
    QCOMPARE(content(u"network.json.damaged"_s), QByteArray("second"));
}

void TestNetworkSettings::leavesOutWhatItDoesNotKnow()
{
    write(R"({"deadline_seconds":20,"proxy":"none","authorities_file":"/a.pem","of_a_later_version":true})");
    const auto loaded = NetworkSettings(path()).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, (TransportChoice {20s, {ProxyChoice::Kind::None}, u"/a.pem"_s}));
}

void TestNetworkSettings::isForItsOwnerOnly()
{
    QVERIFY(NetworkSettings(path()).save({}));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestNetworkSettings::holdsThePathAndNoCertificate()
{
    QVERIFY(NetworkSettings(path()).save({15s, {}, u"/etc/ssl/company-ca.pem"_s}));
    QCOMPARE(QJsonDocument::fromJson(content()).object().keys(),
        QStringList({u"authorities_file"_s, u"deadline_seconds"_s, u"proxy"_s}));
    QVERIFY(content().contains("/etc/ssl/company-ca.pem"));
}

void TestNetworkSettings::saysWhenThereIsNoPlace()
{
    QVERIFY(!NetworkSettings(m_folder->path()).save({})); // a folder is no file
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
