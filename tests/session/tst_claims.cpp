// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"
#include "session/claims.h"
#include "support/fakeclock.h"
#include "support/madejwt.h"

#include <QTest>

#include <ctime>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Verdict = ClaimRemark::Verdict;
Q_DECLARE_METATYPE(bearerscope::ClaimRemark::Verdict)

/// What is said of the claims of a token, and how they are held against its answer and the clock.
class TestClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void saysThatNothingIsVerified();
    void saysWhatIsOdd_data();
    void saysWhatIsOdd();
    void putsTheNamesOfTheStandardsInFront();
    void makesTimesReadable();
    void compares_data();
    void compares();
    void comparesByTheServersClock();
    void comparesTimesWithAnIssue_data();
    void comparesTimesWithAnIssue();
    void masksSecrets();
    void showsForeignTextPlain();
    void leavesOutWhatIsTooMuch();
    void copiesAsJson();

private:
    qint64 now() const { return m_clock.utcNow().toSecsSinceEpoch(); }
    ClaimList pasted(const QJsonObject &claims, TokenData data = {}) const;
    ClaimList issued(const QJsonObject &claims, qint64 skew = 0) const;
    static Claim claim(const ClaimList &list, const QString &name);

    FakeClock m_clock;
};

void TestClaims::init()
{
    m_clock = FakeClock();
    qputenv("TZ", "Asia/Kolkata");
    tzset();
}

ClaimList TestClaims::pasted(const QJsonObject &claims, TokenData data) const
{
    const Inspection inspection = inspectedPaste(data, m_clock, ScopeCatalogue::builtIn());
    return claimsInWords(*readJwt(madeJwt(claims)), data, inspection, m_clock.utcNow());
}

ClaimList TestClaims::issued(const QJsonObject &claims, qint64 skew) const
{
    TokenData data;
    data.expiresIn = 900;
    const Receipt receipt {
        Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), m_clock.utcNow().addSecs(-skew)};
    const Inspection inspection = inspected(data, receipt, {}, ScopeCatalogue::builtIn());
    return claimsInWords(*readJwt(madeJwt(claims)), data, inspection, m_clock.utcNow());
}

Claim TestClaims::claim(const ClaimList &list, const QString &name)
{
    for (const Claim &claim : list.claims) {
        if (claim.name == name)
            return claim;
    }
    return {};
}

void TestClaims::saysThatNothingIsVerified()
{
    QVERIFY(pasted({}).summary.contains(u"signature is not verified"));
}

void TestClaims::saysWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("said");
    QTest::newRow("unsecured") << madeJwt({}, {{u"alg"_s, u"none"_s}}) << u"isn't signed at all"_s;
    QTest::newRow("encrypted") << jwtPart(R"({"alg":"dir","enc":"A256GCM"})") + "..aXY.dGV4dA.dGFn" << u"encrypted"_s;
    QTest::newRow("cut off") << jwtPart(R"({"alg":"HS256"})") + ".eyJpc3Mi.c2ln" << u"claims can't be read"_s;
    QTest::newRow("repeated") << jwtPart(R"({"alg":"HS256"})") + '.' + jwtPart(R"({"exp":1,"exp":2})") + ".c2ln"
                              << u"stand twice, of which readers may take either: exp"_s;
}

void TestClaims::saysWhatIsOdd()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, said);
    const ClaimList list = claimsInWords(*readJwt(token), {}, {}, m_clock.utcNow());
    QVERIFY2(list.summary.contains(said), qPrintable(list.summary));
    QVERIFY(!list.claims.isEmpty()); // the header, in any case
}

