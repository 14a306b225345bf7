// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apierror.h"
#include "core/errorparser.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::ErrorKind)
Q_DECLARE_METATYPE(bearerscope::Call)

namespace {

const QString peer = u"us1.api.voucherify.io:8443"_s;
constexpr int lastKind = int(ErrorKind::ServerError);
constexpr Call everyCall[] = {Call::RequestToken, Call::Introspect, Call::Revoke};

bool isOneOf(ErrorKind kind, std::initializer_list<ErrorKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

ApiError errorOf(ErrorKind kind, Call call)
{
    return {.kind = kind, .call = call, .peer = peer, .httpStatus = 418};
}

QString allOf(const Advice &advice)
{
    return advice.whatHappened + u'\n' + advice.why + u'\n' + advice.nextStep;
}

} // namespace

class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsExplained_data();
    void everyErrorIsExplained();
    void namesWhoWasCalled_data();
    void namesWhoWasCalled();
    void tellsWhatBecameOfTheRequest_data();
    void tellsWhatBecameOfTheRequest();
    void revocationsThatFailedLeaveTheTokenValid_data();
    void revocationsThatFailedLeaveTheTokenValid();
    void namesLikelyCauses_data();
    void namesLikelyCauses();
    void rejectionsSayWhatToDo_data();
    void rejectionsSayWhatToDo();
    void namesTheWait_data();
    void namesTheWait();
    void showsTheOwnProblem();
    void showsTheRefusedCertificate();
    void problemsThatAreTheWholeCause_data();
    void problemsThatAreTheWholeCause();
    void showsTheServersWordsLiterally_data();
    void showsTheServersWordsLiterally();
    void cutsLongWords();
    void namesAreUnique();
    void readsErrorBodies_data();
    void readsErrorBodies();
    void leavesOtherBodiesAlone_data();
    void leavesOtherBodiesAlone();
};

void TestAdvice::everyErrorIsExplained_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Call>("call");
    QTest::addColumn<bool>("maybeCarriedOut");

    for (int kind = 0; kind <= lastKind; ++kind) {
        for (const Call call : everyCall) {
            for (const bool maybe : {false, true}) {
                QTest::addRow("%s, %s%s", qPrintable(errorName(ErrorKind(kind))), qPrintable(callName(call)),
                    maybe ? ", sent" : "")
                    << ErrorKind(kind) << call << maybe;
            }
        }
    }
}

void TestAdvice::everyErrorIsExplained()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Call, call);
    QFETCH(bool, maybeCarriedOut);

    ApiError error = errorOf(kind, call);
    error.maybeCarriedOut = maybeCarriedOut;
    const Advice advice = adviceFor(error);
    for (const QString &text : {advice.whatHappened, advice.why, advice.nextStep}) {
        QVERIFY2(text.size() >= 10 && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(text.front().isUpper() || text.startsWith(peer), qPrintable(text));
        QVERIFY2(!text.contains("  "_L1) && !text.contains("%1"_L1), qPrintable(text));
        QVERIFY2(!text.contains(u'<') && !text.contains(u'&') && !text.contains(u'\n'), qPrintable(text));
    }
    QVERIFY(advice.whatHappened != advice.why && advice.why != advice.nextStep);
}

void TestAdvice::namesWhoWasCalled_data()
{
    QTest::addColumn<ErrorKind>("kind");

    for (int i = 0; i <= lastKind; ++i) {
        const auto kind = ErrorKind(i);
        // A refusal and a cancelled call leave no doubt about who it was.
        const bool leavesNoDoubt = isOneOf(kind,
            {ErrorKind::Cancelled, ErrorKind::CredentialsRefused, ErrorKind::Forbidden, ErrorKind::Rejected,
                ErrorKind::NotActive, ErrorKind::RateLimited, ErrorKind::ServerError});
        if (!leavesNoDoubt)
            QTest::addRow("%s", qPrintable(errorName(kind))) << kind;
    }
}

void TestAdvice::namesWhoWasCalled()
{
    QFETCH(ErrorKind, kind);

    QVERIFY(allOf(adviceFor(errorOf(kind, Call::RequestToken))).contains(peer));

    ApiError error = errorOf(kind, Call::RequestToken);
    error.peer = u"evil\u202e<b>.example\x1b"_s;
    const QString all = allOf(adviceFor(error));
    QVERIFY2(all.contains("evil\\u{202E}<b>.example\\u{1B}"_L1), qPrintable(all));
    QVERIFY(!all.contains(u'\u202e') && !all.contains(u'\x1b'));
}

