// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include "core/exportformats.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "token-issued-in-a-test";
const QByteArray issued = R"({"access_token":"token-issued-in-a-test","client_id":"a1Bc","expires_in":900,)"
                          R"("scope":"vouchers","token_type":"Bearer"})";

struct ExportRig : CliRig {
    FaultServer server;

    ExportRig()
    {
        server.answerJson(200, issued);
        useKeysOn(server.url());
    }

    int exportOf(const QString &format, const QStringList &more = {})
    {
        return run(request({u"--format"_s, format}) + more);
    }
    int inspect(const QByteArray &text, const QString &format, const QStringList &more = {})
    {
        input = text;
        return run(QStringList {u"inspect"_s, u"--format"_s, format} + more);
    }
};

} // namespace

/// --format prints the token alone, in a form to hand on.
class TestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsNothingElse_data();
    void printsNothingElse();
    void printsEveryFormat();
    void callsTheEndpointThatIsNamed_data();
    void callsTheEndpointThatIsNamed();
    void asksNoServerWhenTheEndpointMakesNoSense();
    void refusesTheCommandLine_data();
    void refusesTheCommandLine();
    void tellsWhatThereIsToKnow();
    void aFailurePrintsNothing();
    void aTokenThatCannotBeHandedOn();
    void aTokenThatIsOver();
    void helpNamesEveryFormat();
};

void TestExport::printsNothingElse_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("printed"); ///< AT stands for the server
    QTest::newRow("token") << u"token"_s << token + '\n';
    QTest::newRow("header") << u"header"_s << "Authorization: Bearer " + token + '\n';
    QTest::newRow("curl") << u"curl"_s << "curl --header 'Authorization: Bearer " + token + "' 'AT/v1/vouchers'\n";
    QTest::newRow("curl-config") << u"curl-config"_s
                                 << "header = \"Authorization: Bearer " + token + "\"\nurl = \"AT/v1/vouchers\"\n";
    QTest::newRow("httpie") << u"httpie"_s << "http GET 'AT/v1/vouchers' 'Authorization: Bearer " + token + "'\n";
    QTest::newRow("powershell")
        << u"powershell"_s
        << "Invoke-RestMethod -Method GET -Uri 'AT/v1/vouchers' -Headers @{ Authorization = 'Bearer " + token + "' }\n";
    QTest::newRow("dotenv") << u"dotenv"_s << "VOUCHERIFY_HOST='AT'\nVOUCHERIFY_ACCESS_TOKEN='" + token + "'\n";
}

void TestExport::printsNothingElse()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, printed);
    ExportRig rig;
    QCOMPARE(rig.exportOf(format), 0);
    QCOMPARE(rig.out(), printed.replace("AT", rig.server.url().toEncoded()));
    QVERIFY2(!rig.err().contains(token), rig.err().constData());
    QVERIFY(rig.messages().contains(u"Token issued."_s));
}

void TestExport::printsEveryFormat()
{
    for (const ExportFormatInfo &info : exportFormats()) {
        ExportRig rig;
        QCOMPARE(rig.exportOf(info.word), 0);
        QVERIFY2(rig.out().contains(token), qPrintable(info.word));
        QVERIFY(rig.out().endsWith('\n') && !rig.out().endsWith("\n\n"));
        QCOMPARE(rig.inspect(issued, info.word), 0);
        QVERIFY2(rig.out().contains(token), qPrintable(info.word));
    }
}

void TestExport::callsTheEndpointThatIsNamed_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a body") << u"POST /v1/vouchers/{code}/redemption"_s
                            << QByteArray("--request POST --globoff --header 'H' 'AT/v1/vouchers/{code}/redemption'");
    QTest::newRow("other placeholders") << u"/v1/vouchers/:id"_s
                                        << QByteArray("--globoff --header 'H' 'AT/v1/vouchers/{code}'");
    QTest::newRow("a real id") << u"DELETE https://api.voucherify.io/v1/vouchers/a b"_s.replace(u"a b"_s, u"a%2Fb"_s)
                               << QByteArray("--request DELETE --header 'H' 'AT/v1/vouchers/a%2Fb'");
    QTest::newRow("no method, and no GET") << u"/v1/publications"_s << QByteArray("--header 'H' 'AT/v1/publications'");
}

void TestExport::callsTheEndpointThatIsNamed()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, line);
    ExportRig rig;
    QCOMPARE(rig.exportOf(u"curl"_s, {u"--endpoint"_s, endpoint}), 0);
    QCOMPARE(rig.out(),
        "curl "
            + line.replace("AT", rig.server.url().toEncoded()).replace("'H'", "'Authorization: Bearer " + token + '\'')
            + '\n');
}

void TestExport::asksNoServerWhenTheEndpointMakesNoSense()
{
    ExportRig rig;
    QCOMPARE(rig.exportOf(u"curl"_s, {u"--endpoint"_s, u"GET /v1/vouchr"_s}), 2);
    QVERIFY2(rig.messages().contains(u"Did you mean /v1/vouchers?"_s), rig.err().constData());
    QVERIFY(rig.server.requests().isEmpty());
    QVERIFY(rig.out().isEmpty());
}

