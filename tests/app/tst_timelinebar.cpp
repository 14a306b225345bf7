// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contrast.h"
#include "support/fakeclock.h"
#include "support/paintwatch.h"

#include "app/appearance.h"
#include "app/timelinebar.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <ctime>

using namespace bearerscope;
using namespace std::chrono_literals;

/// The drawn line of a token's life.
class TestTimelineBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theElapsedPartGrows_data();
    void theElapsedPartGrows();
    void runsFromRightToLeft();
    void isStrongEnough_data();
    void isStrongEnough();
    void labelsFitIn_data();
    void labelsFitIn();
    void labelsDropNowFirst();
    void isOver();
    void isCutShort();
    void drawsNothingWithoutALine();
    void paintsOnceASecond();
    void isReadAloud();
    void theTooltipIsPlainText();

private:
    /// A token of 900 s, \a age after its issue.
    void display(std::chrono::milliseconds age, bool revoked = false, Tone tone = Tone::Good);
    QImage picture() const;
    /// Of the line's middle row, with neither marks nor their halo: how many pixels have the colour.
    int pixelsOf(const QString &colour) const;

    FakeClock m_clock;
    std::unique_ptr<TimelineBar> m_bar;
};

void TestTimelineBar::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    tzset();
}

void TestTimelineBar::init()
{
    m_bar = std::make_unique<TimelineBar>();
    m_bar->resize(600, m_bar->sizeHint().height());
    m_bar->setAccessibleName(QStringLiteral("Lifetime of the token"));
}

void TestTimelineBar::cleanup()
{
    m_bar.reset();
    Appearance appearance; // the palette belongs to the program
    appearance.setScheme(Appearance::Scheme::Light);
    appearance.setScheme(Appearance::Scheme::System);
}

void TestTimelineBar::display(std::chrono::milliseconds age, bool revoked, Tone tone)
{
    m_clock = FakeClock();
    TokenData data;
    data.expiresIn = 900;
    const Expiry expiry(data, {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), m_clock.utcNow()});
    m_clock.advance(age);
    const ExpiryReading reading = expiry.read(m_clock, {}, revoked);
    m_bar->display(timelineOf(expiry, reading), reading.state, tone, m_clock.utcNow());
    m_bar->resize(m_bar->width(), m_bar->sizeHint().height());
}

QImage TestTimelineBar::picture() const
{
    return m_bar->grab().toImage();
}

int TestTimelineBar::pixelsOf(const QString &colour) const
{
    const QImage image = picture();
    int pixels = 0;
    for (int x = 0; x < image.width(); ++x)
        pixels += image.pixelColor(x, 9) == QColor(colour);
    return pixels;
}

void TestTimelineBar::theElapsedPartGrows_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::newRow("light") << Appearance::Scheme::Light;
    QTest::newRow("dark") << Appearance::Scheme::Dark;
}

void TestTimelineBar::theElapsedPartGrows()
{
    QFETCH(Appearance::Scheme, scheme);
    Appearance appearance;
    appearance.setScheme(scheme);
    QTRY_COMPARE(isDark(m_bar->palette()), scheme == Appearance::Scheme::Dark);
    const ToneColours colours = coloursOf(Tone::Good, QApplication::palette());
    int lastElapsed = -1;
    int lastLeft = m_bar->width();
    for (int tenth = 0; tenth <= 10; ++tenth) {
        display(tenth * 90s);
        const int elapsed = pixelsOf(colours.background);
        const int left = pixelsOf(colours.text);
        QVERIFY(elapsed > lastElapsed);
        QVERIFY(left < lastLeft);
        // The marks and the room around that of now take some.
        QVERIFY2(std::abs(elapsed - m_bar->width() * tenth / 10) <= 10, qPrintable(QString::number(elapsed)));
        QVERIFY2(std::abs(left - m_bar->width() * (10 - tenth) / 10) <= 10, qPrintable(QString::number(left)));
        lastElapsed = elapsed;
        lastLeft = left;
    }
}