void TestAdvice::tellsWhatBecameOfTheRequest_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("maybeCarriedOut");

    for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::OutcomeUnknown, ErrorKind::Cancelled,
             ErrorKind::Truncated, ErrorKind::TooLarge, ErrorKind::BadHttp, ErrorKind::NotJson, ErrorKind::WrongShape})
        QTest::addRow("%s", qPrintable(errorName(kind))) << kind << true;
    for (const ErrorKind kind : {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::Proxy,
             ErrorKind::TlsCertificate, ErrorKind::TlsProtocol, ErrorKind::Cancelled})
        QTest::addRow("%s, not sent", qPrintable(errorName(kind))) << kind << false;
}

void TestAdvice::tellsWhatBecameOfTheRequest()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, maybeCarriedOut);

    const auto nextStep = [&](Call call) {
        ApiError error = errorOf(kind, call);
        error.maybeCarriedOut = maybeCarriedOut;
        return adviceFor(error).nextStep;
    };
    if (!maybeCarriedOut) {
        for (const Call call : everyCall)
            QVERIFY(nextStep(call).contains("Nothing"_L1));
        return;
    }
    QVERIFY(nextStep(Call::RequestToken).contains("A token may have been created"_L1));
    QVERIFY(nextStep(Call::RequestToken).contains("Nothing was sent a second time"_L1));
    QVERIFY(nextStep(Call::Revoke).contains("treat it as still valid"_L1));
    QVERIFY(nextStep(Call::Introspect).contains("safe to repeat"_L1));
}

void TestAdvice::revocationsThatFailedLeaveTheTokenValid_data()
{
    QTest::addColumn<ErrorKind>("kind");

    for (const ErrorKind kind : {ErrorKind::CredentialsRefused, ErrorKind::Forbidden, ErrorKind::Rejected,
             ErrorKind::RateLimited, ErrorKind::ServerError})
        QTest::addRow("T70 %s", qPrintable(errorName(kind))) << kind;
}

void TestAdvice::revocationsThatFailedLeaveTheTokenValid()
{
    QFETCH(ErrorKind, kind);

    QVERIFY(adviceFor(errorOf(kind, Call::Revoke)).nextStep.contains("still valid"_L1));
    QVERIFY(!adviceFor(errorOf(kind, Call::RequestToken)).nextStep.contains("still valid"_L1));
    QVERIFY(!adviceFor(errorOf(kind, Call::Introspect)).nextStep.contains("still valid"_L1));
}

void TestAdvice::namesLikelyCauses_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("part");

    QTest::newRow("T2 name") << ErrorKind::HostNotFound << u"DNS"_s;
    QTest::newRow("T16 truncated") << ErrorKind::Truncated << u"ended in the middle"_s;
    QTest::newRow("T38 not JSON") << ErrorKind::NotJson << u"sign-in page"_s;
    QTest::newRow("T50 redirect") << ErrorKind::RedirectRefused << u"hand your key to another address"_s;
    QTest::newRow("T57 certificate") << ErrorKind::TlsCertificate << u"clock"_s;
    QTest::newRow("T63 proxy") << ErrorKind::Proxy << u"https_proxy"_s;
    QTest::newRow("T65 key") << ErrorKind::CredentialsRefused << u"region"_s;
    QTest::newRow("T67 allow-list") << ErrorKind::Forbidden << u"IP allow-list"_s;
    QTest::newRow("T67 role") << ErrorKind::Forbidden << u"role"_s;
    QTest::newRow("T68 not active") << ErrorKind::NotActive << u"expired, was revoked before"_s;
    QTest::newRow("T69 calls") << ErrorKind::RateLimited << u"if this is a Sandbox project: 100 calls an hour"_s;
}

void TestAdvice::namesLikelyCauses()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, part);

    const QString all = allOf(adviceFor(errorOf(kind, Call::Revoke)));
    QVERIFY2(all.contains(part), qPrintable(all));
}

