// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labelrow.h"

#include <QTest>

using namespace bearerscope;

/// Labels below a line, in whatever room there is.
class TestLabelRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void neverCollides();
};

void TestLabelRow::places_data()
{
    QTest::addColumn<QList<double>>("positions");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("x"); // of labels that are 100 wide, the middle one expendable
    QTest::addColumn<QList<int>>("widths");

    const auto row = [](const char *name, double middle, double last, int width, const QList<int> &x,
                         const QList<int> &widths) {
        QTest::newRow(name) << QList<double> {0, middle, last} << width << x << widths;
    };
    row("below its mark", 0.5, 1, 1000, {0, 450, 900}, {100, 100, 100});
    row("close to the start", 0, 1, 1000, {0, 110, 900}, {100, 100, 100});
    row("close to the end", 1, 1, 1000, {0, 790, 900}, {100, 100, 100});
    row("all but touching", 0.3, 1, 320, {0, 110, 220}, {100, 100, 100});
    row("one pixel too little", 0.5, 1, 319, {0, 159, 219}, {100, 0, 100});
    row("just two", 0.5, 1, 210, {0, 105, 110}, {100, 0, 100});
    row("cut", 0.5, 1, 110, {0, 50, 60}, {50, 0, 50});
    row("the last mark isn't at the end", 0.2, 0.5, 1000, {0, 150, 450}, {100, 100, 100});
    row("nothing", 0.5, 1, 5, {0, 0, 5}, {0, 0, 0});
}

void TestLabelRow::places()
{
    QFETCH(QList<double>, positions);
    QFETCH(int, width);
    QFETCH(QList<int>, x);
    QFETCH(QList<int>, widths);
    QList<RowLabel> labels;
    for (int i = 0; i < positions.size(); ++i)
        labels.append({100, positions.at(i), i == 1});
    placeInRow(labels, width, 10);
    for (int i = 0; i < labels.size(); ++i) {
        QCOMPARE(labels.at(i).width, widths.at(i));
        if (widths.at(i) > 0)
            QCOMPARE(labels.at(i).x, x.at(i));
    }
}

void TestLabelRow::neverCollides()
{
    for (int width = 0; width < 700; width += 7) {
        for (int step = 0; step <= 20; ++step) {
            for (const int first : {0, 40, 170}) {
                QList<RowLabel> labels {{first, 0}, {90, step / 20.0, true}, {130, 1}};
                placeInRow(labels, width, 10);
                int free = 0;
                for (const RowLabel &label : labels) {
                    QVERIFY(label.width >= 0 && label.width <= label.wanted);
                    if (label.width == 0)
                        continue;
                    QVERIFY(label.x >= free);
                    free = label.x + label.width + 10;
                    QVERIFY(free - 10 <= width);
                }
                if (width > 300) // there is room for all
                    QVERIFY(labels.at(1).width == 90 || first == 170);
            }
        }
    }
    QList<RowLabel> none;
    placeInRow(none, 100, 10);
    QVERIFY(none.isEmpty());
}

QTEST_GUILESS_MAIN(TestLabelRow)
#include "tst_labelrow.moc"
