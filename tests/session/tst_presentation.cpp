// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/presentation.h"
#include "session/profiles.h"

#include "sessionrig.h"

#include <QTemporaryDir>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString dots(8, QChar(0x2022));

Notice noticeOfText(const QString &text)
{
    return {Notice::Severity::Error, text, text, u"v-123"_s};
}

Server ownServer(const QString &address)
{
    return *parseServerAddress(address);
}

} // namespace

/// What is masked for a shared screen, and what isn't.
class TestPresentation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void changesNothingOutsidePresenterMode();
    void tellsOfAChangeOnce();
    void masksAToken();
    void leavesWhatIsAbsentAbsent();
    void masksOwnServersOnly_data();
    void masksOwnServersOnly();
    void masksWhatIsKnownInText_data();
    void masksWhatIsKnownInText();
    void remembersEarlierTokens();
    void remembersCallsThatBroughtNone();
    void masksTheReportOfAnOwnServer();
    void leavesTheReportOfAPublishedServer();
    void masksAComparison();
    void masksCauses();
    void masksAnExchange();

private:
    QString inText(const QString &text) const { return m_presentation->shown(noticeOfText(text)).title; }

    SessionRig m_rig;
    QTemporaryDir m_home;
    ProfileFile m_profileFile {m_home.filePath(u"profiles.json"_s)};
    Profiles m_profiles {m_profileFile};
    ConnectionInput m_input;
    std::unique_ptr<Presentation> m_presentation;
};

void TestPresentation::init()
{
    m_input = {u"Acme shop"_s, ServerKind::Own, u"https://acme.voucherify.example:8443"_s, {u"app-id-of-acme"_s}, {}};
    m_input.credentials.projectId = u"proj-of-acme"_s;
    QVERIFY(m_profiles.find(u"Acme shop"_s) || m_profiles.add({u"Acme shop"_s, publishedServer(ServerKind::Europe), {}}));
    QVERIFY(m_profiles.find(u"Globex"_s) || m_profiles.add({u"Globex"_s, publishedServer(ServerKind::Europe), {}}));
    m_presentation = std::make_unique<Presentation>(*m_rig.session, m_profiles, [this] { return m_input; });
    m_presentation->setPresenting(true);
}

void TestPresentation::changesNothingOutsidePresenterMode()
{
    m_presentation->setPresenting(false);
    TokenData data;
    data.accessToken = Secret::fromUtf8("1ABCdefghijklmnopqrstuvwxyzjkLm");
    data.clientId = u"client"_s;
    QVERIFY(m_presentation->shown(data).accessToken->hasSameBytes(*data.accessToken));
    QCOMPARE(m_presentation->shown(data).clientId, data.clientId);
    QCOMPARE(inText(u"app-id-of-acme at acme.voucherify.example:8443"_s),
        u"app-id-of-acme at acme.voucherify.example:8443"_s);
}

void TestPresentation::tellsOfAChangeOnce()
{
    QSignalSpy changed(m_presentation.get(), &Presentation::changed);
    m_presentation->setPresenting(true);
    QCOMPARE(changed.count(), 0);
    m_presentation->setPresenting(false);
    QCOMPARE(changed.count(), 1);
}

void TestPresentation::masksAToken()
{
    TokenData data;
    data.accessToken = Secret::fromUtf8("1ABCdefghijklmnopqrstuvwxyzjkLm");
    data.clientId = u"client"_s;
    data.scope = QStringList {u"vouchers"_s};
    data.otherMembers = {{u"project_id"_s, u"proj_1"_s}, {u"n"_s, 7}};
    const TokenData shown = m_presentation->shown(data);
    QCOMPARE(masked(*shown.accessToken), dots);
    QCOMPARE(lastFour(*shown.accessToken), QString());
    QCOMPARE(*shown.clientId, dots);
    QCOMPARE(shown.otherMembers, (QJsonObject {{u"project_id"_s, dots}, {u"n"_s, dots}}));
    QCOMPARE(shown.scope, data.scope);
}

void TestPresentation::leavesWhatIsAbsentAbsent()
{
    const TokenData shown = m_presentation->shown(TokenData());
    QVERIFY(!shown.accessToken);
    QVERIFY(!shown.clientId);
    QVERIFY(shown.otherMembers.isEmpty());
}