void TestAdvice::rejectionsSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("nextStep");

    const QString support = u"Voucherify's support"_s;
    const QString address = u"Check the server's address"_s;
    QTest::newRow("T66 scope") << 400 << u"invalid_scope"_s << u"separated by commas"_s << u"Correct the scopes"_s;
    QTest::newRow("T66 grant type") << 400 << u"invalid_grant_type"_s << u"client_credentials"_s << support;
    QTest::newRow("T66 parameters") << 400 << u"missing_parameters"_s << u"strip bodies"_s << support;
    QTest::newRow("T66 other key") << 400 << u"made_up"_s << u"refused it"_s << support;
    QTest::newRow("T66 no key") << 400 << QString() << u"refused it"_s << support;
    QTest::newRow("402") << 402 << QString() << u"plan"_s << u"plan"_s;
    QTest::newRow("404") << 404 << QString() << u"may not be a Voucherify server"_s << address;
    QTest::newRow("405") << 405 << QString() << u"may not be a Voucherify server"_s << address;
    QTest::newRow("415") << 415 << QString() << u"form body"_s << address;
    QTest::newRow("423") << 423 << QString() << u"refused it"_s << support;
}

void TestAdvice::rejectionsSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QString, key);
    QFETCH(QString, why);
    QFETCH(QString, nextStep);

    ApiError error = errorOf(ErrorKind::Rejected, Call::RequestToken);
    error.httpStatus = status;
    error.key = key;
    const Advice advice = adviceFor(error);
    QVERIFY(advice.whatHappened.contains(u"(HTTP %1)"_s.arg(status)));
    QVERIFY2(advice.why.contains(why), qPrintable(advice.why));
    QVERIFY2(advice.nextStep.contains(nextStep), qPrintable(advice.nextStep));
}

void TestAdvice::namesTheWait_data()
{
    QTest::addColumn<qint64>("seconds"); ///< -1: absent
    QTest::addColumn<QString>("part");

    QTest::newRow("T69 42 s") << qint64(42) << u"It asked for a wait of 42 s."_s;
    QTest::newRow("T69 an hour") << qint64(3600) << u"It asked for a wait of 1 h."_s;
    QTest::newRow("T69 a year") << qint64(366 * 86400) << u"It asked for a wait of 1 y 1 d."_s;
    QTest::newRow("T69 more than a year") << qint64(366 * 86400 + 1) << u"can't be meant"_s;
    QTest::newRow("T69 a billion") << qint64(1'000'000'000) << u"can't be meant"_s;
    QTest::newRow("T69 as much as there is") << std::numeric_limits<qint64>::max() << u"can't be meant"_s;
    QTest::newRow("T69 0") << qint64(0) << u"Wait a little, then"_s;
    QTest::newRow("T69 absent") << qint64(-1) << u"Wait a little, then"_s;
}

void TestAdvice::namesTheWait()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, part);

    ApiError error = errorOf(ErrorKind::RateLimited, Call::RequestToken);
    error.httpStatus = 429;
    if (seconds >= 0)
        error.retryAfter = seconds;
    const Advice advice = adviceFor(error);
    QVERIFY2(advice.nextStep.contains(part), qPrintable(advice.nextStep));
    QVERIFY(advice.nextStep.contains("Nothing is repeated by itself."_L1));
    QVERIFY(advice.whatHappened.contains("(HTTP 429)"_L1));
}

void TestAdvice::showsTheOwnProblem()
{
    ApiError error = errorOf(ErrorKind::NotJson, Call::RequestToken);
    error.problem = u"It breaks off at offset 7."_s;
    error.message = u"from the server"_s;
    QCOMPARE(adviceFor(error).whatHappened,
        u"The answer isn't JSON. It breaks off at offset 7. The server said: “from the server”."_s);
}

/// The cause first, then what to compare, a line each.
void TestAdvice::showsTheRefusedCertificate()
{
    ApiError error = errorOf(ErrorKind::TlsCertificate, Call::Revoke);
    error.problem = u"Its certificate expired 3 d ago."_s;
    error.certificate = Certificate {u"b.example"_s, u"b.example, \u202e10.0.0.1"_s, u"Some\n authority"_s,
        QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC), QDateTime({2026, 2, 3}, {4, 5, 6}, Qt::UTC),
        QByteArray(32, '\xab')};
    const QString line = u"AB:"_s.repeated(16).chopped(1);
    const Advice advice = adviceFor(error);
    QCOMPARE(advice.whatHappened, peer + u" could not prove who it is."_s);
    QCOMPARE(advice.why, error.problem);
    QVERIFY(advice.nextStep.contains("Nothing was sent.\n"_L1));
    QCOMPARE(advice.nextStep.section(u'\n', 2),
        u"For: b.example (b.example, \\u{202E}10.0.0.1)\nIssued by: Some\\u{A} authority\n"_s
            + u"Valid: 2026-01-02 03:04:05 UTC to 2026-02-03 04:05:06 UTC\nSHA-256:\n"_s + line + u":\n"_s + line);

    error.certificate->alternativeNames = error.certificate->subject;
    QVERIFY(adviceFor(error).nextStep.contains("\nFor: b.example\n"_L1)); // not twice
    error.certificate->subject = error.certificate->alternativeNames = error.certificate->issuer =
        QString(100'000, u'x');
    error.certificate->validFromUtc = {};
    QVERIFY(adviceFor(error).nextStep.contains("Valid: unknown to 2026"_L1));
    QVERIFY(adviceFor(error).nextStep.size() < 2000);
}

