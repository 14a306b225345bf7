// SPDX-License-Identifier: GPL-3.0-or-later
#include "canaryrig.h"
#include "screenreader.h"
#include "support/xserver.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using State = ScreenReader::State;

namespace {

const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString scopesToAsk = u"Scopes to ask for"_s;
const QString scopesOfToken = u"Scopes of the token"_s;

} // namespace

/// The whole job, done by somebody who sees nothing: over the accessibility bus, on the built program.
class TestX11Access : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { hasFailed |= QTest::currentTestFailed(); }
    // One step after the other.
    void hearsWhatIsWrong();
    void usesAnotherServer();
    void waitsAndCancels();
    void choosesScopes();
    void ticksByKeys();
    void requests();
    void readsWhatItIs();
    void readsWhatWasGranted();
    void hearsWhatItOpens();
    void copies();
    void isNotToldOfEachSecond();
    void isNotToldOfTheLastSeconds();
    void inspects();
    void revokes();
    void quits();

private:
    bool isChecked(const QString &scope) const { return reader.findCell(scopesToAsk, scope).is(State::Checked); }

    /// Whether a notification of that name has appeared, which is when a screen reader says it.
    bool hears(const QString &words)
    {
        const ScreenReader::Thing said = reader.find(u"notification"_s, words);
        return r.bus.events().contains(u"StateChanged showing 1 "_s + said.path);
    }

    /// Whether the time left has changed three times, to be read at any time, without a word about it.
    bool threeSecondsPassQuietly();
    /// Whether \a text was taken by the dialog, which is then closed.
    bool inspect(const QString &text);

    CanaryRig r;
    ScreenReader reader {r.bus};
    QString token;
    bool hasFailed = false;
};

