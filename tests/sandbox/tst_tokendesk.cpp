// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrequests.h"
#include "support/fakeclock.h"

#include "core/scopecatalogue.h"
#include "core/visibletext.h"

#include <QRegularExpression>
#include <QTest>

using namespace bearerscope;

namespace {

const QByteArray tokenPath = "/v1/oauth/token";
const QByteArray introspectPath = "/v1/oauth/introspect";
const QByteArray revokePath = "/v1/oauth/token/revoke";

} // namespace

class TestTokenDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void keysAreNew();
    void grants_data();
    void grants();
    void grantsPermissionCodes();
    void refusesInVersion2_data();
    void refusesInVersion2();
    void keepsTheVersionsApart();
    void introspects();
    void revokes();
    void answersHeadWithoutBody();
    void everyAnswerHasItsHeaders_data();
    void everyAnswerHasItsHeaders();
    void everyErrorHasAnIdOfItsOwn();

private:
    FakeClock m_clock;
    std::unique_ptr<TokenDesk> m_desk;
};

void TestTokenDesk::init()
{
    m_clock = FakeClock();
    m_desk = std::make_unique<TokenDesk>(ScopeCatalogue::builtIn(), m_clock);
}

void TestTokenDesk::keysAreNew()
{
    const TokenDesk other(ScopeCatalogue::builtIn(), m_clock);
    const Credentials &keys = m_desk->credentials();
    QVERIFY(keys.applicationId.startsWith(QStringLiteral("sandbox-app-")));
    QVERIFY(keys.applicationId != other.credentials().applicationId);
    QCOMPARE(keys.secretKey.size(), 43);
    QVERIFY(isVisibleAscii(keys.secretKey.reveal()));
    QVERIFY(!keys.secretKey.hasSameBytes(other.credentials().secretKey));
}

void TestTokenDesk::grants_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QString>("granted");

    QTest::newRow("one name") << QByteArray("vouchers") << QStringLiteral("vouchers");
    QTest::newRow("umbrella") << QByteArray("client_api") << QStringLiteral("client_api");
    QTest::newRow("plus") << QByteArray("vouchers+campaigns") << QStringLiteral("vouchers campaigns");
    QTest::newRow("%20") << QByteArray("campaigns%20vouchers") << QStringLiteral("campaigns vouchers");
    QTest::newRow("S2: repeated, and spaces to spare")
        << QByteArray("+vouchers++skus+vouchers+") << QStringLiteral("vouchers skus");
}

void TestTokenDesk::grants()
{
    QFETCH(QByteArray, scope);
    const auto first = requestToken(*m_desk, scope);
    QCOMPARE(first.status, 200);
    QCOMPARE(headerOf(first, "Content-Type"), "application/json");

    QJsonObject object = jsonOf(first);
    const QString token = object.take(QStringLiteral("access_token")).toString();
    const QRegularExpression urlSafe(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    QVERIFY2(urlSafe.match(token).hasMatch(), qPrintable(token));
    QTEST(object.value(QStringLiteral("scope")).toString(), "granted");
    const QJsonObject expected {
        {QStringLiteral("client_id"), m_desk->credentials().applicationId},
        {QStringLiteral("expires_at"), m_clock.utcNow().toSecsSinceEpoch() + 900},
        {QStringLiteral("expires_in"), 900},
        {QStringLiteral("scope"), object.value(QStringLiteral("scope"))},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
    };
    QCOMPARE(object, expected);
    QVERIFY(tokenOf(requestToken(*m_desk, scope)) != token.toLatin1());
}

void TestTokenDesk::grantsPermissionCodes()
{
    const Credentials &credentials = m_desk->credentials(CredentialsKind::OAuthServiceKey);
    QVERIFY(credentials.applicationId != m_desk->credentials().applicationId);
    const auto answer = m_desk->answer(goodServicePost(*m_desk, "scope=vouchers.read+areas.manage&project_id=sandbox-project"));
    QCOMPARE(answer.status, 200);
    const QJsonObject object = jsonOf(answer);
    QCOMPARE(object.value(QStringLiteral("scope")).toString(), QStringLiteral("vouchers.read areas.manage"));
    QCOMPARE(object.value(QStringLiteral("client_id")).toString(), credentials.applicationId);
    QCOMPARE(object.value(QStringLiteral("expires_in")).toInt(), 900);
    QCOMPARE(object.value(QStringLiteral("token_type")).toString(), QStringLiteral("Bearer"));
    QVERIFY(!tokenOf(answer).isEmpty());
}

/// No key of an error of version 2 is published, so none is played.
void TestTokenDesk::refusesInVersion2_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("no project") << QByteArray("scope=vouchers.read");
    QTest::newRow("another project") << QByteArray("scope=vouchers.read&project_id=other");
    QTest::newRow("no scope") << QByteArray("project_id=sandbox-project");
    QTest::newRow("scope of version 1") << QByteArray("scope=vouchers&project_id=sandbox-project");
    QTest::newRow("comma") << QByteArray("scope=vouchers.read,areas.read&project_id=sandbox-project");
}

void TestTokenDesk::refusesInVersion2()
{
    QFETCH(QByteArray, form);
    const auto answer = m_desk->answer(goodServicePost(*m_desk, form));
    QCOMPARE(answer.status, 400);
    QVERIFY(!jsonOf(answer).contains(QStringLiteral("key")));
    QVERIFY(!jsonOf(answer).value(QStringLiteral("message")).toString().isEmpty());
}

