// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include "app/revealguard.h"

#include <QAction>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

/// What is revealed isn't so for long. (That another program comes to the front is played here, and real in
/// tst_x11clipboard.)
class TestRevealGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_guard.reset(); }

    void hidesAtTheDeadlineAndNotBefore();
    void hasAnAbsoluteDeadline();
    void startsAgainWithEachReveal();
    void hidesWhenAnotherProgramComesToTheFront_data();
    void hidesWhenAnotherProgramComesToTheFront();
    void staysWithinTheProgram();
    void hidesWhenToldTo();

private:
    std::unique_ptr<QAction> m_reveal;
    FakeClock m_clock;
    std::unique_ptr<RevealGuard> m_guard;
};

void TestRevealGuard::init()
{
    m_reveal = std::make_unique<QAction>();
    m_reveal->setCheckable(true);
    m_guard = std::make_unique<RevealGuard>(*m_reveal, m_clock);
}

void TestRevealGuard::hidesAtTheDeadlineAndNotBefore()
{
    m_reveal->setChecked(true);
    m_clock.advance(29'999ms);
    m_guard->check();
    QVERIFY(m_reveal->isChecked());
    m_clock.advance(1ms);
    QTRY_VERIFY(!m_reveal->isChecked()); // by itself
}

void TestRevealGuard::hasAnAbsoluteDeadline()
{
    m_reveal->setChecked(true);
    m_clock.advance(10min); // a suspend: the timer didn't run
    m_guard->check();
    QVERIFY(!m_reveal->isChecked());
}

void TestRevealGuard::startsAgainWithEachReveal()
{
    m_reveal->setChecked(true);
    m_clock.advance(20s);
    m_reveal->setChecked(false);
    m_reveal->setChecked(true);
    m_clock.advance(20s);
    m_guard->check();
    QVERIFY(m_reveal->isChecked());
    m_clock.advance(10s);
    m_guard->check();
    QVERIFY(!m_reveal->isChecked());
}

void TestRevealGuard::hidesWhenAnotherProgramComesToTheFront_data()
{
    QTest::addColumn<Qt::ApplicationState>("state");
    QTest::newRow("inactive") << Qt::ApplicationInactive;
    QTest::newRow("hidden") << Qt::ApplicationHidden;
    QTest::newRow("suspended") << Qt::ApplicationSuspended;
}

void TestRevealGuard::hidesWhenAnotherProgramComesToTheFront()
{
    QFETCH(Qt::ApplicationState, state);
    m_reveal->setChecked(true);
    Q_EMIT qApp->applicationStateChanged(state);
    QVERIFY(!m_reveal->isChecked());
}

void TestRevealGuard::staysWithinTheProgram()
{
    m_reveal->setChecked(true);
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    QVERIFY(m_reveal->isChecked());
}

void TestRevealGuard::hidesWhenToldTo()
{
    m_reveal->setChecked(true);
    m_guard->hide();
    QVERIFY(!m_reveal->isChecked());
    m_clock.advance(1min);
    m_guard->check(); // and has forgotten the deadline
    QVERIFY(!m_reveal->isChecked());
}

QTEST_MAIN(TestRevealGuard)
#include "tst_revealguard.moc"
