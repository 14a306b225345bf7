// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgettexts.h"
#include "windowfixture.h"

#include "core/redaction.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBlock>
#include <QTextDocument>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString token = u"1ABCdefghijklmnopqrstuvwxyzjkLm"_s;

/// What a reader of Markdown makes of \a text that isn't just words: "link", "image", "heading 1" …
QStringList actedOn(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0 && level != 3) // its own are of the third
            found.append(u"heading %1"_s.arg(level));
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (format.isAnchor())
                found.append(u"link"_s);
            if (format.isImageFormat())
                found.append(u"image"_s);
            if (format.fontItalic() || format.fontStrikeOut())
                found.append(u"emphasis"_s);
        }
    }
    return found;
}

} // namespace

/// The report for a ticket, from the window.
class TestWindowReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void isOfferedWhenThereIsSomethingToTell();
    void tellsAToken();
    void tellsAFailedCall();
    void forgetsACallAboutAnotherToken();
    void leavesCallsAboutOthersOut();
    void tellsAPastedError();
    void leavesATokenOfAnotherKeyOut();
    void answersCalls();
    void saysWhatIsNoCall();
    void copiesWhatIsShown();
    void saves();
    void writesMarkdown();
    void foreignMarkdownStaysText();
    void holdsNoKeyThatIsTyped();
    void hidesTheAccountWhilePresenting();
    void followsThePresenterMode();

private:
    void openDialog() const { w->find<QAction>(u"reportAction")->trigger(); }
    QString report() const { return w->find<QPlainTextEdit>(u"reportEdit")->toPlainText(); }
    QString end() const { return w->text(u"reportEndLabel").remove(QChar(0x200B)); }
    bool fail(const QByteArray &body, int status = 400);

    std::unique_ptr<WindowFixture> w;
};

void TestWindowReport::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

bool TestWindowReport::fail(const QByteArray &body, int status)
{
    w->useFaultServer();
    w->server.answerJson(status, body);
    return w->requestToken();
}

void TestWindowReport::isOfferedWhenThereIsSomethingToTell()
{
    QVERIFY(!w->find<QAction>(u"reportAction")->isEnabled());
    QVERIFY(fail("{}"));
    QVERIFY(w->find<QAction>(u"reportAction")->isEnabled());
}

void TestWindowReport::tellsAToken()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->clock.advance(28s);
    openDialog();
    QVERIFY2(report().startsWith(u"The token is active for another 14 min 32 s.\n"_s), qPrintable(report()));
    QVERIFY2(report().contains(u"ends in jkLm\n"_s), qPrintable(report()));
    QVERIFY2(report().contains(u"Client ID     a1Bc\n"_s), qPrintable(report()));
    QVERIFY(!appearsAnywhere(token));
    QVERIFY(!appearsAnywhere(token.mid(4, 8)));
}

void TestWindowReport::tellsAFailedCall()
{
    QVERIFY(fail(R"({"code":400,"key":"invalid_scope","message":"No","request_id":"v-0a1b"})"));
    openDialog();
    QVERIFY2(report().startsWith(u"The request for a token was refused (HTTP 400, invalid_scope).\n"_s),
        qPrintable(report()));
    QVERIFY2(report().contains(u"Request ID  v-0a1b\n"_s), qPrintable(report()));
}

void TestWindowReport::forgetsACallAboutAnotherToken()
{
    QVERIFY(fail(R"({"code":400,"key":"invalid_scope"})"));
    QVERIFY(w->session.inspect("token-pasted-in-a-test"));
    openDialog();
    QVERIFY2(!report().contains(u"Last call"_s) && !report().contains(u"invalid_scope"_s), qPrintable(report()));
}

void TestWindowReport::leavesCallsAboutOthersOut()
{
    QVERIFY(w->requestTokenFromFaultServer());
    const Connection connection = *w->session.inspection().connection;
    w->server.answerJson(400, R"({"code":400,"key":"missing_parameters"})");
    const Secret other = Secret::fromUtf8("another-token-of-a-test");
    QVERIFY(w->finish([&] { w->session.ask(Call::Introspect, other, connection); }));
    openDialog();
    QVERIFY2(!report().contains(u"missing_parameters"_s), qPrintable(report()));
    QVERIFY(w->finish([&] { w->session.introspect(connection); }));
    QVERIFY2(report().contains(u"missing_parameters"_s), qPrintable(report()));
}

/// With no token, or beside one that has nothing to do with it.
void TestWindowReport::tellsAPastedError()
{
    for (const bool hasToken : {false, true}) {
        if (hasToken)
            QVERIFY(w->requestTokenFromFaultServer());
        QGuiApplication::clipboard()->setText(R"({"code":403,"key":"forbidden","message":"No","request_id":"v-7"})"_L1);
        w->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        openDialog();
        QVERIFY2(report().startsWith(u"A call was refused (HTTP 403, forbidden).\n"_s), qPrintable(report()));
        QVERIFY(report().contains(u"v-7"_s) && !report().contains(u"\nToken\n"_s));
        w->find<QPlainTextEdit>(u"reportEdit")->window()->close();
        QTRY_VERIFY(!w->window.findChild<QPlainTextEdit *>(u"reportEdit"_s));
        w->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w->window));
    }
    QVERIFY(w->requestTokenFromFaultServer()); // what comes next is another matter
    openDialog();
    QVERIFY2(!report().contains(u"v-7"_s) && report().contains(u"\nToken\n"_s), qPrintable(report()));
}

