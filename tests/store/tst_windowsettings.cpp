// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/windowsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace bearerscope;

/// The one file that this program writes.
class TestWindowSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void comesBack_data();
    void comesBack();
    void isEmptyWithoutAFile();
    void ignoresADamagedFile_data();
    void ignoresADamagedFile();
    void ignoresAFileThatIsTooLarge();
    void isForItsOwnerOnly();
    void tightensAnOpenFile();
    void makesItsFolder();
    void holdsFourKeysOnly();
    void leavesTheOldFileWhole_data();
    void leavesTheOldFileWhole();
    void survivesAFullDisk();
    void saysWhenThereIsNoPlace();
    void replacesADamagedFile();
    void livesInTheConfigurationFolder();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("window.json")); }
    QByteArray content() const;
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const WindowLook look {QByteArray("\x01\xD9\xD0\xCB\0\xFF", 6), QByteArray("\0\0\0\xFF", 4), "Dark"};

#ifdef Q_OS_LINUX
/// To root nothing is read-only, so a test that runs as root goes on as nobody while this lives.
class NotRoot
{
public:
    explicit NotRoot(const QString &folder)
    {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0) {
            m_changed = ::chown(QFile::encodeName(folder).constData(), nobody, gid_t(-1)) == 0
                && ::setresuid(nobody, nobody, 0) == 0; // the real one too: QFileInfo asks access(), which goes by that
        }
    }
    ~NotRoot()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("can't become root again");
    }
    Q_DISABLE_COPY_MOVE(NotRoot)

private:
    bool m_changed = false;
};
#endif

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

void TestWindowSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestWindowSettings::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWindowSettings::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestWindowSettings::comesBack_data()
{
    QTest::addColumn<QByteArray>("geometry");
    QTest::addColumn<QByteArray>("splitter");
    QTest::addColumn<QByteArray>("appearance");
    QTest::addColumn<QString>("language");
    QTest::newRow("all") << look.geometry << look.splitter << look.appearance << QStringLiteral("pl");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QString();
    QTest::newRow("large") << QByteArray(4000, '\xEE') << QByteArray(4000, '\0') << QByteArray("System") << QString();
}

void TestWindowSettings::comesBack()
{
    QFETCH(QByteArray, geometry);
    QFETCH(QByteArray, splitter);
    QFETCH(QByteArray, appearance);
    QFETCH(QString, language);
    QVERIFY(WindowSettings(path()).save({geometry, splitter, appearance, language}));
    const WindowLook loaded = WindowSettings(path()).load();
    QCOMPARE(loaded.geometry, geometry);
    QCOMPARE(loaded.splitter, splitter);
    QCOMPARE(loaded.appearance, appearance);
    QCOMPARE(loaded.language, language);
    QCOMPARE(filesIn(m_folder->path()), QStringList {QStringLiteral("window.json")}); // no half-written ones
}

void TestWindowSettings::isEmptyWithoutAFile()
{
    const WindowLook loaded = WindowSettings(path()).load();
    QVERIFY(loaded.geometry.isEmpty() && loaded.splitter.isEmpty() && loaded.appearance.isEmpty());
    QVERIFY(filesIn(m_folder->path()).isEmpty());
}

void TestWindowSettings::ignoresADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("U11 garbage") << QByteArray("\x00\xFF\xFE{{{", 6);
    QTest::newRow("broken off") << QByteArray(R"({"geometry":"AAAA)");
    QTest::newRow("an array") << QByteArray(R"(["geometry"])");
    QTest::newRow("other types") << QByteArray(R"({"geometry":1,"splitter":[],"appearance":null})");
    QTest::newRow("other keys") << QByteArray(R"({"Geometry":"AAAA"})");
    QTest::newRow("deep") << QByteArray("[").repeated(10'000);
}

void TestWindowSettings::ignoresADamagedFile()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    const WindowLook loaded = WindowSettings(path()).load();
    QVERIFY(loaded.geometry.isEmpty() && loaded.splitter.isEmpty() && loaded.appearance.isEmpty());
    QCOMPARE(content(), bytes); // reading changes nothing
}

void TestWindowSettings::ignoresAFileThatIsTooLarge()
{
    QVERIFY(WindowSettings(path()).save(look));
    const QByteArray good = content();
    write(good + QByteArray(JsonFile::largest - good.size(), ' '));
    QCOMPARE(WindowSettings(path()).load().appearance, look.appearance);
    write(good + QByteArray(JsonFile::largest - good.size() + 1, ' '));
    QVERIFY(WindowSettings(path()).load().appearance.isEmpty());
}

