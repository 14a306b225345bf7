// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/authorities.h"
#include "session/connectioninput.h"
#include "support/certificates.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person fills in becomes a connection, or one error that names the field.
class TestConnectionInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void takesTheNetwork_data();
    void takesTheNetwork();
    void makesThePathAbsolute();
    void refusesTheNetwork_data();
    void refusesTheNetwork();
    void readsTheAuthoritiesForEachCall();
    void theSandboxTakesTheTimeLimitAlone();
    void refusesAPipe();
    void tellsTheCertificates();
    void tellsTheFirstOfManyCertificates();

private:
    QString path(const QString &name = u"ca.pem"_s) const { return m_folder->filePath(name); }
    void write(const QByteArray &bytes) const;
    ConnectionInput ownServer() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const TestAuthority m_authority;
    int m_starts = 0;
    const SandboxStarter m_startSandbox = [this](CredentialsKind) -> Expected<Connection, QString> {
        ++m_starts;
        return Connection {{ServerKind::Sandbox, QUrl(u"http://127.0.0.1:1"_s)}, {u"id"_s, Secret("key")}};
    };
};

void TestConnectionInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_starts = 0;
}

void TestConnectionInput::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ConnectionInput TestConnectionInput::ownServer() const
{
    return {{}, ServerKind::Own, u"https://voucherify.example"_s, {u"an-id"_s, Secret("a-key")},
        {7s, {ProxyChoice::Kind::None}, path()}};
}

void TestConnectionInput::takesTheNetwork_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::newRow("system") << int(ProxyChoice::Kind::System) << QString() << u"system"_s;
    QTest::newRow("none") << int(ProxyChoice::Kind::None) << QString() << u"none"_s;
    QTest::newRow("own") << int(ProxyChoice::Kind::Own) << u" proxy.example:3128 "_s << u"proxy.example:3128"_s;
    QTest::newRow("an address that isn't chosen") << int(ProxyChoice::Kind::None) << u"nonsense"_s << u"none"_s;
}

void TestConnectionInput::takesTheNetwork()
{
    QFETCH(int, kind);
    QFETCH(QString, address);
    QFETCH(QString, text);
    const auto choice = transportChoiceFrom({60s, ProxyChoice::Kind(kind), address, {}});
    QVERIFY(choice);
    QCOMPARE(proxyText(choice->proxy), text);
    QCOMPARE(choice->deadline, 60s);
    QCOMPARE(choice->authoritiesFile, QString());
}

void TestConnectionInput::makesThePathAbsolute()
{
    write(m_authority.pem());
    const QString relative = QDir::current().relativeFilePath(path());
    QVERIFY(QDir::isRelativePath(relative));
    const auto choice = transportChoiceFrom({15s, ProxyChoice::Kind::System, {}, relative});
    QVERIFY(choice);
    QVERIFY(QDir::isAbsolutePath(choice->authoritiesFile));
    QVERIFY(QFile::exists(choice->authoritiesFile));
}

void TestConnectionInput::refusesTheNetwork_data()
{
    QTest::addColumn<QString>("proxy"); ///< null: not chosen
    QTest::addColumn<QByteArray>("authorities"); ///< null: there is no such file
    QTest::addColumn<InputError::Field>("field");
    QTest::addColumn<QString>("says");
    using Field = InputError::Field;
    const QByteArray pem = m_authority.pem();
    QTest::newRow("no proxy") << u""_s << pem << Field::Proxy << u"a host and a port"_s;
    QTest::newRow("no port") << u"proxy.example"_s << pem << Field::Proxy << u"a host and a port"_s;
    QTest::newRow("another kind") << u"socks5://a:1"_s << pem << Field::Proxy << u"of an HTTP proxy"_s;
    QTest::newRow("a password") << u"http://hidden:words@proxy.example:1"_s << pem << Field::Proxy << u"user name"_s;
    QTest::newRow("a word of the box") << u"none"_s << pem << Field::Proxy << u"a host and a port"_s;
    QTest::newRow("the other word") << u"System"_s << pem << Field::Proxy << u"a host and a port"_s;
    QTest::newRow("no file") << QString() << QByteArray() << Field::Authorities << u"can't be opened"_s;
    QTest::newRow("no certificate") << QString() << QByteArray("{}") << Field::Authorities << u"no certificate"_s;
    QTest::newRow("a key") << QString() << QByteArray("-----BEGIN PRIVATE KEY-----") << Field::Authorities
                           << u"private key"_s;
}

