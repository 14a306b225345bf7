// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"
#include "widgettexts.h"
#include "windowfixture.h"

#include "support/faultrows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every fault of the road, on each call, in the window: it says what happened and what to do, it never stands still,
/// and what was there before is there afterwards.
class TestWindowFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_data();
    void fault();
    void cleanup();

private:
    void open(const FaultRow &row, Call call);
    void call(Call call);
    qint64 stallOf(Call kind);
    QStringList keptTexts() const;
    void verifyFailure(const QString &outcome) const;

    std::unique_ptr<FaultStage> m_stage;
    std::unique_ptr<WindowFixture> w;
};

void TestWindowFaults::cleanup()
{
    w.reset();
    m_stage.reset();
}

void TestWindowFaults::fault_data()
{
    QTest::addColumn<FaultRow>("row");
    QTest::addColumn<Call>("call");
    for (const FaultRow &row : faultRows()) {
        for (const Call call : allCalls)
            QTest::addRow("%s %s, %s", row.id, row.fault, qPrintable(callName(call))) << row << call;
    }
}

/// A window with a token from elsewhere, about to call the server that misbehaves.
void TestWindowFaults::open(const FaultRow &row, Call call)
{
    cleanup();
    m_stage = std::make_unique<FaultStage>();
    row.play(*m_stage, call);
    TransportChoice transport {.deadline = row.waits ? 1s : 15s, .proxy = m_stage->transport.proxy};
    if (!m_stage->transport.authorities.isEmpty()) {
        QFile file(m_stage->folder.filePath(u"authorities.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_stage->transport.authorities);
        transport.authoritiesFile = file.fileName();
    }
    w = std::make_unique<WindowFixture>(transport);
    QVERIFY(w->isNetworkSaved);
    QVERIFY(w->open());
    QVERIFY(w->session.inspect(wholeJson));
    w->useServer(m_stage->url);
}

void TestWindowFaults::call(Call call)
{
    switch (call) {
    case Call::RequestToken:
        w->click(u"requestButton");
        break;
    case Call::Introspect:
        w->click(u"checkButton");
        break;
    case Call::Revoke:
        w->click(u"revokeButton");
        w->confirmRevoke();
        break;
    }
}

/// The longest time that the window stands still while \a kind is made, in milliseconds.
qint64 TestWindowFaults::stallOf(Call kind)
{
    Heartbeat heart;
    heart.start();
    call(kind);
    const bool isOver = w->ended.count() == 1 || w->ended.wait(20'000);
    return isOver ? heart.longestGap() : std::numeric_limits<qint64>::max();
}

/// All that a person would miss: the token and its fields, the form, the clipboard.
QStringList TestWindowFaults::keptTexts() const
{
    QStringList texts {w->accessToken(), w->text(u"stateLabel"), QGuiApplication::clipboard()->text()};
    for (const QLabel *label : w->find<QWidget>(u"fieldsPanel")->findChildren<QLabel *>())
        texts.append(label->text());
    for (const QLineEdit *edit : w->find<QWidget>(u"connectionPanel")->findChildren<QLineEdit *>())
        texts.append(edit->text());
    return texts + w->find<ScopeChooser>(u"scopeChooser")->checkedScopes();
}

void TestWindowFaults::verifyFailure(const QString &outcome) const
{
    QVERIFY(w->isShown(u"messageBar"));
    const QString title = w->text(u"messageTitleLabel");
    QVERIFY(!title.isEmpty());
    QVERIFY2(w->text(u"messageTextLabel").size() > 40, qPrintable(outcome)); // why, and what to do
    for (const QString &text : {title, w->text(u"messageTextLabel"), w->window.windowTitle()}) {
        QVERIFY2(
            !text.contains(u"secret-of-a-test") && !text.contains(QString::fromUtf8(tokenInAnswers)), qPrintable(text));
        QVERIFY2(!text.contains(u'\x1b') && !text.contains(u'\a'), qPrintable(text));
    }
}

void TestWindowFaults::fault()
{
    QFETCH(FaultRow, row);
    QFETCH(Call, call);
    QStringList before;
    qint64 stall = longestStall + 1;
    for (int tries = 0; tries < 3 && stall > longestStall; ++tries) { // so that a busy machine doesn't decide
        open(row, call);
        if (m_stage->hasSlowResolver)
            QSKIP("in a program of its own, see the command line's tests");
        before = keptTexts();
        stall = stallOf(call);
    }

    QCOMPARE(w->ended.count(), 1);
    const auto result = w->ended[0][0].value<CallResult>();
    const QString outcome = result.outcome ? u"ok"_s : errorName(result.outcome.error().kind);
    QVERIFY2(row.outcomes(call).contains(outcome), qPrintable(outcome));
    QVERIFY2(stall <= longestStall, qPrintable(QString::number(stall)));
    QVERIFY(!w->session.isBusy());
    QVERIFY(!w->isShown(u"busyBar"));
    QVERIFY(w->find<QAbstractButton>(u"requestButton")->isEnabled());
    QCOMPARE(m_stage->postCount(), row.posts == FaultRow::Posts::One ? 1 : 0);
    QCOMPARE(m_stage->other.connectionCount(), 0);
    if (outcome != u"ok" && outcome != u"not_active") {
        QCOMPARE(keptTexts(), before);
        verifyFailure(outcome);
    }
}

QTEST_MAIN(TestWindowFaults)
#include "tst_windowfaults.moc"
