// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xserver.h"

#include "app/fieldspanel.h"
#include "app/pasteedit.h"
#include "core/scopecatalogue.h"

#include "support/fakeclock.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// On X11 a mere selection is a copy, to PRIMARY, which anybody can paste with the middle button: no secret goes there.
class TestX11Primary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void takesWhatIsNoSecret();
    void takesNoRevealedToken();
    void takesNoRevealedMember();
    void takesNoPastedText();
    void takesNoSecretKey();

private:
    static QString primary() { return QGuiApplication::clipboard()->text(QClipboard::Selection); }
    /// By the mouse, from one end to the other, and by a double click; then by the keyboard.
    static void selectAllOf(QWidget *widget);
    void showRevealed(FieldsPanel &panel) const;

    FakeClock m_clock;
};

void TestX11Primary::initTestCase()
{
    if (QGuiApplication::platformName() != u"xcb")
        QSKIP("Xvfb is not installed, so there is no X11 display: .ci/setup installs it");
    QVERIFY(QGuiApplication::clipboard()->supportsSelection());
}

void TestX11Primary::init()
{
    QGuiApplication::clipboard()->setText(u"of before"_s, QClipboard::Selection);
}

void TestX11Primary::selectAllOf(QWidget *widget)
{
    const QRect area = widget->rect();
    const QPoint start(1, area.height() / 2), end(area.width() - 1, area.height() / 2);
    QTest::mousePress(widget, Qt::LeftButton, {}, start);
    QTest::mouseMove(widget, area.center());
    QTest::mouseMove(widget, end);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, end);
    QTest::mouseDClick(widget, Qt::LeftButton, {}, QPoint(8, area.height() / 2));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_End, Qt::ShiftModifier);
}

void TestX11Primary::showRevealed(FieldsPanel &panel) const
{
    TokenData data;
    data.accessToken = Secret::fromUtf8("1ABCdefghijklmnopqrstuvwxyzjkLm");
    data.clientId = u"a1Bc"_s;
    data.otherMembers = {{u"refresh_token"_s, u"rEfr35h-t0k3n"_s}};
    const Receipt receipt {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), {}};
    panel.show(data, inspected(data, receipt, {}, ScopeCatalogue::builtIn()));
    panel.setRevealed(true);
    panel.resize(700, 400);
    QVERIFY(showActive(panel));
}

void TestX11Primary::takesWhatIsNoSecret()
{
    FieldsPanel panel;
    showRevealed(panel);
    selectAllOf(panel.findChild<QLabel *>(u"clientIdLabel"_s));
    QCOMPARE(primary(), u"a1Bc"_s); // or the other tests would prove nothing
}

void TestX11Primary::takesNoRevealedToken()
{
    FieldsPanel panel;
    showRevealed(panel);
    auto *label = panel.findChild<QLabel *>(u"accessTokenLabel"_s);
    QCOMPARE(label->text(), u"1ABCdefghijklmnopqrstuvwxyzjkLm"_s);
    selectAllOf(label);
    QCOMPARE(primary(), u"of before"_s);
}

void TestX11Primary::takesNoRevealedMember()
{
    FieldsPanel panel;
    showRevealed(panel);
    auto *label = panel.findChild<QLabel *>(u"otherMembersLabel"_s);
    QVERIFY(label->text().contains(u"rEfr35h-t0k3n"));
    selectAllOf(label);
    QCOMPARE(primary(), u"of before"_s);
}

void TestX11Primary::takesNoPastedText()
{
    QPlainTextEdit ordinary;
    PasteEdit edit;
    for (QPlainTextEdit *each : {&ordinary, static_cast<QPlainTextEdit *>(&edit)}) {
        each->setPlainText(u"1ABCdefghijklmnopqrstuvwxyzjkLm"_s); // one word, for the double click
        QVERIFY(showActive(*each));
        init();
        selectAllOf(each->viewport());
        QTest::keyClick(each, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(each, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(each, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(primary().contains(u"1ABC"), each == &ordinary);
    }
    QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!edit.content().isEmpty());
}

void TestX11Primary::takesNoSecretKey()
{
    QLineEdit edit(u"secret-of-a-test"_s);
    QVERIFY(showActive(edit));
    edit.setEchoMode(QLineEdit::Password); // as the form has it
    selectAllOf(&edit);
    QVERIFY(edit.hasSelectedText());
    QCOMPARE(primary(), u"of before"_s);
    edit.setEchoMode(QLineEdit::Normal);
    selectAllOf(&edit);
    QVERIFY(primary() != u"of before");
}

int main(int argc, char *argv[])
{
    XServer server;
    const bool hasDisplay = server.start();
    qputenv("QT_QPA_PLATFORM", hasDisplay ? "xcb" : "offscreen");
    const QApplication app(argc, argv);
    TestX11Primary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_x11primary.moc"
