// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/faultserver.h"

#include "api/oauthclient.h"
#include "app/clipboardguard.h"
#include "app/tokenactions.h"
#include "core/scopecatalogue.h"
#include "sandbox/sandbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;

namespace {

const QStringList scopes {QStringLiteral("vouchers")};

} // namespace

/// What a person does with a token, without a window.
class TestTokenActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void startsTheSandboxOnlyWhenAsked();
    void saysWhyTheSandboxDoesNotStart();
    void refusesInput_data();
    void refusesInput();
    void asksTheServerThatIssued();
    void asksTheChosenServerAboutPastedText();
    void refusesToCheckWithoutKeys();
    void doesNothingWithoutAToken();
    void renews();
    void copies_data();
    void copies();
    void saysWhyItCopiesNothing();

private:
    ConnectionInput own() const;
    bool finish(const std::function<void()> &start);
    Notice lastNotice() const { return m_noticed->constLast().constFirst().value<Notice>(); }

    FakeClock m_clock;
    QNetworkAccessManager m_manager;
    OAuthClient m_client {m_manager, m_clock};
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClipboardGuard> m_guard;
    std::unique_ptr<TokenActions> m_actions;
    std::unique_ptr<QSignalSpy> m_noticed;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_ended;
};

void TestTokenActions::init()
{
    QGuiApplication::clipboard()->clear();
    m_server = std::make_unique<FaultServer>();
    m_server->answerJson(200,
        R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","expires_in":900,"scope":"vouchers","token_type":"Bearer"})");
    m_sandbox = std::make_unique<Sandbox>(ScopeCatalogue::builtIn(), m_clock);
    m_session = std::make_unique<Session>(m_client, ScopeCatalogue::builtIn(), m_clock);
    m_guard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard(), m_clock);
    m_actions = std::make_unique<TokenActions>(
        *m_session, *m_guard, [this](CredentialsKind kind) { return m_sandbox->start(0, kind); });
    m_noticed = std::make_unique<QSignalSpy>(m_actions.get(), &TokenActions::noticed);
    m_refused = std::make_unique<QSignalSpy>(m_actions.get(), &TokenActions::inputRefused);
    m_ended = std::make_unique<QSignalSpy>(m_session.get(), &Session::callEnded);
}

void TestTokenActions::cleanup()
{
    m_actions.reset();
    m_guard.reset();
    m_session.reset();
    m_sandbox.reset();
    m_server.reset();
}

ConnectionInput TestTokenActions::own() const
{
    return {{}, ServerKind::Own, m_server->url().toString(), {QStringLiteral("an-id"), Secret::fromUtf8("a-key")}};
}

bool TestTokenActions::finish(const std::function<void()> &start)
{
    const auto before = m_ended->count();
    start();
    return QTest::qWaitFor([&] { return m_ended->count() > before; });
}

void TestTokenActions::startsTheSandboxOnlyWhenAsked()
{
    QVERIFY(finish([this] { m_actions->request(own(), scopes); }));
    QVERIFY(!m_sandbox->isRunning());
    QVERIFY(finish([this] { m_actions->request({}, scopes); }));
    QVERIFY(m_sandbox->isRunning());
    QVERIFY(m_session->inspection().connection->server.isSandbox());
    QCOMPARE(m_noticed->count(), 0); // results are the session's to tell
}

void TestTokenActions::saysWhyTheSandboxDoesNotStart()
{
    TokenActions actions(*m_session, *m_guard,
        [](CredentialsKind) -> Expected<Connection, QString> { return unexpected(QStringLiteral("No port is free.")); });
    QSignalSpy noticed(&actions, &TokenActions::noticed);
    actions.request({}, scopes);
    QCOMPARE(noticed.count(), 1);
    const auto notice = noticed.constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.severity, Notice::Severity::Error);
    QCOMPARE(notice.title, QStringLiteral("No port is free."));
    QVERIFY(!m_session->isBusy());
}

void TestTokenActions::refusesInput_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<InputError::Field>("field");
    const QString address = QStringLiteral("https://eu.example"), id = QStringLiteral("an-id");
    QTest::newRow("no address") << QString() << id << QByteArray("k") << scopes << InputError::Field::Address;
    QTest::newRow("U13 @evil") << QStringLiteral("https://api.voucherify.io@evil.example") << id << QByteArray("k")
                               << scopes << InputError::Field::Address;
    QTest::newRow("no ID") << address << QString() << QByteArray("k") << scopes << InputError::Field::ApplicationId;
    QTest::newRow("no key") << address << id << QByteArray() << scopes << InputError::Field::SecretKey;
    QTest::newRow("a header in the key") << address << id << QByteArray("k\r\nX: y") << scopes
                                         << InputError::Field::SecretKey;
    QTest::newRow("no scope") << address << id << QByteArray("k") << QStringList() << InputError::Field::Scope;
}