void TestConnectionInput::refusesTheNetwork()
{
    QFETCH(QString, proxy);
    QFETCH(QByteArray, authorities);
    QFETCH(InputError::Field, field);
    QFETCH(QString, says);
    if (!authorities.isNull())
        write(authorities);
    const auto kind = proxy.isNull() ? ProxyChoice::Kind::System : ProxyChoice::Kind::Own;
    const auto choice = transportChoiceFrom({15s, kind, proxy, path()});
    QVERIFY(!choice);
    QCOMPARE(choice.error().field, field);
    QVERIFY2(choice.error().message.contains(says), qPrintable(choice.error().message));
    QVERIFY(!choice.error().message.contains(u"hidden") && !choice.error().message.contains(u"words@"));
}

void TestConnectionInput::readsTheAuthoritiesForEachCall()
{
    write(m_authority.pem());
    const auto connection = connectionFrom(ownServer(), m_startSandbox);
    QVERIFY(connection);
    QCOMPARE(connection->transport, (Transport {7s, {ProxyChoice::Kind::None}, m_authority.pem()}));

    QVERIFY(QFile::remove(path())); // said, and not gone without
    const auto refused = connectionFrom(ownServer(), m_startSandbox);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, InputError::Field::Authorities);
    QCOMPARE(m_starts, 0);
}

void TestConnectionInput::theSandboxTakesTheTimeLimitAlone()
{
    ConnectionInput input = ownServer(); // with a file that isn't there
    input.server = ServerKind::Sandbox;
    const auto connection = connectionFrom(input, m_startSandbox);
    QVERIFY(connection);
    QCOMPARE(connection->transport, Transport {7s});
    QCOMPARE(m_starts, 1);
}

void TestConnectionInput::refusesAPipe()
{
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    const auto choice = transportChoiceFrom({15s, ProxyChoice::Kind::System, {}, path()});
    QVERIFY(!choice);
    QCOMPARE(choice.error().message, u"That is not a file."_s);
    QVERIFY(!authoritiesInWords(path(), QDateTime::currentDateTimeUtc()));
#else
    QSKIP("There are no pipes in the file system here.");
#endif
}

void TestConnectionInput::tellsTheCertificates()
{
    CertificatePlan plan;
    plan.commonName = u"Company <b>CA\u202E"_s.toUtf8();
    plan.validUntil = std::chrono::days(30);
    write(selfSigned(plan).certificate.toPem());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto words = [&](int daysLater) { return *authoritiesInWords(path(), now.addDays(daysLater)); };
    const QString name = u"Company <b>CA\\u{202E}, "_s;
    QCOMPARE(words(0).section(u',', 0, 0) + u", "_s, name);
    QVERIFY2(words(1) == name + u"28 days left"_s || words(1) == name + u"29 days left"_s, qPrintable(words(1)));
    QVERIFY2(
        words(40) == name + u"ended 9 days ago"_s || words(40) == name + u"ended 10 days ago"_s, qPrintable(words(40)));
    QVERIFY(!authoritiesInWords(path(u"none.pem"_s), now));
}

void TestConnectionInput::tellsTheFirstOfManyCertificates()
{
    QByteArray bundle;
    for (int i = 1; i <= 7; ++i) {
        CertificatePlan plan;
        plan.commonName = "CA " + QByteArray::number(i);
        bundle += selfSigned(plan).certificate.toPem();
    }
    write(bundle);
    const QStringList lines = authoritiesInWords(path(), QDateTime::currentDateTimeUtc())->split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(3).startsWith(u"CA 4, "));
    QCOMPARE(lines.constLast(), u"and 3 more"_s);
}

QTEST_GUILESS_MAIN(TestConnectionInput)
#include "tst_connectioninput.moc"
