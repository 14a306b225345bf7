// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowwindow.h"

#include "core/visibletext.h"

#include <QAction>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Every odd answer in the one window: what it shows, what it copies, and that it never stands still.
class TestWindowInputRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { w.reset(); }

    void requests_data() { addRows(inputRows()); }
    void requests();
    void takesRefusals_data();
    void takesRefusals();

private:
    std::unique_ptr<RowWindow> w;
};

void TestWindowInputRows::initTestCase()
{
    w = std::make_unique<RowWindow>();
    QVERIFY(w->open());
    QVERIFY(w->requestTokenFromFaultServer());
}

void TestWindowInputRows::requests()
{
    QFETCH(InputRow, row);
    w->server.answerJson(200, row.body);
    qint64 stall = 0;
    const QStringList before = w->fields();
    const bool isRefused = row.refusal || row.token.isEmpty();
    stall = stallOf(w->heart, [this] { QVERIFY(w->requestToken()); });
    QVERIFY2(stall <= longestStall, qPrintable(QString::number(stall)));
    if (isRefused) {
        w->verifyTextsAreHarmless();
        return w->verifyRefused(before);
    }

    w->verifyShown(row);
    stall = stallOf(w->heart, [this] { w->find<QAction>(u"revealAction")->setChecked(true); });
    QVERIFY2(stall <= longestStall, qPrintable(QString::number(stall)));
    QCOMPARE(w->shown(u"accessTokenLabel"), visibleText(QByteArrayView(row.token)));
    w->verifyTextsAreHarmless();
    w->verifyCopies(row.copies, row.token);

    w->server.answerJson(200, introspectionOf(row));
    stall = stallOf(w->heart, [this] { QVERIFY(w->finish([this] { w->click(u"checkButton"); })); });
    QVERIFY2(stall <= longestStall, qPrintable(QString::number(stall)));
    QCOMPARE(w->text(u"messageSymbolLabel") == u"✗"_s, row.introspectionRefusal.has_value());
    QVERIFY(w->session.token()->data().accessToken->reveal() == row.token);
}

/// The error objects of the API, large and hostile.
void TestWindowInputRows::takesRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << "{\"code\":400,\"key\":\"" + text + "\",\"message\":\"" + text + "\",\"details\":\""
                + text + "\",\"request_id\":\"" + text + "\"}";
    };
    row("letters", QByteArray(250'000, 'm'));
    row("marks", QByteArray("\u0301").repeated(100'000));
    row("overrides", QByteArray(R"(\u202e\u2066)").repeated(20'000));
    row("terminal escapes", QByteArray(R"(\u001b[2J\u0007)").repeated(10'000));
    row("tables", QByteArray("<table><tr><td>").repeated(15'000));
    row("images", QByteArray("<img src=file:///etc/passwd>").repeated(9'000));
    row("line breaks", QByteArray(R"(\n\u2028)").repeated(25'000));
    row("joined emoji", QByteArray("\U0001F468\u200D").repeated(30'000));
    row("ampersands", QByteArray("&amp;&File").repeated(20'000));
    row("place markers", QByteArray("%1%2%n%L1").repeated(20'000));
    row("half pairs", QByteArray(R"(\ud800)").repeated(30'000));
}

void TestWindowInputRows::takesRefusals()
{
    QFETCH(QByteArray, body);
    QVERIFY(w->session.inspect(tokenJsonWith({}, {})));
    const QStringList before = w->fields();
    w->server.answerJson(400, body);
    const qint64 stall = stallOf(w->heart, [this] { QVERIFY(w->requestToken()); });
    QVERIFY2(stall <= longestStall, qPrintable(QString::number(stall)));
    w->verifyRefused(before);
    w->verifyTextsAreHarmless();
    const bool isShort = w->message().contains(u"characters left out"_s) || w->message().contains(QString(8, QChar(0x2022)));
    QVERIFY2(isShort, qPrintable(w->message().left(600))); // cut, or masked because it looks secret
}

QTEST_MAIN(TestWindowInputRows)
#include "tst_windowinputrows.moc"
