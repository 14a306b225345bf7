// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray issued =
    R"({"access_token":"token-issued-in-a-test","expires_in":900,"scope":"vouchers","token_type":"Bearer"})";

/// request --ensure against a server of the test's.
struct EnsureRig : CliRig {
    FaultServer server;

    EnsureRig()
    {
        server.answerJson(200, issued);
        useKeysOn(server.url());
    }

    int ensure(qint64 seconds, const QStringList &more = {})
    {
        return run(request({u"--ensure"_s, QString::number(seconds), u"--json"_s, u"--reveal"_s}) + more);
    }
    QByteArray kept(qint64 secondsLeft) const
    {
        return R"({"access_token":"token-kept-in-a-test","scope":"vouchers","expires_at":)"
            + QByteArray::number(clock.utcNow().toSecsSinceEpoch() + secondsLeft) + '}';
    }
    QString token() const { return json()[u"access_token"].toString(); }
    qsizetype asked() const { return server.requests().size(); }
};

} // namespace

/// A token is spent only where the one at hand won't do.
class TestEnsure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reusesALiveToken();
    void reusesItsOwnReportOverAndOver();
    void printsTheSameReportAsText();
    void asksForANewOne_data();
    void asksForANewOne();
    void tellsALittleLessFromEnough();
    void emptyInputJustAsks_data();
    void emptyInputJustAsks();
    void sparesAServerThatIsGone();
    void aFailureIsAFailure();
    void theSecretKeyIsTheFirstLine();
    void aNewSandboxKnowsNoOldToken();
    void staysOutOfOtherReports();
    void reusesNothingWithoutKeys();
};

void TestEnsure::reusesALiveToken()
{
    EnsureRig rig;
    rig.input = rig.kept(723);
    QCOMPARE(rig.ensure(60), 0);
    QCOMPARE(rig.asked(), 0);
    QCOMPARE(rig.server.connectionCount(), 0);
    QCOMPARE(rig.token(), u"token-kept-in-a-test"_s);
    QCOMPARE(rig.json()[u"reused"], QJsonValue(true));
    QCOMPARE(rig.json()[u"seconds_left"].toInteger(), 723);
    QVERIFY2(rig.messages().contains(
                 u"Reused: it has 12 min 3 s left by its own text. No server was asked: a revocation wouldn't show.\n"),
        rig.err());
}

void TestEnsure::reusesItsOwnReportOverAndOver()
{
    EnsureRig rig;
    rig.server.answerJson(200, rig.kept(900));
    QCOMPARE(rig.ensure(300), 0);
    QCOMPARE(rig.asked(), 1);
    QCOMPARE(rig.json()[u"reused"], QJsonValue(false));
    for (int minutes = 1; minutes <= 10; ++minutes) {
        rig.input = rig.out();
        rig.clock.advance(60s);
        QCOMPARE(rig.ensure(300), 0);
        QCOMPARE(rig.json()[u"reused"], QJsonValue(true));
    }
    QCOMPARE(rig.asked(), 1);
    rig.input = rig.out();
    rig.clock.advance(1s);
    QCOMPARE(rig.ensure(300), 0);
    QCOMPARE(rig.asked(), 2);
    QVERIFY2(rig.messages().contains(u"Not reused: it has 4 min 59 s left, and 5 min are wanted."), rig.err());
}

void TestEnsure::printsTheSameReportAsText()
{
    EnsureRig rig;
    rig.input = rig.kept(723);
    QCOMPARE(rig.run(request({u"--ensure"_s, u"60"_s})), 0);
    QVERIFY(rig.out().contains("Active"));
    QVERIFY(rig.out().contains("12 min 3 s left"));
    QVERIFY(!(rig.out() + rig.err()).contains("token-kept-in-a-test")); // masked
}

void TestEnsure::asksForANewOne_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nobody knows how long it lives")
        << QByteArray("Bearer token-kept-in-a-test") << u"no usable expires_at"_s;
    QTest::newRow("over") << QByteArray(R"({"access_token":"token-kept-in-a-test","expires_at":1738945086})")
                          << u"it ended 1 y"_s;
    QTest::newRow("no token") << QByteArray(R"({"active":false})") << u"no access token"_s;
    QTest::newRow("an earlier failure") << QByteArray(R"({"error":{"kind":"timeout","message":"x"}})")
                                        << u"the input can't be used"_s;
    QTest::newRow("K17 HTML") << QByteArray("<html>") << u"the input can't be used"_s;
    QTest::newRow("masked") << QByteArray("toke••••••••test") << u"masked"_s;
}

