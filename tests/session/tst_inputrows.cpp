// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportformats.h"
#include "sessionrig.h"
#include "support/inputrows.h"

using namespace bearerscope;

Q_DECLARE_METATYPE(bearerscope::InputRow)
Q_DECLARE_METATYPE(bearerscope::PasteRow)

namespace {

using Kind = Warning::Kind;

QString kindsOf(const Warnings &warnings)
{
    QStringList names;
    for (const Warning &warning : warnings)
        names.append(warningName(warning.kind));
    return names.join(u' ');
}

QString namesOf(const QList<Kind> &kinds)
{
    QStringList names;
    for (const Kind kind : kinds)
        names.append(warningName(kind));
    return names.join(u' ');
}

void addRows(const QList<InputRow> &rows)
{
    QTest::addColumn<InputRow>("row");
    for (const InputRow &row : rows)
        QTest::newRow(row.id.left(100).constData()) << row;
}

/// The one field of the form that the last request to \a server carried.
QByteArray sentToken(const FaultServer &server)
{
    const QByteArray request = server.requests().constLast();
    const QByteArray form = request.mid(request.indexOf("\r\n\r\n") + 4);
    return form.startsWith("access_token=") ? QByteArray::fromPercentEncoding(form.mid(13)) : QByteArray();
}

} // namespace

/// Every odd input through a whole session: asked for, introspected and pasted.
class TestInputRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requests_data() { addRows(inputRows()); }
    void requests();
    void introspects_data() { addRows(inputRows()); }
    void introspects();
    void pastes_data() { addRows(inputRows()); }
    void pastes();
    void pastesText_data();
    void pastesText();

private:
    void verifyRefused(const QSignalSpy &ended, ErrorKind kind) const;
    void verifyTaken(const InputRow &row) const;
    void verifyCopies(Copies copies, const QByteArray &token) const;

    std::unique_ptr<SessionRig> rig;
    std::unique_ptr<FaultServer> server;
};

void TestInputRows::init()
{
    rig = std::make_unique<SessionRig>();
    server = std::make_unique<FaultServer>();
}

void TestInputRows::cleanup()
{
    rig.reset();
    server.reset();
}

void TestInputRows::verifyRefused(const QSignalSpy &ended, ErrorKind kind) const
{
    const auto outcome = ended.constLast().constFirst().value<CallResult>().outcome;
    QVERIFY(!outcome);
    QCOMPARE(errorName(outcome.error().kind), errorName(kind));
    QCOMPARE(rig->lastNotice().severity, Notice::Severity::Error);
    QVERIFY(!rig->lastNotice().title.isEmpty());
    QVERIFY(!rig->lastNotice().text.isEmpty()); // what to do
}

void TestInputRows::verifyCopies(Copies copies, const QByteArray &token) const
{
    const TokenData &data = rig->session->token()->data();
    const QUrl endpoint = exampleEndpoint(rig->session->inspection(), rig->session->catalogue());
    const auto copy = exported(data, ExportFormat::Token);
    const auto header = exported(data, ExportFormat::Header);
    const auto curl = exported(data, ExportFormat::Curl, endpoint);
    QCOMPARE(copy.has_value(), copies != Copies::None);
    QCOMPARE(header.has_value(), copies == Copies::All);
    QCOMPARE(curl.has_value(), copies == Copies::All);
    if (copy)
        QVERIFY(copy->reveal() == token);
    if (header)
        QVERIFY(header->reveal() == "Authorization: Bearer " + token);
    if (curl)
        QVERIFY(curl->reveal().startsWith("curl --header 'Authorization: Bearer "));
}

void TestInputRows::verifyTaken(const InputRow &row) const
{
    const Session &session = *rig->session;
    const TokenData &data = session.token()->data();
    QCOMPARE(kindsOf(data.warnings), namesOf(row.warnings));
    for (const Kind kind : row.warnings + row.notes)
        QVERIFY2(contains(session.inspection().warnings, kind), qPrintable(warningName(kind)));
    for (const Kind kind : {Kind::UnknownTokenType, Kind::ActiveButExpired, Kind::ExpiryContradiction})
        QVERIFY2(row.notes.contains(kind) || !contains(session.inspection().warnings, kind) || data.active,
            qPrintable(warningName(kind)));
    for (const Warning &warning : session.inspection().warnings)
        QVERIFY2(warning.text.size() < 2000, row.id.constData());
}

