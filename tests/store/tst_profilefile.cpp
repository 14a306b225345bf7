// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilefile.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

Profile named(const QString &name)
{
    return {name, publishedServer(ServerKind::Europe), u"app-1"_s};
}

ProfileFile::Change adding(const QString &name)
{
    return [name](QList<Profile> &profiles) -> Expected<void, InputError> {
        profiles.append(named(name));
        return {};
    };
}

QStringList namesOf(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

} // namespace

/// The file of profiles: whole or as it was, whatever happens.
class TestProfileFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void isEmptyWithoutAFile();
    void keepsChanges();
    void aRefusedChangeWritesNothing();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void changesNothingOfADamagedFile();
    void isForItsOwnerOnly();
    void severalProgramsLoseNothing();
    void waitsForAnotherProgram();
    void writesNothingThatItCouldNotRead();
    void saysWhenThereIsNoPlace();
#ifdef Q_OS_UNIX
    void aFullDiskLeavesItWhole();
    void aKillLeavesItWhole();
#endif

private:
    QString path() const
    {
        return m_folder->filePath(u"below/profiles.json"_s);
    }
    QStringList files() const
    {
        return QDir(m_folder->filePath(u"below"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    void write(const QByteArray &bytes) const;
    QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProfileFile::write(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"below"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestProfileFile::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfileFile::isEmptyWithoutAFile()
{
    const auto loaded = ProfileFile(path()).load();
    QVERIFY(loaded.profiles.isEmpty());
    QCOMPARE(loaded.remark, QString());
    QCOMPARE(files(), QStringList());
}

void TestProfileFile::keepsChanges()
{
    QCOMPARE(namesOf(*ProfileFile(path()).change(adding(u"One"_s))), QStringList {u"One"_s});
    QCOMPARE(namesOf(*ProfileFile(path()).change(adding(u"Two"_s))), QStringList({u"One"_s, u"Two"_s}));
    QCOMPARE(namesOf(ProfileFile(path()).load().profiles), QStringList({u"One"_s, u"Two"_s}));
    QCOMPARE(files(), QStringList {u"profiles.json"_s}); // and no lock is left
}

void TestProfileFile::aRefusedChangeWritesNothing()
{
    const ProfileFile file(path());
    QVERIFY(file.change(adding(u"One"_s)));
    const QByteArray before = content();
    const auto refused = file.change([](QList<Profile> &profiles) -> Expected<void, InputError> {
        profiles.clear();
        return unexpected(InputError {InputError::Field::ProfileName, u"No."_s});
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"No."_s);
    QCOMPARE(content(), before);
}

void TestProfileFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"format\": 1, ");
    QTest::newRow("other JSON") << QByteArray("{}");
    QTest::newRow("a profile without a name") << QByteArray(R"({"format":1,"profiles":[{}]})");
    QTest::newRow("large") << QByteArray(JsonFile::largest + 1, ' ');
}

void TestProfileFile::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    const ProfileFile file(path());
    const auto loaded = file.load();
    QVERIFY(loaded.profiles.isEmpty());
    QVERIFY2(loaded.remark.contains(u"profiles.json.damaged"), qPrintable(loaded.remark));
    QCOMPARE(files(), QStringList {u"profiles.json.damaged"_s});
    QVERIFY(file.change(adding(u"One"_s)));
    QCOMPARE(namesOf(file.load().profiles), QStringList {u"One"_s});
}

void TestProfileFile::changesNothingOfADamagedFile()
{
    write("{}");
    QVERIFY(!ProfileFile(path()).change(adding(u"One"_s)));
    QCOMPARE(content(), QByteArray("{}"));
}

void TestProfileFile::isForItsOwnerOnly()
{
    QVERIFY(ProfileFile(path()).change(adding(u"One"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestProfileFile::severalProgramsLoseNothing()
{
    std::vector<std::unique_ptr<QThread>> programs;
    for (int program = 0; program < 4; ++program) {
        programs.emplace_back(QThread::create([this, program] {
            for (int i = 0; i < 10; ++i)
                (void)ProfileFile(path()).change(adding(u"%1 of %2"_s.arg(i).arg(program)));
        }));
        programs.back()->start();
    }
    for (const auto &program : programs)
        QVERIFY(program->wait(30'000));
    QCOMPARE(ProfileFile(path()).load().profiles.size(), 40);
}

void TestProfileFile::waitsForAnotherProgram()
{
    const ProfileFile file(path());
    QVERIFY(file.change(adding(u"One"_s)));
    QLockFile other(path() + u".lock"_s);
    QVERIFY(other.lock());
    const auto refused = file.change(adding(u"Two"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"Another program"));
    other.unlock();
    QVERIFY(file.change(adding(u"Two"_s)));
}

void TestProfileFile::writesNothingThatItCouldNotRead()
{
    const ProfileFile file(path());
    QVERIFY(file.change(adding(u"One"_s)));
    Profile large = named(u"Two"_s);
    large.scopes = QStringList(20'000, QString(60, u's'));
    QVERIFY(!file.change([&large](QList<Profile> &profiles) -> Expected<void, InputError> {
        profiles.append(large);
        return {};
    }));
    QCOMPARE(namesOf(file.load().profiles), QStringList {u"One"_s});
}

void TestProfileFile::saysWhenThereIsNoPlace()
{
    const auto refused = ProfileFile(u"/proc/bearerscope/profiles.json"_s).change(adding(u"One"_s));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"could not be saved"), qPrintable(refused.error().message));
}

#ifdef Q_OS_UNIX

void TestProfileFile::aFullDiskLeavesItWhole()
{
    const ProfileFile file(path());
    QVERIFY(file.change(adding(u"One"_s)));
    const QByteArray before = content();
    rlimit usual {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto usualHandler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight {rlim_t(before.size()), usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto refused = file.change(adding(u"Two"_s));
    ::setrlimit(RLIMIT_FSIZE, &usual);
    ::signal(SIGXFSZ, usualHandler);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"could not be saved"));
    QCOMPARE(content(), before);
    QCOMPARE(files(), QStringList {u"profiles.json"_s});
}

/// A hundred times a process is killed while it saves again and again.
void TestProfileFile::aKillLeavesItWhole()
{
    const ProfileFile file(path());
    QVERIFY(file.change(adding(u"One"_s)));
    for (int round = 0; round < 100; ++round) {
        QFile::remove(path() + u".lock"_s); // waiting for it would leave no time to save
        const pid_t saver = ::fork();
        if (saver == 0) {
            for (;;) {
                (void)file.change([](QList<Profile> &profiles) -> Expected<void, InputError> {
                    const bool isOne = profiles.size() == 1;
                    profiles = {named(u"One"_s)};
                    if (isOne)
                        profiles.append(named(QString(60, u'2')));
                    return {};
                });
            }
        }
        QVERIFY(saver > 0);
        QThread::usleep(3000 + ulong(round) * 37);
        ::kill(saver, SIGKILL);
        ::waitpid(saver, nullptr, 0);
        const auto loaded = file.load();
        QCOMPARE(loaded.remark, QString());
        QVERIFY(loaded.profiles.size() == 1 || loaded.profiles.size() == 2);
        QCOMPARE(loaded.profiles[0].name, u"One"_s);
    }
    QFile lock(path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly)); // as of a program that was killed right after it made it
    lock.close();
    QVERIFY(file.change(adding(u"Three"_s)));
}

#endif

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
