// SPDX-License-Identifier: GPL-3.0-or-later
#include "expiryrig.h"
#include "support/madejwt.h"

#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Origin = Receipt::Origin;
using Source = Expiry::Source;
Q_DECLARE_METATYPE(bearerscope::Receipt::Origin)

namespace {

/// A JWT that ends \a exp seconds after now, or claims \a exp as it is where that is no number.
TokenData endingIn(const ExpiryRig &rig, const QJsonValue &exp)
{
    TokenData data;
    data.accessToken = Secret(madeJwt({{u"exp"_s, exp.isDouble() ? QJsonValue(exp.toDouble() + double(rig.now())) : exp}}));
    return data;
}

ExpirySource claimIn(const Expiry &expiry)
{
    for (const ExpirySource &source : expirySources(expiry)) {
        if (source.figure == ExpirySource::Figure::ExpClaim)
            return source;
    }
    return {};
}

} // namespace

/// The end that a token which is a JWT claims for itself.
class TestExpiryClaim : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhereNothingElseDoes_data();
    void countsWhereNothingElseDoes();
    void isMeasuredByTheServersClock();
    void fieldsOfTheAnswerGoFirst_data();
    void fieldsOfTheAnswerGoFirst();
    void isNoMoment_data();
    void isNoMoment();
    void givesWayToACheck();
};

void TestExpiryClaim::countsWhereNothingElseDoes_data()
{
    QTest::addColumn<Receipt::Origin>("origin");
    QTest::addColumn<std::optional<qint64>>("expiresIn");
    QTest::newRow("pasted alone") << Origin::Pasted << std::optional<qint64>();
    QTest::newRow("pasted, with an expires_in that counts from nobody knows when")
        << Origin::Pasted << std::optional<qint64>(900);
    QTest::newRow("issued without a time") << Origin::Issued << std::optional<qint64>();
}

void TestExpiryClaim::countsWhereNothingElseDoes()
{
    QFETCH(Receipt::Origin, origin);
    QFETCH(std::optional<qint64>, expiresIn);
    ExpiryRig rig;
    TokenData data = endingIn(rig, 600);
    data.expiresIn = expiresIn;
    const Expiry expiry(data, rig.receipt(origin));
    QCOMPARE(expiry.source(), Source::ExpClaim);
    QCOMPARE(expiry.read(rig.clock, {}, false).secondsLeft(), std::optional<qint64>(600));
    rig.clock.advance(601s);
    QCOMPARE(expiry.read(rig.clock, {}, false).state, TokenState::Expired);
    const ExpirySource claim = claimIn(expiry);
    QVERIFY(claim.isFollowed && claim.isBelieved);
    QVERIFY2(claim.why.contains(u"Nobody verified"), qPrintable(claim.why));
    QVERIFY(sourceName(claim).endsWith(u".exp_claim"));
}

void TestExpiryClaim::isMeasuredByTheServersClock()
{
    ExpiryRig rig;
    rig.skew = 300; // this computer's clock is ahead
    const Expiry expiry(endingIn(rig, 600), rig.receipt(Origin::Issued));
    QCOMPARE(expiry.read(rig.clock, {}, false).secondsLeft(), std::optional<qint64>(600));
}

void TestExpiryClaim::fieldsOfTheAnswerGoFirst_data()
{
    QTest::addColumn<Receipt::Origin>("origin");
    QTest::addColumn<int>("exp");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("issued, the same end") << Origin::Issued << 900 << true;
    QTest::newRow("issued, nearly the same") << Origin::Issued << 896 << true;
    QTest::newRow("issued, another end") << Origin::Issued << 3600 << false;
    QTest::newRow("pasted, the same end") << Origin::Pasted << 900 << true;
    QTest::newRow("pasted, another end") << Origin::Pasted << 60 << false;
}

void TestExpiryClaim::fieldsOfTheAnswerGoFirst()
{
    QFETCH(Receipt::Origin, origin);
    QFETCH(int, exp);
    QFETCH(bool, agrees);
    ExpiryRig rig;
    TokenData data = endingIn(rig, exp);
    data.expiresIn = 900;
    data.expiresAt = rig.now() + 900;
    const Expiry expiry(data, rig.receipt(origin));
    QCOMPARE(expiry.source(), origin == Origin::Issued ? Source::ExpiresIn : Source::ExpiresAt);
    QCOMPARE(expiry.read(rig.clock, {}, false).secondsLeft(), std::optional<qint64>(900));
    const ExpirySource claim = claimIn(expiry);
    QVERIFY(!claim.isFollowed);
    QCOMPARE(claim.isBelieved, agrees);
    QCOMPARE(claim.why.contains(u"nobody verified"), !agrees);
}

void TestExpiryClaim::isNoMoment_data()
{
    QTest::addColumn<QJsonValue>("exp");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("text") << QJsonValue(u"1795369152"_s) << false;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("milliseconds") << QJsonValue(1795369152000.0) << true;
}

void TestExpiryClaim::isNoMoment()
{
    QFETCH(QJsonValue, exp);
    QFETCH(bool, isListed);
    const ExpiryRig rig;
    const Expiry expiry(endingIn(rig, exp), rig.receipt(Origin::Pasted));
    QCOMPARE(expiry.source(), Source::None);
    QVERIFY(!expiry.read(rig.clock, {}, false).left);
    QCOMPARE(!claimIn(expiry).why.isEmpty(), isListed);
}

void TestExpiryClaim::givesWayToACheck()
{
    ExpiryRig rig;
    const Expiry pasted(endingIn(rig, 600), rig.receipt(Origin::Pasted));
    const Expiry checked = pasted.measuredAgain({rig.receipt(Origin::Introspected), {}, 300}, true);
    QCOMPARE(checked.source(), Source::ExpiresIn);
    QCOMPARE(checked.read(rig.clock, true, false).secondsLeft(), std::optional<qint64>(300));
    QVERIFY(!claimIn(checked).isBelieved);
    // A check that tells no time leaves it in its place.
    QCOMPARE(pasted.measuredAgain({rig.receipt(Origin::Introspected), {}, {}}, true).source(), Source::ExpClaim);
}

QTEST_GUILESS_MAIN(TestExpiryClaim)

#include "tst_expiryclaim.moc"