void TestTokenActions::refusesInput()
{
    QFETCH(QString, address);
    QFETCH(QString, id);
    QFETCH(QByteArray, key);
    QFETCH(QStringList, wanted);
    QFETCH(InputError::Field, field);
    m_actions->request({{}, ServerKind::Own, address, {id, Secret::fromUtf8(key)}}, wanted);
    QCOMPARE(m_noticed->count(), 1);
    QCOMPARE(lastNotice().severity, Notice::Severity::Error);
    QVERIFY(!lastNotice().title.isEmpty());
    QCOMPARE(m_refused->count(), 1);
    QCOMPARE(m_refused->constFirst().constFirst().value<InputError>().field, field);
    QVERIFY(!m_session->isBusy());
}

void TestTokenActions::asksTheServerThatIssued()
{
    QVERIFY(finish([this] { m_actions->request(own(), scopes); }));
    ConnectionInput elsewhere = own();
    elsewhere.address = QStringLiteral("https://elsewhere.example");
    elsewhere.credentials.secretKey = {};
    QVERIFY(finish([&] { m_actions->check(elsewhere); })); // nor are keys asked for that aren't needed
    QVERIFY(m_server->requests().constLast().startsWith("POST /v1/oauth/introspect "));
    m_server->answer("HTTP/1.1 204 No Content\r\n\r\n", true);
    QVERIFY(finish([&] { m_actions->revoke(elsewhere); }));
    QVERIFY(m_server->requests().constLast().startsWith("POST /v1/oauth/token/revoke "));
    QCOMPARE(m_session->reading().state, TokenState::Revoked);
    QCOMPARE(m_refused->count(), 0);
}

void TestTokenActions::asksTheChosenServerAboutPastedText()
{
    QVERIFY(m_session->inspect("Bearer 9XYZdefghijklmnopqrstuvwxyz"));
    m_server->answerJson(200, R"({"active":false})");
    QVERIFY(finish([this] { m_actions->check(own()); }));
    const QByteArray request = m_server->requests().constLast();
    QVERIFY(request.endsWith("access_token=9XYZdefghijklmnopqrstuvwxyz"));
    QVERIFY(request.contains("a-key"));
    QCOMPARE(m_session->reading().state, TokenState::Inactive);
}

void TestTokenActions::refusesToCheckWithoutKeys()
{
    QVERIFY(m_session->inspect("Bearer 9XYZdefghijklmnopqrstuvwxyz"));
    ConnectionInput keyless = own();
    keyless.credentials.secretKey = {};
    m_actions->check(keyless);
    m_actions->revoke(keyless);
    QCOMPARE(m_refused->count(), 2);
    QCOMPARE(m_refused->constLast().constFirst().value<InputError>().field, InputError::Field::SecretKey);
    QCOMPARE(m_server->connectionCount(), 0);
    QVERIFY(!m_session->token()->isEmpty());
}

void TestTokenActions::doesNothingWithoutAToken()
{
    m_actions->check(own());
    m_actions->revoke(own());
    m_actions->renew(own());
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestTokenActions::renews()
{
    QVERIFY(finish([this] { m_actions->request(own(), scopes); }));
    QVERIFY(finish([this] { m_actions->renew(own()); }));
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().constLast().endsWith("scope=vouchers"));
}

void TestTokenActions::copies_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("expected");
    QTest::newRow("token") << ExportFormat::Token << QStringLiteral("1ABCdefghijklmnopqrstuvwxyzjkLm");
    QTest::newRow("header") << ExportFormat::Header
                            << QStringLiteral("Authorization: Bearer 1ABCdefghijklmnopqrstuvwxyzjkLm");
    QTest::newRow("curl line")
        << ExportFormat::Curl
        << QStringLiteral("curl --header 'Authorization: Bearer 1ABCdefghijklmnopqrstuvwxyzjkLm' '%1/v1/vouchers'");
}

void TestTokenActions::copies()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, expected);
    QVERIFY(finish([this] { m_actions->request(own(), scopes); }));
    m_actions->copy(format);
    if (format == ExportFormat::Curl)
        expected = expected.arg(m_server->url().toString());
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    QVERIFY(m_guard->isHolding());
    QCOMPARE(m_noticed->count(), 0);
}

void TestTokenActions::saysWhyItCopiesNothing()
{
    m_actions->copy(ExportFormat::Token);
    QCOMPARE(lastNotice().title, QStringLiteral("Not copied."));
    m_server->answerJson(200, R"({"access_token":"1ABCdefghijklmnopqrstuvwxyz","token_type":"MAC"})");
    QVERIFY(finish([this] { m_actions->request(own(), scopes); }));
    m_actions->copy(ExportFormat::Header);
    QCOMPARE(m_noticed->count(), 2);
    QVERIFY(lastNotice().text.contains(QStringLiteral("MAC")));
    QVERIFY(!m_guard->isHolding());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

QTEST_MAIN(TestTokenActions)
#include "tst_tokenactions.moc"
