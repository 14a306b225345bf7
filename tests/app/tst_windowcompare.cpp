// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/pasteedit.h"
#include "session/comparisonmodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Two tokens side by side, in the whole window.
class TestWindowCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void holdsTheNextTokenAgainstTheKeptOne();
    void comparesWithPastedText();
    void countsTheTimeOfBoth();
    void forgets();
    void neverShowsATokenWhole();

private:
    void ask(const QString &scopes) const;
    QString cell(const QString &caption, int column) const;
    QTreeView *view() const { return w->find<QTreeView>(u"compareView"); }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowCompare::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
    ask(u"campaigns vouchers"_s);
    w->find<QTabWidget>(u"detailsTabs")->setCurrentWidget(w->find<QWidget>(u"comparePanel"));
}

void TestWindowCompare::ask(const QString &scopes) const
{
    auto *edit = w->find<QLineEdit>(u"scopeTextEdit");
    edit->selectAll();
    QTest::keyClicks(edit, scopes);
    QVERIFY(w->requestToken());
}

QString TestWindowCompare::cell(const QString &caption, int column) const
{
    const auto *model = view()->model();
    const QModelIndex index = model->match(model->index(0, 0), Qt::DisplayRole, caption, 1, Qt::MatchExactly).value(0);
    return index.siblingAtColumn(column).data().toString();
}

void TestWindowCompare::holdsTheNextTokenAgainstTheKeptOne()
{
    QVERIFY(!view()->isVisible());
    w->click(u"keepTokenButton");
    QVERIFY(view()->isVisible());
    ask(u"vouchers orders"_s);
    QVERIFY(cell(u"campaigns"_s, ComparisonModel::LeftColumn) != cell(u"campaigns"_s, ComparisonModel::RightColumn));
    QCOMPARE(cell(u"vouchers"_s, ComparisonModel::LeftColumn), cell(u"vouchers"_s, ComparisonModel::RightColumn));
    QVERIFY(!cell(u"orders"_s, ComparisonModel::RightColumn).isEmpty());
    QCOMPARE(w->session.inspection().scopes.granted, QStringList({u"orders"_s, u"vouchers"_s}));
}

void TestWindowCompare::comparesWithPastedText()
{
    w->click(u"compareWithButton");
    const QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QVERIFY(WindowFixture::waitForFocus(dialog));
    w->find<PasteEdit>(u"pasteEdit", dialog)->setContent(R"({"access_token":"token-of-a-customer","scope":"skus"})");
    QTest::mouseClick(w->find<QAbstractButton>(u"inspectButton", dialog), Qt::LeftButton);
    QVERIFY(view()->isVisible());
    QVERIFY(!cell(u"skus"_s, ComparisonModel::LeftColumn).isEmpty());
    QVERIFY(w->session.inspection().connection); // the token at hand is the same as before
}

void TestWindowCompare::countsTheTimeOfBoth()
{
    w->click(u"keepTokenButton");
    const QString before = cell(u"Time left"_s, ComparisonModel::LeftColumn);
    QVERIFY(!before.isEmpty());
    w->clock.advance(std::chrono::minutes(3));
    w->find<QAbstractButton>(u"checkButton")->setFocus();
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    QVERIFY(cell(u"Time left"_s, ComparisonModel::LeftColumn) != before);
}

void TestWindowCompare::forgets()
{
    w->click(u"keepTokenButton");
    w->click(u"forgetKeptButton");
    QVERIFY(!view()->isVisible());
}

void TestWindowCompare::neverShowsATokenWhole()
{
    w->click(u"keepTokenButton");
    const QString kept = w->accessToken();
    ask(u"orders"_s);
    const auto *model = view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString text = model->index(row, column).data().toString();
            QVERIFY(!text.contains(kept) && !text.contains(w->accessToken()));
        }
    }
    QVERIFY(model->rowCount() > 5);
}

QTEST_MAIN(TestWindowCompare)
#include "tst_windowcompare.moc"
