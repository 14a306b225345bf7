// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QMenuBar>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Keeps what would be opened in a browser.
class UrlCatcher : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
    Q_SLOT void open(const QUrl &url) { opened.append(url); }
};

/// Finding one's way: the keys, and where the API is described.
class TestWindowHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void listsEveryShortcut();
    void noTwoActionsShareAKey();
    void opensTheReference();
    void explainsTheFields_data();
    void explainsTheFields();

private:
    std::unique_ptr<WindowFixture> w;
};

void TestWindowHelp::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowHelp::listsEveryShortcut()
{
    w->press(Qt::Key_F1);
    auto *dialog = w->find<QDialog>(u"shortcutsDialog");
    QVERIFY(dialog->isVisible());
    QString text;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        text += label->text() + u'\n';
    int withKeys = 0;
    for (const QAction *action : w->window.findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        ++withKeys;
        QVERIFY2(text.contains(QString(action->text()).remove(u'&').remove(u'…') + u'\n'), qPrintable(action->text()));
        QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    QVERIFY(withKeys > 15);
    QVERIFY(!text.contains(u'&'));
    w->press(Qt::Key_Escape);
    QTRY_VERIFY(!w->window.findChild<QDialog *>(u"shortcutsDialog"_s));
}

/// Qt would take neither of them.
void TestWindowHelp::noTwoActionsShareAKey()
{
    QMap<QString, QString> taken;
    for (const QAction *action : w->window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QString &holder = taken[keys.toString()];
            QVERIFY2(holder.isEmpty(), qPrintable(keys.toString() + u": "_s + holder + u", "_s + action->objectName()));
            holder = action->objectName();
        }
    }
    QVERIFY(taken.size() > 20);
}

void TestWindowHelp::opensTheReference()
{
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "open");
    w->find<QAction>(u"referenceAction")->trigger();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(catcher.opened, QList<QUrl> {QUrl(u"https://docs.voucherify.io/"_s)});
}

void TestWindowHelp::explainsTheFields_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("field");
    QTest::newRow("access token") << u"accessTokenCaption"_s << u"access_token"_s;
    QTest::newRow("client ID") << u"clientIdCaption"_s << u"client_id"_s;
    QTest::newRow("token type") << u"tokenTypeCaption"_s << u"token_type"_s;
    QTest::newRow("expires at") << u"expiresAtCaption"_s << u"expires_at"_s;
    QTest::newRow("expires in") << u"expiresInCaption"_s << u"expires_in"_s;
    QTest::newRow("scope") << u"scopeCaption"_s << u"scope"_s;
}

void TestWindowHelp::explainsTheFields()
{
    QFETCH(QString, caption);
    QFETCH(QString, field);
    const QString tip = w->find<QLabel>(caption, w->find<QWidget>(u"fieldsPanel"))->toolTip();
    QVERIFY2(tip.startsWith(field + QStringLiteral(": ")), qPrintable(tip));
}

QTEST_MAIN(TestWindowHelp)

#include "tst_windowhelp.moc"