void TestPresentation::masksOwnServersOnly_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<bool>("isMasked");
    QTest::newRow("own") << ownServer(u"https://acme.voucherify.example:8443"_s) << true;
    QTest::newRow("Europe") << publishedServer(ServerKind::Europe) << false;
    QTest::newRow("the sandbox") << Server {ServerKind::Sandbox, QUrl(u"http://127.0.0.1:4120"_s)} << false;
}

void TestPresentation::masksOwnServersOnly()
{
    QFETCH(Server, server);
    QFETCH(bool, isMasked);
    Inspection inspection;
    inspection.connection = Connection {server, {u"app-id"_s}, {}, u"Acme shop"_s};
    inspection.issuedBy = inspection.reportedServer = inspection.checkedWith = server;
    const Inspection shown = m_presentation->shown(inspection);
    QCOMPARE(shown.connection->profile, dots);
    for (const auto &each :
        {std::optional(shown.connection->server), shown.issuedBy, shown.reportedServer, shown.checkedWith}) {
        QCOMPARE(each->kind, server.kind);
        QCOMPARE(each->hostAndPort(), isMasked ? u"hidden-server:8443"_s : server.hostAndPort());
    }
}

void TestPresentation::masksWhatIsKnownInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("host and port") << u"acme.voucherify.example:8443 refused the connection."_s
                                   << u"hidden-server:8443 refused the connection."_s;
    QTest::newRow("host") << u"No address of ACME.voucherify.example is known."_s
                          << u"No address of hidden-server is known."_s;
    QTest::newRow("application ID") << u"The key app-id-of-acme was refused."_s
                                    << u"The key %1 was refused."_s.arg(dots);
    QTest::newRow("project ID") << u"There is no project proj-of-acme."_s << u"There is no project %1."_s.arg(dots);
    QTest::newRow("a profile that isn't chosen") << u"The profile Globex was removed."_s
                                                 << u"The profile %1 was removed."_s.arg(dots);
    QTest::newRow("profile") << u"● profile Acme shop"_s << u"● profile %1"_s.arg(dots);
    QTest::newRow("a masked token") << u"It ends in: 1ABC%1jkLm (another)"_s.arg(dots)
                                    << u"It ends in: %1 (another)"_s.arg(dots);
    QTest::newRow("own words") << u"Check the scopes."_s << u"Check the scopes."_s;
    QTest::newRow("a published server") << u"api.voucherify.io didn't answer."_s
                                        << u"api.voucherify.io didn't answer."_s;
}

void TestPresentation::masksWhatIsKnownInText()
{
    QFETCH(QString, text);
    const Notice shown = m_presentation->shown(noticeOfText(text));
    QTEST(shown.title, "shown");
    QTEST(m_presentation->shown(text), "shown");
    QTEST(shown.text, "shown");
    QCOMPARE(shown.requestId, u"v-123"_s);
}

void TestPresentation::remembersEarlierTokens()
{
    QVERIFY(m_rig.session->inspect(R"({"access_token":"first-token-of-a-test","client_id":"client-of-before"})"));
    QVERIFY(m_rig.session->inspect(R"({"access_token":"other-token-of-a-test","client_id":"ab"})"));
    QCOMPARE(inText(u"The server names client-of-before, not ab."_s), u"The server names %1, not ab."_s.arg(dots));
    QCOMPARE(inText(u"ab"_s), dots); // too short to be looked for within words
}

/// Something else may be filled in by the time that a report tells of them.
void TestPresentation::remembersCallsThatBroughtNone()
{
    SessionRig rig;
    FaultServer server;
    Presentation presentation(*rig.session, m_profiles, [] { return ConnectionInput(); });
    presentation.setPresenting(true);
    const QString text = u"app-id-of-a-test at 127.0.0.1"_s;
    QCOMPARE(presentation.shown(text), text);
    server.answerJson(401, R"({"code":401})");
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    QVERIFY2(!presentation.shown(text).contains(u"app-id"_s), qPrintable(presentation.shown(text)));
    QVERIFY2(!presentation.shown(text).contains(u"127.0.0.1"_s), qPrintable(presentation.shown(text)));
}

