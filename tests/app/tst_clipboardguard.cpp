// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include "app/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

/// A secret is on the clipboard for a while, and what others put there is theirs.
class TestClipboardGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_guard.reset(); }

    void copiesWithHints();
    void copiesEveryCharacter();
    void copiesForAsLongAsWasChosen();
    void clearsAtTheDeadlineAndNotBefore();
    void hasAnAbsoluteDeadline();
    void countsTheSeconds();
    void clearsNow();
    void clearsWhenItDies();
    void startsAgainWithASecondCopy();
    void leavesWhatOthersCopied_data();
    void leavesWhatOthersCopied();
    void leavesEvenTheSameTextOfOthers();
    void hasNothingToClear();

private:
    static QString clipboardText() { return QGuiApplication::clipboard()->text(); }
    void copy(const char *text, std::chrono::milliseconds lifetime) { m_guard->copy(Secret::fromUtf8(text), lifetime); }
    qint64 lastCount() const { return m_seconds->constLast().constFirst().toLongLong(); }

    FakeClock m_clock;
    std::unique_ptr<ClipboardGuard> m_guard;
    std::unique_ptr<QSignalSpy> m_seconds;
};

void TestClipboardGuard::init()
{
    QGuiApplication::clipboard()->clear();
    m_guard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard(), m_clock);
    m_seconds = std::make_unique<QSignalSpy>(m_guard.get(), &ClipboardGuard::secondsLeftChanged);
}

void TestClipboardGuard::copiesWithHints()
{
    m_guard->copy(Secret::fromUtf8("tok+en/ü"));
    QVERIFY(m_guard->isHolding());
    QCOMPARE(clipboardText(), QStringLiteral("tok+en/ü"));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(data->hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
    const auto windows = [data](const char *name) {
        return data->data(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name)));
    };
    QVERIFY(!windows("ExcludeClipboardContentFromMonitorProcessing").isEmpty());
    QCOMPARE(windows("CanIncludeInClipboardHistory"), QByteArray(4, '\0'));
    QCOMPARE(windows("CanUploadToCloudClipboard"), QByteArray(4, '\0'));
}

void TestClipboardGuard::copiesForAsLongAsWasChosen()
{
    m_guard->setLifetime(2min);
    m_guard->copy(Secret::fromUtf8("token"));
    QCOMPARE(lastCount(), 120);
    m_guard->setLifetime(10s); // from the next copy on
    QCOMPARE(lastCount(), 120);
    m_guard->copy(Secret::fromUtf8("token"));
    QCOMPARE(lastCount(), 10);
    m_clock.advance(1min); // as after a suspend
    m_guard->check();
    QCOMPARE(clipboardText(), QString());
}

void TestClipboardGuard::copiesEveryCharacter()
{
    copy("\xEF\xBB\xBF"
         "first\xEF\xBB\xBF",
        std::chrono::seconds(30));
    QCOMPARE(clipboardText(), QStringLiteral("\uFEFFfirst\uFEFF"));
}

void TestClipboardGuard::clearsAtTheDeadlineAndNotBefore()
{
    copy("token", 2s);
    m_clock.advance(1999ms);
    // The next tick sees a clock that is just short of the end.
    QTRY_VERIFY(m_seconds->count() >= 2);
    QCOMPARE(lastCount(), 1);
    QCOMPARE(clipboardText(), QStringLiteral("token"));
    QVERIFY(m_guard->isHolding());

    m_clock.advance(1ms);
    QTRY_COMPARE(clipboardText(), QString());
    QVERIFY(!m_guard->isHolding());
    QCOMPARE(lastCount(), 0);
}

void TestClipboardGuard::hasAnAbsoluteDeadline()
{
    copy("token", 30s);
    m_clock.advance(10min); // a suspend: the timer didn't run
    QTRY_COMPARE(clipboardText(), QString());
    QCOMPARE(m_seconds->count(), 2); // one tick, not thirty
    QCOMPARE(lastCount(), 0);
}

void TestClipboardGuard::countsTheSeconds()
{
    copy("token", ClipboardGuard::defaultLifetime);
    QCOMPARE(lastCount(), 30);
    m_clock.advance(12'300ms);
    QTRY_COMPARE(lastCount(), 18); // 17.7 s, rounded up: it never says 0 while something is there
}

void TestClipboardGuard::clearsNow()
{
    copy("token", 30s);
    m_guard->clearNow();
    QCOMPARE(clipboardText(), QString());
    QVERIFY(!m_guard->isHolding());
    QCOMPARE(lastCount(), 0);
}

void TestClipboardGuard::clearsWhenItDies()
{
    copy("token", 30s);
    m_guard.reset();
    QCOMPARE(clipboardText(), QString());
}

void TestClipboardGuard::startsAgainWithASecondCopy()
{
    copy("first", 10s);
    m_clock.advance(9s);
    copy("second", 10s);
    QCOMPARE(clipboardText(), QStringLiteral("second"));
    QCOMPARE(lastCount(), 10);
    for (const auto &count : *m_seconds)
        QVERIFY2(count.constFirst().toLongLong() > 0, "replacing its own text is no end");

    m_clock.advance(2s); // the first deadline has passed
    QTRY_COMPARE(lastCount(), 8);
    QCOMPARE(clipboardText(), QStringLiteral("second"));
    m_clock.advance(8s);
    QTRY_COMPARE(clipboardText(), QString());
}

void TestClipboardGuard::leavesWhatOthersCopied_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("U6 at the deadline") << QStringLiteral("deadline");
    QTest::newRow("U6 on clear now") << QStringLiteral("now");
    QTest::newRow("U6 when the guard dies") << QStringLiteral("death");
}

void TestClipboardGuard::leavesWhatOthersCopied()
{
    QFETCH(QString, end);
    copy("token", 30s);
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    QVERIFY(!m_guard->isHolding());
    QCOMPARE(lastCount(), 0);
    const auto ticks = m_seconds->count();

    m_clock.advance(1min);
    if (end == u"deadline")
        QVERIFY(!QTest::qWaitFor([&] { return m_seconds->count() > ticks; }, 1200));
    else if (end == u"now")
        m_guard->clearNow();
    else
        m_guard.reset();
    QCOMPARE(clipboardText(), QStringLiteral("a shopping list"));
}

void TestClipboardGuard::leavesEvenTheSameTextOfOthers()
{
    copy("token", 30s);
    QGuiApplication::clipboard()->setText(QStringLiteral("token"));
    m_guard->clearNow();
    QCOMPARE(clipboardText(), QStringLiteral("token"));
}

void TestClipboardGuard::hasNothingToClear()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    m_guard->clearNow();
    QCOMPARE(m_seconds->count(), 0);
    m_guard.reset();
    QCOMPARE(clipboardText(), QStringLiteral("a shopping list"));
}

QTEST_MAIN(TestClipboardGuard)
#include "tst_clipboardguard.moc"