void TestTimelineBar::runsFromRightToLeft()
{
    display(300s);
    const QImage ltr = picture();
    const QList<QRect> labels = m_bar->labelRects();
    m_bar->setLayoutDirection(Qt::RightToLeft);
    const QImage rtl = picture();
    const auto line = [](const QImage &image) { return image.copy(0, 0, image.width(), 18); };
    int different = 0;
    const QImage mirrored = line(rtl).mirrored(true, false);
    for (int x = 0; x < ltr.width(); ++x)
        different += mirrored.pixelColor(x, 9) != ltr.pixelColor(x, 9);
    QVERIFY2(different <= 2, qPrintable(QString::number(different)));
    const QList<QRect> mirroredLabels = m_bar->labelRects();
    QCOMPARE(mirroredLabels.size(), labels.size());
    for (int i = 0; i < labels.size(); ++i)
        QCOMPARE(mirroredLabels.at(i).right(), m_bar->width() - 1 - labels.at(i).left());
}

void TestTimelineBar::isStrongEnough_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::addColumn<Tone>("tone");
    for (const Tone tone : {Tone::Good, Tone::Caution, Tone::Bad, Tone::Neutral}) {
        QTest::addRow("light %d", int(tone)) << Appearance::Scheme::Light << tone;
        QTest::addRow("dark %d", int(tone)) << Appearance::Scheme::Dark << tone;
    }
}

/// WCAG 1.4.11: what has to be seen has a contrast of 3 to what is beside it.
void TestTimelineBar::isStrongEnough()
{
    QFETCH(Appearance::Scheme, scheme);
    QFETCH(Tone, tone);
    Appearance appearance;
    appearance.setScheme(scheme);
    QTRY_COMPARE(isDark(m_bar->palette()), scheme == Appearance::Scheme::Dark);
    display(450s, false, tone);
    const QImage image = picture();
    const QColor window = m_bar->palette().color(QPalette::Window);
    const QColor elapsed = image.pixelColor(150, 9);
    const QColor left = image.pixelColor(450, 9);
    const QColor edge = image.pixelColor(150, 4); // of the pale part
    const QColor now = image.pixelColor(300, 9);
    QCOMPARE(image.pixelColor(297, 9), window); // the halo
    QVERIFY(contrast(elapsed, left) >= 3);
    QVERIFY(contrast(left, window) >= 3);
    QVERIFY(contrast(edge, window) >= 3);
    QVERIFY(contrast(now, window) >= 3);
}

void TestTimelineBar::labelsFitIn_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1200, 600, 400, 240, 120, 30})
        QTest::addRow("%d", width) << width;
}

