// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionrig.h"

#include "core/scopecatalogue.h"
#include "session/ticketreport.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// With characters that the encodings change.
const QByteArray key = "cAnArY/k3y+0f~A=tEsT%2F";
const QByteArray token = "cAnArY/t0keN+0f~A=tEsT%2F";

/// The part of \a secret's base64 that is the same whatever stands around it, for each of the three offsets.
QByteArrayList base64sOf(const QByteArray &secret)
{
    QByteArrayList forms;
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray encoded = (QByteArray(offset, '.') + secret).toBase64(QByteArray::OmitTrailingEquals);
        forms.append(encoded.mid(offset == 0 ? 0 : 4, encoded.size() - 8));
    }
    return forms;
}

/// What of \a secret is in \a text: it may be spelt as it is, percent-encoded, in base64, or with the backslashes of
/// Markdown; of the plain one a run of eight characters counts.
QStringList tracesIn(const QString &text, const QByteArray &secret)
{
    QByteArray plain = text.toUtf8();
    QStringList traces;
    const auto look = [&traces](const QByteArray &where, const QByteArray &what) {
        if (where.contains(what))
            traces.append(QString::fromUtf8(what));
    };
    for (const QByteArray &where : {plain, QByteArray(plain).replace("\\", "")}) {
        for (qsizetype i = 0; i + 8 <= secret.size(); ++i)
            look(where, secret.mid(i, 8));
        look(where, secret.toPercentEncoding());
        for (const QByteArray &base64 : base64sOf(secret))
            look(where, base64);
    }
    return traces;
}

QByteArray issued(const QByteArray &scope = "vouchers")
{
    return "{\"access_token\":\"" + token + "\",\"client_id\":\"a_client*1\",\"expires_in\":900,\"scope\":\"" + scope
        + "\",\"token_type\":\"Bearer\",\"more\":\"" + token + "\"}";
}

/// A session, and the report on it as the window makes it.
struct TicketRig : SessionRig {
    FaultServer server;
    std::optional<TicketCall> call;
    QList<EndpointAnswer> answers;

    TicketRig()
    {
        QObject::connect(session.get(), &Session::answered, session.get(),
            [this](const CallSubject &subject, const CallResult &result) { call = ticketCallOf(subject, result); });
    }

    Connection connection(CredentialsKind kind = CredentialsKind::ApiKeyPair) const
    {
        return {
            {ServerKind::Own, server.url()}, {u"an-app-id-of-a-test"_s, Secret::fromUtf8(key), kind, u"project-1"_s}};
    }
    bool request(const QStringList &scopes = {u"vouchers"_s}, CredentialsKind kind = CredentialsKind::ApiKeyPair)
    {
        return finish(session->requestToken({connection(kind), scopes}));
    }
    TicketInput input() const
    {
        TicketInput input {
            .call = call, .answers = answers, .now = clock.utcNow(), .catalogueDate = session->catalogue().factsDate()};
        if (!session->token()->isEmpty())
            input.token = TokenSide {session->token()->data(), session->inspection(), session->reading()};
        input.causes = session->causes();
        return input;
    }
    QString report(TicketStyle style = TicketStyle::Text) const
    {
        return written(
            ticketReport(input()), style, [this](const QString &text) { return session->redaction().redacted(text); });
    }
    /// Without the second net.
    QString bareReport() const
    {
        return written(ticketReport(input()), TicketStyle::Text, [](const QString &text) { return text; });
    }
    void ask(const QString &question)
    {
        answers.append(*answerTo(question, {session->inspection().scopes.granted, session->reading().state},
            EndpointMatcher(session->catalogue())));
    }
    QString verdict() const { return ticketVerdict(input()); }
};

} // namespace

/// What a report for a ticket says, and that nothing secret is in it.
class TestTicketReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theScanFindsEachForm();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void tellsAnIssuedToken();
    void tellsAFailedCall();
    void tellsWhatIsUnknown();
    void verdicts_data();
    void verdicts();
    void readsErrors_data();
    void readsErrors();
    void takesNoErrorForOne_data();
    void takesNoErrorForOne();
    void endpointsHideTokensInPaths();
    void datesAreWhole();
    void markdownEscapes();
};

