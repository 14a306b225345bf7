// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quick.h"
#include "widgettexts.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextDocument>
#include <QTreeView>

using namespace bearerscope;

namespace {

/// Characters that may reach no text of any widget: a right-to-left override, an isolate, Escape, Bell.
const QString hostile = QString(QChar(0x202E)) + QChar(0x2066) + QChar(0x1B) + QChar(0x07);
/// As they are shown.
const QString harmless = QStringLiteral("\\u{202E}\\u{2066}\\u{1B}\\u{7}");

/// A fresh token in whose every field stands what a label, a terminal or a reader could fall for.
QByteArray hostileJson()
{
    const QJsonObject object {
        {QStringLiteral("access_token"), QString(QStringLiteral("<b>1ABCdefghijklmnop</b>") + hostile)},
        {QStringLiteral("client_id"), QString(QStringLiteral("<img src=file:///etc/passwd>") + hostile)},
        {QStringLiteral("expires_in"), 900},
        {QStringLiteral("scope"), QString(QStringLiteral("<h1>x</h1> <table><tr> vouchers ") + hostile)},
        {QStringLiteral("token_type"), QString(QStringLiteral("<u>Bearer</u>") + hostile)},
        {QStringLiteral("<i>more</i>"), QString(QStringLiteral("<s>x</s>") + hostile)},
    };
    return QJsonDocument(object).toJson();
}

QByteArray hostileError()
{
    const QJsonObject object {
        {QStringLiteral("code"), 400},
        {QStringLiteral("key"), QStringLiteral("<b>key</b>")},
        {QStringLiteral("message"), QString(QStringLiteral("<table><tr>") + hostile)},
        {QStringLiteral("details"), QStringLiteral("<img src=x>")},
        {QStringLiteral("request_id"), QString(QStringLiteral("<a href=x>") + hostile)},
    };
    return QJsonDocument(object).toJson();
}

} // namespace

/// Text from a server is shown as it is, and never obeyed.
class TestWindowForeignText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void showsFieldsLiterally();
    void showsErrorsLiterally();
    void asksLiterally();
    void everyDialogIsHarmless_data();
    void everyDialogIsHarmless();
    void noActionOrTooltipIsForeign();
    void showsPastedTextLiterally();
    void showsTooltipsLiterally_data();
    void showsTooltipsLiterally();
    void readsNoMarkup();
    void keepsItsWidth_data();
    void keepsItsWidth();
    void copiesTheClientIdAsItIs();
    void takesLongTextQuickly();

private:
    static void verifyNothingHostile();
    void verifyExchangeIsLiteral();
    bool requestHostileToken();
    /// A field's text without the marks that let a long word break.
    QString shownField(QStringView label) const { return w->field(label).remove(QChar(0x200B)); }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowForeignText::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowForeignText::verifyNothingHostile()
{
    const QStringList texts = textsOfAllWidgets();
    for (const QChar c : hostile)
        QCOMPARE(texts.filter(QString(c)).join(u'|'), QString());
    QCOMPARE(textsThatMislead().join(u'|'), QString());
    QCOMPARE(labelsThatReadMarkup().join(u'|'), QString());
}

bool TestWindowForeignText::requestHostileToken()
{
    w->useFaultServer();
    w->server.answerJson(200, hostileJson());
    return w->requestToken();
}

void TestWindowForeignText::showsFieldsLiterally()
{
    QVERIFY(requestHostileToken());
    QVERIFY(w->isShown(u"tokenPanel"));
    QCOMPARE(shownField(u"clientIdLabel"), QStringLiteral("<img src=file:///etc/passwd>") + harmless);
    QCOMPARE(shownField(u"tokenTypeLabel"), QStringLiteral("<u>Bearer</u>") + harmless);
    QCOMPARE(shownField(u"scopeLabel"), QStringLiteral("<h1>x</h1> <table><tr> vouchers ") + harmless);
    QVERIFY(shownField(u"otherMembersLabel").contains(QStringLiteral("<i>more</i>")));
    QVERIFY(shownField(u"warningsLabel").contains(QStringLiteral("<u>Bearer</u>")));
    verifyNothingHostile();

    w->click(u"revealButton");
    QVERIFY(shownField(u"accessTokenLabel").startsWith(QStringLiteral("<b>1ABCdef")));
    verifyNothingHostile();
    verifyExchangeIsLiteral();
}

/// Each side of the call, and its bytes.
void TestWindowForeignText::verifyExchangeIsLiteral()
{
    w->find<QAction>(u"showExchangeAction")->trigger();
    QVERIFY(w->isShown(u"exchangePanel"));
    auto *tabs = w->find<QTabWidget>(u"exchangeTabs");
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        verifyNothingHostile();
    }
}

