// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timingbar.h"

#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = CallPhase::Kind;

const QList<CallPhase> phases {{Kind::Name, 0ms, 1ms}, {Kind::ConnectAndTls, 1ms, 99ms}, {Kind::Send, 100ms, 0ms},
    {Kind::Wait, 100ms, 300ms}, {Kind::Body, 400ms, 0ms}};

} // namespace

/// The parts of a call's time as a picture.
class TestTimingBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEachPart();
    void wrapsTheLegend();
    void saysWhatItShows();
    void drawsEachPattern();
    void drawsNothing();
    void isMirrored();
};

void TestTimingBar::showsEachPart()
{
    TimingBar bar;
    bar.resize(600, 60);
    bar.display(phases);
    const QList<QRect> rects = bar.barRects();
    QCOMPARE(rects.size(), phases.size());
    QCOMPARE(rects.first().left(), 0);
    QCOMPARE(rects.last().right(), bar.width() - 1);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QVERIFY(rects[i].width() >= 3); // what took no time can be seen as well
        QVERIFY(i == 0 || rects[i].left() == rects[i - 1].right() + 1);
    }
    QVERIFY(rects[3].width() > 2 * rects[1].width());
}

void TestTimingBar::wrapsTheLegend()
{
    TimingBar bar;
    bar.display(phases);
    const QList<QRect> wide = bar.legendRects(2000);
    QCOMPARE(wide.first().top(), wide.last().top());
    const QList<QRect> narrow = bar.legendRects(220);
    QVERIFY(narrow.last().top() > narrow.first().top());
    for (qsizetype i = 0; i < narrow.size(); ++i) {
        QVERIFY(narrow[i].right() < 220);
        QVERIFY(i == 0 || !narrow[i].intersects(narrow[i - 1]));
    }
    QVERIFY(bar.heightForWidth(220) > bar.heightForWidth(2000));
}

void TestTimingBar::saysWhatItShows()
{
    TimingBar bar;
    bar.display(phases);
    QVERIFY(!bar.accessibleName().isEmpty());
    QCOMPARE(bar.accessibleDescription(),
        u"name 1 ms · connection and TLS 99 ms · sending 0 ms · wait 300 ms · body 0 ms"_s);
}

/// In one colour as well, the parts differ.
void TestTimingBar::drawsEachPattern()
{
    QSet<QByteArray> pictures;
    for (const Kind kind : {Kind::Name, Kind::Connect, Kind::Send, Kind::Wait, Kind::Body}) {
        TimingBar bar;
        bar.resize(100, 14);
        bar.display({{kind, 0ms, 10ms}});
        const QImage picture = bar.grab(QRect(0, 0, 100, 14)).toImage().convertToFormat(QImage::Format_Mono);
        pictures.insert(QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), 5);
}

void TestTimingBar::drawsNothing()
{
    TimingBar bar;
    bar.resize(100, 40);
    bar.display({});
    QVERIFY(bar.barRects().isEmpty());
    QVERIFY(!bar.grab().isNull());
}

void TestTimingBar::isMirrored()
{
    TimingBar bar;
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.resize(600, 60);
    bar.display(phases);
    QCOMPARE(bar.barRects().first().right(), bar.width() - 1);
    QCOMPARE(bar.barRects().last().left(), 0);
}

QTEST_MAIN(TestTimingBar)
#include "tst_timingbar.moc"