void TestTicketReport::theScanFindsEachForm()
{
    for (const QString &text : {QString::fromUtf8(token), QString::fromUtf8(token.toPercentEncoding()),
             QString::fromUtf8(("an-id:" + token).toBase64()), QString::fromUtf8(token).replace(u'~', u"\\~"_s),
             QString::fromUtf8(token.first(9))})
        QVERIFY2(!tracesIn(u"before "_s + text + u" behind"_s, token).isEmpty(), qPrintable(text));
    QCOMPARE(tracesIn(u"nothing of the kind"_s, token), QStringList());
}

void TestTicketReport::holdsNoSecret_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"issued", "issued, version 2", "issued with too little", "pasted", "inactive", "revoked",
             "refused with both in its words", "refused at version 2", "unknown to the revocation", "not JSON",
             "an endpoint with both in its path"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestTicketReport::holdsNoSecret()
{
    QFETCH(QString, state);
    TicketRig rig;
    rig.server.answerJson(200, issued());
    const QByteArray basic = ("an-app-id-of-a-test:" + key).toBase64();
    const QByteArray refusal = R"({"code":400,"key":"invalid_scope","message":"Refused )" + token + " of " + key
        + " Basic " + basic + " https://u:" + key + "@host\",\"details\":[\"" + token.toPercentEncoding()
        + "\"],\"request_id\":\"v-123\"}";
    const bool isVersion2 = state.contains(u"version 2"_s);
    if (state.startsWith(u"refused"_s))
        rig.server.answerJson(400, refusal);
    if (state == u"not JSON"_s)
        rig.server.answer(
            "HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n" + (key + token + QByteArray(60, 'x')).first(60));
    if (state == u"pasted"_s)
        QVERIFY(rig.session->inspect(issued()));
    else if (isVersion2)
        QVERIFY(rig.request({u"vouchers.read"_s}, CredentialsKind::OAuthServiceKey));
    else
        QVERIFY(rig.request({u"vouchers"_s, u"orders"_s}));
    if (state == u"inactive"_s) {
        rig.server.answerJson(200, R"({"active":false})");
        QVERIFY(rig.finish(rig.session->introspect(rig.connection())));
    } else if (state == u"revoked"_s) {
        rig.server.answer("HTTP/1.1 204 No Content\r\n\r\n");
        QVERIFY(rig.finish(rig.session->revoke(rig.connection())));
    } else if (state == u"unknown to the revocation"_s) {
        rig.server.answerJson(404, refusal);
        QVERIFY(rig.finish(rig.session->revoke(rig.connection())));
    }
    rig.ask(u"GET /v1/vouchers/abc"_s);
    if (state.contains(u"path"_s)) {
        const QString segment = QString::fromUtf8(token.toPercentEncoding());
        rig.ask(u"GET /v1/vouchers/%1/redemption"_s.arg(segment));
        rig.ask(u"GET /v1/nothing/%1"_s.arg(segment));
    }
    for (const TicketStyle style : {TicketStyle::Text, TicketStyle::Markdown}) {
        const QString report = rig.report(style);
        QVERIFY(report.size() > 200);
        for (const QByteArray &secret : {token, key, basic})
            QVERIFY2(
                tracesIn(report, secret).isEmpty(), qPrintable(tracesIn(report, secret).join(u'|') + u'\n' + report));
    }
    for (const QByteArray &secret : {token, key}) // nor does it take the second net
        QVERIFY2(tracesIn(rig.bareReport(), secret).isEmpty(), qPrintable(rig.bareReport()));
}

