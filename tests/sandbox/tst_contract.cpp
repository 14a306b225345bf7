// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthcontract.h"
#include "sandboxclient.h"
#include "support/fakeclock.h"

#include "core/scopecatalogue.h"
#include "sandbox/sandbox.h"

#include <QFile>
#include <QTest>

using namespace bearerscope;

namespace {

const QByteArray tokenPath = "/v1/oauth/token";
const QByteArray introspectPath = "/v1/oauth/introspect";
const QByteArray revokePath = "/v1/oauth/token/revoke";

} // namespace

/// The sandbox over a real socket says nothing that isn't published; and the checker that finds so can fail.
class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void answersKeepIt_data();
    void answersKeepIt();
    void refusedCallsKeepIt_data();
    void refusedCallsKeepIt();
    void tooManyCallsKeepIt();

    void checkerAccepts_data();
    void checkerAccepts();
    void checkerObjects_data();
    void checkerObjects();
    void checkerNeedsAContract();

private:
    QStringList violations(const QByteArray &path, const SandboxResponse &answer) const
    {
        return m_contract->violations(QString::fromLatin1(path), answer);
    }

    FakeClock m_clock;
    std::unique_ptr<OAuthContract> m_contract;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

void TestContract::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/oauth-contract.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_contract = std::make_unique<OAuthContract>(file.readAll());
    QCOMPARE(m_contract->paths().size(), 3);
}

void TestContract::init()
{
    m_sandbox = std::make_unique<Sandbox>(ScopeCatalogue::builtIn(), m_clock);
    const auto connection = m_sandbox->start();
    QVERIFY(connection);
    m_client = std::make_unique<SandboxClient>(*connection);
}

void TestContract::answersKeepIt_data()
{
    // LIVE stands for a live token, REVOKED for one that no longer is.
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &path, const QByteArray &body, int status) {
        QTest::addRow("%s: %s", path.constData(), name) << path << body << status;
    };
    const QByteArray grant = "grant_type=client_credentials&scope=";
    row("granted", tokenPath, grant + "vouchers+campaigns", 200);
    row("umbrella", tokenPath, grant + "api", 200);
    row("commas", tokenPath, grant + "vouchers,campaigns", 400);
    row("no scope", tokenPath, "grant_type=client_credentials", 400);
    row("other grant type", tokenPath, "grant_type=password&scope=api", 400);
    row("broken escape", tokenPath, grant + "%4", 400);
    row("too large", tokenPath, grant + QByteArray(100'000, 'a'), 400);
    row("live", introspectPath, "access_token=LIVE", 200);
    row("revoked", introspectPath, "access_token=REVOKED", 200);
    row("unknown", introspectPath, "access_token=nonsense", 200);
    row("missing", introspectPath, "", 400);
    row("live", revokePath, "access_token=LIVE", 204);
    row("revoked", revokePath, "access_token=REVOKED", 404);
    row("unknown", revokePath, "access_token=nonsense", 404);
    row("missing", revokePath, "token=nonsense", 400);
}

void TestContract::answersKeepIt()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const QByteArray live = tokenOf(m_client->requestToken());
    const QByteArray revoked = tokenOf(m_client->requestToken());
    QCOMPARE(m_client->post(revokePath, "access_token=" + revoked).status, 204);

    const auto answer = m_client->post(path, body.replace("LIVE", live).replace("REVOKED", revoked));
    QTEST(answer.status, "status");
    QCOMPARE(violations(path, answer), QStringList());
    QCOMPARE(headerOf(answer, "Date"), "Sun, 22 Nov 2026 17:24:12 GMT");
}

void TestContract::refusedCallsKeepIt_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray &path : {tokenPath, introspectPath, revokePath})
        QTest::newRow(path.constData()) << path;
}

void TestContract::refusedCallsKeepIt()
{
    QFETCH(QByteArray, path);
    const auto check = [&](int status, const SandboxRequest &request) {
        const auto answer = m_client->send(request);
        QCOMPARE(answer.status, status);
        QCOMPARE(violations(path, answer), QStringList());
    };
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray body = "grant_type=client_credentials&scope=api&access_token=a";
    HeaderFields otherType = m_client->goodHeaders();
    otherType.last().second = "application/json";
    check(401, {"POST", path, {{"Content-Type", form}}, body});
    check(401, {"POST", path, {{"X-App-Id", "a"}, {"X-App-Token", "b"}, {"Content-Type", form}}, body});
    check(405, {"GET", path, m_client->goodHeaders(), {}});
    check(405, {"PUT", path, m_client->goodHeaders(), body});
    check(415, {"POST", path, otherType, body});
}