void TestTimelineBar::labelsFitIn()
{
    QFETCH(int, width);
    m_bar->resize(width, m_bar->height());
    for (const std::chrono::seconds age : {0s, 20s, 300s, 450s, 880s, 900s, 1000s, 4000s, 86'400s}) {
        display(age);
        const QList<QRect> rects = m_bar->labelRects();
        QVERIFY(rects.size() >= 2 || width < 60);
        for (int i = 0; i < rects.size(); ++i) {
            QVERIFY(rects.at(i).left() >= 0 && rects.at(i).right() < width);
            if (i > 0)
                QVERIFY(rects.at(i).left() > rects.at(i - 1).right() + 8);
        }
        QVERIFY(!picture().isNull());
    }
}

void TestTimelineBar::labelsDropNowFirst()
{
    display(450s);
    const QStringList all {
        QStringLiteral("Issued 22:54:12"), QStringLiteral("Now 23:01:42"), QStringLiteral("Ends 23:09:12")};
    QCOMPARE(m_bar->labelTexts(), all);
    m_bar->resize(240, m_bar->height());
    QCOMPARE(m_bar->labelTexts(), QStringList({all.first(), all.last()}));
    display(2000s);
    QCOMPARE(m_bar->labelTexts(), QStringList({all.first(), QStringLiteral("Ended 23:09:12")}));
    m_bar->resize(600, m_bar->height());
    QCOMPARE(m_bar->labelTexts().constLast(), QStringLiteral("Now 23:27:32"));
}

void TestTimelineBar::isOver()
{
    display(1800s, false, Tone::Bad);
    const ToneColours colours = coloursOf(Tone::Bad, QApplication::palette());
    QVERIFY(std::abs(pixelsOf(colours.background) - m_bar->width() / 2) <= 8);
    const QImage image = picture();
    int dots = 0;
    for (int x = 310; x < 590; ++x)
        dots += image.pixelColor(x, 8) == QColor(colours.text);
    QVERIFY2(dots > 50 && dots < 230, qPrintable(QString::number(dots))); // a dotted line to now
    QCOMPARE(m_bar->percentOver(), 100);
}

/// Revoked: nothing is left, and now has no place on it.
void TestTimelineBar::isCutShort()
{
    display(300s, true, Tone::Bad);
    QCOMPARE(
        m_bar->labelTexts(), QStringList({QStringLiteral("Issued 22:54:12"), QStringLiteral("Would end 23:09:12")}));
    const ToneColours colours = coloursOf(Tone::Bad, QApplication::palette());
    const int strong = pixelsOf(colours.text);
    QVERIFY2(strong > 20 && strong < m_bar->width() / 2, qPrintable(QString::number(strong))); // hatched
    const QImage before = picture();
    display(400s, true, Tone::Bad);
    QCOMPARE(picture(), before);
    QVERIFY(m_bar->text().contains(QStringLiteral("Would have lasted until")));
}

void TestTimelineBar::drawsNothingWithoutALine()
{
    m_bar->display({}, TokenState::Unknown, Tone::Neutral, m_clock.utcNow());
    const QImage image = picture();
    for (int x = 0; x < image.width(); ++x)
        QCOMPARE(image.pixelColor(x, 9), image.pixelColor(0, 0));
    QVERIFY(m_bar->labelRects().isEmpty());
}

void TestTimelineBar::paintsOnceASecond()
{
    PaintWatch counter(*m_bar);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    display(100s);
    QTRY_VERIFY(counter.count > 0);
    QCoreApplication::processEvents();
    counter.count = 0;
    for (int i = 1; i < 10; ++i) {
        display(100s + i * 100ms);
        QCoreApplication::processEvents();
    }
    QCOMPARE(counter.count, 0);
    display(101s);
    QTRY_COMPARE(counter.count, 1);
}

void TestTimelineBar::isReadAloud()
{
    display(300s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_bar.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::ProgressBar);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Lifetime of the token"));
    QVERIFY(interface->text(QAccessible::Description).contains(QStringLiteral("Issued at 22:54:12 (UTC+5:30)")));
    QVERIFY(interface->text(QAccessible::Description).contains(QStringLiteral("Ends at 23:09:12 (UTC+5:30)")));
    QCOMPARE(interface->text(QAccessible::Value), interface->text(QAccessible::Description));
    QVERIFY(interface->valueInterface());
    QCOMPARE(interface->valueInterface()->currentValue().toInt(), 33);
    QCOMPARE(interface->valueInterface()->minimumValue().toInt(), 0);
    QCOMPARE(interface->valueInterface()->maximumValue().toInt(), 100);
    display(450s);
    QCOMPARE(interface->valueInterface()->currentValue().toInt(), 50);
}

void TestTimelineBar::theTooltipIsPlainText()
{
    display(300s);
    const QString text = QStringLiteral("a <b>bold</b> figure");
    m_bar->setToolTip(text);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    QHelpEvent help(QEvent::ToolTip, {10, 10}, m_bar->mapToGlobal(QPoint(10, 10)));
    QVERIFY(QCoreApplication::sendEvent(m_bar.get(), &help));
    QVERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt;")), qPrintable(QToolTip::text()));
    QCOMPARE(m_bar->toolTip(), text);
}

QTEST_MAIN(TestTimelineBar)
#include "tst_timelinebar.moc"
