// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"
#include "widgettexts.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString key = u"secret-of-a-test"_s; // what the fixture fills in
const QByteArray cookie = "sid=c00k1e-0f-a-t3st";
const QString appId = u"app-id-of-a-test"_s;

} // namespace

/// The latest calls as they went over the wire, in the window.
class TestWindowExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void isOutOfTheWayAtFirst();
    void showsAFirstCallThatFailed();
    void showsBothSides();
    void masksInEachForm();
    void revealsTheChosenField();
    void masksAgain_data();
    void masksAgain();
    void copiesTheChosenField_data();
    void copiesTheChosenField();
    void copiesACurlLine();
    void hidesWhoseItIs();
    void forgets();
    void forgetsACallUnderWay();
    void followsTheNewest();
    void staysAtAnEarlierOne();
    void keepsFiftyCalls();
    void doesNotStallOnMuch_data();
    void doesNotStallOnMuch();

private:
    bool requestFrom(int status, const QByteArray &body, const QByteArray &headers = {});
    bool requestIssued();
    void openTab() const { w->find<QAction>(u"showExchangeAction")->trigger(); }
    QTabWidget *sides() const { return w->find<QTabWidget>(u"exchangeTabs"); }
    /// 0: the request, 1: the answer.
    QWidget *side(int index) const { return sides()->widget(index); }
    void openSide(int index) const { sides()->setCurrentIndex(index); }
    QString bodyOf(int index) const { return w->find<QPlainTextEdit>(u"bodyEdit", side(index))->toPlainText(); }
    QTreeWidget *fields(int index) const { return w->find<QTreeWidget>(u"fieldsTree", side(index)); }
    QString value(int index, const QString &name) const;
    void choose(int index, const QString &name) const;
    QPushButton *button(int index, QAnyStringView name) const { return w->find<QPushButton>(name, side(index)); }
    QAbstractItemModel *calls() const { return w->find<QTreeView>(u"exchangesView")->model(); }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowExchange::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

bool TestWindowExchange::requestFrom(int status, const QByteArray &body, const QByteArray &headers)
{
    w->useFaultServer();
    w->server.answerJson(status, body, headers);
    return w->requestToken();
}

bool TestWindowExchange::requestIssued()
{
    return requestFrom(200, issuedJson, "Set-Cookie: " + cookie + "\r\n");
}

QString TestWindowExchange::value(int index, const QString &name) const
{
    const auto items = fields(index)->findItems(name, Qt::MatchExactly);
    return items.size() == 1 ? items.first()->text(1) : u"%1 such rows"_s.arg(items.size());
}

void TestWindowExchange::choose(int index, const QString &name) const
{
    const auto items = fields(index)->findItems(name, Qt::MatchExactly);
    if (items.size() != 1)
        qFatal("no single row %s", qPrintable(name));
    fields(index)->setCurrentItem(items.first());
}

void TestWindowExchange::isOutOfTheWayAtFirst()
{
    const auto *tabs = w->find<QTabWidget>(u"resultTabs");
    QVERIFY(!tabs->tabBar()->isVisible());
    QVERIFY(!w->find<QAction>(u"showExchangeAction")->isEnabled());
    QVERIFY(requestIssued());
    QVERIFY(tabs->tabBar()->isVisible());
    QVERIFY(w->isShown(u"tokenPanel")); // and nothing comes to the front by itself
}

void TestWindowExchange::showsAFirstCallThatFailed()
{
    QVERIFY(requestFrom(401, R"({"code":401,"key":"unauthorized","message":"Unauthorized","request_id":"v-1"})"));
    QVERIFY(w->isShown(u"emptyPanel"));
    w->find<QWidget>(u"secretKeyEdit")->setFocus(); // a field takes some keys for itself
    w->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w->isShown(u"exchangePanel"));
    QVERIFY2(bodyOf(1).contains(u"\"key\": \"unauthorized\""_s), qPrintable(bodyOf(1)));
    QVERIFY(w->text(u"exchangeTitleLabel").contains(u"✗ 401"_s));
    QVERIFY(w->find<QWidget>(u"timingBar")->accessibleDescription().contains(u" · wait "_s));
}

