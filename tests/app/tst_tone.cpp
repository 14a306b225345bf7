// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/tone.h"
#include "support/contrast.h"

#include <QApplication>
#include <QColor>
#include <QLabel>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace bearerscope;

namespace {

QString ratio(const QColor &a, const QColor &b)
{
    return QStringLiteral("%1 on %2: %3").arg(a.name(), b.name()).arg(contrast(a, b));
}

} // namespace

/// Colours that can be told apart and read.
class TestTone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresContrast();
    void knowsADarkPalette();
    void isReadable_data();
    void isReadable();
    void isReadableAsTextInAList_data() { isReadable_data(); }
    void isReadableAsTextInAList();
    void hasReadablePalettes_data();
    void hasReadablePalettes();
    void setsASheet();

private:
    static QPalette paletteOf(Appearance::Scheme scheme);
};

QPalette TestTone::paletteOf(Appearance::Scheme scheme)
{
    Appearance appearance;
    appearance.setScheme(scheme);
    return QApplication::palette();
}

void TestTone::measuresContrast()
{
    QVERIFY(qFuzzyCompare(contrast(Qt::black, Qt::white), 21.0));
    QVERIFY(qFuzzyCompare(contrast(Qt::white, Qt::white), 1.0));
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the known borderline grey
}

void TestTone::knowsADarkPalette()
{
    QVERIFY(isDark(QPalette(Qt::white, Qt::black)));
    QVERIFY(!isDark(QPalette(Qt::black, Qt::white)));
    QVERIFY(isDark(paletteOf(Appearance::Scheme::Dark)));
    QVERIFY(!isDark(paletteOf(Appearance::Scheme::Light)));
}

void TestTone::isReadable_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<Appearance::Scheme>("scheme");
    const QList<std::pair<const char *, Tone>> tones {{"neutral", Tone::Neutral}, {"information", Tone::Information},
        {"good", Tone::Good}, {"caution", Tone::Caution}, {"bad", Tone::Bad}, {"accent", Tone::Accent}};
    for (const auto &[name, tone] : tones) {
        QTest::addRow("%s, light", name) << tone << Appearance::Scheme::Light;
        QTest::addRow("%s, dark", name) << tone << Appearance::Scheme::Dark;
    }
}

void TestTone::isReadable()
{
    QFETCH(Tone, tone);
    QFETCH(Appearance::Scheme, scheme);
    const ToneColours colours = coloursOf(tone, paletteOf(scheme));
    const QColor text(colours.text), background(colours.background);
    QVERIFY(text.isValid() && background.isValid());
    QVERIFY2(contrast(text, background) >= 4.5, qPrintable(ratio(text, background)));
}

void TestTone::isReadableAsTextInAList()
{
    QFETCH(Tone, tone);
    QFETCH(Appearance::Scheme, scheme);
    if (tone == Tone::Accent)
        QSKIP("The accent's text colour is only ever on its own background.");
    const QPalette palette = paletteOf(scheme);
    const QColor text(coloursOf(tone, palette).text);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase})
        QVERIFY2(contrast(text, palette.color(role)) >= 4.5, qPrintable(ratio(text, palette.color(role))));
}

void TestTone::hasReadablePalettes_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::newRow("light") << Appearance::Scheme::Light;
    QTest::newRow("dark") << Appearance::Scheme::Dark;
}

void TestTone::hasReadablePalettes()
{
    QFETCH(Appearance::Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    using Role = QPalette::ColorRole;
    const QList<std::pair<Role, Role>> pairs {{QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Base}};
    for (const auto &[text, ground] : pairs) {
        const QColor a = palette.color(text), b = palette.color(ground);
        QVERIFY2(contrast(a, b) >= 4.5, qPrintable(ratio(a, b)));
    }
}

void TestTone::setsASheet()
{
    QLabel label;
    const QString sheet = QStringLiteral("QLabel { color: %1; background: %2; }");
    setTone(&label, sheet, Tone::Bad);
    const ToneColours colours = coloursOf(Tone::Bad, QApplication::palette());
    QCOMPARE(label.styleSheet(), sheet.arg(colours.text, colours.background));
    setTone(&label, sheet, Tone::Good);
    QVERIFY(!label.styleSheet().contains(colours.text));
}

QTEST_MAIN(TestTone)
#include "tst_tone.moc"
