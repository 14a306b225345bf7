// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPalette>
#include <QWidget>

namespace bearerscope {

namespace {

/// Keeps one widget in its tone when the application's palette changes: a widget with a style sheet has a palette of
/// its own and is not told (measured on Qt 6.4.2), but the application is. A child of its widget.
class ToneKeeper : public QObject
{
    Q_OBJECT
public:
    explicit ToneKeeper(QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
    {
        qApp->installEventFilter(this);
    }

    void set(const QString &sheet, Tone tone)
    {
        m_sheet = sheet;
        m_tone = tone;
        apply();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == qApp && event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        const ToneColours colours = coloursOf(m_tone, QGuiApplication::palette());
        const QString wanted = m_sheet.arg(colours.text, colours.background);
        if (m_widget->styleSheet() != wanted)
            m_widget->setStyleSheet(wanted);
    }

    QWidget *m_widget;
    QString m_sheet;
    Tone m_tone = Tone::Neutral;
};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ToneColours coloursOf(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto pick = [dark](const char *lightText, const char *lightBackground, const char *darkText,
                          const char *darkBackground) {
        return dark ? ToneColours {QLatin1String(darkText), QLatin1String(darkBackground)}
                    : ToneColours {QLatin1String(lightText), QLatin1String(lightBackground)};
    };
    switch (tone) {
    case Tone::Neutral:
        return pick("#3f4650", "#e4e7eb", "#d5d9df", "#3a3f47");
    case Tone::Information:
        return pick("#1c4a86", "#e1ecfa", "#a9ccff", "#1d304b");
    case Tone::Good:
        return pick("#17613a", "#dcf1e3", "#93dcae", "#1c3a29");
    case Tone::Caution:
        return pick("#6f4400", "#fcefd2", "#f4cb78", "#3e3115");
    case Tone::Bad:
        return pick("#97202a", "#fbe2e3", "#ffa8a8", "#472122");
    case Tone::Accent:
        return pick("#ffffff", "#1f5fbf", "#0b1a2e", "#8ab8ff");
    }
    Q_UNREACHABLE();
}

void setTone(QWidget *widget, const QString &sheet, Tone tone)
{
    auto *keeper = widget->findChild<ToneKeeper *>(QString(), Qt::FindDirectChildrenOnly);
    if (!keeper)
        keeper = new ToneKeeper(widget);
    keeper->set(sheet, tone);
}

void setToneOfBox(QLabel *label, Tone tone)
{
    setTone(label, QStringLiteral("QLabel { color: %1; background: %2; border-radius: 6px; padding: 6px; }"), tone);
}

} // namespace bearerscope

#include "tone.moc"