void TestWindowExchange::showsBothSides()
{
    QVERIFY(requestIssued());
    openTab();
    QCOMPARE(value(1, u"Content-Type"_s), u"application/json"_s);
    QVERIFY(bodyOf(1).startsWith(u"{\n  \"access_token\": \"••••••••(#"_s));
    QVERIFY(bodyOf(1).contains(u"\n  \"client_id\": \"a1Bc\",\n"_s));
    QCOMPARE(w->find<QLabel>(u"sizeLabel", side(1))->text(), u"Body: %1 bytes."_s.arg(issuedJson.size()));
    openSide(0);
    QCOMPARE(value(0, u"X-App-Id"_s), appId);
    QVERIFY(bodyOf(0).startsWith(u"grant_type=client_credentials&\nscope="_s));
    openSide(2);
    const QString bytes = w->find<QPlainTextEdit>(u"bytesEdit")->toPlainText();
    QVERIFY2(bytes.contains(u"|grant_type=clien|"_s), qPrintable(bytes));
    QVERIFY2(bytes.contains(u"|{\"access_token\":|"_s), qPrintable(bytes));
}

void TestWindowExchange::masksInEachForm()
{
    const QByteArray token = "cAnArY/t0keN+0f~A=tEsT%2F";
    const QByteArray secret = key.toUtf8();
    QVERIFY(requestFrom(200,
        "{\"access_token\":\"" + token + "\",\"expires_in\":900,\"note\":\"" + token.toPercentEncoding()
            + "\",\"id\":\"" + token.toBase64() + "\",\"list\":[\"" + secret + "\",{\"" + secret + "\":1}]}",
        "X-Echo: " + secret + "\r\nSet-Cookie: " + cookie + "\r\n"));
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    openTab();
    const auto widgets = w->find<QWidget>(u"exchangePanel")->findChildren<QWidget *>();
    for (int call = 0; call < 2; ++call) {
        w->find<QTreeView>(u"exchangesView")->setCurrentIndex(calls()->index(call, 0));
        for (int index = 0; index < 3; ++index) {
            openSide(index);
            for (const QByteArray &plain : {token, secret, cookie}) {
                for (const QByteArray &form : {plain, plain.toPercentEncoding(),
                         plain.toBase64(QByteArray::OmitTrailingEquals), plain.toHex(' ')}) {
                    const auto texts = textsOf(widgets).filter(QString::fromUtf8(form));
                    QVERIFY2(texts.isEmpty(), qPrintable(texts.join(u'\n')));
                }
            }
        }
    }
}

void TestWindowExchange::revealsTheChosenField()
{
    QVERIFY(requestIssued());
    openTab();
    openSide(0);
    choose(0, u"X-App-Id"_s);
    QVERIFY(!button(0, u"revealFieldButton")->isEnabled());
    choose(0, u"X-App-Token"_s);
    QVERIFY(value(0, u"X-App-Token"_s).startsWith(u"••••••••"_s));
    button(0, u"revealFieldButton")->click();
    QCOMPARE(value(0, u"X-App-Token"_s), key);
    QCOMPARE(button(0, u"revealFieldButton")->text(), u"Hide"_s);
    QVERIFY(w->watch.isNeeded);
    QVERIFY(!appearsAnywhere(w->accessToken())); // of the rest nothing
    button(0, u"revealFieldButton")->click();
    QVERIFY(value(0, u"X-App-Token"_s).startsWith(u"••••••••"_s));
    QVERIFY(!w->watch.isNeeded);

    openSide(1);
    choose(1, u"In the body: access_token"_s);
    button(1, u"revealFieldButton")->click();
    QCOMPARE(value(1, u"In the body: access_token"_s), w->accessToken());
    QVERIFY(!bodyOf(1).contains(w->accessToken())); // which can be selected
    QVERIFY(!value(1, u"Set-Cookie"_s).contains(u"sid"_s));
}

