// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonreport.h"
#include "reportrig.h"
#include "session/scopefilter.h"
#include "session/scopemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray full =
    R"({"access_token":"token-made-up-for-a-test","client_id":"client-1","expires_at":1795369152,"expires_in":900,)"
    R"("scope":"vouchers campaigns","token_type":"Bearer"})";

QJsonObject parsed(const QByteArray &bytes)
{
    QJsonParseError error {};
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    return error.error == QJsonParseError::NoError ? object : QJsonObject {{u"not JSON"_s, error.errorString()}};
}

QJsonArray array(const QStringList &names)
{
    return QJsonArray::fromStringList(names);
}

} // namespace

class TestJsonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasExactlyTheseMembers();
    void valuesOfAFullAnswer();
    void absentFieldsAreNull();
    void theTokenIsMaskedUnlessRevealed();
    void integersStayExact();
    void timesThatContradictEachOther();
    void scopesThatDiffer();
    void whyScopesAreMissing();
    void aTokenThatIsOverMissesNoScopes();
    void lintOfWhatWasGranted();
    void scopesThatNobodyAskedFor();
    void anExpiredToken();
    void otherMembersAreKept();
    void aReportsServerIsKept();
    void deepMembersAreNotIndented();
    void charactersThatATerminalActsOnAreEscaped();
    void errorsHaveExactlyTheseMembers();
    void errorsWithoutAnAnswer();
    void errorsOfACertificate();
    void theProxyInUse_data();
    void theProxyInUse();
    void theRateLimit_data();
    void theRateLimit();
    void theCauses();
    void whetherItIsReused();
    void failures();
    void scopesOfTheCatalogue();
};

void TestJsonReport::hasExactlyTheseMembers()
{
    const QJsonObject object = parsed(jsonReport(ReportRig(full).report()));
    QCOMPARE(object.keys(),
        QStringList({u"access_token"_s, u"active"_s, u"causes"_s, u"client_id"_s, u"expires_at"_s, u"expires_at_utc"_s,
            u"expires_in"_s, u"jwt"_s, u"lint"_s, u"missing_causes"_s, u"other_members"_s, u"proxy"_s, u"rate_limit"_s,
            u"scope"_s, u"scopes"_s, u"seconds_left"_s, u"server"_s, u"state"_s, u"times"_s, u"token_type"_s,
            u"warnings"_s}));
    QCOMPARE(object[u"scopes"].toObject().keys(),
        QStringList({u"granted"_s, u"missing"_s, u"permission_codes"_s, u"requested"_s, u"unknown"_s, u"unrequested"_s}));
}

