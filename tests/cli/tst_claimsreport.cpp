// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonreport.h"
#include "cli/textreport.h"
#include "reportrig.h"
#include "support/madejwt.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"0123456789abcdefghij"_s;

ReportRig rigOf(const QByteArray &token)
{
    return ReportRig(R"({"client_id":"client-1","expires_in":900,"access_token":")" + token + "\"}");
}

QJsonValue jwtOf(const ReportRig &rig, bool reveal = false)
{
    return QJsonDocument::fromJson(jsonReport(rig.report(reveal))).object()[u"jwt"];
}

} // namespace

/// What a token says of itself, in both kinds of report.
class TestClaimsReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpaqueTokenHasNone();
    void textOfAJwt();
    void jsonOfAJwt();
    void jsonOfOthers();
    void revealsOnRequest();
};

void TestClaimsReport::anOpaqueTokenHasNone()
{
    const ReportRig rig = rigOf("token-made-up-for-a-test");
    QVERIFY(!textReport(rig.report()).contains("\nClaims\n"));
    QVERIFY(jwtOf(rig).isNull());
}

void TestClaimsReport::textOfAJwt()
{
    const ReportRig rig = rigOf(madeJwt({{u"client_id"_s, u"client-2"_s}, {u"iss"_s, u"joe"_s}}));
    const QString text = QString::fromUtf8(textReport(rig.report()));
    const QString claims = text.section(u"\nClaims\n"_s, 1);
    QVERIFY2(claims.contains(u"signature is not verified"), qPrintable(text));
    QVERIFY2(claims.contains(u"iss (Issuer)"), qPrintable(text));
    QVERIFY2(claims.contains(u"✗ another than client_id"), qPrintable(text));
}

void TestClaimsReport::jsonOfAJwt()
{
    const QJsonObject claims {{u"client_id"_s, u"client-1"_s}, {u"iss"_s, u"joe"_s}, {u"exp"_s, 1}};
    const QJsonObject jwt = jwtOf(rigOf(madeJwt(claims))).toObject();
    QCOMPARE(jwt[u"form"].toString(), u"signed"_s);
    QCOMPARE(jwt[u"signature_verified"], QJsonValue(false));
    QCOMPARE(jwt[u"claims"].toObject(), claims);
    QCOMPARE(jwt[u"header"].toObject()[u"alg"].toString(), u"RS256"_s);
    QVERIFY(jwt[u"claims_problem"].isNull());
    QCOMPARE(jwt[u"compared"].toArray().size(), 2);
    const QJsonObject client = jwt[u"compared"].toArray()[1].toObject();
    QCOMPARE(client[u"name"].toString(), u"client_id"_s);
    QCOMPARE(client[u"agrees"], QJsonValue(true));
    QCOMPARE(jwt[u"compared"].toArray()[0].toObject()[u"agrees"], QJsonValue(false)); // exp, long ago
}

void TestClaimsReport::jsonOfOthers()
{
    const QByteArray encrypted = jwtPart(R"({"alg":"dir","enc":"A256GCM"})") + "..aXY.dGV4dA.dGFn";
    QCOMPARE(jwtOf(rigOf(encrypted)).toObject()[u"form"].toString(), u"encrypted"_s);
    QVERIFY(jwtOf(rigOf(encrypted)).toObject()[u"claims"].isNull());
    const QJsonObject unsecured = jwtOf(rigOf(madeJwt({}, {{u"alg"_s, u"none"_s}}))).toObject();
    QCOMPARE(unsecured[u"form"].toString(), u"unsecured"_s);
    const QJsonObject cut = jwtOf(rigOf(jwtPart(R"({"alg":"RS256"})") + ".eyJpc3Mi.c2ln")).toObject();
    QVERIFY(cut[u"claims"].isNull());
    QVERIFY(cut[u"claims_problem"].toString().contains(u"can't be read"));
}

void TestClaimsReport::revealsOnRequest()
{
    const ReportRig rig = rigOf(madeJwt({{u"api_secret"_s, secret}}));
    QVERIFY(!textReport(rig.report()).contains(secret.toUtf8()));
    QVERIFY(!jsonReport(rig.report()).contains(secret.toUtf8()));
    QCOMPARE(jwtOf(rig, true).toObject()[u"claims"].toObject()[u"api_secret"].toString(), secret);
    QVERIFY(textReport(rig.report(true)).contains(secret.toUtf8()));
}

QTEST_GUILESS_MAIN(TestClaimsReport)

#include "tst_claimsreport.moc"