void TestWindowExchange::masksAgain_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"after a while", "another row", "the other side", "the person leaves", "another call",
             "the other tab and back", "presenter mode"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestWindowExchange::masksAgain()
{
    QFETCH(QString, how);
    QVERIFY(requestIssued());
    openTab();
    openSide(0);
    choose(0, u"X-App-Token"_s);
    button(0, u"revealFieldButton")->click();
    QCOMPARE(value(0, u"X-App-Token"_s), key);
    if (how == u"after a while"_s) {
        w->clock.advance(29s);
        Q_EMIT w->watch.resumed();
        QCOMPARE(value(0, u"X-App-Token"_s), key);
        w->clock.advance(1s);
        Q_EMIT w->watch.resumed();
    } else if (how == u"another row"_s) {
        choose(0, u"Host"_s);
    } else if (how == u"the other side"_s) {
        openSide(1);
    } else if (how == u"the person leaves"_s) {
        Q_EMIT w->watch.leaving();
    } else if (how == u"another call"_s) {
        QVERIFY(w->requestToken());
    } else if (how == u"the other tab and back"_s) {
        w->find<QTabWidget>(u"resultTabs")->setCurrentIndex(0);
        openTab();
    } else {
        w->find<QAction>(u"presenterAction")->trigger();
    }
    QVERIFY(value(0, u"X-App-Token"_s).startsWith(u"••••••••"_s));
    QVERIFY(!w->find<QAction>(u"revealFieldAction")->isChecked());
}

void TestWindowExchange::copiesTheChosenField_data()
{
    QTest::addColumn<bool>("isRevealed");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("masked") << false << false;
    QTest::newRow("revealed") << true << false;
    QTest::newRow("masked, by the key") << false << true;
    QTest::newRow("revealed, by the key") << true << true;
}

