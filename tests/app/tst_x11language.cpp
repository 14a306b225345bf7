// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessbus.h"
#include "canaryrig.h"
#include "watchedprogram.h"
#include "support/xserver.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// The built program's window in the language of whoever starts it, as a screen reader reads it.
class TestX11Language : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { qputenv("LANGUAGE", {}); }

    void speaksTheLanguage_data();
    void speaksTheLanguage();
};

void TestX11Language::initTestCase()
{
    if (const QString missing = CanaryRig::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed: .ci/setup installs it"_s));
}

void TestX11Language::speaksTheLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("button");
    QTest::newRow("English") << QByteArray() << u"Request token"_s;
    QTest::newRow("German") << QByteArray("de") << u"Token anfordern"_s;
    QTest::newRow("Polish") << QByteArray("pl") << u"Pobierz token"_s;
}

void TestX11Language::speaksTheLanguage()
{
    QFETCH(QByteArray, language);
    QFETCH(QString, button);
    qputenv("LANGUAGE", language);
    AccessBus bus;
    QVERIFY(bus.start());
    WatchedProgram program;
    QVERIFY(program.start(bus.address()));
    QVERIFY(bus.waitForProgram());
    QTRY_VERIFY2_WITH_TIMEOUT(bus.words().contains(button.toUtf8()), bus.words().constData(), 30'000);
}

int main(int argc, char *argv[])
{
    XServer server;
    qunsetenv("DISPLAY");
    server.start();
    const QCoreApplication app(argc, argv);
    TestX11Language test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_x11language.moc"
