// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/tone.h"
#include "support/paintwatch.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QTreeView>

using namespace bearerscope;

/// Size, place and colours, and that they are back the next time.
class TestWindowLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void takesOrdersBeforeItIsWhole();
    void fillsInWhatIsSeenFirst();
    void comesBackAsItWas();
    void opensWithDamagedSettings_data();
    void opensWithDamagedSettings();
    void closesWithoutAWritableHome();
    void writesNothingOfAToken();
    void changesColours_data();
    void changesColours();
    void followsTheSystemsColours();
    void fitsASmallScreen();
    void tellsWhatItIs();
    void tellsWhatItProtects();

private:
    std::unique_ptr<MainWindow> secondWindow();

    std::unique_ptr<WindowFixture> w;
};

void TestWindowLook::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowLook::cleanup()
{
    w.reset();
    Appearance appearance; // the palette belongs to the program, not to the window
    appearance.setScheme(Appearance::Scheme::Light);
    appearance.setScheme(Appearance::Scheme::System);
}

std::unique_ptr<MainWindow> TestWindowLook::secondWindow()
{
    return std::make_unique<MainWindow>(w->parts());
}

/// What nobody sees at first is built behind the first drawing, which hasn't come here.
void TestWindowLook::takesOrdersBeforeItIsWhole()
{
    const auto second = secondWindow();
    const auto action = [&second](const QString &name) { return second->findChild<QAction *>(name); };
    QVERIFY(!second->findChild<QWidget *>(QStringLiteral("tokenPanel")));
    action(QStringLiteral("presenterAction"))->trigger();
    action(QStringLiteral("presenterAction"))->trigger();
    action(QStringLiteral("forgetSecretsAction"))->trigger();
    QVERIFY(second->findChild<QWidget *>(QStringLiteral("tokenPanel")));
    const auto third = secondWindow();
    QVERIFY(third->close());
    const auto fourth = secondWindow();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("curl -H 'Authorization: Bearer 1ABCtestjkLm' https://api.voucherify.io/v1/vouchers"));
    fourth->findChild<QAction *>(QStringLiteral("pasteInspectAction"))->trigger();
    const auto *const question = fourth->findChild<QLineEdit *>(QStringLiteral("questionEdit"));
    QVERIFY(question);
    QCOMPARE(question->text(), QStringLiteral("GET /v1/vouchers"));
}

/// A window that is asked for is on screen at once, and what is seen of it doesn't wait for what isn't.
void TestWindowLook::fillsInWhatIsSeenFirst()
{
    const auto second = secondWindow();
    auto *list = second->findChild<QTreeView *>(QStringLiteral("scopeView"));
    const auto rest = [&second] { return second->findChild<QWidget *>(QStringLiteral("tokenPanel")); };
    QCOMPARE(list->model()->rowCount(), 0);
    PaintWatch watch(*list->viewport());
    bool isSeenFirst = false;
    watch.painted = [&] { isSeenFirst |= list->model()->rowCount() > 0 && !rest(); };
    second->show();
    QTRY_VERIFY(rest());
    QVERIFY(isSeenFirst);
    QCOMPARE(list->model()->rowCount(), int(w->session.catalogue().scopes().size()));
    QCOMPARE(
        second->findChild<QLineEdit *>(QStringLiteral("scopeTextEdit"))->text(), QStringLiteral("campaigns vouchers"));
    QVERIFY(!second->findChild<QLabel *>(QStringLiteral("emptyIconLabel"))->pixmap().isNull());
}

void TestWindowLook::comesBackAsItWas()
{
    w->window.resize(910, 640);
    auto *splitter = w->find<QSplitter>(u"splitter");
    splitter->setSizes({350, 500});
    const QList<int> sizes = splitter->sizes();
    const QSize size = w->window.size();
    QVERIFY(w->window.close());

    const auto second = secondWindow();
    second->show();
    QVERIFY(QTest::qWaitForWindowExposed(second.get()));
    QCOMPARE(second->size(), size);
    QTRY_COMPARE(second->findChild<QSplitter *>(QStringLiteral("splitter"))->sizes(), sizes); // once it is whole
}

void TestWindowLook::opensWithDamagedSettings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("U11 no JSON") << QByteArray("\x00\xff{{{{");
    QTest::newRow("wrong types") << QByteArray(R"({"geometry":[1],"splitter":{},"appearance":7})");
    QTest::newRow("garbage inside") << QByteArray(R"({"geometry":"AAAA","splitter":"////","appearance":"UGluaw=="})");
}