void TestPresentation::masksTheReportOfAnOwnServer()
{
    ConnectionReport report;
    report.server = ownServer(u"https://acme.voucherify.example:8443"_s);
    report.addresses = {{u"203.0.113.7"_s}};
    report.steps = {{ConnectionStep::Kind::Http}};
    report.steps[0].detail = "https://acme.example/login";
    report.certificate.emplace().subject = u"acme"_s;
    report.tlsProblem = u"It is for *.acme.example."_s;
    const ConnectionReport shown = m_presentation->shown(report);
    QCOMPARE(shown.server.hostAndPort(), u"hidden-server:8443"_s); // the port is true
    QCOMPARE(shown.addresses[0].address, dots);
    QCOMPARE(QString::fromUtf8(shown.steps[0].detail), dots);
    QVERIFY(!shown.certificate);
    QCOMPARE(shown.tlsProblem, dots);
}

void TestPresentation::leavesTheReportOfAPublishedServer()
{
    ConnectionReport report;
    report.server = publishedServer(ServerKind::Asia);
    report.addresses = {{u"203.0.113.7"_s}};
    const ConnectionReport shown = m_presentation->shown(report);
    QVERIFY(shown.server == report.server);
    QCOMPARE(shown.addresses[0].address, u"203.0.113.7"_s);
}

void TestPresentation::masksAComparison()
{
    using Kind = ComparisonRow::Kind;
    TokenSide kept;
    kept.data.clientId = u"client-of-the-kept"_s;
    kept.inspection.checkedWith = ownServer(u"https://kept.example"_s);
    const QList<ComparisonRow> rows {{Kind::ClientId, u"Client ID"_s, u"client-of-the-kept"_s, u"not reported"_s, true},
        {Kind::Token, u"Access token"_s, u"2ZYX%1qrSt"_s.arg(dots), u"1ABC%1jkLm (different token)"_s.arg(dots), true},
        {Kind::Server, u"Server"_s, u"kept.example"_s, u"acme.voucherify.example:8443"_s, true},
        {Kind::Scope, u"client-of-the-kept"_s, u"✓ granted"_s, u"–"_s, true}};
    const QList<ComparisonRow> shown = m_presentation->shown(rows, kept);
    const auto sides = [&shown](int row) { return shown[row].left + u'|' + shown[row].right; };
    QCOMPARE(sides(0), dots + u"|not reported"_s);
    QCOMPARE(sides(1), dots + u'|' + dots + u" (different token)"_s);
    QCOMPARE(sides(2), u"hidden-server|hidden-server:8443"_s);
    QCOMPARE(shown[3].caption, u"client-of-the-kept"_s); // a scope's name is one
    for (const ComparisonRow &row : shown)
        QVERIFY(row.isDifferent); // which was found before anything was masked
}

void TestPresentation::masksCauses()
{
    const InactiveCause cause {InactiveCause::Kind::WrongServer, u"acme.voucherify.example:8443 was asked."_s,
        u"Ask another one than acme.voucherify.example."_s};
    const auto shown = m_presentation->shown(QList<InactiveCause> {cause});
    QCOMPARE(shown[0].sentence, u"hidden-server:8443 was asked."_s);
    QCOMPARE(shown[0].howToTell, u"Ask another one than hidden-server."_s);
}

/// One that failed, with other keys than those that are filled in by now.
void TestPresentation::masksAnExchange()
{
    CallRecord record {.address = QUrl(u"https://other.example/v1/oauth/token"_s), .status = 401};
    record.requestHeaders = {
        {"Host", Secret::fromUtf8("other.example")}, {"X-App-Id", Secret::fromUtf8("app-of-another")}};
    record.answerBody = Secret::fromUtf8(R"({"message":"No app-of-another at other.example","request_id":"v-1"})");
    const auto allOf = [this, &record](Audience audience) {
        QString text = m_presentation->shown(u"Request · https://other.example · ✗ 401"_s, record);
        for (const ExchangeSide side : {ExchangeSide::Request, ExchangeSide::Answer}) {
            const ExchangePart part = m_presentation->shown(partOf(record, side, audience), record);
            text += u'\n' + part.firstLine + u'\n' + part.body;
            for (const ExchangeField &field : part.fields)
                text += u'\n' + field.shown;
        }
        return text;
    };
    const QString shown = allOf(Audience::Others);
    QVERIFY2(!shown.contains(u"other.example"_s) && !shown.contains(u"app-of-another"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"✗ 401"_s) && shown.contains(u"v-1"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"(#"_s), qPrintable(shown));
    m_presentation->setPresenting(false);
    QVERIFY(allOf(Audience::Owner).contains(u"No app-of-another at other.example"_s));
}

QTEST_GUILESS_MAIN(TestPresentation)
#include "tst_presentation.moc"
