// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacycontrol.h"

#include "clipboardguard.h"
#include "sessionwatch.h"

#include "session/presentation.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace bearerscope {

namespace {

QString labelOf(std::chrono::seconds lifetime)
{
    const int seconds = int(lifetime.count());
    return seconds < 60 ? PrivacyControl::tr("%n seconds", nullptr, seconds)
                        : PrivacyControl::tr("%n minutes", nullptr, seconds / 60);
}

} // namespace

PrivacyControl::PrivacyControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_lifetimeActions(new QActionGroup(this))
{
    fillLifetimeMenu();
    connect(&parts.presenterAction, &QAction::triggered, this, [this](bool isOn) {
        choose({m_choice.clipboardLifetime, isOn});
    });
    connect(&parts.watch, &SessionWatch::leaving, this, &PrivacyControl::putAway);
    connect(&parts.watch, &SessionWatch::resumed, this, &PrivacyControl::lookAgain);
    connect(&parts.clipboard, &ClipboardGuard::secondsLeftChanged, this, &PrivacyControl::showNeed);
    guard(parts.revealAction);
}

void PrivacyControl::guard(QAction &reveal)
{
    m_guards.append(new RevealGuard(reveal, m_parts.clock, this));
    connect(&reveal, &QAction::toggled, this, &PrivacyControl::showNeed);
}

void PrivacyControl::fillLifetimeMenu()
{
    for (const std::chrono::seconds lifetime : PrivacySettings::lifetimes()) {
        QAction *action = m_lifetimeActions->addAction(labelOf(lifetime));
        action->setObjectName(QStringLiteral("clipboard%1Action").arg(lifetime.count()));
        action->setCheckable(true);
        action->setData(qint64(lifetime.count()));
    }
    m_parts.lifetimeMenu.addActions(m_lifetimeActions->actions());
    connect(m_lifetimeActions, &QActionGroup::triggered, this, [this](const QAction *action) {
        choose({std::chrono::seconds(action->data().toLongLong()), m_choice.presenterMode});
    });
}

void PrivacyControl::restore()
{
    const auto choice = m_parts.settings.load();
    take(choice.value_or(PrivacyChoice()));
    if (!choice)
        Q_EMIT noticed({Notice::Severity::Warning, choice.error(), {}, {}});
}

void PrivacyControl::choose(const PrivacyChoice &choice)
{
    take(choice);
    if (!m_parts.settings.save(choice))
        Q_EMIT noticed({Notice::Severity::Warning, tr("This choice holds until the window is closed."),
            tr("It could not be saved: the disk may be full, or the settings' folder read-only."), {}});
}

void PrivacyControl::take(const PrivacyChoice &choice)
{
    m_choice = choice;
    for (QAction *action : m_lifetimeActions->actions())
        action->setChecked(action->data().toLongLong() == choice.clipboardLifetime.count());
    m_parts.clipboard.setLifetime(choice.clipboardLifetime);
    m_parts.presenterAction.setChecked(choice.presenterMode);
    m_parts.revealAction.setToolTip(choice.presenterMode ? tr("Not while presenter mode is on") : QString());
    if (choice.presenterMode)
        std::ranges::for_each(m_guards, &RevealGuard::hide);
    m_parts.presentation.setPresenting(choice.presenterMode);
}

void PrivacyControl::putAway()
{
    m_parts.clipboard.clearNow();
    std::ranges::for_each(m_guards, &RevealGuard::hide);
}

void PrivacyControl::lookAgain()
{
    m_parts.clipboard.check();
    std::ranges::for_each(m_guards, &RevealGuard::check);
}

void PrivacyControl::showNeed()
{
    m_parts.watch.setNeeded(m_parts.clipboard.isHolding() || std::ranges::any_of(m_guards, &RevealGuard::isRevealed));
}

} // namespace bearerscope
