// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionrig.h"

#include "session/tokenexport.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Expected<ApiCall, InputError> callNamed(const QString &question)
{
    static const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    return publishedCall(question, matcher);
}

struct ExportRig : SessionRig {
    FaultServer server;

    TokenExport token(const ExportChoice &choice = {}) const
    {
        return {{session->token()->data(), session->inspection(), session->reading()}, session->catalogue(), choice};
    }
    QString text(ExportFormat format, const ExportChoice &choice = {}) const
    {
        const auto text = token(choice).as(format);
        return text ? QString::fromUtf8(text->whole().reveal()) : text.error();
    }
};

} // namespace

/// What is handed on of a session's token.
class TestTokenExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsThePublishedCall_data();
    void findsThePublishedCall();
    void refusesOtherCalls_data();
    void refusesOtherCalls();
    void namesTheServerOfTheToken();
    void namesTheChosenServerOfPastedText();
    void callsWhatTheTokenOpens();
    void neverTellsAnEndTooLate();
    void remarksOnTokensThatAreOver();
};

void TestTokenExport::findsThePublishedCall_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("call");
    QTest::newRow("as published") << u"POST /v1/redemptions"_s << u"POST /v1/redemptions"_s;
    QTest::newRow("a path alone") << u"/v1/vouchers/{code}"_s << u"GET /v1/vouchers/{code}"_s;
    QTest::newRow("another placeholder") << u"put /v1/vouchers/:x"_s << u"PUT /v1/vouchers/{code}"_s;
    QTest::newRow("an id") << u"DELETE https://api.voucherify.io/v1/vouchers/abc?force=true"_s
                           << u"DELETE /v1/vouchers/abc"_s;
}

void TestTokenExport::findsThePublishedCall()
{
    QFETCH(QString, question);
    const auto call = callNamed(question);
    QVERIFY(call);
    QTEST(call->method + u' ' + call->path(), "call");
}

void TestTokenExport::refusesOtherCalls_data()
{
    QTest::addColumn<QString>("question");
    for (const char *question : {"", "GET", "GET /v1/no-such-thing", "PATCH /v1/vouchers",
             "GET /management/v1/projects", "POST /v1/oauth/token"})
        QTest::newRow(question) << QString::fromLatin1(question);
}

void TestTokenExport::refusesOtherCalls()
{
    QFETCH(QString, question);
    const auto call = callNamed(question);
    QVERIFY(!call);
    QVERIFY(call.error().message.endsWith(u'.') || call.error().message.endsWith(u'?'));
}

void TestTokenExport::namesTheServerOfTheToken()
{
    ExportRig rig;
    rig.server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(rig.server))));
    const ExportChoice elsewhere {.server = publishedServer(ServerKind::Asia)};
    QVERIFY(rig.text(ExportFormat::DotEnv, elsewhere).contains(rig.server.url().toString()));
    QCOMPARE(rig.token().remarks(ExportFormat::DotEnv), QStringList());
}

void TestTokenExport::namesTheChosenServerOfPastedText()
{
    ExportRig rig;
    QVERIFY(rig.session->inspect(pastedText));
    const ExportChoice asia {.server = publishedServer(ServerKind::Asia)};
    QVERIFY(rig.text(ExportFormat::Curl, asia).contains(u"'https://as1.api.voucherify.io/v1/"_s));
    QCOMPARE(rig.token(asia).remarks(ExportFormat::Curl), QStringList());
    QVERIFY(rig.text(ExportFormat::Curl).contains(u"'https://api.voucherify.io/v1/"_s));
    QVERIFY(rig.token().remarks(ExportFormat::Curl).value(0).contains(u"Europe"_s));
    QCOMPARE(rig.token().remarks(ExportFormat::Header), QStringList()); // names no server
}

void TestTokenExport::callsWhatTheTokenOpens()
{
    ExportRig rig;
    rig.server.answerJson(200, R"({"access_token":"token-issued-in-a-test","scope":"orders"})");
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(rig.server))));
    QVERIFY(rig.text(ExportFormat::Curl).endsWith(u"/v1/orders'"_s));
    const ExportChoice closed {.call = *callNamed(u"DELETE /v1/vouchers/{code}"_s)};
    QVERIFY(rig.text(ExportFormat::Curl, closed).endsWith(u"/v1/vouchers/{code}'"_s));
    const QString remark = rig.token(closed).remarks(ExportFormat::Curl).value(0);
    QVERIFY2(remark.startsWith(u"The token's scopes don't open this call: DELETE /v1/vouchers/{code} needs vouchers"_s),
        qPrintable(remark));
    QVERIFY(!remark.contains(u"body"_s));
}

void TestTokenExport::neverTellsAnEndTooLate()
{
    ExportRig rig;
    rig.server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(rig.server))));
    rig.clock.advance(1ms);
    QVERIFY2(
        rig.text(ExportFormat::Json).contains(u"\"expires_in\": 899,"_s), qPrintable(rig.text(ExportFormat::Json)));
    rig.clock.advance(2h);
    QVERIFY(rig.text(ExportFormat::Json).contains(u"\"expires_in\": 0,"_s));
}

void TestTokenExport::remarksOnTokensThatAreOver()
{
    ExportRig rig;
    rig.server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(rig.server))));
    rig.server.answer("HTTP/1.1 204 No Content\r\n\r\n");
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(rig.server))));
    QVERIFY(rig.token().remarks(ExportFormat::Header).value(0).startsWith(u"The token is over"_s));
    QVERIFY(rig.text(ExportFormat::Json).contains(u"\"expires_in\": 0,"_s));
}

QTEST_GUILESS_MAIN(TestTokenExport)
#include "tst_tokenexport.moc"