void TestAdvice::problemsThatAreTheWholeCause_data()
{
    QTest::addColumn<ErrorKind>("kind");

    for (const ErrorKind kind : {ErrorKind::Proxy, ErrorKind::TlsCertificate, ErrorKind::TlsProtocol,
             ErrorKind::ConnectionLost, ErrorKind::Timeout})
        QTest::addRow("%s", qPrintable(errorName(kind))) << kind;
}

void TestAdvice::problemsThatAreTheWholeCause()
{
    QFETCH(ErrorKind, kind);

    ApiError error = errorOf(kind, Call::RequestToken);
    const Advice general = adviceFor(error);
    error.problem = u"It is shut."_s;
    const Advice advice = adviceFor(error);
    QCOMPARE(advice.why, error.problem);
    QCOMPARE(advice.whatHappened, general.whatHappened);
    QCOMPARE(advice.nextStep, general.nextStep);
}

void TestAdvice::showsTheServersWordsLiterally_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("details");
    QTest::addColumn<QString>("shown");

    const QString none;
    QTest::newRow("T66 published example") << u"invalid_scope"_s << u"Invalid scope: vouchers,campaigns"_s << none
                                           << u"invalid_scope – Invalid scope: vouchers,campaigns"_s;
    QTest::newRow("details") << none << u"Bad Request"_s << u"scope is missing"_s
                             << u"Bad Request – scope is missing"_s;
    QTest::newRow("details that say the same") << none << u"Bad Request"_s << u"Bad Request"_s << u"Bad Request"_s;
    QTest::newRow("key only") << u"made_up"_s << none << none << u"made_up"_s;
    QTest::newRow("T49 ESC and BEL") << none << u"\x1b[31mred\x07"_s << none << u"\\u{1B}[31mred\\u{7}"_s;
    QTest::newRow("K9 RLO") << u"\u202ekey"_s << u"\u202etxet"_s << none << u"\\u{202E}key – \\u{202E}txet"_s;
    QTest::newRow("K12 HTML") << u"<b>"_s << u"<img src=\"file:///etc/passwd\">&amp;"_s << u"<a href=x>y</a>"_s
                              << u"<b> – <img src=\"file:///etc/passwd\">&amp; – <a href=x>y</a>"_s;
    QTest::newRow("line breaks") << none << u"a\r\nb"_s << none << u"a\\u{D}\\u{A}b"_s;
    QTest::newRow("placeholders") << u"%1"_s << u"%2 %L1 %n"_s << u"%3"_s << u"%1 – %2 %L1 %n – %3"_s;
    QTest::newRow("J10 half a pair") << none << QString(QChar(0xD800)) << none << u"\uFFFD"_s;
}

void TestAdvice::showsTheServersWordsLiterally()
{
    QFETCH(QString, key);
    QFETCH(QString, message);
    QFETCH(QString, details);
    QFETCH(QString, shown);

    for (const Call call : everyCall) {
        for (const ErrorKind kind : {ErrorKind::Rejected, ErrorKind::CredentialsRefused, ErrorKind::ServerError}) {
            ApiError error = errorOf(kind, call);
            const QString without = adviceFor(error).whatHappened;
            error.key = key;
            error.message = message;
            error.details = details;
            QCOMPARE(adviceFor(error).whatHappened, without + u" The server said: “"_s + shown + u"”."_s);
        }
    }
}

void TestAdvice::cutsLongWords()
{
    ApiError error = errorOf(ErrorKind::Rejected, Call::RequestToken);
    error.key = QString(1'000'000, u'k');
    error.message = QString(1'000'000, u'm');
    error.details = QString(1'000'000, u'd');
    const QString text = adviceFor(error).whatHappened;
    QVERIFY2(text.size() < 1500, qPrintable(QString::number(text.size())));
    QVERIFY(text.contains("characters left out"_L1));
}