void TestExport::refusesTheCommandLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &words, const QString &message) {
        QTest::newRow(name) << words << message;
    };
    row("unknown", {u"--format"_s, u"crul"_s}, u"--format is one of token, header, curl,"_s);
    row("unknown, but near", {u"--format"_s, u"crul"_s}, u"Did you mean \"curl\"?"_s);
    row("--json", {u"--format"_s, u"curl"_s, u"--json"_s}, u"neither --json nor --reveal"_s);
    row("--reveal", {u"--format"_s, u"curl"_s, u"--reveal"_s}, u"neither --json nor --reveal"_s);
    row("--endpoint alone", {u"--endpoint"_s, u"GET /v1/vouchers"_s}, u"belongs to --format"_s);
    row("--endpoint of none", {u"--format"_s, u"header"_s, u"--endpoint"_s, u"GET /v1/vouchers"_s},
        u"takes no --endpoint"_s);
    row("an empty endpoint", {u"--format"_s, u"curl"_s, u"--endpoint"_s, u""_s}, u"--endpoint"_s);
    row("a token in the endpoint",
        {u"--format"_s, u"curl"_s, u"--endpoint"_s,
            u"curl -H 'Authorization: Bearer 1ABCdefghijklmnopqrstuvwxyz0jkLm' x"_s},
        u"Secrets are not taken from arguments"_s);
}

void TestExport::refusesTheCommandLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    ExportRig rig;
    for (const QStringList &start : {request(), QStringList {u"inspect"_s}}) {
        rig.input = token;
        QCOMPARE(rig.run(start + words), 2);
        QVERIFY2((rig.messages() + QString::fromUtf8(rig.out())).contains(message), rig.err().constData());
    }
    QVERIFY(rig.server.requests().isEmpty());
}

void TestExport::tellsWhatThereIsToKnow()
{
    ExportRig rig;
    QCOMPARE(rig.exportOf(u"curl"_s, {u"--endpoint"_s, u"POST /v1/campaigns/{campaignId}/vouchers"_s}), 0);
    QVERIFY2(rig.messages().contains(u"The token's scopes don't open this call"_s), rig.err().constData());
    QVERIFY2(rig.messages().contains(u"Put a real value in place of what stands in braces. A body is left out"_s),
        rig.err().constData());
    QCOMPARE(rig.exportOf(u"json"_s), 0);
    QVERIFY2(rig.messages().contains(u"expires_in counts from this export: 900 s."_s), rig.err().constData());
    QCOMPARE(rig.inspect("token-pasted-in-a-test", u"dotenv"_s), 0);
    QVERIFY2(rig.messages().contains(u"Which server the token is from isn't known, so Europe's is named."_s),
        rig.err().constData());
    QVERIFY(rig.out().startsWith("VOUCHERIFY_HOST='https://api.voucherify.io'\n"));
    QCOMPARE(rig.run({u"request"_s, u"--sandbox"_s, u"--scope"_s, u"vouchers"_s, u"--format"_s, u"token"_s}), 0);
    QVERIFY2(rig.messages().contains(u"The sandbox of this call ends with it"_s), rig.err().constData());
}

void TestExport::aFailurePrintsNothing()
{
    ExportRig rig;
    rig.server.answerJson(401, R"({"key":"unauthorized","message":"no"})");
    QCOMPARE(rig.exportOf(u"curl"_s), 3);
    QVERIFY(rig.out().isEmpty());
    QCOMPARE(rig.inspect("{}", u"curl"_s), 2);
    QVERIFY(rig.out().isEmpty());
}

void TestExport::aTokenThatCannotBeHandedOn()
{
    ExportRig rig;
    rig.server.answerJson(200, R"({"access_token":"abc\r\nX-Evil: 1","expires_in":900})");
    QCOMPARE(rig.exportOf(u"header"_s), 4);
    QVERIFY(rig.out().isEmpty());
    QVERIFY2(rig.messages().contains(u"U+000D"_s), rig.err().constData());
    QCOMPARE(rig.inspect(R"({"access_token":"1ABCdefgh","token_type":"MAC"})", u"curl"_s), 2);
    QVERIFY2(rig.messages().contains(u"not Bearer"_s), rig.err().constData());
    QCOMPARE(rig.inspect(R"({"access_token":"1ABCdefgh","token_type":"MAC"})", u"json"_s), 0);
    QCOMPARE(rig.json()[u"token_type"_s].toString(), u"MAC"_s);
}

void TestExport::aTokenThatIsOver()
{
    ExportRig rig;
    QCOMPARE(rig.inspect(R"({"access_token":"1ABCdefgh","expires_at":1000,"expires_in":900})", u"json"_s), 1);
    QCOMPARE(rig.json()[u"expires_in"_s].toInteger(-1), 0);
    QCOMPARE(rig.json()[u"expires_at"_s].toInteger(), 1000);
    QVERIFY2(rig.messages().contains(u"The token is over"_s), rig.err().constData());
}

void TestExport::helpNamesEveryFormat()
{
    ExportRig rig;
    for (const QString &command : {u"request"_s, u"inspect"_s}) {
        QCOMPARE(rig.run({command, u"--help"_s}), 0);
        for (const ExportFormatInfo &info : exportFormats())
            QVERIFY2(rig.out().contains(info.word.toUtf8()), qPrintable(info.word));
    }
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
