// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgettexts.h"
#include "windowfixture.h"

#include "core/exportformats.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString token = u"1ABCdefghijklmnopqrstuvwxyzjkLm"_s;
const QString maskedToken = u"1ABC••••••••jkLm"_s;

} // namespace

/// The token at hand is handed on from the window.
class TestWindowExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void isOfferedWithATokenOnly();
    void showsAMaskedPreview();
    void copiesEachFormat_data();
    void copiesEachFormat();
    void clearsTheClipboard();
    void callsWhatIsChosen();
    void revealsOnDemand();
    void hidesAfterAWhile();
    void hidesWhenItIsClosed();
    void staysMaskedWhilePresenting();
    void savesForTheOwnerAlone();
    void saysThatItCouldNotBeSaved();
    void saysWhyATokenCannotBeHandedOn();
    void theMenuHasEveryFormat();
    void theMenuSaysWhatThereIsToKnow();
    void worksByKeyboard();

private:
    void openDialog() const { w->find<QAction>(u"exportAction")->trigger(); }
    void choose(ExportFormat format) const;
    QString preview() const { return w->find<QPlainTextEdit>(u"previewEdit")->toPlainText(); }
    QString remarks() const { return w->text(u"remarksLabel").remove(QChar(0x200B)); }
    QString end() const { return w->text(u"endLabel").remove(QChar(0x200B)); }
    QString host() const { return w->server.url().toString(); }
    void save(const QString &path) const;

    std::unique_ptr<WindowFixture> w;
};

void TestWindowExport::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowExport::choose(ExportFormat format) const
{
    w->find<QListWidget>(u"formatList")->setCurrentRow(int(&infoOf(format) - exportFormats().constData()));
}

void TestWindowExport::save(const QString &path) const
{
    w->click(u"saveExportButton");
    QPointer<QFileDialog> chooser = w->find<QFileDialog>(u"saveExportDialog");
    Q_EMIT chooser->fileSelected(path);
    chooser->reject();
    QTRY_VERIFY(!chooser);
}

void TestWindowExport::isOfferedWithATokenOnly()
{
    QVERIFY(!w->find<QAction>(u"exportAction")->isEnabled());
    QVERIFY(w->requestTokenFromFaultServer());
    QVERIFY(w->find<QAction>(u"exportAction")->isEnabled());
}

void TestWindowExport::showsAMaskedPreview()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    for (const ExportFormatInfo &info : exportFormats()) {
        choose(info.format);
        QVERIFY2(preview().contains(maskedToken), qPrintable(info.word + u": "_s + preview()));
        QCOMPARE(w->isShown(u"exportCallsView"), info.makesCall);
        QVERIFY(!appearsAnywhere(token));
        QVERIFY(!appearsAnywhere(token.mid(4, 8)));
    }
    choose(ExportFormat::Curl);
    QCOMPARE(preview(), u"curl --header 'Authorization: Bearer %1' '%2/v1/campaigns'"_s.arg(maskedToken, host()));
}

void TestWindowExport::copiesEachFormat_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormatInfo &info : exportFormats())
        QTest::newRow(qPrintable(info.word)) << info.format;
}

void TestWindowExport::copiesEachFormat()
{
    QFETCH(ExportFormat, format);
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    choose(format);
    const QString expected = preview().replace(maskedToken, token);
    w->click(u"copyExportButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    QVERIFY(w->isShown(u"clipboardLabel"));
    QVERIFY(end().startsWith(u"Copied."_s));
}

void TestWindowExport::clearsTheClipboard()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->click(u"copyExportButton");
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    w->clock.advance(31s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestWindowExport::callsWhatIsChosen()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->find<QLineEdit>(u"exportFilterEdit")->setText(u"PUT /v1/orders/{orderId}"_s);
    auto *view = w->find<QTreeView>(u"exportCallsView");
    const QAbstractItemModel &model = *view->model();
    QVERIFY(model.rowCount() > 0);
    view->setCurrentIndex(model.index(0, 0)); // a group is no call
    QVERIFY(preview().contains(u"/v1/campaigns'"_s));
    view->setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    QVERIFY2(preview().startsWith(u"curl --request PUT --globoff"_s), qPrintable(preview()));
    QVERIFY2(preview().endsWith(host() + u"/v1/orders/{orderId}'"_s), qPrintable(preview()));
    QVERIFY2(remarks().contains(u"A body is left out"_s), qPrintable(remarks()));
    QVERIFY2(remarks().contains(u"don't open this call"_s), qPrintable(remarks()));
    choose(ExportFormat::HttPie); // the choice stays
    QVERIFY2(preview().startsWith(u"http PUT "_s), qPrintable(preview()));
    choose(ExportFormat::Json);
    QVERIFY2(remarks().startsWith(u"expires_in counts from this export"_s), qPrintable(remarks()));
}

void TestWindowExport::revealsOnDemand()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->click(u"revealExportButton");
    QVERIFY(preview().contains(token));
    QVERIFY(w->find<QAction>(u"revealAction")->isChecked());
    auto *edit = w->find<QPlainTextEdit>(u"previewEdit");
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QVERIFY(!edit->textCursor().hasSelection()); // on X11 a mere selection is a copy
    w->click(u"revealExportButton");
    QVERIFY(!preview().contains(token));
}

