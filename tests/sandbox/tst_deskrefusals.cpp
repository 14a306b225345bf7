// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrequests.h"
#include "support/fakeclock.h"

#include "core/scopecatalogue.h"

#include <QTest>

using namespace bearerscope;

namespace {

const QByteArray tokenPath = "/v1/oauth/token";
const QByteArray introspectPath = "/v1/oauth/introspect";
const QByteArray revokePath = "/v1/oauth/token/revoke";

} // namespace

/// What the sandbox answers to calls that are wrong.
class TestDeskRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<TokenDesk>(ScopeCatalogue::builtIn(), m_clock); }

    void refusesBody_data();
    void refusesBody();
    void refusesKeys_data();
    void refusesKeys();
    void refusesRequest_data();
    void refusesRequest();

private:
    FakeClock m_clock;
    std::unique_ptr<TokenDesk> m_desk;
};

void TestDeskRefusals::refusesBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");

    const QString grant = QStringLiteral("invalid_grant_type");
    const QString grantText = QStringLiteral("Invalid grant type");
    QTest::newRow("no grant type") << tokenPath << QByteArray("scope=vouchers") << grant << grantText;
    QTest::newRow("empty grant type") << tokenPath << QByteArray("grant_type=&scope=vouchers") << grant << grantText;
    QTest::newRow("other grant type") << tokenPath << QByteArray("grant_type=password&scope=vouchers") << grant
                                      << grantText;
    QTest::newRow("grant type in the wrong case")
        << tokenPath << QByteArray("grant_type=Client_Credentials&scope=vouchers") << grant << grantText;
    QTest::newRow("empty body") << tokenPath << QByteArray() << grant << grantText;

    const auto scopeRow = [](const char *name, const QByteArray &field, const QString &shown) {
        QTest::newRow(name) << tokenPath << "grant_type=client_credentials" + field << QStringLiteral("invalid_scope")
                            << QStringLiteral("Invalid scope: ") + shown;
    };
    scopeRow("no scope", {}, {});
    scopeRow("empty scope", "&scope=", {});
    scopeRow("only spaces", "&scope=+%20", QStringLiteral("  "));
    scopeRow("S1: commas", "&scope=vouchers,campaigns", QStringLiteral("vouchers,campaigns"));
    scopeRow("S1: commas and spaces", "&scope=vouchers%2C+campaigns", QStringLiteral("vouchers, campaigns"));
    scopeRow("S4: unknown name", "&scope=vouchers+nonsense", QStringLiteral("vouchers nonsense"));
    scopeRow("S5: wrong case", "&scope=SKUs", QStringLiteral("SKUs"));
    scopeRow("S2: tab", "&scope=vouchers%09campaigns", QStringLiteral("vouchers\tcampaigns"));
    scopeRow("K4: control characters", "&scope=%00%1b[2J%0d%0a", QStringLiteral("%1\x1b[2J\r\n").arg(QChar(0)));
    scopeRow("K12: HTML", "&scope=<b>\"x\"</b>", QStringLiteral("<b>\"x\"</b>"));
    scopeRow("not UTF-8", "&scope=%ff", QStringLiteral("\uFFFD"));

    const QString missing = QStringLiteral("missing_parameters");
    for (const QByteArray &path : {introspectPath, revokePath}) {
        const auto row = [&](const char *name, const QByteArray &body) {
            QTest::addRow("%s: %s", path.constData(), name)
                << path << body << missing << QStringLiteral("Missing parameters");
        };
        row("nothing", {});
        row("empty", "access_token=");
        row("no value", "access_token");
        row("other name", "token=abc");
    }
    for (const QByteArray &path : {tokenPath, introspectPath, revokePath}) {
        const QString malformed = QStringLiteral("Malformed body");
        QTest::addRow("%s: broken escape", path.constData())
            << path << QByteArray("access_token=%4") << QString() << malformed;
        QTest::addRow("%s: repeated", path.constData())
            << path << QByteArray("scope=a&scope=a") << QString() << malformed;
        QTest::addRow("%s: too large", path.constData())
            << path << "access_token=" + QByteArray(64 * 1024, 'a') << QString() << QStringLiteral("Body too large");
    }
}

void TestDeskRefusals::refusesBody()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const auto response = m_desk->answer(goodPost(*m_desk, path, body));
    QCOMPARE(response.status, 400);
    const QJsonObject object = jsonOf(response);
    QCOMPARE(object.value(QStringLiteral("code")).toInt(), 400);
    QTEST(object.value(QStringLiteral("key")).toString(), "key");
    QTEST(object.value(QStringLiteral("message")).toString(), "message");
    QCOMPARE(object.contains(QStringLiteral("key")), !object.value(QStringLiteral("key")).toString().isEmpty());
    QVERIFY(!object.value(QStringLiteral("details")).toString().isEmpty());
    for (const char c : response.body)
        QVERIFY2(uchar(c) >= 0x20, "a control character outside an escape");
}