void TestClaims::putsTheNamesOfTheStandardsInFront()
{
    const ClaimList list = pasted({{u"aaa"_s, 1}, {u"sub"_s, u"ann"_s}, {u"iss"_s, u"joe"_s}});
    QStringList captions;
    for (const Claim &claim : list.claims)
        captions.append(captionInWords(claim));
    QCOMPARE(captions,
        (QStringList {u"iss (Issuer)"_s, u"sub (Subject)"_s, u"aaa"_s, u"typ (Type, of the header)"_s,
            u"alg (Algorithm, of the header)"_s}));
    QCOMPARE(claimInWords(list.claims[0]), u"iss (Issuer): joe"_s);
}

void TestClaims::makesTimesReadable()
{
    const QString value = claim(pasted({{u"iat"_s, now()}}), u"iat"_s).value;
    QVERIFY2(value.contains(u"UTC+5:30"_s), qPrintable(value));
    QVERIFY2(value.endsWith(u" UTC (%1)"_s.arg(now())), qPrintable(value));
    const QString milliseconds = claim(pasted({{u"iat"_s, double(now()) * 1000}}), u"iat"_s).value;
    QVERIFY2(milliseconds.contains(u"milliseconds?"), qPrintable(milliseconds));
    QCOMPARE(claim(pasted({{u"iat"_s, u"soon"_s}}), u"iat"_s).value, u"soon"_s);
}

void TestClaims::compares_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *title, const QString &name, const QJsonValue &value, Verdict verdict,
                         const QString &remark) {
        QTest::newRow(title) << QJsonObject {{name, value}} << name << verdict << remark;
    };
    const qint64 now = FakeClock().utcNow().toSecsSinceEpoch();
    row("the same client", u"client_id"_s, u"client-1"_s, Verdict::Agrees, u"the same as client_id"_s);
    row("another client", u"client_id"_s, u"client-2"_s, Verdict::Differs, u"another than client_id"_s);
    row("another party", u"azp"_s, u"client-2"_s, Verdict::Differs, u"another than client_id"_s);
    row("no text", u"client_id"_s, 7, Verdict::Differs, u"another than client_id"_s);
    row("the same scopes", u"scope"_s, u"orders vouchers"_s, Verdict::Agrees, u"the same as scope in the answer"_s);
    row("a list of them", u"scope"_s, QJsonArray {u"vouchers"_s, u"orders"_s}, Verdict::Agrees,
        u"the same as scope in the answer"_s);
    row("fewer scopes", u"scope"_s, u"vouchers"_s, Verdict::Differs, u"another list than scope in the answer"_s);
    row("the end", u"exp"_s, now + 600, Verdict::Agrees, u"as the answer's own fields have it"_s);
    row("an earlier end", u"exp"_s, now + 60, Verdict::Differs, u"9 min earlier than by the answer's own fields"_s);
    row("a later end", u"exp"_s, now + 4200, Verdict::Differs, u"1 h later than by the answer's own fields"_s);
    row("no end", u"exp"_s, u"never"_s, Verdict::Differs, u"not a number of seconds, as it must be"_s);
    row("begun", u"nbf"_s, now - 1, Verdict::Agrees, u"reached"_s);
    row("not begun", u"nbf"_s, now + 90, Verdict::Differs, u"not yet valid: in 1 min 30 s"_s);
    row("issued", u"iat"_s, now - 300, Verdict::None, u"5 min ago"_s);
    row("issued in the future", u"iat"_s, now + 300, Verdict::Differs, u"in the future: in 5 min"_s);
    row("nothing to compare with", u"sub"_s, u"ann"_s, Verdict::None, QString());
}

void TestClaims::compares()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, name);
    QFETCH(Verdict, verdict);
    QFETCH(QString, remark);
    TokenData data;
    data.clientId = u"client-1"_s;
    data.scope = QStringList {u"vouchers"_s, u"orders"_s};
    data.expiresAt = now() + 600;
    const Claim found = claim(pasted(claims, data), name);
    QCOMPARE(found.remark, remark);
    QCOMPARE(found.verdict, verdict);
    // Without those fields there is nothing to hold against but the clock.
    if (name == u"client_id" || name == u"azp" || name == u"scope")
        QCOMPARE(claim(pasted(claims), name).verdict, Verdict::None);
}

