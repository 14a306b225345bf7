// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processguard.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bearerscope;

namespace {

constexpr uid_t nobody = 65534;

/// As a person's programs are: root may do everything, so the tests play somebody else. Without Qt, after a fork.
bool becomeAPerson()
{
    return ::getuid() != 0 || ::setresuid(nobody, nobody, nobody) == 0;
}

/// A process of the person's that waits to be ended.
pid_t startVictim(bool isGuarded)
{
    int ready[2];
    if (::pipe(ready) != 0)
        return -1;
    const pid_t victim = ::fork();
    if (victim == 0) {
        const bool isPerson = becomeAPerson();
        ::prctl(PR_SET_DUMPABLE, 1); // as after exec(); becoming another turned it off
        ::prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY); // some systems allow no debugger but the parent
        if (isGuarded)
            keepMemoryPrivate();
        const char byte = isPerson ? 1 : 0;
        if (::write(ready[1], &byte, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char byte = 0;
    const bool isReady = victim > 0 && ::read(ready[0], &byte, 1) == 1 && byte == 1;
    ::close(ready[0]);
    ::close(ready[1]);
    return isReady ? victim : -1;
}

enum Reach { None = 0, Memory = 1, Debugger = 2 };

/// What another process of the same person can do with \a victim: gcore and a debugger need both.
int reachOf(pid_t victim)
{
    const pid_t other = ::fork();
    if (other == 0) {
        if (!becomeAPerson())
            ::_exit(128);
        int reach = None;
        const QByteArray path = "/proc/" + QByteArray::number(victim) + "/mem";
        if (::open(path.constData(), O_RDONLY) >= 0)
            reach |= Memory;
        if (::ptrace(PTRACE_ATTACH, victim, nullptr, nullptr) == 0)
            reach |= Debugger;
        ::_exit(reach);
    }
    int status = 0;
    ::waitpid(other, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestProcessGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOthersOut_data();
    void keepsOthersOut();
    void leavesNoCore();
};

void TestProcessGuard::keepsOthersOut_data()
{
    QTest::addColumn<bool>("isGuarded");
    QTest::addColumn<int>("reach");
    QTest::newRow("without the guard they get in") << false << int(Memory | Debugger);
    QTest::newRow("guarded") << true << int(None);
}

void TestProcessGuard::keepsOthersOut()
{
    QFETCH(bool, isGuarded);
    QFETCH(int, reach);
    QFile scope(QStringLiteral("/proc/sys/kernel/yama/ptrace_scope"));
    if (!isGuarded && scope.open(QIODevice::ReadOnly) && scope.readAll().trimmed().toInt() > 1)
        QSKIP("this system lets nobody attach a debugger");
    const pid_t victim = startVictim(isGuarded);
    QVERIFY(victim > 0);
    const int reached = reachOf(victim);
    ::kill(victim, SIGKILL);
    ::waitpid(victim, nullptr, 0);
    QCOMPARE(reached, reach);
}

void TestProcessGuard::leavesNoCore()
{
    const pid_t victim = ::fork();
    if (victim == 0) {
        keepMemoryPrivate();
        rlimit limit {1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        ::_exit(limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
    }
    int status = 0;
    ::waitpid(victim, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(TestProcessGuard)
#include "tst_processguard.moc"