void TestEnsure::asksForANewOne()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, reason);
    EnsureRig rig;
    rig.input = input;
    QCOMPARE(rig.ensure(60), 0);
    QCOMPARE(rig.asked(), 1);
    QCOMPARE(rig.token(), u"token-issued-in-a-test"_s);
    QCOMPARE(rig.json()[u"reused"], QJsonValue(false));
    QVERIFY2(rig.messages().contains(u"Not reused: "), rig.err());
    QVERIFY2(rig.messages().contains(u"Asking for a new one."), rig.err());
    QVERIFY2(rig.messages().contains(reason), rig.err());
    QVERIFY(!rig.err().contains("token-kept-in-a-test"));
}

void TestEnsure::tellsALittleLessFromEnough()
{
    EnsureRig rig;
    rig.input = rig.kept(300);
    rig.clock.advance(1ms);
    QCOMPARE(rig.ensure(300), 0);
    QVERIFY2(
        rig.messages().contains(u"Not reused: it has a little less than 5 min left, and 5 min are wanted."), rig.err());
}

void TestEnsure::emptyInputJustAsks_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n\t");
}

void TestEnsure::emptyInputJustAsks()
{
    QFETCH(QByteArray, input);
    EnsureRig rig;
    rig.input = input;
    QCOMPARE(rig.ensure(60), 0);
    QCOMPARE(rig.asked(), 1);
    QCOMPARE(rig.json()[u"reused"], QJsonValue(false));
    QVERIFY(!rig.messages().contains(u"eused"));
}

void TestEnsure::sparesAServerThatIsGone()
{
    EnsureRig rig;
    rig.useKeysOn(QUrl(u"https://no-such-host.invalid"_s));
    rig.input = rig.kept(723);
    QCOMPARE(rig.ensure(60), 0);
    QCOMPARE(rig.token(), u"token-kept-in-a-test"_s);
}

void TestEnsure::aFailureIsAFailure()
{
    EnsureRig rig;
    rig.server.answerJson(401, "{}");
    rig.input = rig.kept(30);
    QCOMPARE(rig.ensure(60), 3);
    QCOMPARE(rig.error()[u"kind"].toString(), u"credentials_refused"_s);
    QVERIFY(!rig.out().contains("token-kept-in-a-test"));
}

void TestEnsure::theSecretKeyIsTheFirstLine()
{
    EnsureRig rig;
    rig.environment.remove(u"X_APP_TOKEN"_s);
    rig.input = "another-secret-of-a-test\n" + rig.kept(723);
    QCOMPARE(rig.ensure(60, {u"--secret-stdin"_s}), 0);
    QCOMPARE(rig.json()[u"reused"], QJsonValue(true));
    rig.input = "another-secret-of-a-test\n" + rig.kept(30);
    QCOMPARE(rig.ensure(60, {u"--secret-stdin"_s}), 0);
    QCOMPARE(rig.asked(), 1);
    QVERIFY(rig.server.requests()[0].toLower().contains("x-app-token: another-secret-of-a-test"));
    rig.input = "another-secret-of-a-test"; // and no token
    QCOMPARE(rig.ensure(60, {u"--secret-stdin"_s}), 0);
    QCOMPARE(rig.asked(), 2);
}

void TestEnsure::aNewSandboxKnowsNoOldToken()
{
    EnsureRig rig;
    rig.input = rig.kept(723);
    QCOMPARE(rig.ensure(60, {u"--sandbox"_s}), 0);
    QCOMPARE(rig.json()[u"reused"], QJsonValue(false));
    QVERIFY2(rig.messages().contains(u"knows no earlier token"), rig.err());
    QCOMPARE(rig.asked(), 0);
}

void TestEnsure::staysOutOfOtherReports()
{
    EnsureRig rig;
    rig.input = rig.kept(723); // which a request without --ensure leaves alone
    QCOMPARE(rig.run(request({u"--json"_s})), 0);
    QCOMPARE(rig.asked(), 1);
    QVERIFY(!rig.json().contains(u"reused"));
}

void TestEnsure::reusesNothingWithoutKeys()
{
    EnsureRig rig;
    rig.environment = {};
    rig.input = rig.kept(723);
    QCOMPARE(rig.ensure(60), 2); // or a script would learn of it only when the token is over
    QCOMPARE(rig.error()[u"kind"].toString(), u"usage"_s);
}

QTEST_GUILESS_MAIN(TestEnsure)
#include "tst_ensure.moc"
