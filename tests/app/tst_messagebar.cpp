// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/messagebar.h"
#include "app/tone.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bearerscope;

/// One message at a time, literal, with a sign and a word, until it is closed.
class TestMessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void isHiddenUntilThereIsSomething();
    void showsASign_data();
    void showsASign();
    void showsOnlyWhatThereIs();
    void replacesTheLastMessage();
    void showsAWaitBelowTheMessage();
    void closes_data();
    void closes();
    void comesBackAfterBeingClosed();
    void takesForeignTextLiterally();
    void wrapsLongText();
    void followsThePalette();
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void offersNothingByItself();
    void offersNothingThatCanNotBeDoneNow();

private:
    QLabel *label(const char *name) const { return m_bar->findChild<QLabel *>(QLatin1String(name)); }

    QWidget m_window;
    std::unique_ptr<MessageBar> m_bar;
};

void TestMessageBar::init()
{
    m_bar = std::make_unique<MessageBar>(&m_window);
    m_bar->setObjectName(QStringLiteral("messageBar"));
    m_window.resize(600, 200);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

void TestMessageBar::cleanup()
{
    m_bar.reset();
    m_window.hide();
}

void TestMessageBar::isHiddenUntilThereIsSomething()
{
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::showsASign_data()
{
    QTest::addColumn<Notice::Severity>("severity");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("information") << Notice::Severity::Information << QStringLiteral("ℹ") << Tone::Information;
    QTest::newRow("success") << Notice::Severity::Success << QStringLiteral("✓") << Tone::Good;
    QTest::newRow("warning") << Notice::Severity::Warning << QStringLiteral("⚠") << Tone::Caution;
    QTest::newRow("error") << Notice::Severity::Error << QStringLiteral("✗") << Tone::Bad;
}

void TestMessageBar::showsASign()
{
    QFETCH(Notice::Severity, severity);
    QFETCH(QString, sign);
    QFETCH(Tone, tone);
    m_bar->display({severity, QStringLiteral("Title."), QStringLiteral("Text."), {}});
    QVERIFY(m_bar->isVisible());
    QCOMPARE(label("messageSymbolLabel")->text(), sign);
    const ToneColours colours = coloursOf(tone, QApplication::palette());
    QVERIFY(m_bar->styleSheet().contains(colours.background));
    QVERIFY(m_bar->styleSheet().contains(colours.text));
}

void TestMessageBar::showsOnlyWhatThereIs()
{
    m_bar->display({Notice::Severity::Error, QStringLiteral("Title."), {}, {}});
    QCOMPARE(label("messageTitleLabel")->text(), QStringLiteral("Title."));
    QVERIFY(!label("messageTextLabel")->isVisible());
    QVERIFY(!label("requestIdLabel")->isVisible());
}

void TestMessageBar::replacesTheLastMessage()
{
    m_bar->display({Notice::Severity::Error, QStringLiteral("First."), QStringLiteral("Why."), QStringLiteral("v-1")});
    QVERIFY(label("requestIdLabel")->isVisible());
    QVERIFY(label("requestIdLabel")->text().contains(QStringLiteral("v-1")));
    m_bar->display({Notice::Severity::Success, QStringLiteral("Second."), QStringLiteral("More."), {}});
    QCOMPARE(label("messageTitleLabel")->text(), QStringLiteral("Second."));
    QCOMPARE(label("messageTextLabel")->text(), QStringLiteral("More."));
    QVERIFY(!label("requestIdLabel")->isVisible());
    QCOMPARE(m_bar->accessibleName(), QStringLiteral("Done: Second. More."));
}

void TestMessageBar::showsAWaitBelowTheMessage()
{
    const Notice notice {Notice::Severity::Error, QStringLiteral("Title."), QStringLiteral("Text."), {}};
    m_bar->display(notice);
    QVERIFY(!label("waitLabel")->isVisible());
    m_bar->displayWait(QStringLiteral("Try again in 41 s"));
    QVERIFY(label("waitLabel")->isVisible());
    QCOMPARE(label("waitLabel")->text(), QStringLiteral("Try again in 41 s"));
    QCOMPARE(m_bar->accessibleName(), QStringLiteral("Error: Title. Text.")); // not said anew each second
    m_bar->display(notice);
    QVERIFY(!label("waitLabel")->isVisible());
}

void TestMessageBar::closes_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TestMessageBar::closes()
{
    QFETCH(bool, byKey);
    m_bar->display({Notice::Severity::Error, QStringLiteral("Title."), {}, {}});
    QSignalSpy closed(m_bar.get(), &MessageBar::closed);
    m_bar->display({Notice::Severity::Error, QStringLiteral("Another."), {}, {}});
    QCOMPARE(closed.count(), 0);
    auto *button = m_bar->findChild<QToolButton *>(QStringLiteral("messageCloseButton"));
    if (byKey) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window.windowHandle(), Qt::Key_Space);
    } else {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!m_bar->isVisible());
    QCOMPARE(closed.count(), 1);
}