void TestWindowSettings::isForItsOwnerOnly()
{
    QVERIFY(WindowSettings(path()).save(look));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
    const auto permissions = QFile::permissions(path());
    QVERIFY(permissions & QFile::ReadOwner && permissions & QFile::WriteOwner);
    QVERIFY(!(permissions & others));
}

void TestWindowSettings::tightensAnOpenFile()
{
    write("{}");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(WindowSettings(path()).save(look));
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestWindowSettings::makesItsFolder()
{
    const QString deep = m_folder->filePath(QStringLiteral("a/b/window.json"));
    QVERIFY(WindowSettings(deep).save(look));
    QCOMPARE(WindowSettings(deep).load().appearance, look.appearance);
}

void TestWindowSettings::holdsFourKeysOnly()
{
    QVERIFY(WindowSettings(path()).save(look));
    const QJsonObject object = QJsonDocument::fromJson(content()).object();
    QCOMPARE(object.keys(),
        QStringList({QStringLiteral("appearance"), QStringLiteral("geometry"), QStringLiteral("language"),
            QStringLiteral("splitter")}));
}

void TestWindowSettings::leavesTheOldFileWhole_data()
{
    QTest::addColumn<bool>("folderReadOnly");
    QTest::newRow("U10 read-only folder") << true;
    QTest::newRow("U10 read-only file") << false;
}

void TestWindowSettings::leavesTheOldFileWhole()
{
#ifdef Q_OS_LINUX
    const NotRoot notRoot(m_folder->path());
#endif
    QFETCH(bool, folderReadOnly);
    QVERIFY(WindowSettings(path()).save(look));
    const QByteArray before = content();
    const QString target = folderReadOnly ? m_folder->path() : path();
    const auto permissions = QFile::permissions(target);
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | (folderReadOnly ? QFile::ExeOwner : QFile::ReadOwner)));
    const bool isSaved = WindowSettings(path()).save({"other", "other", "Light"});
    QVERIFY(QFile::setPermissions(target, permissions));
    QVERIFY(!isSaved);
    QCOMPARE(content(), before);
    QCOMPARE(filesIn(m_folder->path()), QStringList {QStringLiteral("window.json")});
}

void TestWindowSettings::survivesAFullDisk()
{
#ifdef Q_OS_UNIX
    QVERIFY(WindowSettings(path()).save(look));
    const QByteArray before = content();

    // No file may grow beyond 100 bytes: to the writer, the same short write and error as on a full disk.
    rlimit limit {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const auto restore = qScopeGuard([limit, formerHandler] {
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, formerHandler);
    });
    const rlimit full {100, limit.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const bool isSaved = WindowSettings(path()).save({QByteArray(2000, 'x'), QByteArray(2000, 'y'), "Light"});
    ::setrlimit(RLIMIT_FSIZE, &limit);

    QVERIFY(!isSaved);
    QCOMPARE(content(), before);
    QCOMPARE(WindowSettings(path()).load().appearance, look.appearance);
    QCOMPARE(filesIn(m_folder->path()), QStringList {QStringLiteral("window.json")});
    QVERIFY(WindowSettings(path()).save({"now", "now", "Light"})); // and with room again, it works again
    QCOMPARE(WindowSettings(path()).load().appearance, QByteArray("Light"));
#else
    QSKIP("There is no limit to set here.");
#endif
}

void TestWindowSettings::saysWhenThereIsNoPlace()
{
    write("{}");
    QVERIFY(!WindowSettings(path() + QStringLiteral("/below/a/file.json")).save(look));
    QVERIFY(!WindowSettings(m_folder->path()).save(look)); // a folder is no file
    QVERIFY(WindowSettings(m_folder->path()).load().geometry.isEmpty());
}

void TestWindowSettings::replacesADamagedFile()
{
    write("\x01garbage");
    QVERIFY(WindowSettings(path()).save(look));
    QCOMPARE(WindowSettings(path()).load().geometry, look.geometry);
}

void TestWindowSettings::livesInTheConfigurationFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QByteArray former = qgetenv("XDG_CONFIG_HOME");
    const auto restore = qScopeGuard([former] { qputenv("XDG_CONFIG_HOME", former); });
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
    QCOMPARE(WindowSettings::defaultPath(), m_folder->filePath(QStringLiteral("bearerscope/window.json")));
#endif
    const QString path = WindowSettings::defaultPath();
    QVERIFY2(QDir::isAbsolutePath(path), qPrintable(path));
    QVERIFY2(path.endsWith(QStringLiteral("/bearerscope/window.json")), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