void TestClaims::comparesByTheServersClock()
{
    // This computer is ten minutes ahead: by its own clock the token would be over.
    const ClaimList list = issued({{u"nbf"_s, now() - 599}, {u"exp"_s, now() + 300}}, 600);
    QCOMPARE(claim(list, u"nbf"_s).remark, u"not yet valid: in 1 s"_s);
    QCOMPARE(claim(list, u"exp"_s).verdict, Verdict::Agrees);
    const Claim alone = claim(pasted({{u"exp"_s, now() + 61}}), u"exp"_s);
    QCOMPARE(alone.remark, u"1 min 1 s left"_s);
    QCOMPARE(claim(pasted({{u"exp"_s, now() - 61}}), u"exp"_s).remark, u"over, 1 min 1 s ago"_s);
}

void TestClaims::comparesTimesWithAnIssue_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("remark");
    QTest::newRow("now") << 0 << Verdict::Agrees << u"when the answer came"_s;
    QTest::newRow("a moment before") << -5 << Verdict::Agrees << u"when the answer came"_s;
    QTest::newRow("reused") << -300 << Verdict::Differs << u"5 min earlier than the answer came"_s;
}

void TestClaims::comparesTimesWithAnIssue()
{
    QFETCH(int, offset);
    QFETCH(Verdict, verdict);
    QFETCH(QString, remark);
    const Claim iat = claim(issued({{u"iat"_s, now() + offset}}), u"iat"_s);
    QCOMPARE(iat.remark, remark);
    QCOMPARE(iat.verdict, verdict);
}

void TestClaims::masksSecrets()
{
    const QString secret = u"0123456789abcdefghij"_s;
    const QJsonObject claims {{u"api_secret"_s, secret}, {u"jti"_s, secret}};
    const ClaimList list = pasted(claims);
    QVERIFY(!claim(list, u"api_secret"_s).value.contains(secret));
    QCOMPARE(claim(list, u"jti"_s).value, secret); // an identifier, however random
    const Jwt jwt = *readJwt(madeJwt(claims));
    QCOMPARE(claim(claimsInWords(jwt, {}, {}, m_clock.utcNow(), true), u"api_secret"_s).value, secret);
    QCOMPARE(claimsAsJson(jwt).count(secret), 1);
}

void TestClaims::showsForeignTextPlain()
{
    const ClaimList list = pasted({{u"\u202Eexp"_s, u"<b>\x1b[31m\u202E"_s}});
    const Claim odd = claim(list, u"\\u{202E}exp"_s);
    QCOMPARE(odd.value, u"<b>\\u{1B}[31m\\u{202E}"_s);
    QVERIFY(odd.meaning.isEmpty());
}

void TestClaims::leavesOutWhatIsTooMuch()
{
    QJsonObject claims {{u"exp"_s, 1}};
    for (int i = 0; i < 1000; ++i)
        claims.insert(u"a%1"_s.arg(i), QString(10'000, u'x'));
    const ClaimList list = pasted(claims);
    QCOMPARE(list.claims.size(), 103); // with those of the standards
    QCOMPARE(list.leftOut, 900);
    QCOMPARE(leftOutInWords(list), u"Claims left out: 900."_s);
    QVERIFY(list.claims[50].value.size() < 600);
}

void TestClaims::copiesAsJson()
{
    const QJsonObject claims {{u"iss"_s, u"joe"_s}, {u"exp"_s, 1300819380}};
    const QJsonObject copied = QJsonDocument::fromJson(claimsAsJson(*readJwt(madeJwt(claims))).toUtf8()).object();
    QCOMPARE(copied[u"claims"].toObject(), claims);
    QCOMPARE(copied[u"header"].toObject()[u"alg"].toString(), u"RS256"_s);
}

QTEST_GUILESS_MAIN(TestClaims)

#include "tst_claims.moc"