void TestWindowForeignText::showsErrorsLiterally()
{
    w->useFaultServer();
    const QByteArray body = hostileError();
    w->server.answer("HTTP/1.1 400 <h1>\x1b[2JBoo</h1>\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body,
        true);
    QVERIFY(w->requestToken());
    const QString title = w->text(u"messageTitleLabel").remove(QChar(0x200B));
    QVERIFY2(title.contains(QStringLiteral("<table><tr>") + harmless), qPrintable(title));
    QVERIFY2(title.contains(QStringLiteral("<b>key</b>")), qPrintable(title));
    QVERIFY(w->text(u"requestIdLabel").endsWith(QStringLiteral("<a href=x>") + harmless));
    for (const QString &text : textsOfAllWidgets().filter(QStringLiteral("Boo"))) // the reason phrase, in the exchange
        QCOMPARE(text, QStringLiteral("✗ 400 <h1>\\u{1B}[2JBoo</h1>"));
    QVERIFY(w->isShown(u"emptyPanel"));
    verifyNothingHostile();
    verifyExchangeIsLiteral();
}

void TestWindowForeignText::asksLiterally()
{
    w->useFaultServer();
    w->server.answerJson(200, "{\"access_token\":\"1ABCdefghijklmnopqrs<b>x\"}");
    QVERIFY(w->requestToken());
    w->click(u"revokeButton");
    const auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(question->text().contains(QStringLiteral("<b>x")));
    const auto *detail = question->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel"));
    QVERIFY(detail);
    QVERIFY(!Qt::mightBeRichText(detail->text())); // Qt gives it no format of its own, so it may hold own words only
}

void TestWindowForeignText::everyDialogIsHarmless_data()
{
    QTest::addColumn<QString>("action");
    for (const auto &name : {"inspectAction", "revokeAction", "aboutAction"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWindowForeignText::everyDialogIsHarmless()
{
    QFETCH(QString, action);
    QVERIFY(requestHostileToken());
    w->find<QAction>(action)->trigger();
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QVERIFY(WindowFixture::waitForFocus(dialog));
    verifyNothingHostile();
    if (auto *edit = dialog->findChild<QPlainTextEdit *>(QStringLiteral("pasteEdit"))) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(hostileError()));
        edit->paste();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("inspectButton")), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget()); // it is an error answer, which the window explains
        QTRY_VERIFY(!w->window.findChild<QPlainTextEdit *>(QStringLiteral("pasteEdit")));
        const auto *title = w->find<QLabel>(u"messageTitleLabel");
        const QString said = QString(title->text()).remove(QChar(0x200B));
        QVERIFY2(said.contains(QStringLiteral("<table><tr>") + harmless), qPrintable(said));
        QCOMPARE(title->textFormat(), Qt::PlainText);
        QCOMPARE(labelsThatReadMarkup().join(u'|'), QString());
        return verifyNothingHostile();
    }
    dialog->close();
}

/// Qt guesses markup in a tooltip and in an action's text, so none of a server's may get there unescaped.
void TestWindowForeignText::noActionOrTooltipIsForeign()
{
    QVERIFY(requestHostileToken());
    QStringList texts {w->window.windowTitle()};
    const auto widgets = w->window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        texts << widget->toolTip() << widget->whatsThis() << widget->statusTip() << widget->windowTitle();
    const auto actions = w->window.findChildren<QAction *>();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip() << action->iconText() << action->statusTip();
    QCOMPARE(texts.filter(QStringLiteral("<")).join(u'|'), QString());
    QCOMPARE(texts.filter(QStringLiteral("1ABC")).join(u'|'), QString());
}

void TestWindowForeignText::showsPastedTextLiterally()
{
    QVERIFY(w->session.inspect(hostileJson()));
    QVERIFY(w->isShown(u"tokenPanel"));
    verifyNothingHostile();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(hostileError()));
    w->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w->text(u"messageTitleLabel").contains(QStringLiteral("<table><tr>") + harmless));
    verifyNothingHostile();
}

void TestWindowForeignText::showsTooltipsLiterally_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("granted") << QStringLiteral("grantedView");
    QTest::newRow("to ask for") << QStringLiteral("scopeView");
}