void TestJsonReport::valuesOfAFullAnswer()
{
    ReportRig rig(full, Receipt::Origin::Issued, QStringList {u"vouchers"_s, u"campaigns"_s});
    rig.token.active = true;
    rig.server = publishedServer(ServerKind::UnitedStates);
    rig.clock.advance(std::chrono::milliseconds(300'500));
    const QJsonObject object = parsed(jsonReport(rig.report()));
    QCOMPARE(object[u"client_id"].toString(), u"client-1"_s);
    QCOMPARE(object[u"expires_at"].toInteger(), 1795369152);
    QCOMPARE(object[u"expires_in"].toInteger(), 900);
    QCOMPARE(object[u"scope"].toString(), u"vouchers campaigns"_s);
    QCOMPARE(object[u"token_type"].toString(), u"Bearer"_s);
    QCOMPARE(object[u"active"], QJsonValue(true));
    QCOMPARE(object[u"state"].toString(), u"active"_s);
    QCOMPARE(object[u"seconds_left"].toInteger(), 600);
    QCOMPARE(object[u"expires_at_utc"].toString(), u"2026-11-22T17:39:12Z"_s);
    QCOMPARE(object[u"server"].toString(), u"https://us1.api.voucherify.io"_s);
    QCOMPARE(object[u"warnings"].toArray().size(), 0);
    QCOMPARE(object[u"other_members"].toObject().size(), 0);
    const QJsonObject scopes = object[u"scopes"].toObject();
    QCOMPARE(scopes[u"requested"].toArray(), array({u"vouchers"_s, u"campaigns"_s}));
    QCOMPARE(scopes[u"granted"].toArray(), array({u"vouchers"_s, u"campaigns"_s}));
    for (const QString &name : {u"missing"_s, u"unrequested"_s, u"unknown"_s})
        QCOMPARE(scopes[name], QJsonValue(QJsonArray()));
}

void TestJsonReport::absentFieldsAreNull()
{
    const QJsonObject object = parsed(jsonReport(ReportRig(R"({"active":false})").report()));
    for (const QString &name : {u"access_token"_s, u"client_id"_s, u"expires_at"_s, u"expires_in"_s, u"scope"_s,
             u"token_type"_s, u"seconds_left"_s, u"expires_at_utc"_s, u"server"_s, u"proxy"_s, u"rate_limit"_s})
        QVERIFY2(object[name].isNull(), qPrintable(name));
    QCOMPARE(object[u"active"], QJsonValue(false));
    QCOMPARE(object[u"state"].toString(), u"inactive"_s);
    for (const QJsonValue value : object[u"scopes"].toObject())
        QVERIFY(value.isNull());
}

void TestJsonReport::theTokenIsMaskedUnlessRevealed()
{
    const ReportRig rig(full);
    const QByteArray hidden = jsonReport(rig.report());
    QVERIFY(!hidden.contains("token-made-up-for-a-test"));
    QCOMPARE(parsed(hidden)[u"access_token"].toString(), masked(*rig.token.accessToken));
    QCOMPARE(parsed(jsonReport(rig.report(true)))[u"access_token"].toString(), u"token-made-up-for-a-test"_s);
}

void TestJsonReport::integersStayExact()
{
    const QByteArray bytes =
        jsonReport(ReportRig(R"({"access_token":"x","expires_in":9007199254740993,"expires_at":4294967296})").report());
    QVERIFY(bytes.contains("\"expires_in\": 9007199254740993,")); // 2^53 + 1, which no double holds
    QVERIFY(bytes.contains("\"expires_at\": 4294967296,"));
    QVERIFY(bytes.contains("\"seconds_left\": 9007199254740993,"));
    QVERIFY(parsed(bytes)[u"expires_at_utc"].isNull()); // no calendar has that moment
}

/// The published example of a fresh token.
void TestJsonReport::timesThatContradictEachOther()
{
    const ReportRig rig(R"({"access_token":"x","expires_at":1738945086,"expires_in":900})");
    const QJsonObject object = parsed(jsonReport(rig.report()));
    QCOMPARE(object[u"expires_at"].toInteger(), 1738945086);
    QCOMPARE(object[u"expires_in"].toInteger(), 900);
    QCOMPARE(object[u"seconds_left"].toInteger(), 900);
    QCOMPARE(object[u"state"].toString(), u"active"_s);
    QJsonObject found;
    for (const QJsonValue warning : object[u"warnings"].toArray()) {
        if (warning[u"kind"].toString() == u"expiry_contradiction")
            found = warning.toObject();
    }
    QCOMPARE(found.keys(), QStringList({u"field"_s, u"kind"_s, u"message"_s}));
    QCOMPARE(found[u"field"].toString(), u"expires_at"_s);
    QVERIFY(found[u"message"].toString().contains(u"2025-02-07 16:18:06 UTC"));
}

void TestJsonReport::scopesThatDiffer()
{
    const ReportRig rig(R"({"access_token":"x","scope":"vouchers SKUs"})", Receipt::Origin::Issued,
        QStringList {u"vouchers"_s, u"orders"_s});
    const QJsonObject object = parsed(jsonReport(rig.report()));
    QCOMPARE(object[u"scopes"][u"missing"].toArray(), array({u"orders"_s}));
    QCOMPARE(object[u"scopes"][u"unrequested"].toArray(), array({u"SKUs"_s}));
    QCOMPARE(object[u"scopes"][u"unknown"].toArray(), array({u"SKUs"_s}));
    QStringList kinds;
    for (const QJsonValue warning : object[u"warnings"].toArray())
        kinds.append(warning[u"kind"].toString());
    QCOMPARE(kinds, QStringList({u"scope_not_granted"_s, u"scope_unrequested"_s, u"scope_unknown"_s}));
}

void TestJsonReport::whyScopesAreMissing()
{
    const ReportRig rig(R"({"access_token":"x","scope":"vouchers"})", Receipt::Origin::Issued,
        QStringList {u"vouchers"_s, u"orders"_s});
    const QJsonArray causes = parsed(jsonReport(rig.report()))[u"missing_causes"].toArray();
    QVERIFY(!causes.isEmpty());
    QCOMPARE(causes.at(0).toObject().keys(), QStringList({u"cause"_s, u"how_to_tell"_s, u"kind"_s, u"names"_s}));
    QCOMPARE(causes.at(0)[u"kind"].toString(), u"role"_s);
    QCOMPARE(causes.at(0)[u"names"].toArray(), array({u"orders"_s}));
    const ReportRig granted(full, Receipt::Origin::Issued, QStringList {u"vouchers"_s, u"campaigns"_s});
    QCOMPARE(parsed(jsonReport(granted.report()))[u"missing_causes"].toArray().size(), 0);
}

/// An answer about it mostly names no scope, which then isn't one that was refused.
void TestJsonReport::aTokenThatIsOverMissesNoScopes()
{
    const ReportRig rig(R"({"active":false,"scope":""})", Receipt::Origin::Introspected, QStringList {u"orders"_s});
    const QJsonObject object = parsed(jsonReport(rig.report()));
    QCOMPARE(object[u"scopes"][u"missing"].toArray(), array({u"orders"_s}));
    QCOMPARE(object[u"missing_causes"].toArray().size(), 0);
}

void TestJsonReport::lintOfWhatWasGranted()
{
    const auto kinds = [](const QByteArray &scope) {
        const ReportRig rig(R"({"access_token":"x","scope":")" + scope + R"("})", Receipt::Origin::Pasted);
        QStringList list;
        const QJsonArray findings = parsed(jsonReport(rig.report()))[u"lint"].toArray();
        for (const QJsonValue &finding : findings)
            list.append(finding[u"kind"].toString());
        return list;
    };
    QCOMPARE(kinds("vouchers"), QStringList());
    QCOMPARE(kinds("api orders"), QStringList({u"redundant"_s}));
    QCOMPARE(kinds("SKUs frobnicate"), QStringList({u"wrong_case"_s, u"unknown"_s}));
    const ReportRig none(R"({"access_token":"x"})");
    QCOMPARE(parsed(jsonReport(none.report()))[u"lint"].toArray().size(), 0);
}

void TestJsonReport::scopesThatNobodyAskedFor()
{
    const ReportRig rig(R"({"access_token":"x","scope":"vouchers"})", Receipt::Origin::Pasted);
    const QJsonObject scopes = parsed(jsonReport(rig.report()))[u"scopes"].toObject();
    QVERIFY(scopes[u"requested"].isNull());
    QCOMPARE(scopes[u"granted"].toArray(), array({u"vouchers"_s}));
    QVERIFY(scopes[u"missing"].isNull());
    QVERIFY(scopes[u"unrequested"].isNull());
    QCOMPARE(scopes[u"unknown"].toArray(), QJsonArray());
}

void TestJsonReport::anExpiredToken()
{
    ReportRig rig(full);
    rig.clock.advance(std::chrono::seconds(1000));
    const QJsonObject object = parsed(jsonReport(rig.report()));
    QCOMPARE(object[u"state"].toString(), u"expired"_s);
    QCOMPARE(object[u"seconds_left"].toInteger(), -100); // how long ago
}

void TestJsonReport::otherMembersAreKept()
{
    const ReportRig rig(R"({"access_token":"x","project":{"id":9007199254740993},"Expires_At":1})");
    const QJsonObject others = parsed(jsonReport(rig.report()))[u"other_members"].toObject();
    QCOMPARE(others[u"project"][u"id"].toInteger(), 9007199254740993);
    QVERIFY(others.contains(u"Expires_At"));
    const ReportRig withSecret(R"({"access_token":"x","deep":[{"client_secret":"s3cr3tS3cr3tS3cr3t"}]})");
    QVERIFY(!jsonReport(withSecret.report()).contains("s3cr3tS3cr3tS3cr3t"));
    QVERIFY(jsonReport(withSecret.report(true)).contains("s3cr3tS3cr3tS3cr3t"));
}

void TestJsonReport::aReportsServerIsKept()
{
    ReportRig rig(R"({"access_token":"x"})", Receipt::Origin::Pasted);
    QVERIFY(parsed(jsonReport(rig.report()))[u"server"].isNull());
    rig.inspection.reportedServer = publishedServer(ServerKind::Europe);
    QCOMPARE(parsed(jsonReport(rig.report()))[u"server"].toString(), u"https://api.voucherify.io"_s);
}

void TestJsonReport::deepMembersAreNotIndented()
{
    const QByteArray deep = QByteArray(1000, '[') + QByteArray("1,").repeated(100'000) + '1' + QByteArray(1000, ']');
    const ReportRig rig("{\"access_token\":\"x\",\"deep\":" + deep + '}');
    const QByteArray bytes = jsonReport(rig.report());
    QVERIFY2(bytes.size() < deep.size() + 4096, QByteArray::number(bytes.size()).constData());
    QVERIFY(parsed(bytes)[u"other_members"][u"deep"].isArray());
}

void TestJsonReport::charactersThatATerminalActsOnAreEscaped()
{
    const QString odd = u"a\u009B31m\u202Eb\u007F\u200Bc\u001B[2J – ü €\U0001F600\U000E0041"_s;
    const QJsonObject answer {{u"client_id"_s, odd}, {u"other"_s, odd}};
    const ReportRig rig(QJsonDocument(answer).toJson());
    const QByteArray bytes = jsonReport(rig.report());
    QCOMPARE(parsed(bytes)[u"client_id"].toString(), odd); // the same text
    QCOMPARE(parsed(bytes)[u"other_members"][u"other"].toString(), odd);
    for (const QString &character : {u"\u009B"_s, u"\u202E"_s, u"\u007F"_s, u"\u200B"_s, u"\u001B"_s, u"\U000E0041"_s})
        QVERIFY(!bytes.contains(character.toUtf8()));
    QVERIFY(bytes.contains("\\u202e"));
    QVERIFY(bytes.contains(u"– ü €\U0001F600"_s.toUtf8())); // what can be read stays readable
}

void TestJsonReport::errorsHaveExactlyTheseMembers()
{
    ApiError error {ErrorKind::Rejected};
    error.httpStatus = 400;
    error.key = u"invalid_scope"_s;
    error.message = u"Invalid scope: <b>vouchers,campaigns</b>"_s;
    error.details = u"Some details"_s;
    error.requestId = u"v-123"_s;
    error.retryAfter = 30;
    const QJsonObject object = parsed(jsonError(error, {}));
    QCOMPARE(object.keys(), QStringList {u"error"_s});
    const QJsonObject inner = object[u"error"].toObject();
    QCOMPARE(inner.keys(),
        QStringList({u"advice"_s, u"call"_s, u"certificate"_s, u"details"_s, u"http_status"_s, u"key"_s, u"kind"_s,
            u"maybe_carried_out"_s, u"message"_s, u"proxy"_s, u"rate_limit"_s, u"request_id"_s, u"retry_after"_s}));
    QCOMPARE(inner[u"kind"].toString(), u"rejected"_s);
    QCOMPARE(inner[u"call"].toString(), u"request"_s);
    QCOMPARE(inner[u"http_status"].toInteger(), 400);
    QCOMPARE(inner[u"key"].toString(), u"invalid_scope"_s);
    QCOMPARE(inner[u"message"].toString(), u"Invalid scope: <b>vouchers,campaigns</b>"_s); // literally
    QCOMPARE(inner[u"details"].toString(), u"Some details"_s);
    QCOMPARE(inner[u"request_id"].toString(), u"v-123"_s);
    QCOMPARE(inner[u"retry_after"].toInteger(), 30);
    QCOMPARE(inner[u"maybe_carried_out"], QJsonValue(false));
    QVERIFY(inner[u"advice"].toString().contains(adviceFor(error).nextStep));
}

void TestJsonReport::errorsWithoutAnAnswer()
{
    ApiError error {ErrorKind::OutcomeUnknown};
    error.call = Call::Revoke;
    error.peer = u"api.example:443"_s;
    error.maybeCarriedOut = true;
    const QJsonObject inner = parsed(jsonError(error, {}))[u"error"].toObject();
    QCOMPARE(inner[u"kind"].toString(), u"outcome_unknown"_s);
    QCOMPARE(inner[u"call"].toString(), u"revoke"_s);
    for (const QString &name : {u"http_status"_s, u"key"_s, u"details"_s, u"request_id"_s, u"retry_after"_s, u"proxy"_s,
             u"rate_limit"_s, u"certificate"_s})
        QVERIFY(inner[name].isNull());
    QCOMPARE(inner[u"message"].toString(), adviceFor(error).whatHappened); // nobody else said anything
    QCOMPARE(inner[u"maybe_carried_out"], QJsonValue(true));
}

void TestJsonReport::theProxyInUse_data()
{
    using Source = ProxyInUse::Source;
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("own") << u"proxy.example"_s << int(Source::Own) << QString() << u"proxy.example:3128"_s << u"own"_s;
    QTest::newRow("system") << u"::2"_s << int(Source::System) << QString() << u"[::2]:3128"_s << u"system"_s;
    QTest::newRow("environment") << u"10.1.1.1"_s << int(Source::Environment) << u"https_proxy"_s << u"10.1.1.1:3128"_s
                                 << u"https_proxy"_s;
}

void TestJsonReport::theProxyInUse()
{
    QFETCH(QString, host);
    QFETCH(int, source);
    QFETCH(QString, variable);
    QFETCH(QString, address);
    QFETCH(QString, name);
    ReplyMeta meta;
    meta.proxy = {host, 3128, ProxyInUse::Source(source), variable};
    const QJsonObject expected {{u"address"_s, address}, {u"source"_s, name}};
    QCOMPARE(parsed(jsonError(ApiError {ErrorKind::Proxy}, meta))[u"error"][u"proxy"].toObject(), expected);
    const ReportRig rig(full);
    Report report = rig.report();
    report.meta = &meta;
    QCOMPARE(parsed(jsonReport(report))[u"proxy"].toObject(), expected);
}

void TestJsonReport::theRateLimit_data()
{
    QTest::addColumn<RateLimit>("limit");
    QTest::addColumn<QJsonValue>("expected");
    const qint64 now = 1795368252; // when the answer came
    const QString type = u"api_calls"_s;
    const auto object = [](const QJsonValue &limit, const QJsonValue &remaining, const QJsonValue &resets) {
        return QJsonValue(QJsonObject {{u"limit"_s, limit}, {u"remaining"_s, remaining}, {u"resets_at_utc"_s, resets},
            {u"type"_s, u"api_calls"_s}});
    };
    QTest::newRow("all") << RateLimit {100, 97, now + 3600, type} << object(100, 97, u"2026-11-22T18:24:12Z"_s);
    QTest::newRow("no reset") << RateLimit {100, 0, {}, type} << object(100, 0, {});
    QTest::newRow("only a reset") << RateLimit {{}, {}, now + 1, type} << object({}, {}, u"2026-11-22T17:24:13Z"_s);
    QTest::newRow("more left than there are")
        << RateLimit {100, 101, now + 1, type} << object({}, {}, u"2026-11-22T17:24:13Z"_s);
    QTest::newRow("a reset in the past") << RateLimit {100, 97, now - 1, type} << object(100, 97, {});
    QTest::newRow("a reset in milliseconds") << RateLimit {100, 97, now * 1000, type} << object(100, 97, {});
    QTest::newRow("a type alone") << RateLimit {{}, {}, {}, type} << QJsonValue();
    QTest::newRow("nothing") << RateLimit {} << QJsonValue();
}

void TestJsonReport::theRateLimit()
{
    QFETCH(RateLimit, limit);
    QFETCH(QJsonValue, expected);
    ReplyMeta meta;
    meta.rateLimit = limit;
    meta.receivedUtc = QDateTime::fromSecsSinceEpoch(1795368252, Qt::UTC);
    QCOMPARE(parsed(jsonError(ApiError {ErrorKind::RateLimited}, meta))[u"error"][u"rate_limit"], expected);
    const ReportRig rig(full);
    Report report = rig.report();
    report.meta = &meta;
    QCOMPARE(parsed(jsonReport(report))[u"rate_limit"], expected);
}

void TestJsonReport::theCauses()
{
    const ReportRig rig(full);
    Report report = rig.report();
    QCOMPARE(parsed(jsonReport(report))[u"causes"], QJsonValue(QJsonArray()));
    report.causes = {{InactiveCause::Kind::Ended, u"Its time is over."_s, u"Ask for a new one."_s, true},
        {InactiveCause::Kind::KeyGone, u"Its key is gone."_s, u"Try it."_s}};
    const QJsonArray causes = parsed(jsonReport(report))[u"causes"].toArray();
    QCOMPARE(causes.size(), 2);
    QCOMPARE(causes[0].toObject(),
        (QJsonObject {{u"kind"_s, u"ended"_s}, {u"cause"_s, u"Its time is over."_s}, {u"certain"_s, true},
            {u"how_to_tell"_s, u"Ask for a new one."_s}}));
    QCOMPARE(causes[1][u"certain"], QJsonValue(false));
    QCOMPARE(causes[1][u"kind"], QJsonValue(u"key_gone"_s));
}

void TestJsonReport::whetherItIsReused()
{
    const ReportRig rig(full);
    Report report = rig.report();
    QVERIFY(!parsed(jsonReport(report)).contains(u"reused"));
    for (const bool isReused : {true, false}) {
        report.reused = isReused;
        QCOMPARE(parsed(jsonReport(report))[u"reused"], QJsonValue(isReused));
    }
}

void TestJsonReport::failures()
{
    const QJsonObject inner = parsed(jsonError(Failure {u"usage"_s, u"--scope is missing."_s}))[u"error"].toObject();
    QCOMPARE(
        inner.keys(), QStringList({u"advice"_s, u"http_status"_s, u"key"_s, u"kind"_s, u"message"_s, u"request_id"_s}));
    QCOMPARE(inner[u"kind"].toString(), u"usage"_s);
    QCOMPARE(inner[u"message"].toString(), u"--scope is missing."_s);
    for (const QString &name : {u"http_status"_s, u"key"_s, u"request_id"_s, u"advice"_s})
        QVERIFY(inner[name].isNull());
}

void TestJsonReport::scopesOfTheCatalogue()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    const ScopeModel model(catalogue, ScopeModel::Purpose::Compare);
    const QJsonObject object = parsed(jsonScopes(model, catalogue));
    QCOMPARE(object[u"facts_date"].toString(), catalogue.factsDate().toString(Qt::ISODate));
    const QJsonArray scopes = object[u"scopes"].toArray();
    QCOMPARE(scopes.size(), catalogue.scopes().size());
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        const CatalogueScope &scope = catalogue.scopes().at(i);
        QCOMPARE(scopes.at(i)[u"name"].toString(), scope.name);
        QCOMPARE(scopes.at(i)[u"path_prefix"].toString(), scope.pathPrefix);
        QCOMPARE(scopes.at(i)[u"umbrella"].toBool(), scope.umbrella);
        QCOMPARE(scopes.at(i)[u"side"].toString() == u"client", scope.side == CatalogueScope::Side::Client);
        const QJsonArray operations = scopes.at(i)[u"operations"].toArray();
        QCOMPARE(operations.size(), scope.operations.size());
        for (qsizetype j = 0; j < operations.size(); ++j) {
            QCOMPARE(operations.at(j)[u"method"].toString(), scope.operations.at(j).method);
            QCOMPARE(operations.at(j)[u"path"].toString(), scope.operations.at(j).path);
            QCOMPARE(operations.at(j)[u"deprecated"].toBool(), scope.operations.at(j).deprecated);
        }
    }
}

