// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials.h"

#include <QSet>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto madeUpKey = "made-up-secret-key-0123";

/// What of the text is said back to the person: nothing that could be a secret.
bool isSentence(const QString &message)
{
    return message.size() > 10 && message.endsWith(u'.') && message.front().isUpper();
}

Credentials serviceKey(const QString &id, const QByteArray &key, const QString &project = u"project-1"_s)
{
    return {id, Secret::fromUtf8(key), CredentialsKind::OAuthServiceKey, project};
}

/// "NAME: VALUE" of each header.
QStringList headersOf(const Credentials &credentials)
{
    QStringList lines;
    for (const auto &[name, value] : schemeOf(credentials.kind).headers(credentials))
        lines.append(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value.reveal()));
    return lines;
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSchemesApart();
    void authenticates();
    void checksKeyPairs_data();
    void checksKeyPairs();
    void trimsKeyPairs();
    void checksServiceKeys_data();
    void checksServiceKeys();
    void forgetsAProjectThatTheKindHasNot();
    void knowsWhichCallsArePublished();
    void namesItsSecretsAsTheyAreSent();
};

void TestCredentials::tellsSchemesApart()
{
    QSet<QString> words, names, paths;
    for (const CredentialsScheme &scheme : schemes()) {
        QVERIFY(!words.contains(scheme.word) && !names.contains(scheme.name()) && !paths.contains(scheme.requestPath));
        words.insert(scheme.word);
        names.insert(scheme.name());
        paths.insert(scheme.requestPath);
        QCOMPARE(&schemeOf(scheme.kind), &scheme);
        QCOMPARE(findScheme(scheme.word.toUpper()), &scheme);
        QVERIFY(scheme.pathOf(Call::RequestToken).startsWith(u'/'));
        QVERIFY(scheme.hasPublishedScopes || !scheme.knownScopes.isEmpty());
    }
    QVERIFY(!findScheme(u"password"_s));
    QVERIFY(!findScheme(QString()));
}

void TestCredentials::authenticates()
{
    QCOMPARE(headersOf({u"an-id"_s, Secret("a-key")}),
        QStringList({u"X-App-Id: an-id"_s, u"X-App-Token: a-key"_s}));
    // RFC 7617, section 2, has this very example.
    QCOMPARE(headersOf(serviceKey(u"Aladdin"_s, "open sesame")),
        QStringList {u"Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="_s});
}

void TestCredentials::checksKeyPairs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("part"); ///< of the message; empty: accepted

    const QString id = u"made-up-app-id"_s;
    const QString key = QString::fromLatin1(madeUpKey);
    const QString notVisible = u"can't be sent in a header"_s;
    QTest::newRow("good") << id << key << QString();
    QTest::newRow("every visible character") << u"!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s << key << QString();
    QTest::newRow("no ID") << QString() << key << u"application ID is missing"_s;
    QTest::newRow("ID of blanks") << u" \t"_s << key << u"application ID is missing"_s;
    QTest::newRow("no key") << id << QString() << u"secret key is missing"_s;
    QTest::newRow("key of blanks") << id << u" \n"_s << u"secret key is missing"_s;
    QTest::newRow("header injection by the ID") << u"id\r\nX-Evil: 1"_s << key << notVisible;
    QTest::newRow("header injection by the key") << id << u"key\r\nX-Evil: 1"_s << notVisible;
    QTest::newRow("line feed") << id << u"a\nb"_s << notVisible;
    QTest::newRow("NUL") << id << u"a\0b"_s << notVisible;
    QTest::newRow("blank inside") << u"made up"_s << key << notVisible;
    QTest::newRow("delete") << id << u"a\u007fb"_s << notVisible;
    QTest::newRow("no-break space inside") << id << u"a\u00a0b"_s << notVisible;
    QTest::newRow("no-break space at the end of the key") << id << u"ab\u00a0"_s << notVisible;
    QTest::newRow("zero-width") << u"id\u200b"_s << key << notVisible;
    QTest::newRow("homoglyph") << u"\u0430pp"_s << key << notVisible;
    QTest::newRow("dots of a masked field") << id << QString(8, QChar(0x2022)) << notVisible;
}