void TestWindowReport::leavesATokenOfAnotherKeyOut()
{
    QVERIFY(w->session.inspect("token-pasted-in-a-test"));
    QVERIFY(fail(R"({"code":401,"key":"unauthorized"})", 401));
    openDialog();
    QVERIFY2(report().startsWith(u"The request for a token was refused (HTTP 401, unauthorized).\n"_s), qPrintable(report()));
    QVERIFY2(report().contains(u"Server "_s) && report().contains(u"App ID "_s), qPrintable(report()));
    QVERIFY(!report().contains(u"\nToken\n"_s));
}

void TestWindowReport::answersCalls()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->find<QLineEdit>(u"questionEdit")->setText(u"POST /v1/redemptions"_s);
    openDialog();
    QCOMPARE(w->find<QLineEdit>(u"callsEdit")->text(), u"POST /v1/redemptions"_s);
    QVERIFY2(report().contains(u"\nEndpoints\n  ✗ No: POST /v1/redemptions needs redemptions"_s), qPrintable(report()));
    w->find<QLineEdit>(u"callsEdit")->setText(u"POST /v1/redemptions, GET /v1/vouchers/abc ,"_s);
    QVERIFY2(report().contains(u"\n  ✓ Yes: GET /v1/vouchers/abc"_s), qPrintable(report()));
}

void TestWindowReport::saysWhatIsNoCall()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->find<QLineEdit>(u"callsEdit")->setText(u"nonsense"_s);
    QVERIFY(!end().isEmpty() && w->isShown(u"reportEndLabel"));
    QVERIFY(!report().contains(u"\nEndpoints\n"_s));
    w->find<QLineEdit>(u"callsEdit")->clear();
    QVERIFY(!w->isShown(u"reportEndLabel"));
}

void TestWindowReport::copiesWhatIsShown()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->click(u"copyTicketButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), report());
    QCOMPARE(end(), u"Copied."_s);
    QVERIFY(!w->isShown(u"clipboardLabel")); // there is nothing in it to be cleared
}

void TestWindowReport::saves()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->click(u"saveTicketButton");
    QPointer<QFileDialog> chooser = w->find<QFileDialog>(u"saveReportDialog");
    QFile file(w->home.filePath(u"token-report.txt"_s));
    Q_EMIT chooser->fileSelected(file.fileName());
    chooser->reject();
    QTRY_VERIFY(!chooser);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), report());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(end(), u"Saved as token-report.txt."_s);
}

void TestWindowReport::writesMarkdown()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->click(u"markdownButton");
    QTextDocument document;
    document.setMarkdown(report(), QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(actedOn(document), QStringList());
    const QString words = document.toPlainText();
    QVERIFY2(words.contains(u"Rests on: expires_in of the issue"_s), qPrintable(words));
    QVERIFY2(words.contains(u"fingerprint #"_s + fingerprintOf(Secret::fromString(token))), qPrintable(words));
}

void TestWindowReport::foreignMarkdownStaysText()
{
    const QString hostile =
        u"``x` [a](http://evil.example) ![b](http://evil.example/i.png) <img src=x> # T *i* ~~s~~ | @you #1"_s;
    QVERIFY(fail("{\"code\":400,\"key\":\"[k](http://evil.example)\",\"message\":\"" + hostile.toUtf8()
        + "\",\"request_id\":\"# v\\n\\n# x\"}"));
    openDialog();
    w->click(u"markdownButton");
    QTextDocument document;
    document.setMarkdown(report(), QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(actedOn(document), QStringList());
    const QString words = document.toPlainText();
    QVERIFY2(words.contains(hostile), qPrintable(words));
    QVERIFY2(words.contains(u"# v\\u{A}"_s), qPrintable(words));
    QTextDocument control;
    control.setMarkdown(hostile.mid(5), QTextDocument::MarkdownDialectGitHub);
    QVERIFY(actedOn(control).contains(u"link"_s));
}

void TestWindowReport::holdsNoKeyThatIsTyped()
{
    QVERIFY(fail(
        "{\"code\":401,\"key\":\"unauthorized\",\"message\":\"secret-of-a-test isn't the key of app-id-of-a-test\"}",
        401));
    openDialog();
    QVERIFY2(!report().contains(u"secret-of-a-test"_s), qPrintable(report()));
    QVERIFY2(report().contains(u"isn't the key of"_s), qPrintable(report())); // the control
}

void TestWindowReport::hidesTheAccountWhilePresenting()
{
    w->find<QAction>(u"presenterAction")->trigger();
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    for (const char *style : {"textButton", "markdownButton"}) {
        w->click(QLatin1String(style));
        for (const QString &identity :
            {u"a1Bc"_s, u"jkLm"_s, u"127.0.0.1"_s, fingerprintOf(Secret::fromString(token)), u"app-id-of-a-test"_s})
            QVERIFY2(!report().contains(identity), qPrintable(identity + u" in\n"_s + report()));
        QVERIFY2(report().contains(u"campaigns vouchers"_s), qPrintable(report()));
    }
}

void TestWindowReport::followsThePresenterMode()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    QVERIFY(report().contains(u"jkLm"_s));
    w->find<QAction>(u"presenterAction")->trigger();
    QVERIFY2(!report().contains(u"jkLm"_s), qPrintable(report()));
}

QTEST_MAIN(TestWindowReport)
#include "tst_windowreport.moc"