void TestAdvice::namesAreUnique()
{
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z0-9]+)*$"_s);
    QSet<QString> names;
    for (int kind = 0; kind <= lastKind; ++kind) {
        const QString name = errorName(ErrorKind(kind));
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), lastKind + 1);
    QCOMPARE(callName(Call::RequestToken), u"request"_s);
    QCOMPARE(callName(Call::Introspect), u"introspect"_s);
    QCOMPARE(callName(Call::Revoke), u"revoke"_s);
}

void TestAdvice::readsErrorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("members"); ///< key, message, details, request_id

    const auto row = [](const char *name, const QByteArray &body, const QStringList &members) {
        QTest::newRow(name) << body << members;
    };
    row("everything",
        R"({"code":400,"key":"invalid_scope","message":"Invalid scope: a,b","details":"See the guide","request_id":"v-1"})",
        {u"invalid_scope"_s, u"Invalid scope: a,b"_s, u"See the guide"_s, u"v-1"_s});
    row("message only", R"({"message":"no"})", {{}, u"no"_s, {}, {}});
    row("message inside error", R"({"code":401,"error":{"message":"inside"}})", {{}, u"inside"_s, {}, {}});
    row("both messages", R"({"message":"outside","error":{"message":"inside"}})", {{}, u"outside"_s, {}, {}});
    row("empty message, one inside error", R"({"message":"","error":{"message":"inside"}})", {{}, u"inside"_s, {}, {}});
    row("error as text", R"({"key":"k","error":"inside"})", {u"k"_s, {}, {}, {}});
    row("details as an object", R"({"message":"no","details":{"a":[1, 2]}})", {{}, u"no"_s, u"{\"a\":[1,2]}"_s, {}});
    row("details as a list", R"({"message":"no","details":["a","b"]})", {{}, u"no"_s, u"[\"a\",\"b\"]"_s, {}});
    row("as RFC 6749 has it", R"({"error":"invalid_scope","error_description":"scope foo is unknown"})",
        {u"invalid_scope"_s, u"scope foo is unknown"_s, {}, {}});
    row("RFC 6749, the code alone", R"({"error":"invalid_client"})", {u"invalid_client"_s, {}, {}, {}});
    row("wrong shapes", R"({"key":1,"message":[],"details":true,"request_id":{},"error":[]})", {{}, {}, {}, {}});
    row("nulls", R"({"key":null,"message":null,"details":null,"request_id":null})", {{}, {}, {}, {}});
    row("other members", R"({"resource_id":"a","resource_type":"b"})", {{}, {}, {}, {}});
    row("J4 byte-order mark", "\xEF\xBB\xBF{\"key\":\"k\"}", {u"k"_s, {}, {}, {}});
    row("foreign text stays as it is", R"({"message":"\u202e<b>\u001b"})", {{}, u"\u202e<b>\x1b"_s, {}, {}});
}

void TestAdvice::readsErrorBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, members);

    ApiError error = errorOf(ErrorKind::Rejected, Call::RequestToken);
    readErrorBody(body, error);
    QCOMPARE((QStringList {error.key, error.message, error.details, error.requestId}), members);
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QCOMPARE(error.httpStatus, 418);
    QCOMPARE(error.peer, peer);
}

void TestAdvice::leavesOtherBodiesAlone_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("T68 empty") << QByteArray();
    QTest::newRow("T40 HTML") << QByteArray("<html><body>Bad Gateway</body></html>");
    QTest::newRow("J5 two objects") << QByteArray(R"({"key":"a"}{"key":"b"})");
    QTest::newRow("J6 list") << QByteArray(R"([{"key":"a"}])");
    QTest::newRow("J8 raw control character") << QByteArray("{\"key\":\"a\n\"}");
    QTest::newRow("J9 not UTF-8") << QByteArray("{\"key\":\"\xFF\"}");
    QTest::newRow("T8 broken off") << QByteArray(R"({"key":"inval)");
    QTest::newRow("J3 deep") << QByteArray(R"({"key":)") + QByteArray(5'000'000, '[');
}

void TestAdvice::leavesOtherBodiesAlone()
{
    QFETCH(QByteArray, body);

    ApiError error = errorOf(ErrorKind::ServerError, Call::Revoke);
    readErrorBody(body, error);
    QCOMPARE((QStringList {error.key, error.message, error.details, error.requestId}), (QStringList {{}, {}, {}, {}}));
    QCOMPARE(error.kind, ErrorKind::ServerError);
}

QTEST_APPLESS_MAIN(TestAdvice)

#include "tst_advice.moc"
