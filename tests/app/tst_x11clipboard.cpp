// SPDX-License-Identifier: GPL-3.0-or-later
#include "xclient.h"
#include "support/xserver.h"

#include "app/clipboardguard.h"
#include "app/revealguard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <csignal>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int deadlineRounds = 30; // with two times ten ends of the program: fifty
constexpr int programRounds = 10;

/// What another program reads from the clipboard; null when there is nothing.
QString readByOthers()
{
    QProcess reader;
    reader.start(u"xclip"_s, {u"-out"_s, u"-selection"_s, u"clipboard"_s});
    const bool hasEnded = QTest::qWaitFor([&reader] { return reader.state() == QProcess::NotRunning; }, 20'000);
    return hasEnded && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

/// Another program that has copied \a text, as long as it lives.
class OtherCopy
{
public:
    explicit OtherCopy(const QByteArray &text)
    {
        m_process.start(u"xclip"_s, {u"-quiet"_s, u"-in"_s, u"-selection"_s, u"clipboard"_s});
        m_process.write(text);
        m_process.closeWriteChannel();
    }
    ~OtherCopy()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// The built program with a window on the display.
class Program
{
public:
    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/dev/null"_s);
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/dev/null"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(PROGRAM), {});
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Asks the sandbox for a token and copies it, by keys.
    bool copyToken()
    {
        return drive({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^Bearerscope$"_s, u"windowfocus"_s,
                   u"--sync"_s, u"key"_s, u"ctrl+Return"_s})
            && drive({u"search"_s, u"--sync"_s, u"--name"_s, u"^Active"_s}) && drive({u"key"_s, u"ctrl+shift+c"_s});
    }
    void terminate() { ::kill(pid_t(m_process.processId()), SIGTERM); }
    bool quit() { return drive({u"key"_s, u"ctrl+q"_s}); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000)
            && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

private:
    static bool drive(const QStringList &words)
    {
        QProcess tool;
        tool.start(u"xdotool"_s, words);
        return QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, 30'000)
            && tool.exitCode() == 0;
    }

    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace

/// The clipboard as another program on a real X11 display sees it, and who has the focus there.
class TestX11Clipboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void clearsWithinASecondOfTheDeadline();
    void clearsWhenTheGuardDies();
    void leavesAnothersCopy();
    void isHandedOverByACarelessProgram();
    void isClearedWhenTheProgramEnds_data();
    void isClearedWhenTheProgramEnds();
    void hidesWhenAnotherProgramTakesTheFocus();
    void staysRevealedBesideItsOwnWindows();

private:
    SystemClock m_clock;
};

void TestX11Clipboard::initTestCase()
{
    if (QGuiApplication::platformName() != u"xcb")
        QSKIP("Xvfb is not installed, so there is no X11 display: .ci/setup installs it");
    for (const auto &tool : {u"xclip"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed: .ci/setup installs it"_s));
    }
}

void TestX11Clipboard::clearsWithinASecondOfTheDeadline()
{
    ClipboardGuard guard(*QGuiApplication::clipboard(), m_clock);
    for (int round = 0; round < deadlineRounds; ++round) {
        const auto lifetime = 400ms;
        std::chrono::milliseconds clearedAt {0};
        const auto connection = connect(&guard, &ClipboardGuard::secondsLeftChanged, this, [&](qint64 seconds) {
            if (seconds == 0)
                clearedAt = m_clock.bootTime();
        });
        guard.copy(Secret::fromUtf8("token"), lifetime);
        const auto deadline = m_clock.bootTime() + lifetime;
        const QString before = readByOthers();
        if (m_clock.bootTime() < deadline) // else this computer was too busy to look in time
            QCOMPARE(before, u"token"_s);
        QTRY_VERIFY(!guard.isHolding());
        QVERIFY2(clearedAt >= deadline - 5ms && clearedAt <= deadline + 1s,
            qPrintable(u"%1 ms after its deadline"_s.arg((clearedAt - deadline).count())));
        QCOMPARE(readByOthers(), QString());
        disconnect(connection);
    }
}

void TestX11Clipboard::clearsWhenTheGuardDies()
{
    auto guard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard(), m_clock);
    guard->copy(Secret::fromUtf8("token"), 1min);
    QCOMPARE(readByOthers(), u"token"_s);
    guard.reset();
    QCOMPARE(readByOthers(), QString());
}

void TestX11Clipboard::leavesAnothersCopy()
{
    ClipboardGuard guard(*QGuiApplication::clipboard(), m_clock);
    guard.copy(Secret::fromUtf8("token"), 30s);
    QCOMPARE(readByOthers(), u"token"_s);
    const OtherCopy other("a shopping list");
    QTRY_VERIFY(!guard.isHolding());
    guard.clearNow();
    QTRY_COMPARE(readByOthers(), u"a shopping list"_s);
}

/// Without this the next test would prove nothing: on X11 what a program has copied ends with it anyway, unless a
/// clipboard manager takes it over.
void TestX11Clipboard::isHandedOverByACarelessProgram()
{
    XClient manager;
    QVERIFY(manager.isConnected());
    manager.manageClipboard();
    QProcess careless;
    careless.start(QCoreApplication::applicationFilePath(), {u"--careless"_s});
    QTRY_COMPARE_WITH_TIMEOUT(careless.state(), QProcess::NotRunning, 30'000);
    QVERIFY(manager.handovers() > 0);
    QCOMPARE(readByOthers(), u"a careless copy"_s);
}

void TestX11Clipboard::isClearedWhenTheProgramEnds_data()
{
    QTest::addColumn<bool>("bySignal");
    QTest::newRow("SIGTERM") << true;
    QTest::newRow("quit") << false;
}

void TestX11Clipboard::isClearedWhenTheProgramEnds()
{
    QFETCH(bool, bySignal);
    XClient manager;
    manager.manageClipboard();
    for (int round = 0; round < programRounds; ++round) {
        Program program;
        QVERIFY(program.copyToken());
        QString before;
        QTRY_VERIFY_WITH_TIMEOUT(!(before = readByOthers()).isEmpty(), 30'000);
        QVERIFY2(before.size() >= 16, qPrintable(before));
        if (bySignal)
            program.terminate();
        else
            QVERIFY(program.quit());
        QVERIFY(program.waitForEnd());
        QCOMPARE(readByOthers(), QString());
    }
}

void TestX11Clipboard::hidesWhenAnotherProgramTakesTheFocus()
{
    QWidget window;
    QVERIFY(showActive(window));
    QAction reveal;
    reveal.setCheckable(true);
    const RevealGuard guard(reveal, m_clock);
    reveal.setChecked(true);
    XClient other;
    other.takeFocus();
    QTRY_VERIFY(!reveal.isChecked());
    QCOMPARE(QGuiApplication::applicationState(), Qt::ApplicationInactive);
}

void TestX11Clipboard::staysRevealedBesideItsOwnWindows()
{
    QWidget window;
    QVERIFY(showActive(window));
    QAction reveal;
    reveal.setCheckable(true);
    const RevealGuard guard(reveal, m_clock);
    QSignalSpy toggled(&reveal, &QAction::toggled);
    reveal.setChecked(true);

    QDialog dialog(&window);
    dialog.setModal(true);
    QVERIFY(showActive(dialog));
    QTRY_COMPARE(QGuiApplication::focusWindow(), dialog.windowHandle());
    QMenu menu(&dialog);
    menu.addAction(u"An entry"_s);
    menu.popup(dialog.geometry().center());
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QToolTip::showText(dialog.geometry().center(), u"A tip"_s, &dialog);
    QTRY_VERIFY(QToolTip::isVisible());
    menu.close();
    QCOMPARE(toggled.count(), 1);
    QVERIFY(reveal.isChecked());
}

/// Copies something and ends without a thought.
int runCareless(int &argc, char **argv)
{
    const QApplication app(argc, argv);
    QWidget window;
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    QGuiApplication::clipboard()->setText(u"a careless copy"_s);
    return 0;
}

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--careless")
        return runCareless(argc, argv);
    XServer server;
    const bool hasDisplay = server.start();
    qputenv("QT_QPA_PLATFORM", hasDisplay ? "xcb" : "offscreen");
    const QApplication app(argc, argv);
    TestX11Clipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_x11clipboard.moc"
