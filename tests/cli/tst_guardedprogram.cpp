// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/canary.h"
#include "support/faultserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bearerscope;
using namespace bearerscope::canary;
using namespace Qt::StringLiterals;

namespace {

// Root may do everything, so the tests play somebody else where they can.
constexpr uid_t root = 0, person = 65534, otherPerson = 65533;
constexpr quint64 largestRegion = quint64(1) << 30; // AddressSanitizer's own are of terabytes

constexpr QFile::Permissions forAll(0x7755); // rwxr-xr-x

bool isRoot()
{
    return ::getuid() == root;
}

bool become(uid_t user)
{
    return !isRoot() || user == root || (::setresgid(user, user, user) == 0 && ::setresuid(user, user, user) == 0);
}

/// Whether somebody who can read \a process finds the key in its memory.
bool findsKey(const QString &process, int memory)
{
    for (const QByteArray &line : contentOf(process + u"maps"_s).split('\n')) { // "from-to rw-p …"
        const qsizetype dash = line.indexOf('-'), space = line.indexOf(' ');
        const quint64 from = line.left(dash).toULongLong(nullptr, 16);
        const quint64 to = line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16);
        if (line.mid(space + 1, 2) != "rw" || to - from > largestRegion)
            continue;
        QByteArray bytes(qsizetype(to - from), Qt::Uninitialized);
        if (::pread(memory, bytes.data(), size_t(bytes.size()), off_t(from)) == bytes.size()
            && !formsIn(bytes, key).isEmpty())
            return true;
    }
    return false;
}

// gcore and gdb attach, strace seizes.
enum Reach { None = 0, Memory = 1, Key = 2, Attach = 4, Seize = 8, All = 15, Failed = 128 };

int reachOf(pid_t victim)
{
    int reach = None;
    const QString process = u"/proc/%1/"_s.arg(victim);
    const int memory = ::open((process + u"mem"_s).toLocal8Bit().constData(), O_RDONLY);
    if (memory >= 0)
        reach |= findsKey(process, memory) ? Memory | Key : Memory;
    if (::ptrace(PTRACE_ATTACH, victim, nullptr, nullptr) == 0) {
        reach |= Attach;
        ::waitpid(victim, nullptr, __WALL);
        ::ptrace(PTRACE_DETACH, victim, nullptr, nullptr);
    }
    if (::ptrace(PTRACE_SEIZE, victim, nullptr, nullptr) == 0)
        reach |= Seize;
    return reach;
}

/// What another process of \a user can do with \a victim.
int reachOf(pid_t victim, uid_t user)
{
    const pid_t other = ::fork();
    if (other == 0)
        ::_exit(become(user) ? reachOf(victim) : int(Failed));
    int status = 0;
    ::waitpid(other, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : int(Failed);
}

bool mayTrace()
{
    const QString scope = QString::fromLatin1(contentOf(u"/proc/sys/kernel/yama/ptrace_scope"_s).trimmed());
    return scope.toInt() <= 1;
}

/// Whether root is as mighty as usual: containers may take this right away.
bool hasTracingRight()
{
    constexpr int capSysPtrace = 19;
    const QByteArray status = contentOf(u"/proc/self/status"_s);
    return status.mid(status.indexOf("CapEff:") + 7).trimmed().left(16).toULongLong(nullptr, 16) >> capSysPtrace & 1;
}

} // namespace

/// The built program holds a secret key while it waits for a server, and others try to get at it.
class TestGuardedProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsOthersOut_data();
    void keepsOthersOut();

private:
    QTemporaryDir m_folder;
};

void TestGuardedProgram::initTestCase()
{
    // Where everybody may read it: the system guards a program by itself that its user can't read.
    QVERIFY(QFile::setPermissions(m_folder.path(), forAll));
    for (const auto &[name, program] : {std::pair(u"guarded"_s, QStringLiteral(GUARDED_PROGRAM)),
             std::pair(u"for debugging"_s, QStringLiteral(DEBUG_PROGRAM))}) {
        if (program.isEmpty())
            continue;
        QVERIFY(QFile::copy(program, m_folder.filePath(name)));
        QVERIFY(QFile::setPermissions(m_folder.filePath(name), forAll));
    }
}

void TestGuardedProgram::keepsOthersOut_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<uid_t>("user");
    QTest::addColumn<int>("reach");
    QTest::newRow("for debugging, the same person") << u"for debugging"_s << person << int(All);
    QTest::newRow("for debugging, another person") << u"for debugging"_s << otherPerson << int(None);
    QTest::newRow("guarded, the same person") << u"guarded"_s << person << int(None);
    QTest::newRow("guarded, another person") << u"guarded"_s << otherPerson << int(None);
    QTest::newRow("guarded, root") << u"guarded"_s << root << int(All); // the key is there, and nothing protects from root
}

void TestGuardedProgram::keepsOthersOut()
{
    QFETCH(QString, program);
    QFETCH(uid_t, user);
    QFETCH(int, reach);
    if (!QFile::exists(m_folder.filePath(program)))
        QSKIP("this isn't a build for debugging");
    if (user != person && !isRoot())
        QSKIP("only root can play somebody else");
    if (reach != None && !mayTrace())
        QSKIP("this system lets nobody attach a debugger");
    if (user == root && !hasTracingRight())
        QSKIP("root may not look into other processes here");
    FaultServer server;
    server.stayMute();
    QProcess process;
    process.setChildProcessModifier([] {
        if (!become(person))
            ::_exit(1);
        ::prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY); // some systems allow no debugger but the parent
    });
    process.start(m_folder.filePath(program),
        {u"request"_s, u"--host"_s, server.url().toString(), u"--app-id"_s, u"app-of-a-test"_s, u"--scope"_s,
            u"vouchers"_s, u"--timeout"_s, u"100"_s, u"--secret-stdin"_s});
    process.write(key + '\n');
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 30'000); // from now on it waits, and has the key
    QVERIFY(!formsIn(server.requests().constFirst(), key).isEmpty());
    const int reached = reachOf(pid_t(process.processId()), user);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(reached, reach);
}

QTEST_GUILESS_MAIN(TestGuardedProgram)
#include "tst_guardedprogram.moc"
