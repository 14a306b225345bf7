// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "outlinedstyle.h"
#include "tone.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QPalette>
#include <QStyle>

#include <utility>

namespace bearerscope {

namespace {

struct SchemeColours {
    QRgb window, base, alternate, text, muted, button, border, accent, accentText;
};

constexpr SchemeColours lightColours {
    0xfff5f6f8, 0xffffffff, 0xfff0f2f5, 0xff1b1f24, 0xff5b6470, 0xffffffff, 0xffb8bfc8, 0xff1f5fbf, 0xffffffff};
constexpr SchemeColours darkColours {
    0xff1e2126, 0xff15181c, 0xff1b1f24, 0xffe6e9ed, 0xffa3abb6, 0xff2b3037, 0xff59616c, 0xff8ab8ff, 0xff0b1a2e};

QPalette paletteOf(const SchemeColours &c)
{
    QPalette palette(QColor(c.button), QColor(c.window));
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::PlaceholderText, QColor(c.muted));
    palette.setColor(QPalette::Button, QColor(c.button));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::Highlight, QColor(c.accent));
    palette.setColor(QPalette::HighlightedText, QColor(c.accentText));
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::Mid, QColor(c.border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.muted));
    return palette;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_actions(new QActionGroup(this))
{
    if (QApplication::style()->name() == u"fusion")
        QApplication::setStyle(new OutlinedStyle);
    const QList<std::pair<QString, Scheme>> choices {
        {tr("&System colours"), Scheme::System}, {tr("&Light"), Scheme::Light}, {tr("&Dark"), Scheme::Dark}};
    for (const auto &[text, scheme] : choices) {
        QAction *action = m_actions->addAction(text);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(scheme));
        action->setChecked(scheme == m_scheme);
    }
    connect(m_actions, &QActionGroup::triggered, this,
        [this](const QAction *action) { setScheme(action->data().value<Scheme>()); });
}

void Appearance::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    for (QAction *action : m_actions->actions())
        action->setChecked(action->data().value<Scheme>() == scheme);
    apply();
}

void Appearance::setSystemDark(bool isDark)
{
    if (std::exchange(m_isSystemDark, isDark) != isDark && m_scheme == Scheme::System)
        apply();
}

void Appearance::apply()
{
    if (m_scheme == Scheme::System) {
        QApplication::setPalette(QPalette());
        if (!m_isSystemDark || isDark(QApplication::palette()))
            return;
    }
    QApplication::setStyle(new OutlinedStyle); // other styles don't take every colour
    QApplication::setPalette(paletteOf(m_scheme == Scheme::Light ? lightColours : darkColours));
}

void Appearance::addTo(QMenu *menu)
{
    menu->addActions(m_actions->actions());
}

} // namespace bearerscope