void TestTicketReport::tellsAnIssuedToken()
{
    TicketRig rig;
    rig.server.answerJson(200, issued("vouchers api"),
        "Date: " + rig.clock.utcNow().toString(u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT\r\n");
    QVERIFY(rig.request({u"vouchers"_s, u"orders"_s}));
    rig.clock.advance(28s);
    rig.ask(u"POST /v1/redemptions"_s);
    const QString report = rig.report();
    const QString until = rig.session->inspection().expiry.momentUtc().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString fingerprint = fingerprintOf(Secret::fromUtf8(token));
    for (const QString &part :
        {u"The token is active for another 14 min 32 s; 1 of the 2 scopes asked for was not granted.\n"_s,
            u"State          ✓ Active\n"_s, u"Access token   fingerprint #"_s + fingerprint + u", ends in T%2F\n"_s,
            u"Client ID      a_client*1\n"_s, u"Type           Bearer\n"_s,
            u"Other members  1, left out of this report\n"_s, u"Asked for        vouchers orders\n"_s,
            u"Granted          vouchers api\n"_s, u"Not granted      orders\n"_s, u"Granted unasked  api\n"_s,
            u"Expires        %1 UTC\n"_s.arg(until), u"Time left      14 min 32 s left\n"_s,
            u"This computer's clock agrees with the server's."_s, u"Rests on       expires_in of the issue\n"_s,
            u"POST /v1/redemptions"_s, u"Call       request\n"_s, u"Status     200 in "_s, u"Server     127.0.0.1"_s,
            u"App ID     an-app-id-of-a-test\n"_s, u"Asked for  vouchers orders\n"_s,
            u"With          Bearerscope "_s, u"Catalogue of  2026-08-31\n"_s})
        QVERIFY2(report.contains(part), qPrintable(part + u" in\n"_s + report));
}

void TestTicketReport::tellsAFailedCall()
{
    TicketRig rig;
    rig.server.answerJson(400,
        R"({"code":400,"key":"invalid_scope","message":"Invalid scope: vouchers,campaigns","request_id":"v-0a1b2c3d4e5f6a7b8c9d"})");
    QVERIFY(rig.request());
    const QString report = rig.report();
    for (const QString &part :
        {u"The request for a token was refused (HTTP 400, invalid_scope).\n"_s, u"Call        request\n"_s,
            u"Status      400 in "_s, u"App ID      an-app-id-of-a-test\n"_s, u"Error       rejected\n"_s, u"Error key   invalid_scope\n"_s,
            u"Message     Invalid scope: vouchers,campaigns\n"_s, u"Request ID  v-0a1b2c3d4e5f6a7b8c9d\n"_s,
            u"Advice      A scope name is unknown or misspelt"_s, u"Correct the scopes and request again."_s})
        QVERIFY2(report.contains(part), qPrintable(part + u" in\n"_s + report));
    QVERIFY(!report.contains(u"\nToken\n"_s));
}

void TestTicketReport::tellsWhatIsUnknown()
{
    TicketRig rig;
    QVERIFY(rig.session->inspect("token-pasted-in-a-test"));
    const QString report = rig.report();
    for (const QString &part : {u"Whether the token is active isn't known."_s, u"Client ID     unknown\n"_s,
             u"Type          unknown\n"_s, u"Asked for  unknown\n"_s, u"Granted    unknown\n"_s,
             u"Expires        unknown\n"_s, u"In local time  unknown\n"_s})
        QVERIFY2(report.contains(part), qPrintable(part + u" in\n"_s + report));
    QVERIFY(!report.contains(u"Last call"_s));
    QVERIFY(written(ticketReport({}), TicketStyle::Text, [](const QString &text) {
        return text;
    }).startsWith(u"There is nothing to report"_s));
}

void TestTicketReport::verdicts_data()
{
    QTest::addColumn<QByteArray>("text"); ///< pasted; LEFT stands for that moment in 100 s, GONE for the one 100 s ago
    QTest::addColumn<QString>("verdict");
    QTest::newRow("lasting") << QByteArray(R"({"access_token":"1ABCdefgh","expires_at":LEFT})")
                             << u"By its own text the token lasts for another 1 min 40 s; no server was asked."_s;
    QTest::newRow("expired") << QByteArray(R"({"access_token":"1ABCdefgh","expires_at":GONE})")
                             << u"The token expired 1 min 40 s ago."_s;
    QTest::newRow("inactive") << QByteArray(R"({"active":false})") << u"By its own text the token isn't active."_s;
}

void TestTicketReport::verdicts()
{
    QFETCH(QByteArray, text);
    TicketRig rig;
    const qint64 now = rig.clock.utcNow().toSecsSinceEpoch();
    text.replace("LEFT", QByteArray::number(now + 100)).replace("GONE", QByteArray::number(now - 100));
    QVERIFY(rig.session->inspect(text));
    QTEST(rig.verdict(), "verdict");
}

void TestTicketReport::readsErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("the API's object") << QByteArray(
        R"({"code":404,"key":"not_found","message":"Resource not found","request_id":"v-1"})")
                                      << QStringList {u"A call was refused (HTTP 404, not_found).\n"_s,
                                             u"Call        unknown\n"_s, u"Status      404\n"_s,
                                             u"Answered    unknown\n"_s, u"Error       unknown\n"_s,
                                             u"Request ID  v-1\n"_s, u"Advice      The object doesn't exist or belongs"_s};
    QTest::newRow("without a status") << QByteArray(R"({"key":"some_key","message":"m"})")
                                      << QStringList {u"A call was refused (rejected).\n"_s, u"Status      unknown\n"_s,
                                             u"Error key   some_key\n"_s};
    QTest::newRow("with its head") << QByteArray(
        "HTTP/1.1 429 Too Many\r\nDate: Tue, 15 Nov 1994 08:12:31 GMT\r\n\r\n{\"message\":\"slow\"}")
                                   << QStringList {u"A call was refused (HTTP 429).\n"_s,
                                          u"Answered    1994-11-15 08:12:31 UTC\n"_s,
                                          u"Advice      The project's limit"_s};
    QTest::newRow("a head alone") << QByteArray(
        "HTTP/2 500\n\n") << QStringList {u"A call failed at the server (HTTP 500).\n"_s, u"Error key   unknown\n"_s};
    QTest::newRow("curl --verbose") << QByteArray("< HTTP/1.1 401 Unauthorized\r\n< \r\n* Connection left\n")
                                    << QStringList {u"A call was refused (HTTP 401).\n"_s, u"Advice      Of a call with a token: it has expired"_s};
    QTest::newRow("own") << QByteArray(
        R"({"error":{"kind":"credentials_refused","call":"request","http_status":401,"key":"k","message":"m",)"
        R"("request_id":"v-2","maybe_carried_out":false}})")
                         << QStringList {u"The request for a token was refused (HTTP 401, k).\n"_s,
                                u"Call        request\n"_s, u"Error       credentials_refused\n"_s,
                                u"Advice      Application ID or secret key is wrong"_s};
    QTest::newRow("own, without an answer")
        << QByteArray(
               R"({"error":{"kind":"outcome_unknown","call":"revoke","http_status":null,"message":"","maybe_carried_out":true}})")
        << QStringList {
               u"The revocation of the token got no answer (outcome_unknown), and may have been carried out all the same.\n"_s};
}

void TestTicketReport::readsErrors()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, parts);
    const TicketInput input {.call = ticketCallIn(text)};
    QVERIFY(input.call);
    const QString report = written(ticketReport(input), TicketStyle::Text, [](const QString &words) { return words; });
    for (const QString &part : parts)
        QVERIFY2(report.contains(part), qPrintable(part + u" in\n"_s + report));
}

