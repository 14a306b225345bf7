// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/display.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;

/// Looks for a display in environments made up here; the real one has no say.
class TestDisplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void findsNone_data();
    void findsNone();
    void believesTheChosenPlatform_data();
    void believesTheChosenPlatform();
    void findsWayland();
    void findsX11OnTheNetwork();
    void triesOneWhenTheOtherIsGone();

private:
    static QProcessEnvironment environment(const QMap<QString, QString> &values);
};

using Values = QMap<QString, QString>;

namespace {

const QString platform = QStringLiteral("QT_QPA_PLATFORM");
const QString x11 = QStringLiteral("DISPLAY");
const QString wayland = QStringLiteral("WAYLAND_DISPLAY");
const QString runtimeFolder = QStringLiteral("XDG_RUNTIME_DIR");

} // namespace

QProcessEnvironment TestDisplay::environment(const QMap<QString, QString> &values)
{
    QProcessEnvironment environment;
    for (auto value = values.begin(); value != values.end(); ++value)
        environment.insert(value.key(), value.value());
    return environment;
}

void TestDisplay::initTestCase()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
    QSKIP("There is always a display here.");
#endif
}

void TestDisplay::findsNone_data()
{
    QTest::addColumn<Values>("values");
    QTest::newRow("nothing set") << Values();
    QTest::newRow("no such X server") << Values {{x11, QStringLiteral(":64321")}};
    QTest::newRow("with a screen") << Values {{x11, QStringLiteral(":64321.0")}};
    QTest::newRow("as unix") << Values {{x11, QStringLiteral("unix:64321")}};
    QTest::newRow("no number") << Values {{x11, QStringLiteral(":x")}};
    QTest::newRow("no colon") << Values {{x11, QStringLiteral("display")}};
    QTest::newRow("negative") << Values {{x11, QStringLiteral(":-1")}};
    QTest::newRow("no listener") << Values {{x11, QStringLiteral("127.0.0.1:59000")}};
    QTest::newRow("beyond the last port") << Values {{x11, QStringLiteral("127.0.0.1:60000")}};
    QTest::newRow("no such Wayland socket")
        << Values {{wayland, QStringLiteral("wayland-0")}, {runtimeFolder, QStringLiteral("/nonexistent")}};
    QTest::newRow("xcb without a server") << Values {{platform, QStringLiteral("xcb")}};
    QTest::newRow("wayland without a compositor") << Values {{platform, QStringLiteral("wayland;xcb")}};
}

void TestDisplay::findsNone()
{
    QFETCH(Values, values);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!hasDisplay(environment(values)));
    QVERIFY(timer.elapsed() < 3000);
}

void TestDisplay::believesTheChosenPlatform_data()
{
    QTest::addColumn<QString>("name");
    for (const auto name : {"offscreen", "vnc", "linuxfb", "eglfs", "minimal"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDisplay::believesTheChosenPlatform()
{
    QFETCH(QString, name);
    QVERIFY(hasDisplay(environment({{platform, name}})));
}

void TestDisplay::findsWayland()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wayland-7"));
    QFile socket(path);
    QVERIFY(socket.open(QIODevice::WriteOnly));
    QVERIFY(hasDisplay(environment({{wayland, QStringLiteral("wayland-7")}, {runtimeFolder, folder.path()}})));
    QVERIFY(hasDisplay(environment({{wayland, path}})));
    QVERIFY(!hasDisplay(environment({{wayland, QStringLiteral("wayland-8")}, {runtimeFolder, folder.path()}})));
    QVERIFY2(!hasDisplay(environment({{runtimeFolder, folder.path()}})), "the folder alone is no display");
}

void TestDisplay::findsX11OnTheNetwork()
{
    QTcpServer server;
    quint16 number = 0;
    while (number < 100 && !server.listen(QHostAddress::LocalHost, quint16(6000 + ++number))) { }
    QVERIFY(server.isListening());
    QVERIFY(hasDisplay(environment({{x11, QStringLiteral("127.0.0.1:%1").arg(number)}})));
    QVERIFY(hasDisplay(environment({{x11, QStringLiteral("127.0.0.1:%1.0").arg(number)}})));
}

void TestDisplay::triesOneWhenTheOtherIsGone()
{
    QTemporaryDir folder;
    QFile socket(folder.filePath(QStringLiteral("wayland-0")));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    QVERIFY(hasDisplay(environment(
        {{wayland, QStringLiteral("wayland-0")}, {runtimeFolder, folder.path()}, {x11, QStringLiteral(":64321")}})));
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
