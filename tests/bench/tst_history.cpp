// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/oauthclient.h"
#include "app/historypanel.h"
#include "session/presentation.h"
#include "session/profiles.h"
#include "session/session.h"
#include "session/tokenhistory.h"
#include "support/fakeclock.h"
#include "support/quick.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int tokens = 1000;
constexpr qint64 memoryLimit = 10 * 1024; ///< KiB
constexpr qint64 tickLimit = 2'000 * sanitizersShare; ///< microseconds
constexpr qint64 keystrokeLimit = 10'000 * sanitizersShare; ///< microseconds

/// The best of several runs, in microseconds: what else the machine does only adds to it.
template <typename Function> qint64 best(Function function)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer timer;
        timer.start();
        function(run);
        shortest = std::min(shortest, timer.nsecsElapsed() / 1000);
    }
    return shortest;
}

/// In KiB: what only this process has, and the system can't drop. 0 where nobody tells.
qint64 privateMemory()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Private_Dirty:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

/// What a second and a letter in the filter cost with as many live tokens as a project can have, the view included.
class BenchHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTick();
    void aKeystroke();

private:
    qint64 costOfATick();

    FakeClock m_clock;
    QNetworkAccessManager m_manager;
    OAuthClient m_client {m_manager, m_clock};
    Session m_session {m_client, ScopeCatalogue::builtIn(), m_clock};
    QTemporaryDir m_home;
    ProfileFile m_file {m_home.filePath(u"profiles.json"_s)};
    Profiles m_profiles {m_file};
    Presentation m_presentation {m_session, m_profiles, [] { return ConnectionInput(); }};
    TokenHistory m_history {m_session, m_clock, m_presentation};
    HistoryPanel m_panel;
};

void BenchHistory::initTestCase()
{
    const qint64 now = m_clock.utcNow().toSecsSinceEpoch();
    const QByteArray rest(700, 'x'); // as long as a JWT with a few claims
    const qint64 before = privateMemory();
    for (int i = 0; i < tokens; ++i) {
        const QByteArray json = R"({"access_token":")" + rest + "-token-of-a-test-number-" + QByteArray::number(i)
            + R"(","scope":"campaigns orders vouchers","expires_at":)" + QByteArray::number(now + 900 + i) + '}';
        QVERIFY(m_session.inspect(json));
    }
    QCOMPARE(m_history.rowCount(), tokens);
    const qint64 taken = privateMemory() - before;
    qInfo("a thousand tokens: %lld KiB", taken);
    QVERIFY2(sanitizersShare > 1 || taken <= memoryLimit, qPrintable(QString::number(taken)));
    m_panel.setHistory(m_history);
    connect(&m_panel, &HistoryPanel::ticked, &m_history, &TokenHistory::tick);
    m_panel.resize(760, 500);
    m_panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_panel));
}

/// A second more, drawn.
qint64 BenchHistory::costOfATick()
{
    auto *view = m_panel.findChild<QTreeView *>();
    return best([this, view](int) {
        m_clock.advance(std::chrono::seconds(1));
        m_history.tick();
        view->viewport()->repaint();
    });
}

/// Drawing the rows that are seen costs the same however many there are: what the others add is what counts.
void BenchHistory::aTick()
{
    QSignalSpy changed(&m_history, &QAbstractItemModel::dataChanged);
    const qint64 states = best([this](int) { m_history.tick(); });
    const qint64 all = costOfATick();
    auto *filter = m_panel.findChild<QLineEdit *>();
    filter->setText(u"…-9"_s);
    const qint64 few = costOfATick();
    filter->clear();
    qInfo("a second: %lld µs, of that the states %lld µs; with a tenth of the tokens %lld µs", all, states, few);
    QVERIFY2(states < tickLimit && all - few < tickLimit, qPrintable(u"%1 %2 %3 µs"_s.arg(states).arg(all).arg(few)));
    QVERIFY(changed.count() < tokens); // none has changed its state
}

void BenchHistory::aKeystroke()
{
    auto *filter = m_panel.findChild<QLineEdit *>();
    auto *view = m_panel.findChild<QTreeView *>();
    const qint64 shortest = best([filter, view](int run) {
        filter->setText(run % 2 == 0 ? u"vouchers"_s : u"…1"_s);
        view->viewport()->repaint();
    });
    QVERIFY2(shortest < keystrokeLimit, qPrintable(u"%1 µs"_s.arg(shortest)));
    qInfo("a letter: %lld µs", shortest);
    QVERIFY(view->model()->rowCount() > 0);
}

QTEST_MAIN(BenchHistory)

#include "tst_history.moc"
