// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPushButton>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How long a secret is on the clipboard or on screen, and what ends that early.
class TestWindowPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void offersLifetimes();
    void keepsWhatWasChosen();
    void tellsOfADamagedFile();
    void tellsWhenItCannotBeKept();
    void clearsAfterTheChosenTime();
    void putsAllAwayWhenThePersonLeaves();
    void clearsWhatEndedDuringSleep();
    void watchesOnlyWhatThereIs();
    void hidesAfterAWhile();
    void hidesWhenAnotherProgramComesToTheFront();
    void staysRevealedBesideItsOwnDialog();
    void copiesRevealedMembersAsASecret();
    void offersNoSelectionOfRevealedMembers();

private:
    QAction *action(QAnyStringView name) const { return w->find<QAction>(name); }
    bool isRevealed() const { return action(u"revealAction")->isChecked(); }
    /// A token that came with another secret.
    bool requestWithMember();

    std::unique_ptr<WindowFixture> w;
};

void TestWindowPrivacy::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

bool TestWindowPrivacy::requestWithMember()
{
    w->useFaultServer();
    w->server.answerJson(
        200, R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","refresh_token":"rEfr35h-t0k3n-0f-4-t3st"})");
    return w->requestToken();
}

void TestWindowPrivacy::offersLifetimes()
{
    QStringList texts;
    for (const QAction *choice : w->find<QMenu>(u"clipboardMenu")->actions()) {
        texts.append(choice->text() + (choice->isChecked() ? u" *"_s : QString()));
    }
    QCOMPARE(texts, (QStringList {u"10 seconds"_s, u"30 seconds *"_s, u"1 minute"_s, u"2 minutes"_s, u"5 minutes"_s}));
}

void TestWindowPrivacy::keepsWhatWasChosen()
{
    action(u"clipboard120Action")->trigger();
    action(u"presenterAction")->trigger();
    QVERIFY(*w->privacy.load() == (PrivacyChoice {2min, true}));
    action(u"presenterAction")->trigger();
    QVERIFY(*w->privacy.load() == (PrivacyChoice {2min, false}));
    QVERIFY(action(u"clipboard120Action")->isChecked());
    QVERIFY(!action(u"clipboard30Action")->isChecked());
}

void TestWindowPrivacy::tellsOfADamagedFile()
{
    QFile file(w->home.filePath(u"privacy.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    WholeWindow window(w->parts());
    window.show();
    const auto *title = w->find<QLabel>(u"messageTitleLabel", &window);
    QVERIFY2(title->text().contains(u"privacy.json.damaged"), qPrintable(title->text()));
    QVERIFY(w->find<QAction>(u"clipboard30Action", &window)->isChecked());
}

void TestWindowPrivacy::tellsWhenItCannotBeKept()
{
    w->privacy = PrivacySettings(u"/proc/no/such/privacy.json"_s);
    WholeWindow window(w->parts());
    window.show();
    w->find<QAction>(u"clipboard10Action", &window)->trigger();
    QCOMPARE(
        w->find<QLabel>(u"messageTitleLabel", &window)->text(), u"This choice holds until the window is closed."_s);
}

void TestWindowPrivacy::clearsAfterTheChosenTime()
{
    action(u"clipboard120Action")->trigger();
    QVERIFY(w->requestToken());
    w->click(u"copyTokenButton");
    QCOMPARE(w->text(u"clipboardLabel"), u"Clipboard clears in 120 s"_s);
    w->clock.advance(119s);
    QTRY_COMPARE(w->text(u"clipboardLabel"), u"Clipboard clears in 1 s"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), w->accessToken());
    w->clock.advance(1s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestWindowPrivacy::putsAllAwayWhenThePersonLeaves()
{
    QVERIFY(w->requestToken());
    w->click(u"copyTokenButton");
    w->click(u"revealButton");
    QVERIFY(isRevealed());
    QCOMPARE(QGuiApplication::clipboard()->text(), w->accessToken());

    Q_EMIT w->watch.leaving();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString()); // at once: the computer is going to sleep
    QVERIFY(!isRevealed());
    QVERIFY(!w->field(u"accessTokenLabel").contains(w->accessToken()));
    QVERIFY(!w->watch.isNeeded);
}

void TestWindowPrivacy::clearsWhatEndedDuringSleep()
{
    QVERIFY(w->requestToken());
    w->click(u"copyTokenButton");
    w->click(u"revealButton");
    w->clock.advance(10min);
    Q_EMIT w->watch.resumed();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!isRevealed());
}

void TestWindowPrivacy::watchesOnlyWhatThereIs()
{
    QVERIFY(w->requestToken());
    QVERIFY(!w->watch.isNeeded);
    w->click(u"revealButton");
    QVERIFY(w->watch.isNeeded);
    w->click(u"copyTokenButton");
    w->click(u"revealButton");
    QVERIFY(w->watch.isNeeded); // it is still on the clipboard
    w->click(u"clearClipboardButton");
    QVERIFY(!w->watch.isNeeded);
    w->click(u"copyTokenButton");
    QVERIFY(w->watch.isNeeded);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QTRY_VERIFY(!w->watch.isNeeded);
}

void TestWindowPrivacy::hidesAfterAWhile()
{
    QVERIFY(w->requestToken());
    w->click(u"revealButton");
    w->clock.advance(29'999ms);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), u"14 min 31 s left"_s);
    QVERIFY(isRevealed());
    w->clock.advance(1ms);
    QTRY_VERIFY(!isRevealed());
    QVERIFY(!w->field(u"accessTokenLabel").contains(w->accessToken()));
    QCOMPARE(w->find<QPushButton>(u"revealButton")->text(), u"Reveal"_s);
}

void TestWindowPrivacy::hidesWhenAnotherProgramComesToTheFront()
{
    QVERIFY(w->requestToken());
    w->click(u"revealButton");
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    QVERIFY(!isRevealed());
}

void TestWindowPrivacy::staysRevealedBesideItsOwnDialog()
{
    QVERIFY(w->requestToken());
    w->click(u"revealButton");
    w->press(Qt::Key_I, Qt::ControlModifier);
    const auto *dialog = w->find<QWidget>(u"InspectDialog");
    QVERIFY(w->waitForFocus(dialog));
    QVERIFY(isRevealed());
}

void TestWindowPrivacy::copiesRevealedMembersAsASecret()
{
    QVERIFY(requestWithMember());
    const auto copy = [this] {
        for (QAction *choice : w->find<QPushButton>(u"copyAsButton")->menu()->actions()) {
            if (choice->text() == u"Other members")
                choice->trigger();
        }
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(!copy().contains(u"rEfr35h-t0k3n-0f-4-t3st"));
    QVERIFY(!w->isShown(u"clipboardLabel"));
    w->click(u"revealButton");
    QVERIFY(copy().contains(u"rEfr35h-t0k3n-0f-4-t3st"));
    QVERIFY(w->isShown(u"clipboardLabel"));
    w->clock.advance(30s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestWindowPrivacy::offersNoSelectionOfRevealedMembers()
{
    QVERIFY(requestWithMember());
    const auto *label = w->find<QLabel>(u"otherMembersLabel");
    QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
    w->click(u"revealButton");
    QVERIFY(label->text().contains(u"rEfr35h-t0k3n-0f-4-t3st"));
    QCOMPARE(label->textInteractionFlags(), Qt::NoTextInteraction);
    w->click(u"revealButton");
    QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
}

QTEST_MAIN(TestWindowPrivacy)
#include "tst_windowprivacy.moc"