void TestJsonReport::errorsOfACertificate()
{
    ApiError error {ErrorKind::TlsCertificate};
    const auto written = [&error] { return parsed(jsonError(error, {}))[u"error"][u"certificate"].toObject(); };
    error.certificate = Certificate {u"b.example"_s, u"b.example, 10.0.0.1"_s, u"Some\u001B authority"_s,
        QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC), QDateTime({2026, 2, 3}, {4, 5, 6}, Qt::UTC),
        QByteArray("\xab\x01")};
    QCOMPARE(written(),
        (QJsonObject {{u"subject"_s, u"b.example"_s}, {u"alternative_names"_s, u"b.example, 10.0.0.1"_s},
            {u"issuer"_s, u"Some\u001B authority"_s}, {u"valid_from_utc"_s, u"2026-01-02T03:04:05Z"_s},
            {u"valid_until_utc"_s, u"2026-02-03T04:05:06Z"_s}, {u"sha256"_s, u"AB:01"_s}}));
    QVERIFY(!jsonError(error, {}).contains('\x1b'));

    error.certificate = Certificate {};
    QCOMPARE(written().size(), 6);
    for (const QJsonValue value : written())
        QVERIFY(value.isNull());
}

QTEST_GUILESS_MAIN(TestJsonReport)
#include "tst_jsonreport.moc"