void TestWindowExport::hidesAfterAWhile()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->click(u"revealExportButton");
    w->clock.advance(31s);
    QTRY_VERIFY(!preview().contains(token));
    QVERIFY(!w->find<QPushButton>(u"revealExportButton")->isChecked());
}

void TestWindowExport::hidesWhenItIsClosed()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    w->click(u"revealExportButton");
    w->click(u"closeExportButton");
    QVERIFY(!w->find<QAction>(u"revealAction")->isChecked());
    QVERIFY(!appearsAnywhere(token));
}

void TestWindowExport::staysMaskedWhilePresenting()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->find<QAction>(u"presenterAction")->trigger();
    openDialog();
    QVERIFY(!w->find<QPushButton>(u"revealExportButton")->isEnabled());
    for (const ExportFormatInfo &info : exportFormats()) {
        choose(info.format);
        QVERIFY2(preview().contains(u"••••••••"_s), qPrintable(preview()));
        for (const QString &identity : {u"1ABC"_s, u"jkLm"_s, u"127.0.0.1"_s})
            QVERIFY2(!preview().contains(identity), qPrintable(preview()));
    }
    choose(ExportFormat::Header);
    w->click(u"copyExportButton"); // what is copied isn't what is shown
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Authorization: Bearer "_s + token);
}

void TestWindowExport::savesForTheOwnerAlone()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    choose(ExportFormat::Header);
    QVERIFY(w->text(u"savedHintLabel").remove(QChar(0x200B)).startsWith(u"A saved file holds the token"_s));
    QFile file(w->home.filePath(u"header.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(file.permissions() | QFile::ReadOther));
    file.close();
    save(file.fileName());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"Authorization: Bearer %1\n"_s.arg(token));
    QVERIFY2(end().startsWith(u"Saved as header.txt. A saved file holds the token"_s), qPrintable(end()));
}

void TestWindowExport::saysThatItCouldNotBeSaved()
{
    QVERIFY(w->requestTokenFromFaultServer());
    openDialog();
    QFile blocker(w->home.filePath(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    save(blocker.fileName() + u"/header.txt"_s);
    QVERIFY2(end().startsWith(u"It could not be saved"_s), qPrintable(end()));
}

void TestWindowExport::saysWhyATokenCannotBeHandedOn()
{
    w->useFaultServer();
    w->server.answerJson(200, R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","token_type":"MAC"})");
    QVERIFY(w->requestToken());
    openDialog();
    QVERIFY2(remarks().contains(u"not Bearer"_s), qPrintable(remarks()));
    QVERIFY(preview().isEmpty());
    for (const char *button : {"copyExportButton", "saveExportButton", "revealExportButton"})
        QVERIFY2(!w->find<QPushButton>(QLatin1String(button))->isEnabled(), button);
    choose(ExportFormat::Json);
    QVERIFY(w->find<QPushButton>(u"copyExportButton")->isEnabled());
}

void TestWindowExport::theMenuHasEveryFormat()
{
    QVERIFY(w->requestTokenFromFaultServer());
    for (const char *action :
        {"copy-curl-config", "copy-httpie", "copy-powershell", "copy-dotenv", "copy-json", "copy-postman"}) {
        w->find<QAction>(QLatin1String(action))->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(token), action);
        QGuiApplication::clipboard()->clear();
    }
}

void TestWindowExport::theMenuSaysWhatThereIsToKnow()
{
    QVERIFY(w->session.inspect(token.toUtf8()));
    w->find<QAction>(u"copy-dotenv")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"VOUCHERIFY_HOST='https://api.voucherify.io'\n"_s));
    QCOMPARE(w->text(u"messageTitleLabel"), u"Copied: .env file."_s);
    QVERIFY(w->text(u"messageTextLabel").remove(QChar(0x200B)).contains(u"Europe's is named"_s));
}

void TestWindowExport::worksByKeyboard()
{
    QVERIFY(w->requestTokenFromFaultServer());
    WindowFixture::press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = w->find<QDialog>(u"ExportDialog");
    QVERIFY(WindowFixture::waitForFocus(dialog));
    QVERIFY(w->find<QListWidget>(u"formatList")->hasFocus());
    WindowFixture::press(Qt::Key_Home);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    WindowFixture::press(Qt::Key_Escape);
    QTRY_VERIFY(!w->window.findChild<QDialog *>(u"ExportDialog"_s));
}

QTEST_MAIN(TestWindowExport)
#include "tst_windowexport.moc"
