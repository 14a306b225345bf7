// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastedtext.h"
#include "session/draftinput.h"
#include "session/draftwords.h"
#include "session/notice.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

RequestDraft draftFor(const QString &address)
{
    return {.address = address, .credentials = {u"8a824b12"_s, Secret::fromString(u"c64ed"_s)}};
}

} // namespace

/// What a draft fills in, and what is said of it.
class TestDraftInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsIn_data();
    void fillsIn();
    void tellsWhatItHolds();
    void offersToFillTheForm();
    void explainsAnErrorAnswer();
};

void TestDraftInput::fillsIn_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ServerKind>("server");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QString>("said");
    QTest::newRow("a region") << u"https://us1.api.voucherify.io"_s << ServerKind::UnitedStates << QString()
                              << u"Its server is United States"_s;
    QTest::newRow("without a scheme") << u"api.voucherify.io"_s << ServerKind::Europe << QString() << u"Europe"_s;
    QTest::newRow("another") << u"https://shop.example:8443"_s << ServerKind::Own << u"https://shop.example:8443"_s
                             << u"isn't one of Voucherify's three"_s;
    QTest::newRow("plain http") << u"http://api.voucherify.io"_s << ServerKind::Own << u"http://api.voucherify.io"_s
                                << u"never sent over plain http"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:4120"_s << ServerKind::Own << u"http://127.0.0.1:4120"_s
                                   << u"isn't one of"_s;
    QTest::newRow("none") << QString() << ServerKind::Own << QString() << u"names no server"_s;
}

void TestDraftInput::fillsIn()
{
    QFETCH(QString, address);
    QFETCH(QString, said);
    const RequestDraft draft = draftFor(address);
    const ConnectionInput input = inputOf(draft);
    QTEST(input.server, "server");
    QTEST(input.address, "filled");
    QCOMPARE(input.credentials.applicationId, u"8a824b12"_s);
    QVERIFY(input.profile.isEmpty());
    const QString words = draftInWords(draft);
    QVERIFY2(words.contains(said), qPrintable(words));
    QVERIFY2(!words.contains(u"8a824b12"_s) && !words.contains(u"c64ed"_s), qPrintable(words));
}

void TestDraftInput::tellsWhatItHolds()
{
    RequestDraft draft = draftFor({});
    draft.scopes = QStringList {u"vouchers"_s, u"orders"_s};
    draft.ignored.add(u"Accept"_s);
    QCOMPARE(draftPartsInWords(draft),
        u"It holds an application ID, a secret key, 2 scopes; API key pair (version 1). Ignored were: Accept."_s);
    draft.credentials.secretKey = {};
    QVERIFY(draftPartsInWords(draft).contains(u"There is no secret key in it."_s));
    draft.placeholders = QStringList {u"X-App-Token"_s};
    QVERIFY(draftPartsInWords(draft).contains(u"Variables stand in place of: X-App-Token."_s));
}

void TestDraftInput::offersToFillTheForm()
{
    const auto asks = recognise("X_APP_ID=8a\nX_APP_TOKEN=c64ed");
    QVERIFY(!asks);
    const Notice notice = noticeOfPaste(asks.error());
    QCOMPARE(notice.action, Notice::Action::FillForm);
    QVERIFY(notice.title.startsWith(u"This asks for a token"_s));
    QVERIFY2(notice.text.contains(u"what Voucherify's SDKs take"_s), qPrintable(notice.text));
    const auto none = recognise("some words");
    QCOMPARE(noticeOfPaste(none.error()).action, Notice::Action::None);
    QCOMPARE(noticeOfPaste(none.error()).title, none.error().message);
}

void TestDraftInput::explainsAnErrorAnswer()
{
    const auto answer = recognise(R"({"code":401,"key":"unauthorized","message":"m","request_id":"v-1"})");
    QVERIFY(!answer);
    const Notice notice = noticeOfPaste(answer.error());
    QCOMPARE(notice.severity, Notice::Severity::Error);
    QCOMPARE(notice.title,
        u"Recognised: an error answer. A call was refused (HTTP 401). The server said: “unauthorized – m”."_s);
    QVERIFY2(notice.text.endsWith(u"copy both parts of the key again from the dashboard."_s), qPrintable(notice.text));
    QCOMPARE(notice.requestId, u"v-1"_s);
    const auto without = recognise(R"({"error":"invalid_scope"})");
    QCOMPARE(noticeOfPaste(without.error()).title, u"Recognised: an error answer."_s);
    QCOMPARE(noticeOfPaste(without.error()).text, u"The server said: “invalid_scope”."_s);
}

QTEST_GUILESS_MAIN(TestDraftInput)
#include "tst_draftinput.moc"