void TestWindowForeignText::showsTooltipsLiterally()
{
    QFETCH(QString, view);
    QVERIFY(requestHostileToken());
    w->find<ScopeChooser>(u"scopeChooser")->setCheckedScopes({QStringLiteral("<h1>x</h1>")});
    auto *tree = w->find<QTreeView>(view);
    const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("<h1>x</h1>"));
    QCOMPARE(found.size(), 1);
    tree->scrollTo(found.constFirst());
    const QPoint place = tree->visualRect(found.constFirst()).center();
    QHelpEvent event(QEvent::ToolTip, place, tree->viewport()->mapToGlobal(place));
    QVERIFY(QApplication::sendEvent(tree->viewport(), &event));

    const QWidgetList widgets = QApplication::allWidgets();
    const auto tip = std::find_if(widgets.begin(), widgets.end(),
        [](const QWidget *widget) { return widget->inherits("QTipLabel") && widget->isVisible(); });
    QVERIFY(tip != widgets.end());
    const auto *label = qobject_cast<const QLabel *>(*tip);
    QTextDocument shown;
    if (label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text()))
        shown.setHtml(label->text());
    else
        shown.setPlainText(label->text());
    QVERIFY2(shown.toPlainText().contains(QStringLiteral("<h1>x</h1>")), qPrintable(label->text()));
}

void TestWindowForeignText::readsNoMarkup()
{
    QCOMPARE(labelsThatReadMarkup().join(u'|'), QString());
    w->press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(QApplication::activeModalWidget());
    QCOMPARE(labelsThatReadMarkup().join(u'|'), QString());
    const auto boxes = w->window.findChildren<QMessageBox *>();
    QVERIFY(boxes.isEmpty());
}

void TestWindowForeignText::keepsItsWidth_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray word(4000, 'w');
    QTest::newRow("fields") << 200
                            << "{\"access_token\":\"" + word + "\",\"client_id\":\"" + word + "\",\"token_type\":\""
            + word + "\",\"scope\":\"" + word + ' ' + word + "x\",\"" + word + "\":\"" + word + "\"}";
    QTest::newRow("error") << 400
                           << "{\"code\":400,\"key\":\"" + word + "\",\"message\":\"" + word + "\",\"details\":\""
            + word + "\",\"request_id\":\"" + word + "\"}";
}

void TestWindowForeignText::keepsItsWidth()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    w->window.resize(900, 700);
    const int before = w->window.width();
    w->useFaultServer();
    w->server.answerJson(status, body);
    QVERIFY(w->requestToken());
    if (status == 200)
        w->click(u"revealButton");
    w->window.grab(); // lays everything out
    QCOMPARE(w->window.width(), before);
    QVERIFY2(w->window.minimumSizeHint().width() <= before,
        qPrintable(QString::number(w->window.minimumSizeHint().width())));
    if (status == 200) {
        const auto *button = w->find<QWidget>(u"copyAsButton");
        QVERIFY(QRect(QPoint(), w->window.size()).contains(QRect(button->mapTo(&w->window, QPoint()), button->size())));
    }
}

void TestWindowForeignText::copiesTheClientIdAsItIs()
{
    w->useFaultServer();
    const QByteArray longId(120, 'c');
    w->server.answerJson(200, "{\"access_token\":\"1ABCdefghijklmnop\",\"client_id\":\"" + longId + "\"}");
    QVERIFY(w->requestToken());
    const auto *label = w->find<QLabel>(u"clientIdLabel");
    QCOMPARE(shownField(u"clientIdLabel"), QString::fromLatin1(longId));
    const bool hasBreaks = label->text().size() > longId.size();
    QCOMPARE(
        bool(label->textInteractionFlags() & Qt::TextSelectableByMouse), !hasBreaks); // a copy would take them along
}

void TestWindowForeignText::takesLongTextQuickly()
{
    const QByteArray nested = QByteArray("<table><tr><td>").repeated(2000); // as rich text it takes minutes
    QByteArray scopes;
    for (int i = 0; i < 10'000; ++i)
        scopes += "scope_" + QByteArray::number(i) + ' ';
    const QByteArray json = "{\"access_token\":\"1ABCdefghijklmnop\",\"client_id\":\"" + nested + "\",\"token_type\":\""
        + nested + "\",\"scope\":\"" + scopes + "\"}";
    const qint64 elapsed = shortestRunOf([&] {
        QVERIFY(w->session.inspect(json));
        w->window.grab(); // with layout and painting
    });
    QVERIFY(shownField(u"clientIdLabel").startsWith(QStringLiteral("<table><tr><td>")));
    QVERIFY2(elapsed <= longestStall, qPrintable(QString::number(elapsed)));
}

QTEST_MAIN(TestWindowForeignText)
#include "tst_windowforeigntext.moc"
