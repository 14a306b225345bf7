// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include "app/appearance.h"
#include "app/expirypanel.h"
#include "app/timelinebar.h"
#include "app/tone.h"
#include "core/scopecatalogue.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

/// State, time, moment and timeline, all from one reading.
class TestExpiryPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void showsAReading_data();
    void showsAReading();
    void showsTheDateOfAnotherDay();
    void showsNoBarWithoutATime();
    void agreesWithItselfAtEachSecond();
    void followsThePalette();

private:
    void show(const TokenData &data, std::chrono::milliseconds later, bool revoked = false);
    QLabel *label(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name)); }
    TimelineBar *bar() const { return m_panel->findChild<TimelineBar *>(QStringLiteral("timelineBar")); }

    bool barHas(const QString &colour) const;

    FakeClock m_clock;
    std::unique_ptr<ExpiryPanel> m_panel;
};

bool TestExpiryPanel::barHas(const QString &colour) const
{
    const QImage image = bar()->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(colour))
                return true;
        }
    }
    return false;
}

void TestExpiryPanel::init()
{
    m_clock = FakeClock();
    m_panel = std::make_unique<ExpiryPanel>();
    m_panel->setVisible(true);
}

/// \a data as just issued, read \a later.
void TestExpiryPanel::show(const TokenData &data, std::chrono::milliseconds later, bool revoked)
{
    const Receipt receipt {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), m_clock.utcNow()};
    const Inspection inspection = inspected(data, receipt, {}, ScopeCatalogue::builtIn());
    m_clock.advance(later);
    m_panel->show(inspection, inspection.expiry.read(m_clock, data.active, revoked), m_clock.utcNow());
}

void TestExpiryPanel::showsAReading_data()
{
    QTest::addColumn<qint64>("later"); // milliseconds
    QTest::addColumn<std::optional<bool>>("active");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("percent"); // of the life that is over
    QTest::addColumn<Tone>("tone");
    const std::optional<bool> unsaid;
    const std::optional<bool> no = false;
    const QString left = QStringLiteral("%1 left"), ago = QStringLiteral("%1 ago");
    const QString active = QStringLiteral("✓  Active"), expired = QStringLiteral("✗  Expired");
    QTest::newRow("fresh") << 0LL << unsaid << false << active << left.arg(QStringLiteral("15 min")) << 0 << Tone::Good;
    QTest::newRow("part of a second") << 500LL << unsaid << false << active << left.arg(QStringLiteral("15 min")) << 0
                                      << Tone::Good;
    QTest::newRow("a third") << 600'000LL << unsaid << false << active << left.arg(QStringLiteral("5 min")) << 66
                             << Tone::Good;
    QTest::newRow("last minute") << 841'000LL << unsaid << false << QStringLiteral("!  Expiring")
                                 << left.arg(QStringLiteral("59 s")) << 93 << Tone::Caution;
    QTest::newRow("last moment") << 899'999LL << unsaid << false << QStringLiteral("!  Expiring")
                                 << left.arg(QStringLiteral("1 s")) << 99 << Tone::Caution;
    QTest::newRow("over") << 900'000LL << unsaid << false << expired << ago.arg(QStringLiteral("0 s")) << 100
                          << Tone::Bad;
    QTest::newRow("long over") << 4'500'000LL << unsaid << false << expired << ago.arg(QStringLiteral("1 h")) << 100
                               << Tone::Bad;
    QTest::newRow("inactive") << 60'000LL << no << false << QStringLiteral("✗  Inactive")
                              << QStringLiteral("The server doesn't accept it") << 100 << Tone::Bad;
    QTest::newRow("revoked") << 60'000LL << unsaid << true << QStringLiteral("✗  Revoked")
                             << QStringLiteral("Nobody can use it any more") << 100 << Tone::Bad;
}

void TestExpiryPanel::showsAReading()
{
    QFETCH(qint64, later);
    QFETCH(std::optional<bool>, active);
    QFETCH(bool, revoked);
    QFETCH(Tone, tone);
    TokenData data;
    data.expiresIn = 900;
    data.active = active;
    show(data, std::chrono::milliseconds(later), revoked);
    QTEST(label("stateLabel")->text(), "state");
    QTEST(label("timeLeftLabel")->text(), "time");
    QTEST(bar()->percentOver(), "percent");
    QVERIFY(label("untilLabel")->text().contains(QStringLiteral("17:39:12 UTC")));
    const ToneColours colours = coloursOf(tone, QApplication::palette());
    QVERIFY(label("stateLabel")->styleSheet().contains(colours.background));
    QVERIFY(barHas(colours.text));
    QVERIFY2(
        bar()->toolTip().startsWith(QStringLiteral("expires_in of the issue: 900 s")), qPrintable(bar()->toolTip()));
}

void TestExpiryPanel::showsTheDateOfAnotherDay()
{
    TokenData data;
    data.expiresIn = 86'400;
    show(data, 0s);
    QVERIFY(label("untilLabel")->text().contains(QStringLiteral("2026-11-23 17:24:12 UTC")));
}

void TestExpiryPanel::showsNoBarWithoutATime()
{
    show(TokenData {}, 0s);
    QCOMPARE(label("stateLabel")->text(), QStringLiteral("?  Unknown"));
    QCOMPARE(label("timeLeftLabel")->text(), QStringLiteral("Time left unknown"));
    QCOMPARE(label("untilLabel")->text(), QString());
    QVERIFY(!bar()->isVisible());

    TokenData data;
    data.expiresIn = 900;
    show(data, 0s);
    QVERIFY(bar()->isVisible());
}

void TestExpiryPanel::agreesWithItselfAtEachSecond()
{
    TokenData data;
    data.expiresIn = 900;
    const Receipt receipt {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), {}};
    const Inspection inspection = inspected(data, receipt, {}, ScopeCatalogue::builtIn());
    for (int second = 0; second <= 901; ++second) {
        m_panel->show(inspection, inspection.expiry.read(m_clock, {}, false), m_clock.utcNow());
        const bool isOver = label("stateLabel")->text().contains(QStringLiteral("Expired"));
        QCOMPARE(isOver, second >= 900);
        QCOMPARE(label("timeLeftLabel")->text().endsWith(QStringLiteral("ago")), isOver);
        QCOMPARE(bar()->percentOver() < 100, !isOver);
        QCOMPARE(bar()->text().contains(QStringLiteral("Ended at")), isOver);
        m_clock.advance(1s);
    }
}

void TestExpiryPanel::followsThePalette()
{
    Appearance appearance;
    TokenData data;
    data.expiresIn = 900;
    show(data, 0s);
    for (const auto scheme : {Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
        appearance.setScheme(scheme);
        const ToneColours colours = coloursOf(Tone::Good, QApplication::palette());
        QTRY_VERIFY(label("stateLabel")->styleSheet().contains(colours.background));
        QTRY_VERIFY(barHas(colours.text));
    }
}

QTEST_MAIN(TestExpiryPanel)
#include "tst_expirypanel.moc"
