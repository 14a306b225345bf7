// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

Profile whole()
{
    return {u"Shop, Asia"_s, publishedServer(ServerKind::Asia), u"app-1"_s, {u"vouchers"_s, u"orders"_s},
        {std::chrono::seconds(30), *parseProxy(u"proxy.example:3128"_s), u"/etc/authorities.pem"_s}};
}

QJsonObject changed(const QString &member, const QJsonValue &value)
{
    QJsonObject profile = profilesToJson({whole()})[u"profiles"].toArray()[0].toObject();
    profile.insert(member, value);
    return {{u"format"_s, 1}, {u"profiles"_s, QJsonArray {profile}}};
}

} // namespace

/// Names and the format; what is done with a list of them is the session's.
class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksNames_data();
    void checksNames();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void refusesWhatItCanNotUse_data();
    void refusesWhatItCanNotUse();
    void refusesOtherLists();
    void leavesLaterMembersAlone();
};

void TestProfile::checksNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); // empty: refused
    QTest::newRow("a word") << u"Shop"_s << u"Shop"_s;
    QTest::newRow("blanks are tidied") << u"  My \t shop "_s << u"My shop"_s;
    QTest::newRow("any script") << u"Żabka 店"_s << u"Żabka 店"_s;
    QTest::newRow("as long as can be") << QString(64, u'x') << QString(64, u'x');
    QTest::newRow("too long") << QString(65, u'x') << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u" \n"_s << QString();
    QTest::newRow("the sandbox's") << u"SandBox"_s << QString();
    for (const QString &taken : {u"Europe"_s, u"US"_s, u"united  states"_s, u"Asia (Singapore)"_s, u"Own address"_s})
        QTest::addRow("a server's: %s", qPrintable(taken)) << taken << QString();
    QTest::newRow("like a server's") << u"Europe 2"_s << u"Europe 2"_s;
    QTest::newRow("turned around") << u"Shop\u202Eterces"_s << QString();
    QTest::newRow("an escape") << u"Shop\x1b[31m"_s << QString();
}

void TestProfile::checksNames()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto checked = checkedProfileName(text);
    QCOMPARE(checked.value_or(QString()), name);
    if (!checked) {
        QCOMPARE(checked.error().field, InputError::Field::ProfileName);
        QVERIFY(checked.error().message.endsWith(u'.'));
    }
}

void TestProfile::comesBackAsItWas_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("whole") << whole();
    QTest::newRow("a name and a server") << Profile {u"Shop"_s, publishedServer(ServerKind::Europe), {}};
    QTest::newRow("own address") << Profile {u"Own"_s, *parseServerAddress(u"https://täst.example:8443"_s), u"app-2"_s};
    QTest::newRow("this computer") << Profile {u"Here"_s, *parseServerAddress(u"http://127.0.0.1:8080"_s), {}};
}

void TestProfile::comesBackAsItWas()
{
    QFETCH(Profile, profile);
    const QByteArray written = QJsonDocument(profilesToJson({profile})).toJson();
    const auto read = profilesFromJson(QJsonDocument::fromJson(written).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QVERIFY(*read == QList<Profile> {profile});
    QVERIFY(!written.toLower().contains("secret"));
}

void TestProfile::refusesWhatItCanNotUse_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no name") << u"name"_s << QJsonValue();
    QTest::newRow("other credentials") << u"credentials"_s << QJsonValue(u"carrier pigeon"_s);
    QTest::newRow("no server") << u"server"_s << QJsonValue(u""_s);
    QTest::newRow("plain http") << u"server"_s << QJsonValue(u"http://shop.example"_s);
    QTest::newRow("keys in the address") << u"server"_s << QJsonValue(u"https://id:key@shop.example"_s);
    QTest::newRow("a line break in the ID") << u"application_id"_s << QJsonValue(u"a\r\nX-Evil: 1"_s);
    QTest::newRow("a blank in a scope") << u"scopes"_s << QJsonValue(QJsonArray {u"a b"_s});
    QTest::newRow("a number as scope") << u"scopes"_s << QJsonValue(QJsonArray {1});
    QTest::newRow("time limit") << u"deadline_seconds"_s << QJsonValue(0);
    QTest::newRow("proxy") << u"proxy"_s << QJsonValue(u"socks5://proxy"_s);
    QTest::newRow("authorities") << u"authorities_file"_s << QJsonValue(7);
}

void TestProfile::refusesWhatItCanNotUse()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QVERIFY(profilesFromJson(changed(u"note"_s, u"nothing is changed"_s)));
    const auto read = profilesFromJson(changed(member, value));
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(u"Profile 1 of the list can't be used"), qPrintable(read.error()));
}

void TestProfile::refusesOtherLists()
{
    QVERIFY(profilesFromJson(profilesToJson({})));
    QVERIFY(!profilesFromJson({}));
    QVERIFY(!profilesFromJson({{u"format"_s, 2}, {u"profiles"_s, QJsonArray()}}));
    QVERIFY(!profilesFromJson({{u"format"_s, 1}}));
    Profile other = whole();
    other.name = other.name.toUpper();
    QVERIFY(profilesFromJson(profilesToJson({whole(), other})).error().contains(u"same name"));
    QList<Profile> many;
    for (int i = 0; i <= mostProfiles; ++i) {
        many.append(whole());
        many.last().name = u"Profile %1"_s.arg(i);
    }
    QVERIFY(!profilesFromJson(profilesToJson(many)));
    many.removeLast();
    QCOMPARE(profilesFromJson(profilesToJson(many))->size(), mostProfiles);
}

void TestProfile::leavesLaterMembersAlone()
{
    QVERIFY(profilesFromJson(changed(u"colour"_s, u"red"_s)).value() == QList<Profile> {whole()});
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
