// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/comparison.h"
#include "sessionrig.h"

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray keptJson =
    R"({"access_token":"token-kept-in-a-test-0001","expires_at":1795369152,"scope":"vouchers"})";
const QByteArray otherJson = R"({"access_token":"token-at-hand-in-a-test","expires_at":1795369152,"scope":"orders"})";

struct Rig : SessionRig {
    Comparison comparison {*session, clock};
    QSignalSpy comparisonChanged {&comparison, &Comparison::changed};

    QList<ComparisonRow> rows() const { return comparison.against(session->token()->data(), session->inspection()); }
};

QString leftOf(const QList<ComparisonRow> &rows, ComparisonRow::Kind kind)
{
    const auto found = std::ranges::find(rows, kind, &ComparisonRow::kind);
    return found == rows.end() ? QString() : found->left;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNothingAtFirst();
    void keepsTheTokenAtHand();
    void takesPastedText();
    void aTextWithoutATokenChangesNothing_data();
    void aTextWithoutATokenChangesNothing();
    void knowsWhatWasRevokedHere();
    void hearsOfWhatBecomesOfTheKeptToken_data();
    void hearsOfWhatBecomesOfTheKeptToken();
    void timeGoesOn();
    void clears();
};

void TestComparison::holdsNothingAtFirst()
{
    Rig rig;
    QVERIFY(!rig.comparison.has());
    QVERIFY(rig.rows().isEmpty());
    rig.comparison.clear();
    QCOMPARE(rig.comparisonChanged.count(), 0); // nothing did
}

void TestComparison::keepsTheTokenAtHand()
{
    Rig rig;
    QVERIFY(rig.session->inspect(keptJson));
    rig.comparison.keep(rig.session->token()->data(), rig.session->inspection());
    QCOMPARE(rig.comparisonChanged.count(), 1);
    QVERIFY(rig.session->inspect(otherJson));
    QVERIFY(rig.comparison.has());
    QCOMPARE(rig.comparison.kept().data.scope, QStringList {u"vouchers"_s}); // not what came after it
    QCOMPARE(openTheSame(rig.comparison.kept(),
                 {rig.session->token()->data(), rig.session->inspection(), rig.session->reading()},
                 rig.session->catalogue()),
        std::optional(false));
}

void TestComparison::takesPastedText()
{
    Rig rig;
    QVERIFY(rig.session->inspect(otherJson));
    rig.changed.clear();
    rig.noticed.clear();
    QVERIFY(rig.comparison.take(keptJson));
    QCOMPARE(rig.comparisonChanged.count(), 1);
    QCOMPARE(rig.changed.count() + rig.noticed.count(), 0); // the session's own token isn't touched
    QCOMPARE(rig.text(), u"token-at-hand-in-a-test"_s);
    QCOMPARE(leftOf(rig.rows(), ComparisonRow::Kind::State), u"✓ Active"_s);
}

void TestComparison::aTextWithoutATokenChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("no text") << QByteArray("\xFF\xFE\x00\x01", 4);
    QTest::newRow("too long") << QByteArray(1024 * 1024 + 1, 'x');
}

void TestComparison::aTextWithoutATokenChangesNothing()
{
    QFETCH(QByteArray, text);
    Rig rig;
    QVERIFY(rig.comparison.take(keptJson));
    rig.comparisonChanged.clear();
    const auto taken = rig.comparison.take(text);
    QVERIFY(!taken);
    QVERIFY(!taken.error().message.isEmpty());
    QCOMPARE(rig.comparisonChanged.count(), 0);
    QCOMPARE(rig.comparison.kept().data.scope, QStringList {u"vouchers"_s});
}

/// As Session::inspect() does for the token at hand.
void TestComparison::knowsWhatWasRevokedHere()
{
    Rig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    server.answer("HTTP/1.1 204 No Content\r\n\r\n");
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(server))));
    QVERIFY(rig.comparison.take(goodToken));
    QCOMPARE(rig.comparison.kept().reading.state, TokenState::Revoked);
}

void TestComparison::hearsOfWhatBecomesOfTheKeptToken_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<TokenState>("state");
    QTest::newRow("revoked") << Call::Revoke << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << TokenState::Revoked;
    QTest::newRow("found inactive") << Call::Introspect << jsonAnswer(200, R"({"active":false})")
                                    << TokenState::Inactive;
    QTest::newRow("a revocation found it inactive") << Call::Revoke << jsonAnswer(404, {}) << TokenState::Inactive;
}

void TestComparison::hearsOfWhatBecomesOfTheKeptToken()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, answer);
    QFETCH(TokenState, state);
    Rig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    rig.comparison.keep(rig.session->token()->data(), rig.session->inspection());
    QCOMPARE(rig.comparison.kept().reading.state, TokenState::Active);
    rig.comparisonChanged.clear();
    server.answer(answer);
    QVERIFY(rig.finish(start(*rig.session, call, server)));
    QCOMPARE(rig.comparison.kept().reading.state, state);
}

void TestComparison::timeGoesOn()
{
    Rig rig;
    QVERIFY(rig.comparison.take(keptJson));
    QCOMPARE(leftOf(rig.rows(), ComparisonRow::Kind::TimeLeft), u"15 min left"_s);
    rig.clock.advance(60s);
    QCOMPARE(leftOf(rig.rows(), ComparisonRow::Kind::TimeLeft), u"14 min left"_s);
    rig.session->setExpiringShare(1);
    QCOMPARE(leftOf(rig.rows(), ComparisonRow::Kind::State), u"! Expiring"_s);
}

void TestComparison::clears()
{
    Rig rig;
    QVERIFY(rig.comparison.take(keptJson));
    rig.comparisonChanged.clear();
    rig.comparison.clear();
    QCOMPARE(rig.comparisonChanged.count(), 1);
    QVERIFY(!rig.comparison.has());
    QVERIFY(!rig.comparison.kept().data.accessToken);
    QVERIFY(rig.rows().isEmpty());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
