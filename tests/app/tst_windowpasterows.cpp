// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowwindow.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Every odd text pasted into the one window: what it shows and says, and that it never stands still.
class TestWindowPasteRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { w.reset(); }

    void pastes_data() { addRows(inputRows()); }
    void pastes();
    void pastesText_data();
    void pastesText();

private:
    std::unique_ptr<RowWindow> w;
};

void TestWindowPasteRows::initTestCase()
{
    w = std::make_unique<RowWindow>();
    QVERIFY(w->open());
    QVERIFY(w->requestTokenFromFaultServer());
}

void TestWindowPasteRows::pastes()
{
    QFETCH(InputRow, row);
    if (!row.body.isValidUtf8())
        QSKIP("A clipboard holds text.");
    const QStringList before = w->fields();
    w->paste(row.body);
    QVERIFY2(w->stall <= longestStall, qPrintable(QString::number(w->stall)));
    w->verifyTextsAreHarmless();
    if (row.refusal && !row.isTakenWhenPasted)
        return w->verifyRefused(before);
    QVERIFY(w->isShown(u"messageBar"));
    QVERIFY2(w->message().contains(u"Recognised"_s), qPrintable(w->message()));
    if (!row.refusal)
        w->verifyShown(row);
}

void TestWindowPasteRows::pastesText_data()
{
    QTest::addColumn<PasteRow>("row");
    const QList<PasteRow> rows = pasteRows();
    for (const PasteRow &row : rows)
        QTest::newRow(row.id.constData()) << row;
}

void TestWindowPasteRows::pastesText()
{
    QFETCH(PasteRow, row);
    if (!row.text.isValidUtf8())
        QSKIP("A clipboard holds text.");
    const QStringList before = w->fields();
    w->paste(row.text);
    QVERIFY2(w->stall <= longestStall, qPrintable(QString::number(w->stall)));
    w->verifyTextsAreHarmless();
    const QString said = w->message() + w->text(u"requestIdLabel");
    QVERIFY2(said.contains(row.said), qPrintable(said));
    QCOMPARE(w->isShown(u"messageActionButton"), row.asksForToken);
    if (row.asksForToken)
        QCOMPARE(w->fields(), before);
    else if (row.token.isEmpty())
        w->verifyRefused(before);
    else
        QVERIFY(w->accessToken().toUtf8() == row.token);
}

QTEST_MAIN(TestWindowPasteRows)
#include "tst_windowpasterows.moc"