void TestTokenDesk::keepsTheVersionsApart()
{
    // Neither kind of key is good for the other's call, and a token of version 2 is none of version 1.
    SandboxRequest wrong = goodServicePost(*m_desk, "scope=vouchers.read&project_id=sandbox-project");
    wrong.headers = goodHeaders(m_desk->credentials());
    QCOMPARE(m_desk->answer(wrong).status, 401);
    SandboxRequest other = goodServicePost(*m_desk, "scope=vouchers");
    other.path = tokenPath;
    QCOMPARE(m_desk->answer(other).status, 401);
    const auto issued = m_desk->answer(goodServicePost(*m_desk, "scope=vouchers.read&project_id=sandbox-project"));
    QCOMPARE(jsonOf(introspect(*m_desk, tokenOf(issued))), (QJsonObject {{QStringLiteral("active"), false}}));
    for (const char *path : {"/v2/oauth/introspect", "/v2/oauth/token/revoke"}) {
        SandboxRequest unpublished = goodServicePost(*m_desk, "access_token=" + tokenOf(issued));
        unpublished.path = path;
        QCOMPARE(m_desk->answer(unpublished).status, 404);
    }
}

void TestTokenDesk::introspects()
{
    const QJsonObject inactive {{QStringLiteral("active"), false}};
    QCOMPARE(jsonOf(introspect(*m_desk, "nonsense")), inactive);

    const auto granted = requestToken(*m_desk, "vouchers+skus");
    m_clock.advance(std::chrono::milliseconds(100'500));
    QJsonObject expected = jsonOf(granted);
    expected.insert(QStringLiteral("active"), true);
    expected.insert(QStringLiteral("expires_in"), 800); // 799.5 s are left
    const auto answer = introspect(*m_desk, tokenOf(granted));
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonOf(answer), expected);
    QCOMPARE(jsonOf(introspect(*m_desk, tokenOf(granted).chopped(1))), inactive);
    QCOMPARE(introspect(*m_desk, tokenOf(granted).toLower()).status, 200);
}

void TestTokenDesk::revokes()
{
    const QByteArray token = tokenOf(requestToken(*m_desk));
    const QByteArray other = tokenOf(requestToken(*m_desk));

    QCOMPARE(revoke(*m_desk, "nonsense").status, 404);
    const auto done = revoke(*m_desk, token);
    QCOMPARE(done.status, 204);
    QVERIFY(done.body.isEmpty());
    QVERIFY(headerOf(done, "Content-Type").isEmpty());

    const auto again = revoke(*m_desk, token);
    QCOMPARE(again.status, 404);
    QVERIFY(again.body.isEmpty());
    QVERIFY(headerOf(again, "Content-Type").isEmpty());
    QCOMPARE(jsonOf(introspect(*m_desk, token)), (QJsonObject {{QStringLiteral("active"), false}}));
    QCOMPARE(jsonOf(introspect(*m_desk, other)).value(QStringLiteral("active")), QJsonValue(true));
}

void TestTokenDesk::answersHeadWithoutBody()
{
    QCOMPARE(m_desk->answer({"HEAD", tokenPath, {}, {}}).status, 405);
    QCOMPARE(m_desk->answer({"HEAD", tokenPath, {}, {}}).body, QByteArray());
    QCOMPARE(m_desk->answer({"HEAD", "/", {}, {}}).status, 404);
    QCOMPARE(m_desk->answer({"HEAD", "/", {}, {}}).body, QByteArray());
}

void TestTokenDesk::everyAnswerHasItsHeaders_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("remaining");

    QTest::newRow("200") << tokenPath << QByteArray("grant_type=client_credentials&scope=api") << 200 << 99;
    QTest::newRow("400") << tokenPath << QByteArray() << 400 << 99;
    QTest::newRow("404 of a token") << revokePath << QByteArray("access_token=a") << 404 << 99;
    QTest::newRow("404 of a path, which is no call") << QByteArray("/") << QByteArray() << 404 << 100;
}

void TestTokenDesk::everyAnswerHasItsHeaders()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    m_clock.advance(std::chrono::minutes(1));
    const auto response = m_desk->answer(goodPost(*m_desk, path, body));
    QTEST(response.status, "status");
    QCOMPARE(headerOf(response, "Date"), "Sun, 22 Nov 2026 17:25:12 GMT");
    QFETCH(int, remaining);
    QCOMPARE(headerOf(response, "X-Rate-Limit-Limit"), "100");
    QCOMPARE(headerOf(response, "X-Rate-Limit-Remaining"), QByteArray::number(remaining));
    QCOMPARE(
        headerOf(response, "X-Rate-Limit-Retry"), QByteArray::number(m_clock.utcNow().toSecsSinceEpoch() + 59 * 60));
    QCOMPARE(headerOf(response, "X-Rate-Limit-Type"), "api_calls");
}

void TestTokenDesk::everyErrorHasAnIdOfItsOwn()
{
    const QRegularExpression form(QStringLiteral("^v-[0-9a-f]{16}$"));
    const auto id = [this] {
        return jsonOf(m_desk->answer({"POST", "/", {}, {}})).value(QStringLiteral("request_id")).toString();
    };
    const QString first = id();
    QVERIFY2(form.match(first).hasMatch(), qPrintable(first));
    QVERIFY(id() != first);
}

QTEST_GUILESS_MAIN(TestTokenDesk)
#include "tst_tokendesk.moc"