void TestX11Access::initTestCase()
{
    if (const QString missing = CanaryRig::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed: .ci/setup installs it"_s));
    QVERIFY(r.start());
}

void TestX11Access::init()
{
    if (hasFailed)
        QSKIP("The step before it failed.");
}

bool TestX11Access::threeSecondsPassQuietly()
{
    const ScreenReader::Thing left = reader.findSaying(u"Time left"_s);
    r.bus.forgetHeard();
    for (int second = 0; second < 3; ++second) {
        const QString before = reader.textOf(left);
        if (!before.contains(u" s"_s) || !QTest::qWaitFor([&] { return reader.textOf(left) != before; }, 30'000))
            return false;
    }
    const QStringList events = r.bus.events();
    if (!events.isEmpty())
        qWarning().noquote() << events.join(u'\n');
    return events.isEmpty();
}

bool TestX11Access::inspect(const QString &text)
{
    const QString field = u"Text to inspect"_s;
    return reader.press(u"Inspect a token…"_s) && reader.waitFor(u"text"_s, field)
        && reader.write(reader.find(u"text"_s, field), text) && reader.press(u"Inspect"_s)
        && QTest::qWaitFor([&] {
               const ScreenReader::Thing edit = reader.find(u"text"_s, field);
               return edit.path.isEmpty() || !edit.description.isEmpty();
           })
        && reader.find(u"text"_s, field).path.isEmpty();
}

/// A choice can't be made on the bus while its list isn't open.
void TestX11Access::hearsWhatIsWrong()
{
    QVERIFY(r.reach(u"Sandbox (this computer)"_s, u"alt+p"_s));
    QVERIFY(r.reach(u"Own address"_s, u"End"_s)); // the last choice
    const QString usual = reader.find(u"text"_s, u"Address"_s).description;
    QVERIFY(reader.press(u"Request token"_s));
    QVERIFY(r.bus.waitForFocus(u"Address"_s, 30'000));
    const ScreenReader::Thing field = reader.find(u"text"_s, u"Address"_s);
    QVERIFY2(field.description.contains(u"address"_s) && field.description != usual, qPrintable(field.description));
    QVERIFY(hears(u"Error: "_s + field.description));
    QVERIFY(reader.write(field, u"x"_s));
    QCOMPARE(reader.find(u"text"_s, u"Address"_s).description, usual);
}

void TestX11Access::usesAnotherServer()
{
    QVERIFY(reader.write(reader.find(u"text"_s, u"Address"_s), r.server.url().toString()));
    QVERIFY(reader.write(reader.find(u"text"_s, u"Application ID"_s), u"app-of-a-test"_s));
    const ScreenReader::Thing key = reader.find(u"text"_s, u"Secret key"_s);
    QVERIFY(!reader.write(key, u"a-key"_s)); // it takes it, and doesn't give it back
    QCOMPARE(reader.textOf(key).remove(QChar(0x2022)), QString());
}

void TestX11Access::waitsAndCancels()
{
    r.server.stayMute();
    QVERIFY(reader.press(u"Request token"_s));
    QVERIFY(reader.waitFor(u"push button"_s, u"Cancel"_s));
    QVERIFY(!reader.find(u"push button"_s, u"Request token"_s).is(State::Sensitive));
    QTRY_COMPARE_WITH_TIMEOUT(r.server.requests().size(), 1, 30'000);
    QVERIFY(reader.press(u"Cancel"_s));
    QVERIFY(reader.waitForNone(u"push button"_s, u"Cancel"_s));
    QVERIFY(reader.find(u"push button"_s, u"Request token"_s).is(State::Sensitive));
    QVERIFY(r.reach(u"Own address"_s, u"alt+p"_s));
    QVERIFY(r.reach(u"Sandbox (this computer)"_s, u"Home"_s));
}

void TestX11Access::choosesScopes()
{
    QVERIFY(isChecked(u"campaigns"_s));
    QVERIFY(!isChecked(u"orders"_s));
    QVERIFY(reader.write(reader.find(u"text"_s, u"Scopes as text"_s), u"vouchers orders"_s));
    QTRY_VERIFY(isChecked(u"orders"_s));
    QVERIFY(!isChecked(u"campaigns"_s));
}

/// A cell's one action on the bus is to be selected: Qt has none that ticks it.
void TestX11Access::ticksByKeys()
{
    QVERIFY(r.reach(scopesToAsk, u"shift+Tab"_s));
    QVERIFY(WatchedProgram::press(u"Home"_s));
    QVERIFY(!isChecked(u"api"_s));
    r.bus.forgetHeard();
    QVERIFY(WatchedProgram::press(u"space"_s));
    QTRY_VERIFY(isChecked(u"api"_s));
    const QStringList told = r.bus.events().filter(u"StateChanged checked 1 "_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(r.bus.propertyOf(told.constFirst().section(u' ', -1), u"Name"_s), u"api"_s);
    QVERIFY(WatchedProgram::press(u"space"_s));
    QTRY_VERIFY(!isChecked(u"api"_s));
}

void TestX11Access::requests()
{
    QVERIFY(reader.find(u"push button"_s, u"Revoke…"_s).path.isEmpty());
    r.bus.forgetHeard();
    QVERIFY(reader.press(u"Request token"_s));
    QVERIFY(reader.waitFor(u"label"_s, u"Token issued."_s));
    // It stays with the button: none of the lists that the answer fills takes it.
    for (const QString &event : r.bus.events().filter(u"StateChanged focused 1 "_s))
        QCOMPARE(r.bus.answer(event.section(u' ', -1), accessible, u"GetRoleName"_s), u"push button"_s);
    QVERIFY(hears(u"Done: Token issued."_s));
    QVERIFY(reader.find(u"push button"_s, u"Revoke…"_s).is(State::Sensitive));
}

void TestX11Access::readsWhatItIs()
{
    const ScreenReader::Thing state = reader.find(u"label"_s, u"Active"_s);
    QVERIFY(!state.path.isEmpty());
    const QString left = reader.textOf(reader.findSaying(u"Time left"_s));
    QVERIFY2(left.startsWith(u"14 min "_s) || left.startsWith(u"15 min"_s), qPrintable(left));
}

void TestX11Access::readsWhatWasGranted()
{
    QCOMPARE(reader.row(scopesOfToken, u"orders"_s, 3), (QStringList {u"orders"_s, u"asked"_s, u"✓ granted"_s}));
    QCOMPARE(reader.row(scopesOfToken, u"vouchers"_s, 3), (QStringList {u"vouchers"_s, u"asked"_s, u"✓ granted"_s}));
    QCOMPARE(reader.row(scopesOfToken, u"campaigns"_s, 3), (QStringList {u"campaigns"_s, {}, {}}));
}

/// On Return, and not with each letter.
void TestX11Access::hearsWhatItOpens()
{
    QVERIFY(r.reach(u"Can it call"_s, u"ctrl+k"_s));
    QVERIFY(reader.write(reader.find(u"text"_s, u"Can it call"_s), u"POST /v1/orders"_s));
    r.bus.forgetHeard();
    QVERIFY(WatchedProgram::press(u"Return"_s));
    QTRY_VERIFY(!r.bus.events().filter(u"StateChanged showing 1 "_s).isEmpty());
    const QString said = r.bus.events().filter(u"StateChanged showing 1 "_s).constFirst().section(u' ', -1);
    QVERIFY2(r.bus.propertyOf(said, u"Name"_s).startsWith(u"✓ Yes"_s), qPrintable(r.bus.propertyOf(said, u"Name"_s)));
}

void TestX11Access::copies()
{
    QVERIFY(reader.press(u"Copy token"_s));
    QTRY_VERIFY(!WatchedProgram::selection(u"clipboard"_s).isEmpty());
    token = QString::fromUtf8(WatchedProgram::selection(u"clipboard"_s));
    QVERIFY(reader.waitFor(u"push button"_s, u"Clear now"_s));
    QVERIFY(hears(u"Copied. Clipboard clears in 30 s"_s));
}

void TestX11Access::isNotToldOfEachSecond()
{
    const ScreenReader::Thing clipboard = reader.findSaying(u"Clipboard"_s);
    const QString before = reader.textOf(clipboard);
    QVERIFY(before.contains(u" s"_s));
    QVERIFY(threeSecondsPassQuietly());
    QVERIFY(reader.textOf(clipboard) != before);
}

void TestX11Access::isNotToldOfTheLastSeconds()
{
    QVERIFY(reader.press(u"Clear now"_s)); // or it would be cleared meanwhile, which is told
    QVERIFY(reader.waitForNone(u"push button"_s, u"Clear now"_s));
    const qint64 end = QDateTime::currentSecsSinceEpoch() + 55;
    QVERIFY(inspect(uR"({"access_token":"9XYZdefghijklmnopqrstuvwxyz","expires_at":%1})"_s.arg(end)));
    QVERIFY(reader.waitFor(u"label"_s, u"Recognised: token JSON."_s));
    QVERIFY(threeSecondsPassQuietly());
}

/// What was copied, as somebody would who was sent it.
void TestX11Access::inspects()
{
    QVERIFY(!inspect(u"no token"_s)); // the dialog stays, with the reason at the field, which is said as well
    const ScreenReader::Thing field = reader.find(u"text"_s, u"Text to inspect"_s);
    QVERIFY(!field.description.isEmpty());
    QVERIFY(hears(field.description));
    QVERIFY(reader.press(u"Cancel"_s));
    QVERIFY(reader.waitForNone(u"text"_s, u"Text to inspect"_s));
    QVERIFY(inspect(u"Authorization: Bearer "_s + token));
    QVERIFY(reader.waitFor(u"label"_s, u"Recognised: an Authorization header."_s));
}

void TestX11Access::revokes()
{
    QVERIFY(reader.press(u"Revoke…"_s));
    QVERIFY(reader.waitFor(u"push button"_s, u"Cancel"_s));
    QVERIFY(reader.press(u"Revoke"_s));
    QVERIFY(reader.waitFor(u"label"_s, u"The token is revoked."_s));
    QVERIFY(reader.waitFor(u"label"_s, u"Revoked"_s));
}

void TestX11Access::quits()
{
    QVERIFY(r.bus.press(u"Quit"_s));
    QCOMPARE(r.program.waitForEnd(), 0);
}

int main(int argc, char *argv[])
{
    XServer server;
    qunsetenv("DISPLAY");
    server.start();
    const QCoreApplication app(argc, argv);
    TestX11Access test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_x11access.moc"