void TestMessageBar::comesBackAfterBeingClosed()
{
    const Notice notice {Notice::Severity::Error, QStringLiteral("Title."), {}, {}};
    m_bar->display(notice);
    QTest::mouseClick(m_bar->findChild<QToolButton *>(QStringLiteral("messageCloseButton")), Qt::LeftButton);
    m_bar->display(notice);
    QVERIFY(m_bar->isVisible());
}

void TestMessageBar::takesForeignTextLiterally()
{
    const QString markup = QStringLiteral("<table><tr><td>x</table><img src=file:///etc/passwd>");
    m_bar->display({Notice::Severity::Error, markup, markup, markup});
    for (const auto name : {"messageTitleLabel", "messageTextLabel", "requestIdLabel"}) {
        QCOMPARE(label(name)->textFormat(), Qt::PlainText);
        QVERIFY(label(name)->text().contains(markup));
    }
}

void TestMessageBar::wrapsLongText()
{
    m_bar->display({Notice::Severity::Error, QStringLiteral("many words ").repeated(60),
        QStringLiteral("and more ").repeated(60), {}});
    QVERIFY2(m_bar->minimumSizeHint().width() < 400, qPrintable(QString::number(m_bar->minimumSizeHint().width())));
}

void TestMessageBar::followsThePalette()
{
    Appearance appearance;
    m_bar->display({Notice::Severity::Error, QStringLiteral("Title."), {}, {}});
    for (const auto scheme : {Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
        appearance.setScheme(scheme);
        const ToneColours colours = coloursOf(Tone::Bad, QApplication::palette());
        QTRY_VERIFY(m_bar->styleSheet().contains(colours.background));
    }
}

void TestMessageBar::offersWhatCanBeDone_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TestMessageBar::offersWhatCanBeDone()
{
    QFETCH(bool, byKey);
    Notice notice {Notice::Severity::Warning, QStringLiteral("Ends in 1 min 30 s."), {}, {}};
    notice.action = Notice::Action::Renew;
    m_bar->display(notice);
    auto *button = m_bar->findChild<QPushButton *>(QStringLiteral("messageActionButton"));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Renew"));
    QList<Notice::Action> done;
    connect(m_bar.get(), &MessageBar::actionClicked, this, [&done](Notice::Action action) { done.append(action); });
    if (byKey) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window.windowHandle(), Qt::Key_Space);
    } else {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(done, QList<Notice::Action> {Notice::Action::Renew});
    QVERIFY(m_bar->isVisible()); // what comes of it takes its place
}

void TestMessageBar::offersNothingByItself()
{
    Notice notice {Notice::Severity::Warning, QStringLiteral("Ends in 1 min 30 s."), {}, {}};
    notice.action = Notice::Action::Renew;
    m_bar->display(notice);
    m_bar->display({Notice::Severity::Success, QStringLiteral("Token issued."), {}, {}});
    QVERIFY(!m_bar->findChild<QPushButton *>(QStringLiteral("messageActionButton"))->isVisible());
}

void TestMessageBar::offersNothingThatCanNotBeDoneNow()
{
    Notice notice {Notice::Severity::Warning, QStringLiteral("Ends in 1 min 30 s."), {}, {}};
    notice.action = Notice::Action::Renew;
    QSignalSpy done(m_bar.get(), &MessageBar::actionClicked);
    m_bar->setRenewEnabled(false);
    m_bar->display(notice);
    auto *button = m_bar->findChild<QPushButton *>(QStringLiteral("messageActionButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(done.count(), 0);
    m_bar->setRenewEnabled(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(done.count(), 1);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