void TestWindowLook::opensWithDamagedSettings()
{
    QFETCH(QByteArray, content);
    QFile file(w->home.filePath(QStringLiteral("window.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto second = secondWindow();
    second->show();
    QVERIFY(QTest::qWaitForWindowExposed(second.get()));
    QVERIFY(second->width() > 400 && second->height() > 300);
    for (const int size : second->findChild<QSplitter *>(QStringLiteral("splitter"))->sizes())
        QVERIFY(size > 0);
}

void TestWindowLook::closesWithoutAWritableHome()
{
    w->settings = WindowSettings(QStringLiteral("/proc/no/such/window.json"));
    WholeWindow window(w->parts());
    window.show();
    QVERIFY(window.close());
    QVERIFY(!window.isVisible());
}

void TestWindowLook::writesNothingOfAToken()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->click(u"revealButton");
    QVERIFY(w->window.close());
    QFile file(w->home.filePath(QStringLiteral("window.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(written.keys(),
        QStringList({QStringLiteral("appearance"), QStringLiteral("geometry"), QStringLiteral("language"),
            QStringLiteral("splitter")}));
    for (const QString &key : written.keys()) {
        const QByteArray bytes = QByteArray::fromBase64(written.value(key).toString().toLatin1());
        for (const QString &secret :
            {w->accessToken(), QStringLiteral("secret-of-a-test"), QStringLiteral("app-id-of-a-test")}) {
            QVERIFY(!bytes.contains(secret.toUtf8()));
            QVERIFY(!QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2)
                         .contains(secret));
        }
    }
}

void TestWindowLook::changesColours_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << QStringLiteral("&Dark") << true;
    QTest::newRow("light") << QStringLiteral("&Light") << false;
}

void TestWindowLook::changesColours()
{
    QFETCH(QString, choice);
    QFETCH(bool, dark);
    QVERIFY(w->requestToken());
    const auto actions = w->find<QMenu>(u"viewMenu")->actions();
    const auto chosen = std::find_if(
        actions.begin(), actions.end(), [&choice](const QAction *action) { return action->text() == choice; });
    QVERIFY(chosen != actions.end());
    (*chosen)->trigger();
    QCOMPARE(isDark(QApplication::palette()), dark);
    QVERIFY((*chosen)->isChecked());
    const ToneColours good = coloursOf(Tone::Good, QApplication::palette());
    QTRY_VERIFY(w->find<QLabel>(u"stateLabel")->styleSheet().contains(good.text)); // drawn anew without a tick
    QTRY_VERIFY(w->find<QWidget>(u"messageBar")->styleSheet().contains(good.background));

    QVERIFY(w->window.close());
    const auto second = secondWindow();
    QCOMPARE(isDark(QApplication::palette()), dark);
}

void TestWindowLook::followsTheSystemsColours()
{
    QVERIFY(w->colours.isListenedTo);
    QVERIFY(!isDark(QApplication::palette()));
    Q_EMIT w->colours.told(true);
    QVERIFY(isDark(QApplication::palette()));
    Q_EMIT w->colours.told(false);
    QVERIFY(!isDark(QApplication::palette()));
    for (QAction *action : w->find<QMenu>(u"viewMenu")->actions()) {
        if (action->text() == QStringLiteral("&Light"))
            action->trigger();
    }
    Q_EMIT w->colours.told(true); // what a person chooses has the last word
    QVERIFY(!isDark(QApplication::palette()));
    for (QAction *action : w->find<QMenu>(u"viewMenu")->actions()) {
        if (action->text() == QStringLiteral("&System colours"))
            action->trigger();
    }
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(w->window.close());
    QCOMPARE(w->settings.load().appearance, "System");
}

void TestWindowLook::fitsASmallScreen()
{
    QVERIFY(w->requestTokenFromFaultServer());
    const QSize least = w->window.minimumSizeHint();
    QVERIFY2(least.width() <= 1024, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 700, qPrintable(QString::number(least.height())));
}

void TestWindowLook::tellsWhatItIs()
{
    w->window.findChild<QAction *>(QStringLiteral("aboutAction"))->trigger();
    const auto *about = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(about);
    QVERIFY(about->text().contains(QStringLiteral(BEARERSCOPE_VERSION)));
    QCOMPARE(about->textFormat(), Qt::PlainText);
    QVERIFY(about->informativeText().contains(ScopeCatalogue::builtIn().factsDate().toString(Qt::ISODate)));
    QVERIFY(about->informativeText().contains(QStringLiteral("Not made by Voucherify")));
}

void TestWindowLook::tellsWhatItProtects()
{
    w->window.findChild<QAction *>(QStringLiteral("protectionAction"))->trigger();
    const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    for (const auto &word : {"keyring", "root", "Clipboard managers", "X11", "hibernation"})
        QVERIFY2(box->informativeText().contains(QLatin1String(word)), word);
}

QTEST_MAIN(TestWindowLook)
#include "tst_windowlook.moc"