void TestContract::tooManyCallsKeepIt()
{
    for (int i = 0; i < 100; ++i)
        QCOMPARE(m_client->post(introspectPath, {}).status, 400);
    const auto answer = m_client->requestToken();
    QCOMPARE(answer.status, 429);
    QCOMPARE(violations(tokenPath, answer), QStringList());
}

void TestContract::checkerAccepts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("token") << tokenPath << 200 << QByteArray(R"({"access_token": "a", "expires_at": 1738945086})");
    QTest::newRow("every field is optional") << tokenPath << 200 << QByteArray("{}");
    QTest::newRow("inactive") << introspectPath << 200 << QByteArray(R"({"active": false})");
    QTest::newRow("active") << introspectPath << 200 << QByteArray(R"({"active": true, "scope": "api"})");
    QTest::newRow("revoked") << revokePath << 204 << QByteArray();
    QTest::newRow("error with a key") << tokenPath << 400
                                      << QByteArray(R"({"code": 400, "key": "invalid_scope", "message": "m"})");
    QTest::newRow("error without") << tokenPath << 500 << QByteArray(R"({"code": 500, "message": "m"})");
}

void TestContract::checkerAccepts()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QCOMPARE(violations(path, {status, {}, body}), QStringList());
}

void TestContract::checkerObjects_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<SandboxResponse>("answer");
    QTest::addColumn<QString>("violation");

    const auto row = [](const QByteArray &path, const SandboxResponse &answer, const char *violation) {
        QTest::newRow(violation) << path << answer << QString::fromLatin1(violation);
    };
    const QByteArray error = R"({"code": 400, "message": "m"})";
    row("/v1/oauth/other", {200, {}, "{}"}, "call /v1/oauth/other is not listed");
    row(tokenPath, {201, {}, "{}"}, "status 201 is not listed");
    row(tokenPath, {404, {}, {}}, "status 404 is not listed");
    row(introspectPath, {204, {}, {}}, "status 204 is not listed");
    row(revokePath, {204, {}, "{}"}, "body is not empty");
    row(tokenPath, {200, {}, "[]"}, "body is no JSON object");
    row(tokenPath, {200, {}, R"({"refresh_token": "a"})"}, "field refresh_token is not listed");
    row(tokenPath, {200, {}, R"({"active": true})"}, "field active is not listed");
    row(tokenPath, {200, {}, R"({"access_token": null})"}, "field access_token is no string");
    row(tokenPath, {200, {}, R"({"expires_at": "1738945086"})"}, "field expires_at is no integer");
    row(tokenPath, {200, {}, R"({"expires_in": 899.5})"}, "field expires_in is no integer");
    row(introspectPath, {200, {}, R"({"active": 0})"}, "field active is no boolean");
    row(introspectPath, {200, {}, R"({})"}, "field active is missing");
    row(introspectPath, {200, {}, R"({"active": false, "scope": "api"})"}, "field active has another value");
    row(tokenPath, {400, {}, R"({"code": 400})"}, "field message is missing");
    row(tokenPath, {400, {}, R"({"code": 401, "message": "m"})"}, "code is not the status");
    row(tokenPath, {400, {}, R"({"code": 400, "message": "m", "key": "invalid_client"})"},
        "key invalid_client is not listed");
    row(tokenPath, {401, {}, R"({"code": 401, "message": "m", "key": "unauthorized"})"},
        "key unauthorized is not listed");
    row(tokenPath, {400, {{"Server", "x"}}, error}, "header server is not listed");
    row(tokenPath, {400, {{"Retry-After", "1"}}, error}, "header retry-after is not listed");
    row(tokenPath, {400, {{"X-Rate-Limit-Limit", "-1"}}, error}, "header x-rate-limit-limit is no integer");
    row(tokenPath, {400, {{"Content-Type", "text/html"}}, error}, "header content-type is no json-type");
    row(tokenPath, {400, {{"X-Rate-Limit-Type", "calls"}}, error}, "header x-rate-limit-type is no limit-type");
    row(tokenPath, {400, {{"Date", "2026-11-22"}}, error}, "header date is no http-date");
    row(tokenPath, {400, {{"Connection", "close"}, {"connection", "close"}}, error}, "header connection is repeated");
}

void TestContract::checkerObjects()
{
    QFETCH(QByteArray, path);
    QFETCH(SandboxResponse, answer);
    QFETCH(QString, violation);
    QCOMPARE(violations(path, answer), QStringList {violation});
}

void TestContract::checkerNeedsAContract()
{
    const OAuthContract nothing("no JSON");
    QCOMPARE(nothing.violations(QString::fromLatin1(tokenPath), {200, {}, "{}"}),
        QStringList {QStringLiteral("call /v1/oauth/token is not listed")});
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
