// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/madejwt.h"

#include "core/pastedtext.h"
#include "core/scopecatalogue.h"
#include "session/inspection.h"
#include "session/notice.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = Warning::Kind;
using Severity = Notice::Severity;

} // namespace

class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofSuccess();
    void ofWarnings();
    void ofIntrospection();
    void ofPastedText();
    void ofABareToken_data();
    void ofABareToken();
    void ofErrors();
    void ofInput();
};

void TestNotice::ofSuccess()
{
    const Notice issue = noticeOfIssue({});
    QCOMPARE(issue.severity, Severity::Success);
    QVERIFY(!issue.title.isEmpty());
    QVERIFY(issue.text.isEmpty());
    QCOMPARE(noticeOfRevocation().severity, Severity::Success);
}

void TestNotice::ofWarnings()
{
    Inspection inspection;
    inspection.warnings.append({Kind::ScopeNotGranted, u"scope"_s, u"The first."_s});
    QCOMPARE(noticeOfIssue(inspection).severity, Severity::Warning);
    QCOMPARE(noticeOfIssue(inspection).text, u"The first."_s);
    inspection.warnings.append({Kind::ClockSkew, {}, u"The second."_s});
    const QString text = noticeOfIssue(inspection).text;
    QVERIFY(text.startsWith(u"The first."));
    QVERIFY(text.size() > QStringLiteral("The first.").size()); // that there is more
    QVERIFY(!text.contains(u"The second."));
    inspection.warnings.append({Kind::ClientMismatch, {}, u"The third."_s});
    QVERIFY(noticeOfIssue(inspection).text.contains(u'2')); // how many more there are
}

void TestNotice::ofIntrospection()
{
    QCOMPARE(noticeOfIntrospection({}, true).severity, Severity::Success);
    const Notice notActive = noticeOfIntrospection({}, false);
    QCOMPARE(notActive.severity, Severity::Warning);
    QVERIFY(notActive.text.contains(u"\"Why\"")); // where the causes are
    QVERIFY(notActive.title != noticeOfIntrospection({}, true).title);
}

void TestNotice::ofPastedText()
{
    PastedToken pasted;
    pasted.data.accessToken = Secret::fromString(u"token-of-a-test-1234"_s);
    const Notice bare = noticeOfPaste(pasted, {});
    QCOMPARE(bare.severity, Severity::Information);
    QVERIFY(bare.title.contains(formatName(pasted.format)));
    QVERIFY(bare.text.contains(u"check it with the server"));

    pasted.format = PastedToken::Format::TokenJson;
    pasted.data.scope = QStringList {u"vouchers"_s};
    QVERIFY(noticeOfPaste(pasted, {}).text.isEmpty());

    Inspection inspection;
    inspection.warnings.append({Kind::TextIgnored, {}, u"Some was ignored."_s});
    QCOMPARE(noticeOfPaste(pasted, inspection).severity, Severity::Warning);
    QCOMPARE(noticeOfPaste(pasted, inspection).text, u"Some was ignored."_s);
}

void TestNotice::ofABareToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isUntold");
    QTest::addColumn<bool>("hasClaims");
    QTest::newRow("opaque") << QByteArray("token-of-a-test-1234") << true << false;
    QTest::newRow("JWT") << madeJwt({{u"sub"_s, u"a"_s}}) << true << true;
    QTest::newRow("JWT that tells its end") << madeJwt({{u"exp"_s, qint64(4'000'000'000)}}) << false << true;
}

/// Judged as it is in the program: it is no answer, of which it could be said that it reports no scope.
void TestNotice::ofABareToken()
{
    QFETCH(QByteArray, token);
    const auto pasted = recognise(token);
    QVERIFY(pasted);
    const Notice notice = noticeOfPaste(*pasted, inspectedPaste(pasted->data, FakeClock(), ScopeCatalogue::builtIn()));
    QTEST(notice.text.contains(u"check it with the server"), "isUntold");
    QTEST(notice.text.contains(u"own claims"), "hasClaims");
    QVERIFY2(!notice.text.contains(u"No scope reported"), qPrintable(notice.text));
    QCOMPARE(notice.severity, Severity::Information);
}

void TestNotice::ofErrors()
{
    ApiError error {ErrorKind::CredentialsRefused};
    error.httpStatus = 401;
    error.message = u"No \u001B[31m entry"_s;
    error.requestId = u"v-12\u202E34"_s;
    const Notice notice = noticeOf(error);
    const Advice advice = adviceFor(error);
    QCOMPARE(notice.severity, Severity::Error);
    QCOMPARE(notice.title, advice.whatHappened);
    QCOMPARE(notice.text, advice.why + u' ' + advice.nextStep);
    QCOMPARE(notice.requestId, u"v-12\\u{202E}34"_s);
    QVERIFY(!notice.title.contains(u'\u001B'));
    for (const ErrorKind kind : {ErrorKind::Cancelled, ErrorKind::NotActive})
        QCOMPARE(noticeOf(ApiError {kind}).severity, Severity::Warning);
}

void TestNotice::ofInput()
{
    const Notice notice = noticeOf(InputError {InputError::Field::Scope, u"No scope is chosen."_s});
    QCOMPARE(notice.severity, Severity::Error);
    QCOMPARE(notice.title, u"No scope is chosen."_s);
    QVERIFY(notice.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
