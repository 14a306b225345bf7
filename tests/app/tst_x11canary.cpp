// SPDX-License-Identifier: GPL-3.0-or-later
#include "canaryrig.h"
#include "support/xserver.h"

#include "support/canary.h"

#include <QCoreApplication>

using namespace bearerscope;
using namespace bearerscope::canary;
using namespace Qt::StringLiterals;

namespace {

const QString appId = u"app-of-a-test"_s;
const QByteArray refusal
    = R"({"code":401,"key":"unauthorized","message":"The key )" + key + R"( is refused","details":")" + key + R"("})";

} // namespace

/// A secret key and a token go through the window of the built program, with a screen reader's ear at it and all of
/// Qt's logging on. After each step they are looked for in all that other programs can see of it without a debugger.
class TestX11Canary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theObjectsAreLookedAt_data();
    void theObjectsAreLookedAt();
    void theEventsAreListenedTo();
    // From here on one step after the other.
    void typesTheKey();
    void isRefused();
    void requests();
    void checksAndRenews();
    void copies_data();
    void copies();
    void revealsAndHides();
    void presents();
    void inspects();
    void compares();
    void testsTheConnection();
    void keepsAProfile();
    void revokes();
    void forgets();
    void quits();

private:
    CanaryRig r;
};

void TestX11Canary::initTestCase()
{
    if (const QString missing = CanaryRig::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed: .ci/setup installs it"_s));
    QVERIFY(r.start());
    r.server.answerJson(401, refusal);
    QVERIFY(r.reach(u"Sandbox (this computer)"_s, u"alt+p"_s));
    QVERIFY(r.reach(u"Own address"_s, u"End"_s)); // the last choice
    QVERIFY(r.bus.write(u"Address"_s, r.server.url().toString()));
}

void TestX11Canary::theObjectsAreLookedAt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("form");
    QTest::newRow("UTF-8") << "before " + key + " behind" << u"UTF-8"_s;
    for (const QByteArray before : {"", ".", "..", "an-id:"})
        QTest::addRow("base64 behind %s", before.constData()) << (before + key + "behind").toBase64() << u"base64"_s;
    QTest::newRow("percent-encoded") << ("before " + key).toPercentEncoding() << u"percent-encoded"_s;
}

/// In a field that hides nothing. (Text on the bus is UTF-8.)
void TestX11Canary::theObjectsAreLookedAt()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, form);
    QVERIFY(r.bus.write(u"Application ID"_s, QString::fromLatin1(text)));
    QCOMPARE(formsIn(r.bus.words(), key), QStringList {form});
}

