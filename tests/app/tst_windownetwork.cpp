// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/connectionpanel.h"
#include "app/networkdialog.h"
#include "support/certificates.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace bearerscope;
using namespace std::chrono_literals;

/// How servers are reached, from the window: chosen, kept, shown, and used from the next call on.
class TestWindowNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void cleanup() { w.reset(); }

    void opensTheDialog_data();
    void opensTheDialog();
    void tellsTheRoad();
    void keepsTheChoice();
    void tellsOfSettingsThatCanNotBeRead();
    void tellsOfSettingsThatCanNotBeSaved();
    void goesThroughTheProxyFromTheNextCallOn();
    void tokenCallsTakeTheNewWayToo_data();
    void tokenCallsTakeTheNewWayToo();
    void trustsTheChosenAuthorities();
    void refusesToGoWithoutTheAuthorities();
    void countsDownToTheNextTry();
    void endsTheCountdown_data();
    void endsTheCountdown();
    void countsNothingThatCanNotBeMeant_data();
    void countsNothingThatCanNotBeMeant();
    void repeatsNothing();
    void showsTheRateLimit();
    void staysNarrowInTheStatusBar();

private:
    void choose(const TransportChoice &choice) const;
    NetworkDialog *openDialog() const;
    TransportChoice ownProxy() const;
    void useServerElsewhere() const;
    bool failWith(const QByteArray &headers, int status = 429) const;

    std::unique_ptr<WindowFixture> w;
};

void TestWindowNetwork::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

NetworkDialog *TestWindowNetwork::openDialog() const
{
    w->click(u"networkButton");
    auto *dialog = qobject_cast<NetworkDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        qFatal("there is no dialog");
    return dialog;
}

/// By the dialog's fields.
void TestWindowNetwork::choose(const TransportChoice &choice) const
{
    const NetworkDialog *dialog = openDialog();
    w->find<QSpinBox>(u"deadlineBox", dialog)->setValue(int(choice.deadline.count()));
    w->find<QComboBox>(u"proxyBox", dialog)->setCurrentIndex(int(choice.proxy.kind));
    if (choice.proxy.kind == ProxyChoice::Kind::Own)
        w->find<QLineEdit>(u"proxyEdit", dialog)->setText(proxyText(choice.proxy));
    w->find<QLineEdit>(u"authoritiesEdit", dialog)->setText(choice.authoritiesFile);
    QTest::mouseClick(w->find<QAbstractButton>(u"saveNetworkButton", dialog), Qt::LeftButton);
}

/// The fixture's server as a proxy.
TransportChoice TestWindowNetwork::ownProxy() const
{
    return {15s, {ProxyChoice::Kind::Own, QStringLiteral("127.0.0.1"), w->server.port()}, {}};
}

void TestWindowNetwork::useServerElsewhere() const
{
    w->useFaultServer(); // fills in the keys
    w->find<QLineEdit>(u"addressEdit")->setText(QStringLiteral("https://voucherify.example"));
}

bool TestWindowNetwork::failWith(const QByteArray &headers, int status) const
{
    w->useFaultServer();
    w->server.answerJson(status, "{}", headers);
    return w->requestToken() && w->isShown(u"messageBar");
}

void TestWindowNetwork::opensTheDialog_data()
{
    QTest::addColumn<bool>("byMenu");
    QTest::newRow("button") << false;
    QTest::newRow("menu") << true;
}

void TestWindowNetwork::opensTheDialog()
{
    QFETCH(bool, byMenu);
    QVERIFY(!w->isShown(u"networkButton")); // the sandbox is on this computer
    if (!byMenu)
        w->chooseServer(ServerKind::Europe);
    byMenu ? w->find<QAction>(u"networkAction")->trigger() : w->click(u"networkButton");
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QVERIFY(qobject_cast<NetworkDialog *>(dialog));
    QVERIFY(w->waitForFocus(dialog));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("deadlineBox"));
    w->press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(*w->network.load(), TransportChoice());
}

void TestWindowNetwork::tellsTheRoad()
{
    QVERIFY(!w->isShown(u"roadLabel"));
    w->chooseServer(ServerKind::Europe);
    QVERIFY(w->isShown(u"roadLabel"));
    QCOMPARE(w->text(u"roadLabel"), QStringLiteral("Directly, without a proxy"));
    choose(ownProxy());
    QCOMPARE(
        w->text(u"roadLabel"), QStringLiteral("Through the proxy 127.0.0.1:%1 (own setting)").arg(w->server.port()));
    w->useFaultServer();
    w->find<QWidget>(u"applicationIdEdit")->setFocus(); // the address is typed
    QCOMPARE(w->text(u"roadLabel"), QStringLiteral("Directly, without a proxy")); // this computer
    QCOMPARE(w->find<QLabel>(u"roadLabel")->textFormat(), Qt::PlainText);
    w->chooseServer(ServerKind::Sandbox);
    QVERIFY(!w->isShown(u"roadLabel"));
}