void TestCredentials::checksKeyPairs()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(QString, part);

    const auto pair = checkedCredentials({id, Secret::fromString(key)});
    QCOMPARE(pair.has_value(), part.isEmpty());
    if (pair) {
        QCOMPARE(pair->applicationId, id);
        QCOMPARE(pair->secretKey.reveal(), key.toUtf8());
        return;
    }
    const bool isAboutId = pair.error().field == InputError::Field::ApplicationId;
    QVERIFY(isAboutId || pair.error().field == InputError::Field::SecretKey);
    const QString &message = pair.error().message;
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(message.contains(isAboutId ? u"application ID"_s : u"secret key"_s));
    QVERIFY2(isSentence(message), qPrintable(message));
    QVERIFY(!message.contains(key) || key.trimmed().isEmpty());
}

void TestCredentials::trimsKeyPairs()
{
    const auto pair = checkedCredentials({u"\t app-id\r\n"_s, Secret::fromUtf8(" made-up-key \r\n")});
    QVERIFY(pair);
    QCOMPARE(pair->applicationId, u"app-id"_s);
    QCOMPARE(pair->secretKey.reveal(), QByteArray("made-up-key"));
}

void TestCredentials::checksServiceKeys_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("project");
    QTest::addColumn<int>("field"); ///< -1: all is well
    using Field = InputError::Field;
    QTest::newRow("good") << u"an-id"_s << u" project-1 "_s << -1;
    QTest::newRow("project in another script") << u"an-id"_s << u"projet \u00e9"_s << -1; // it goes into the body
    QTest::newRow("no project") << u"an-id"_s << u" "_s << int(Field::ProjectId);
    QTest::newRow("a colon, at which Basic is split") << u"an:id"_s << u"project-1"_s << int(Field::ApplicationId);
    QTest::newRow("no ID") << QString() << u"project-1"_s << int(Field::ApplicationId);
}

void TestCredentials::checksServiceKeys()
{
    QFETCH(QString, id);
    QFETCH(QString, project);
    QFETCH(int, field);
    const auto checked = checkedCredentials(serviceKey(id, " made-up-key\n", project));
    QCOMPARE(checked ? -1 : int(checked.error().field), field);
    if (!checked) {
        QVERIFY2(isSentence(checked.error().message), qPrintable(checked.error().message));
        return;
    }
    QCOMPARE(checked->kind, CredentialsKind::OAuthServiceKey);
    QCOMPARE(checked->projectId, project.trimmed());
    QCOMPARE(checked->secretKey.reveal(), "made-up-key");
}

void TestCredentials::forgetsAProjectThatTheKindHasNot()
{
    const auto checked = checkedCredentials({u"an-id"_s, Secret("a-key"), CredentialsKind::ApiKeyPair, u"project-1"_s});
    QVERIFY(checked);
    QCOMPARE(checked->projectId, QString());
}

void TestCredentials::knowsWhichCallsArePublished()
{
    for (const Call call : {Call::RequestToken, Call::Introspect, Call::Revoke})
        QVERIFY(checkedCall(call, {u"an-id"_s, Secret("a-key")}));
    const Credentials service = serviceKey(u"an-id"_s, "a-key");
    QVERIFY(checkedCall(Call::RequestToken, service));
    for (const Call call : {Call::Introspect, Call::Revoke}) {
        const auto refused = checkedCall(call, service);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, InputError::Field::Credentials);
        QVERIFY2(refused.error().message.startsWith(u"No call is published"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(schemeOf(service.kind).name()));
    }
}

void TestCredentials::namesItsSecretsAsTheyAreSent()
{
    const auto pair = secretsOf({u"an-id"_s, Secret("a-key")});
    QCOMPARE(pair.size(), 1);
    QCOMPARE(pair.first().reveal(), "a-key");
    const auto service = secretsOf(serviceKey(u"an-id"_s, "a-key"));
    QCOMPARE(service.size(), 2);
    QCOMPARE(service.first().reveal(), "a-key");
    QCOMPARE(service.last().reveal(), QByteArray("an-id:a-key").toBase64());
}

QTEST_APPLESS_MAIN(TestCredentials)

#include "tst_credentials.moc"