void TestWindowExchange::copiesTheChosenField()
{
    QFETCH(bool, isRevealed);
    QFETCH(bool, byKey);
    QVERIFY(requestIssued());
    openTab();
    openSide(0);
    choose(0, u"X-App-Token"_s);
    if (isRevealed)
        button(0, u"revealFieldButton")->click();
    if (byKey) {
        fields(0)->setFocus();
        w->press(Qt::Key_C, Qt::ControlModifier);
    } else {
        button(0, u"copyFieldButton")->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), key);
    QVERIFY(w->isShown(u"clipboardLabel")); // as a secret, which leaves again
    w->click(u"clearClipboardButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());

    choose(0, u"X-App-Id"_s);
    button(0, u"copyFieldButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), appId);
    QVERIFY(!w->isShown(u"clipboardLabel"));
}

void TestWindowExchange::copiesACurlLine()
{
    QVERIFY(requestIssued());
    openTab();
    w->click(u"copyExchangeCurlButton");
    const QString line = QGuiApplication::clipboard()->text();
    QVERIFY2(line.startsWith(u"curl "_s) && line.contains(u"\"$X_APP_TOKEN\""_s), qPrintable(line));
    QVERIFY(line.contains(appId));
    QVERIFY(!line.contains(key));
    w->find<QAction>(u"presenterAction")->trigger();
    w->click(u"copyExchangeCurlButton");
    QVERIFY(!QGuiApplication::clipboard()->text().contains(appId));
}

void TestWindowExchange::hidesWhoseItIs()
{
    QVERIFY(requestFrom(
        200, R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","client_id":"a1Bc","shop":"Corner shop"})"));
    QVERIFY(
        requestFrom(401, R"({"message":"No application app-id-of-a-test at Corner shop"})", "X-Shop: Corner shop\r\n"));
    w->useServer(QUrl(u"http://127.0.0.1:1"_s));
    w->find<QAction>(u"presenterAction")->trigger();
    openTab();
    const auto widgets = w->find<QWidget>(u"exchangePanel")->findChildren<QWidget *>();
    for (int call = 0; call < 2; ++call) {
        w->find<QTreeView>(u"exchangesView")->setCurrentIndex(calls()->index(call, 0));
        for (int index = 0; index < 3; ++index) {
            openSide(index);
            for (const QString &text : textsOfAllWidgets().filter(appId))
                QCOMPARE(text, appId); // the field that it was typed into holds it, and shows dots
            QVERIFY(!appearsAnywhere(u"a1Bc"_s));
            QVERIFY(!appearsAnywhere(u"1ABC"_s));
            if (call == 1) // what the later answer says in words of its own stays, here as in the message bar
                QVERIFY(textsOf(widgets).filter(u"Corner shop"_s).isEmpty());
        }
        openSide(0);
        choose(0, u"X-App-Token"_s);
        QVERIFY(!button(0, u"revealFieldButton")->isEnabled());
        QVERIFY(!button(0, u"copyFieldButton")->isEnabled());
    }
}

void TestWindowExchange::forgets()
{
    QVERIFY(requestIssued());
    openTab();
    w->find<QAction>(u"forgetSecretsAction")->trigger();
    QCOMPARE(calls()->rowCount(), 0);
    QCOMPARE(bodyOf(1), QString());
    QCOMPARE(fields(0)->topLevelItemCount(), 0);
    QVERIFY(!w->find<QTabWidget>(u"resultTabs")->tabBar()->isVisible());
    QVERIFY(w->isShown(u"emptyPanel"));
}

void TestWindowExchange::forgetsACallUnderWay()
{
    w->useFaultServer();
    w->server.stayMute();
    w->click(u"requestButton");
    QTRY_COMPARE(w->server.requests().size(), 1);
    w->find<QAction>(u"forgetSecretsAction")->trigger();
    QCOMPARE(w->ended.count(), 1);
    QCOMPARE(calls()->rowCount(), 0);
}

void TestWindowExchange::followsTheNewest()
{
    QVERIFY(requestIssued());
    openTab();
    QVERIFY(requestFrom(500, "{}"));
    QCOMPARE(w->find<QTreeView>(u"exchangesView")->currentIndex().row(), 0);
    QVERIFY(w->text(u"exchangeTitleLabel").contains(u"✗ 500"_s));
    QCOMPARE(bodyOf(1), u"{}"_s);
}

void TestWindowExchange::staysAtAnEarlierOne()
{
    QVERIFY(requestIssued());
    QVERIFY(requestFrom(500, "{}"));
    openTab();
    w->find<QTreeView>(u"exchangesView")->setCurrentIndex(calls()->index(1, 0));
    QVERIFY(requestFrom(503, "{}"));
    QCOMPARE(w->find<QTreeView>(u"exchangesView")->currentIndex().row(), 2);
    QVERIFY(w->text(u"exchangeTitleLabel").contains(u"✓ 200"_s));
}

void TestWindowExchange::keepsFiftyCalls()
{
    w->useFaultServer();
    w->server.answerJson(200, issuedJson);
    for (int i = 0; i < 52; ++i)
        QVERIFY(w->requestToken());
    QCOMPARE(calls()->rowCount(), 50);
}

void TestWindowExchange::doesNotStallOnMuch_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("members") << "{" + QByteArray(R"("name-of-a-member":"value \u00e4 of it",)").repeated(25'000)
            + "\"z\":1}";
    QTest::newRow("one text") << "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}";
    QTest::newRow("lists") << QByteArray(500'000, '[') + QByteArray(500'000, ']');
    QTest::newRow("a page") << "<html>" + QByteArray("<p class=\"a\">b</p>\n").repeated(50'000);
    QTest::newRow("numbers") << "[" + QByteArray("1,").repeated(500'000) + "1]";
}

void TestWindowExchange::doesNotStallOnMuch()
{
    QFETCH(QByteArray, body);
    QVERIFY(requestFrom(401, "{}"));
    openTab();
    w->server.answerJson(401, body.left(1'040'000));
    Heartbeat heart;
    for (const int index : {1, 2}) {
        openSide(index);
        const qint64 elapsed = stallOf(heart, [this] { QVERIFY(w->requestToken()); });
        QVERIFY2(elapsed <= longestStall, qPrintable(u"%1 ms"_s.arg(elapsed)));
    }
}

QTEST_MAIN(TestWindowExchange)
#include "tst_windowexchange.moc"
