// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profileinput.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What was filled in about a profile becomes one, or is refused with the field that is wrong.
class TestProfileInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tidies();
    void survivesTheWayBack_data();
    void survivesTheWayBack();
    void refuses_data();
    void refuses();

private:
    static ProfileInput good();
};

ProfileInput TestProfileInput::good()
{
    return {u"Shop"_s,
        {{}, ServerKind::Own, u"https://eu.example:8443"_s,
            {u"an-id"_s, Secret("never-kept"), CredentialsKind::OAuthServiceKey, u"project-1"_s}, {7s}},
        u"vouchers.read areas.read"_s};
}

void TestProfileInput::tidies()
{
    ProfileInput input = good();
    input.name = u"  My   shop "_s;
    input.connection.credentials.applicationId = u" an-id\n"_s;
    input.connection.credentials.projectId = u"\tproject-1 "_s;
    input.scopes = u" vouchers.read \t areas.read vouchers.read"_s;
    const auto profile = profileFrom(input);
    QVERIFY(profile);
    QCOMPARE(profile->name, u"My shop"_s);
    QCOMPARE(profile->server.hostAndPort(), u"eu.example:8443"_s);
    QCOMPARE(profile->credentials, CredentialsKind::OAuthServiceKey);
    QCOMPARE(profile->applicationId, u"an-id"_s);
    QCOMPARE(profile->projectId, u"project-1"_s);
    QCOMPARE(profile->scopes, QStringList({u"vouchers.read"_s, u"areas.read"_s}));
    QCOMPARE(profile->transport.deadline, 7s);
}

void TestProfileInput::survivesTheWayBack_data()
{
    QTest::addColumn<ServerKind>("server");
    QTest::addColumn<CredentialsKind>("kind");
    QTest::newRow("region") << ServerKind::Asia << CredentialsKind::ApiKeyPair;
    QTest::newRow("own address") << ServerKind::Own << CredentialsKind::ApiKeyPair;
    QTest::newRow("version 2") << ServerKind::Europe << CredentialsKind::OAuthServiceKey;
}

void TestProfileInput::survivesTheWayBack()
{
    ProfileInput input = good();
    QFETCH(ServerKind, server);
    QFETCH(CredentialsKind, kind);
    input.connection.server = server;
    input.connection.credentials.kind = kind;
    const auto profile = profileFrom(input);
    QVERIFY(profile);
    QCOMPARE(profile->projectId.isEmpty(), kind == CredentialsKind::ApiKeyPair);
    const ProfileInput back = inputOf(*profile);
    QVERIFY(back.connection.credentials.secretKey.isEmpty());
    QCOMPARE(back.connection.profile, u"Shop"_s);
    QCOMPARE(*profileFrom(back), *profile);
}

void TestProfileInput::refuses_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("text");
    QTest::addColumn<InputError::Field>("field");
    using Field = InputError::Field;
    QTest::newRow("no name") << u"name"_s << u" "_s << Field::ProfileName;
    QTest::newRow("the sandbox's name") << u"name"_s << u"Sandbox"_s << Field::ProfileName;
    QTest::newRow("no address") << u"address"_s << QString() << Field::Address;
    QTest::newRow("plain http") << u"address"_s << u"http://eu.example"_s << Field::Address;
    QTest::newRow("header injection") << u"id"_s << u"an-id\r\nX: 1"_s << Field::ApplicationId;
    QTest::newRow("a colon, at which Basic is split") << u"id"_s << u"an:id"_s << Field::ApplicationId;
    QTest::newRow("project in another script") << u"project"_s << u"\u043f"_s << Field::ProjectId;
    QTest::newRow("scope in another script") << u"scopes"_s << u"v\u043euchers"_s << Field::Scope;
}

void TestProfileInput::refuses()
{
    QFETCH(QString, part);
    QFETCH(QString, text);
    QFETCH(InputError::Field, field);
    ProfileInput input = good();
    QMap<QString, QString *> parts {{u"name"_s, &input.name}, {u"address"_s, &input.connection.address},
        {u"id"_s, &input.connection.credentials.applicationId}, {u"project"_s, &input.connection.credentials.projectId},
        {u"scopes"_s, &input.scopes}};
    QVERIFY(profileFrom(input));
    *parts.value(part) = text;
    const auto profile = profileFrom(input);
    QVERIFY(!profile);
    QCOMPARE(profile.error().field, field);
    QVERIFY(profile.error().message.endsWith(u'.'));
}

QTEST_APPLESS_MAIN(TestProfileInput)

#include "tst_profileinput.moc"