void TestTicketReport::takesNoErrorForOne_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{}", "[]", "not found", "{\"access_token\":\"abc\"}", "HTTP/1.1 200 OK\n\n{}",
             "HTTP/1.1 999\n\n", "{\"code\":200}", "{\"error\":{\"kind\":\"no_such_kind\"}}", "\xFF"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTicketReport::takesNoErrorForOne()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ticketCallIn(text));
}

void TestTicketReport::endpointsHideTokensInPaths()
{
    TicketRig rig;
    rig.ask(u"GET /v1/vouchers/1ABCdefghijklmnopqrstuvwxyz0123jkLm"_s);
    rig.ask(u"DELETE /v1/vouchers/abc"_s);
    const QString report = rig.report();
    QVERIFY2(!report.contains(u"1ABCdefghijkl"_s), qPrintable(report));
    QVERIFY2(report.contains(u"DELETE /v1/vouchers/abc"_s), qPrintable(report));
}

void TestTicketReport::datesAreWhole()
{
    TicketRig rig;
    rig.server.answerJson(200, issued());
    QVERIFY(rig.request());
    const QDateTime end = rig.session->inspection().expiry.momentUtc();
    const QString report = rig.report();
    QVERIFY2(report.contains(u"Expires        "_s + end.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC\n"_s),
        qPrintable(report));
    QVERIFY2(report.contains(u"In local time  "_s + end.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)),
        qPrintable(report));
}

void TestTicketReport::markdownEscapes()
{
    TicketReport report {u"A *verdict* of <b>HTTP</b> at http://x.y."_s,
        {{u"Part"_s,
            {{u"Own"_s, u"a_b [c](d) #1 @you | ~x~"_s, false}, {u"Foreign"_s, u"``a`` [x](y)\n# Title"_s, true},
                {{}, u"`"_s, true}}}}};
    const QString text = written(report, TicketStyle::Markdown, [](const QString &words) { return words; });
    QCOMPARE(text,
        u"**A \\*verdict\\* of \\<b\\>HTTP\\</b\\> at http\\://x.y.**\n\n### Part\n\n"
        "- **Own:** a\\_b \\[c\\](d) \\#1 \\@you \\| \\~x\\~\n- **Foreign:** ``` ``a`` [x](y) # Title ```\n- `` ` ``\n"_s);
}

QTEST_GUILESS_MAIN(TestTicketReport)
#include "tst_ticketreport.moc"