void TestDeskRefusals::refusesKeys_data()
{
    // ID and KEY stand for the right ones.
    QTest::addColumn<HeaderFields>("keys");
    QTest::newRow("none") << HeaderFields();
    QTest::newRow("no secret key") << HeaderFields {{"X-App-Id", "ID"}};
    QTest::newRow("no application id") << HeaderFields {{"X-App-Token", "KEY"}};
    QTest::newRow("empty") << HeaderFields {{"X-App-Id", ""}, {"X-App-Token", ""}};
    QTest::newRow("wrong application id") << HeaderFields {{"X-App-Id", "other"}, {"X-App-Token", "KEY"}};
    QTest::newRow("wrong secret key") << HeaderFields {{"X-App-Id", "ID"}, {"X-App-Token", "other"}};
    QTest::newRow("more than the secret key") << HeaderFields {{"X-App-Id", "ID"}, {"X-App-Token", "KEY0"}};
    QTest::newRow("exchanged") << HeaderFields {{"X-App-Id", "KEY"}, {"X-App-Token", "ID"}};
    QTest::newRow("secret key twice") << HeaderFields {
        {"X-App-Id", "ID"}, {"X-App-Token", "KEY"}, {"x-app-token", "KEY"}};
    QTest::newRow("bearer instead") << HeaderFields {{"Authorization", "Bearer KEY"}};
}

void TestDeskRefusals::refusesKeys()
{
    QFETCH(HeaderFields, keys);
    for (auto &[name, value] : keys) {
        value.replace("ID", m_desk->credentials().applicationId.toLatin1());
        value.replace("KEY", m_desk->credentials().secretKey.reveal().toByteArray());
    }
    keys.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    for (const QByteArray &path : {tokenPath, introspectPath, revokePath}) {
        const auto response =
            m_desk->answer({"POST", path, keys, "grant_type=client_credentials&scope=api&access_token=a"});
        QCOMPARE(response.status, 401);
        QCOMPARE(jsonOf(response).value(QStringLiteral("code")).toInt(), 401);
        QVERIFY2(!jsonOf(response).contains(QStringLiteral("key")), "no key is published for this status");
        QVERIFY(!response.body.contains(m_desk->credentials().secretKey.reveal()));
    }
}

void TestDeskRefusals::refusesRequest_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("status");

    const QByteArray form = "application/x-www-form-urlencoded";
    for (const QByteArray method : {"GET", "PUT", "DELETE", "PATCH", "OPTIONS", "UNKNOWN", "post", ""}) {
        for (const QByteArray &path : {tokenPath, introspectPath, revokePath})
            QTest::addRow("%s %s", method.constData(), path.constData()) << method << path << form << 405;
    }
    for (const QByteArray path : {"", "/", "/v1/oauth", "/v1/oauth/token/", "/V1/oauth/token", "/v1/oauth%2Ftoken",
             "//v1/oauth/token", "/v2/oauth/introspect", "/v3/oauth/token", "/v1/vouchers"})
        QTest::addRow("path %s", path.constData()) << QByteArray("POST") << path << form << 404;
    for (const QByteArray type : {"", "application/json", "multipart/form-data; boundary=x", "text/plain",
             "application/x-www-form-urlencoded2", ";application/x-www-form-urlencoded"})
        QTest::addRow("type %s", type.constData()) << QByteArray("POST") << tokenPath << type << 415;
    QTest::newRow("type with a parameter, in capitals")
        << QByteArray("POST") << tokenPath << QByteArray("APPLICATION/x-www-form-urlencoded ; charset=UTF-8") << 200;
}

void TestDeskRefusals::refusesRequest()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, contentType);
    QFETCH(int, status);
    HeaderFields headers = goodHeaders(m_desk->credentials());
    headers.last().second = contentType;
    const auto response = m_desk->answer({method, path, headers, "grant_type=client_credentials&scope=api"});
    QCOMPARE(response.status, status);
    QCOMPARE(headerOf(response, "Allow"), status == 405 ? "POST" : "");
    const QJsonObject object = jsonOf(response);
    QCOMPARE(object.value(QStringLiteral("code")).toInt(), status == 200 ? 0 : status);
    QCOMPARE(object.contains(QStringLiteral("message")), status != 200);
    QVERIFY(!object.contains(QStringLiteral("key")));
}

QTEST_GUILESS_MAIN(TestDeskRefusals)
#include "tst_deskrefusals.moc"