void TestX11Canary::theEventsAreListenedTo()
{
    QVERIFY(r.bus.write(u"Application ID"_s, {}));
    r.bus.forgetHeard(); // the text in the field, which was of a secret
    QVERIFY(r.reach(u"Application ID"_s, u"alt+a"_s));
    QVERIFY(WatchedProgram::type(appId));
    QTRY_VERIFY2(r.bus.heard().contains(appId.toUtf8()), r.bus.heard().constData());
    QVERIFY(r.waitFor(appId));
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::typesTheKey()
{
    QVERIFY(r.reach(u"Secret key"_s, u"alt+k"_s));
    QVERIFY(WatchedProgram::type(QString::fromLatin1(key)));
    const QByteArray bullets = QString(key.size(), QChar(0x2022)).toUtf8();
    QTRY_VERIFY2(r.bus.heard().contains(bullets), r.bus.heard().constData()); // all of it was typed, and none told
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::isRefused()
{
    QVERIFY(WatchedProgram::press(u"ctrl+Return"_s));
    QVERIFY(r.waitFor(u"refused (HTTP 401)"_s));
    QCOMPARE(r.server.requests().size(), 1);
    QVERIFY(!formsIn(r.server.requests().constLast(), key).isEmpty()); // it was typed, and sent
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::requests()
{
    r.server.answerJson(200, answer());
    QVERIFY(r.bus.press(u"Request token"_s));
    QVERIFY(r.waitFor(u"Token issued."_s));
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::checksAndRenews()
{
    QVERIFY(r.bus.press(u"Check with server"_s));
    QVERIFY(r.waitFor(u"The server says: active."_s));
    QCOMPARE(r.traces(), QString());
    QVERIFY(r.bus.press(u"Renew"_s));
    QVERIFY(r.waitFor(u"Token issued."_s));
    QCOMPARE(r.server.requests().size(), 4);
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::copies_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("token") << u"ctrl+shift+c"_s << token;
    QTest::newRow("header") << u"ctrl+shift+h"_s << "Authorization: Bearer " + token;
    QTest::newRow("curl line") << u"ctrl+shift+u"_s << QByteArray("curl ");
}

void TestX11Canary::copies()
{
    QFETCH(QString, keys);
    QFETCH(QByteArray, start);
    QVERIFY(WatchedProgram::press(keys));
    QTRY_VERIFY(WatchedProgram::selection(u"clipboard"_s).startsWith(start));
    QCOMPARE(r.traces(), QString());
}

/// What is on screen is for a screen reader, too; this is the one time that there is something to find.
void TestX11Canary::revealsAndHides()
{
    QVERIFY(WatchedProgram::press(u"ctrl+r"_s));
    QVERIFY(r.waitFor(QString::fromLatin1(token)));
    QStringList elsewhere = r.traces().split(u'\n').filter(QRegularExpression(u"^(?!objects|events)"_s));
    QCOMPARE(elsewhere.join(u'\n'), QString());
    QVERIFY(WatchedProgram::press(u"ctrl+r"_s));
    QVERIFY(r.waitForNo(QString::fromLatin1(token)));
    r.bus.forgetHeard();
    QCOMPARE(r.traces(), QString());
}

/// Neither does a screen reader say, while others listen, what presenter mode hides from those who look.
void TestX11Canary::presents()
{
    QVERIFY(r.bus.press(u"Presenter mode"_s));
    QVERIFY(r.waitForNo(appId));
    const Copied copied(token);
    QVERIFY(copied.isThere());
    QVERIFY(r.pasteInto(u"Inspect a token…"_s, u"Inspect a token"_s));
    QVERIFY(r.waitFor(u"not shown because presenter mode is on"_s));
    QCOMPARE(r.traces(), QString());
    QVERIFY(WatchedProgram::press(u"Escape"_s));
    QVERIFY(r.waitForNo(u"Text to inspect"_s));
    QVERIFY(r.bus.press(u"Presenter mode"_s));
    QVERIFY(r.waitFor(appId));
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::inspects()
{
    const Copied copied(token);
    QVERIFY(copied.isThere());
    QVERIFY(r.pasteInto(u"Inspect a token…"_s, u"Inspect a token"_s));
    QVERIFY(r.waitFor(QString::fromLatin1(token))); // which stands in the dialog for all to see
    QVERIFY(r.bus.press(u"Inspect"_s));
    QVERIFY(r.waitForNo(u"Text to inspect"_s));
    r.bus.forgetHeard();
    QCOMPARE(r.traces(), QString());

    const Copied header("Authorization: Bearer " + token);
    QVERIFY(header.isThere());
    QVERIFY(r.bus.press(u"Paste and inspect"_s));
    QVERIFY(r.waitFor(u"Recognised: an Authorization header"_s));
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::compares()
{
    QVERIFY(r.bus.press(u"Keep this token"_s));
    const Copied copied(answer());
    QVERIFY(copied.isThere());
    QVERIFY(r.pasteInto(u"Compare with a text…"_s, u"Compare with a token"_s));
    QVERIFY(r.waitFor(QString::fromLatin1(token)));
    QVERIFY(r.bus.press(u"Inspect"_s));
    QVERIFY(r.waitForNo(u"Text to inspect"_s));
    r.bus.forgetHeard();
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::testsTheConnection()
{
    QVERIFY(r.bus.press(u"Test connection"_s));
    QVERIFY(r.waitFor(u"The connection to "_s + r.server.url().authority() + u" works"_s));
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::keepsAProfile()
{
    QVERIFY(!r.program.files().contains(appId.toUtf8()));
    QVERIFY(r.bus.press(u"Keep as a profile…"_s));
    QVERIFY(r.waitFor(u"Shop, staging"_s));
    QVERIFY(r.bus.write(u"Name"_s, u"Shop"_s));
    QVERIFY(r.bus.press(u"Save"_s));
    QTRY_VERIFY(r.program.files().contains(appId.toUtf8())); // the files are looked at
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::revokes()
{
    QVERIFY(r.bus.press(u"Request token"_s));
    QVERIFY(r.waitFor(u"Token issued."_s));
    r.server.answerJson(204, {});
    QVERIFY(r.bus.press(u"Revoke…"_s));
    QVERIFY(r.waitFor(u"Revoke the token that ends in"_s));
    QCOMPARE(r.traces(), QString());
    QVERIFY(r.bus.press(u"Revoke"_s));
    QVERIFY(r.waitFor(u"The token is revoked."_s));
    QVERIFY(r.server.requests().constLast().startsWith("POST /v1/oauth/token/revoke "));
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::forgets()
{
    QVERIFY(r.bus.press(u"Copy token"_s));
    QTRY_COMPARE(WatchedProgram::selection(u"clipboard"_s), token);
    QVERIFY(r.bus.press(u"Forget secrets"_s));
    QTRY_COMPARE(WatchedProgram::selection(u"clipboard"_s), QByteArray());
    QCOMPARE(r.traces(), QString());
}

void TestX11Canary::quits()
{
    QVERIFY(r.bus.press(u"Quit"_s));
    QCOMPARE(r.program.waitForEnd(), 0);
    for (const QByteArray &secret : {key, token}) {
        QCOMPARE(formsIn(r.program.files(), secret), QStringList());
        QCOMPARE(formsIn(r.program.messages(), secret), QStringList());
    }
    QCOMPARE(WatchedProgram::selection(u"clipboard"_s), QByteArray());
}

int main(int argc, char *argv[])
{
    XServer server;
    qunsetenv("DISPLAY");
    server.start();
    const QCoreApplication app(argc, argv);
    TestX11Canary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_x11canary.moc"