void TestInputRows::requests()
{
    QFETCH(InputRow, row);
    server->answerJson(200, goodToken);
    QVERIFY(rig->finish(rig->session->requestToken(requestTo(*server))));
    server->answerJson(200, row.body);
    QVERIFY(rig->finish(rig->session->requestToken(requestTo(*server))));
    QCOMPARE(server->requests().size(), 2);

    if (row.refusal || row.token.isEmpty()) {
        verifyRefused(rig->ended, row.refusal.value_or(ErrorKind::WrongShape));
        QCOMPARE(rig->changed.count(), 1);
        QCOMPARE(rig->text(), QStringLiteral("token-issued-in-a-test"));
        return;
    }
    QCOMPARE(rig->changed.count(), 2);
    verifyTaken(row);
    verifyCopies(row.copies, row.token);
}

void TestInputRows::introspects()
{
    QFETCH(InputRow, row);
    const bool holdsToken = !row.refusal && !row.token.isEmpty();
    QVERIFY(rig->session->inspect(holdsToken ? row.body : pastedText));
    server->answerJson(200, introspectionOf(row));
    QVERIFY(rig->finish(rig->session->introspect(connectionTo(*server))));
    QCOMPARE(server->requests().size(), 1);
    QVERIFY(sentToken(*server) == (holdsToken ? row.token : pastedText));

    if (const auto refusal = row.refusal ? row.refusal : row.introspectionRefusal) {
        verifyRefused(rig->ended, *refusal);
        QCOMPARE(rig->changed.count(), 1);
        QVERIFY(rig->session->token()->data().active != true); // never by accident
        return;
    }
    QCOMPARE(rig->changed.count(), 2);
    verifyTaken(row);
    verifyCopies(row.token.isEmpty() ? Copies::All : row.copies, holdsToken ? row.token : pastedText);
}

void TestInputRows::pastes()
{
    QFETCH(InputRow, row);
    QVERIFY(rig->session->inspect(pastedText));
    const auto pasted = rig->session->inspect(row.body);
    QCOMPARE(pasted.has_value(), !row.refusal || row.isTakenWhenPasted);
    if (!pasted) {
        QCOMPARE(rig->changed.count(), 1);
        QCOMPARE(rig->text().toUtf8(), pastedText);
        QVERIFY(!pasted.error().message.isEmpty());
        return;
    }
    QCOMPARE(rig->changed.count(), 2);
    if (row.refusal)
        return;
    verifyTaken(row);
    QVERIFY(rig->session->reading().state != TokenState::Active || rig->session->token()->data().expiresAt);
    if (!row.token.isEmpty())
        verifyCopies(row.copies, row.token);
    else if (row.copies == Copies::None)
        verifyCopies(Copies::None, {});
}

void TestInputRows::pastesText_data()
{
    QTest::addColumn<PasteRow>("row");
    const QList<PasteRow> rows = pasteRows();
    for (const PasteRow &row : rows)
        QTest::newRow(row.id.constData()) << row;
}

void TestInputRows::pastesText()
{
    QFETCH(PasteRow, row);
    QVERIFY(rig->session->inspect(pastedText));
    const auto pasted = rig->session->inspect(row.text);
    QCOMPARE(pasted.has_value(), !row.token.isEmpty());
    QVERIFY(rig->text().toUtf8() == (pasted ? row.token : pastedText));
    const QString said = pasted ? rig->lastNotice().title : pasted.error().message;
    QVERIFY2(said.contains(row.said), qPrintable(said));
    QVERIFY(said.size() < 1200);
}

QTEST_GUILESS_MAIN(TestInputRows)

#include "tst_inputrows.moc"