void TestWindowNetwork::keepsTheChoice()
{
    w->chooseServer(ServerKind::Europe);
    const TransportChoice choice {60s, {ProxyChoice::Kind::None}, {}};
    choose(choice);
    QVERIFY(!w->isShown(u"messageBar"));
    QCOMPARE(*w->network.load(), choice);
    WholeWindow next(w->parts());
    const auto *panel = next.findChild<ConnectionPanel *>();
    QCOMPARE(panel->input().transport, choice);
}

void TestWindowNetwork::tellsOfSettingsThatCanNotBeRead()
{
    QFile file(w->home.filePath(QStringLiteral("network.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{") == 1);
    file.close();
    WholeWindow next(w->parts());
    const QString said = next.findChild<QLabel *>(QStringLiteral("messageTitleLabel"))->text();
    QVERIFY2(said.contains(QStringLiteral("network settings can't be read")), qPrintable(said));
    QCOMPARE(next.findChild<ConnectionPanel *>()->input().transport, TransportChoice());
}

void TestWindowNetwork::tellsOfSettingsThatCanNotBeSaved()
{
    w->network = NetworkSettings(QStringLiteral("/proc/no/such/network.json"));
    WholeWindow next(w->parts());
    next.show();
    next.findChild<QAction *>(QStringLiteral("networkAction"))->trigger();
    auto *dialog = next.findChild<NetworkDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(QStringLiteral("deadlineBox"))->setValue(60);
    dialog->accept();
    QCOMPARE(next.findChild<ConnectionPanel *>()->input().transport.deadline, 60s); // it holds all the same
    QCOMPARE(next.findChild<QLabel *>(QStringLiteral("messageTitleLabel"))->text(),
        QStringLiteral("The network settings hold until the window is closed."));
}

void TestWindowNetwork::goesThroughTheProxyFromTheNextCallOn()
{
    useServerElsewhere();
    choose(ownProxy());
    w->server.answer("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(w->requestToken());
    QCOMPARE(w->server.requests().size(), 1);
    QVERIFY(w->server.requests().constFirst().startsWith("CONNECT voucherify.example:443 "));
    const QString proxy = QStringLiteral("127.0.0.1:%1").arg(w->server.port());
    QVERIFY2(
        w->text(u"lastCallLabel").endsWith(QStringLiteral(" via ") + proxy), qPrintable(w->text(u"lastCallLabel")));
    QVERIFY(w->text(u"messageTitleLabel").contains(QStringLiteral("The proxy ") + proxy));
}

void TestWindowNetwork::tokenCallsTakeTheNewWayToo_data()
{
    QTest::addColumn<QString>("button");
    for (const auto name : {"checkButton", "renewButton", "revokeButton"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// A token stays with the server that issued it, and is no longer tied to the way that was taken then.
void TestWindowNetwork::tokenCallsTakeTheNewWayToo()
{
    QFETCH(QString, button);
    QVERIFY(w->requestTokenFromFaultServer());
    choose({1s, {}, {}});
    w->server.stayMute();
    const auto start = [&] {
        w->click(button);
        if (button == QStringLiteral("revokeButton"))
            w->confirmRevoke();
    };
    QVERIFY(w->finish(start)); // within the five seconds that the test waits, where 15 s were the limit before
    QVERIFY(w->text(u"messageTitleLabel").contains(QStringLiteral("didn't answer in time")));
    QCOMPARE(w->server.requests().size(), 2);
}

void TestWindowNetwork::trustsTheChosenAuthorities()
{
    const TestAuthority authority;
    QFile file(w->home.filePath(QStringLiteral("company-ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(authority.pem()), authority.pem().size());
    file.close();
    w->server.useTls(authority.issue().serverConfiguration());
    w->server.answerJson(200, issuedJson);
    w->useFaultServer();
    w->find<QLineEdit>(u"addressEdit")->setText(w->server.url(QStringLiteral("https")).toString());
    QVERIFY(w->requestToken());
    QVERIFY(w->text(u"messageTitleLabel").contains(QStringLiteral("could not prove who it is")));
    QVERIFY(!w->isShown(u"trustLabel"));

    choose({15s, {}, file.fileName()});
    QCOMPARE(w->text(u"trustLabel"), QStringLiteral("Trusts also: company-ca.pem"));
    QVERIFY(w->requestToken());
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
}

void TestWindowNetwork::refusesToGoWithoutTheAuthorities()
{
    QVERIFY(w->network.save({15s, {}, w->home.filePath(QStringLiteral("gone.pem"))}));
    WholeWindow next(w->parts());
    next.show();
    QVERIFY(QTest::qWaitForWindowActive(&next));
    const auto edit = [&next](const char *name) { return next.findChild<QLineEdit *>(QLatin1String(name)); };
    auto *box = next.findChild<QComboBox *>(QStringLiteral("serverBox"));
    box->setCurrentText(serverName(ServerKind::Own));
    edit("addressEdit")->setText(w->server.url().toString());
    edit("applicationIdEdit")->setText(QStringLiteral("app-id-of-a-test"));
    edit("secretKeyEdit")->setText(QStringLiteral("secret-of-a-test"));
    QCOMPARE(next.findChild<QLabel *>(QStringLiteral("trustLabel"))->text(), QStringLiteral("Trusts also: gone.pem"));
    next.findChild<QAction *>(QStringLiteral("requestAction"))->trigger();
    QVERIFY(!w->session.isBusy());
    QVERIFY(next.findChild<QLabel *>(QStringLiteral("messageTitleLabel"))
                ->text()
                .startsWith(QStringLiteral("The file of authorities can't be opened")));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("networkButton"));
    QCOMPARE(w->server.connectionCount(), 0);
}

void TestWindowNetwork::countsDownToTheNextTry()
{
    QVERIFY(failWith("Retry-After: 42\r\n"));
    QVERIFY(w->isShown(u"waitLabel"));
    QCOMPARE(w->text(u"waitLabel"), QStringLiteral("Try again in 42 s"));
    QVERIFY(w->find<QWidget>(u"requestButton")->isEnabled()); // a person may know better
    w->clock.advance(41s); // and by the next tick that is over
    QTRY_COMPARE(w->text(u"waitLabel"), QStringLiteral("Try again in 1 s"));
    w->clock.advance(1s);
    QTRY_COMPARE(w->text(u"waitLabel"), QStringLiteral("You can try again now."));
    QVERIFY(w->isShown(u"messageBar"));
    QCOMPARE(w->server.requests().size(), 1);
}

void TestWindowNetwork::endsTheCountdown_data()
{
    QTest::addColumn<QString>("how");
    for (const auto how : {"closed", "another message", "a call that succeeds"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestWindowNetwork::endsTheCountdown()
{
    QFETCH(QString, how);
    QVERIFY(failWith("Retry-After: 42\r\n"));
    if (how == QStringLiteral("closed")) {
        w->click(u"messageCloseButton");
    } else if (how == QStringLiteral("another message")) {
        QGuiApplication::clipboard()->setText(QStringLiteral("<html>"));
        w->find<QAction>(u"pasteInspectAction")->trigger();
    } else {
        w->server.answerJson(200, issuedJson);
        QVERIFY(w->requestToken());
    }
    QVERIFY(!w->isShown(u"waitLabel"));
    w->clock.advance(1s);
    QVERIFY(!QTest::qWaitFor([this] { return w->isShown(u"waitLabel"); }, 1200)); // nor with the next tick
}

void TestWindowNetwork::countsNothingThatCanNotBeMeant_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("10^9") << QByteArray("Retry-After: 1000000000\r\n") << true;
    QTest::newRow("in 2099") << QByteArray("Date: Sun, 22 Nov 2026 12:00:00 GMT\r\n"
                                           "Retry-After: Sun, 22 Nov 2099 12:00:00 GMT\r\n")
                             << true;
    QTest::newRow("negative") << QByteArray("Retry-After: -1\r\n") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestWindowNetwork::countsNothingThatCanNotBeMeant()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, isTold);
    QVERIFY(failWith(headers));
    QVERIFY(!w->isShown(u"waitLabel"));
    QCOMPARE(w->text(u"messageTextLabel").contains(QStringLiteral("can't be meant")), isTold);
}

void TestWindowNetwork::repeatsNothing()
{
    QVERIFY(failWith("Retry-After: 1\r\n", 503));
    w->clock.advance(1s);
    QTRY_COMPARE(w->text(u"waitLabel"), QStringLiteral("You can try again now."));
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->server.requests().size(), 1);
}

void TestWindowNetwork::showsTheRateLimit()
{
    const QByteArray reset = QByteArray::number(w->clock.utcNow().toSecsSinceEpoch() + 48);
    QVERIFY(failWith("X-Rate-Limit-Limit: 100\r\nX-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Retry: " + reset + "\r\n"));
    QCOMPARE(w->text(u"waitLabel"), QStringLiteral("Try again in 48 s"));
    const QString shown = w->text(u"lastCallLabel");
    QVERIFY2(shown.endsWith(QStringLiteral("  ·  0 of 100 calls left, resets 17:25 UTC")), qPrintable(shown));
}

void TestWindowNetwork::staysNarrowInTheStatusBar()
{
    w->window.resize(900, 700);
    const QByteArray type(4000, 'w');
    QVERIFY(failWith("X-Rate-Limit-Limit: 9007199254740993\r\nX-Rate-Limit-Remaining: 9007199254740992\r\n"
                     "X-Rate-Limit-Type: "
        + type + "\r\n"));
    w->window.grab();
    QCOMPARE(w->window.width(), 900);
    QVERIFY(w->window.minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestWindowNetwork)
#include "tst_windownetwork.moc"
