// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkcontrol.h"

#include "connectionpanel.h"
#include "networkdialog.h"

#include "core/clock.h"
#include "session/presentation.h"
#include "session/profiles.h"

namespace bearerscope {

NetworkControl::NetworkControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void NetworkControl::restore()
{
    if (const auto choice = m_parts.settings.load())
        m_parts.panel.setTransport(*choice);
    else
        Q_EMIT noticed({Notice::Severity::Warning, choice.error(), {}, {}});
}

void NetworkControl::openDialog(QWidget *parent)
{
    const ConnectionInput input = m_parts.panel.input();
    auto *dialog = new NetworkDialog(input.transport, m_parts.clock.utcNow(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!input.profile.isEmpty())
        dialog->setWindowTitle(tr("Network of the profile %1").arg(m_parts.presentation.shown(input.profile)));
    connect(dialog, &NetworkDialog::chosen, this,
        [this, profile = input.profile](const TransportChoice &choice) { take(profile, choice); });
    dialog->open();
}

void NetworkControl::take(const QString &profile, const TransportChoice &choice)
{
    if (const Profile *known = m_parts.profiles.find(profile)) {
        Profile changed = *known;
        changed.transport = choice;
        if (const auto replaced = m_parts.profiles.replace(profile, changed); !replaced)
            tellNotSaved(tr("The profile stays as it was."), replaced.error().message);
        return;
    }
    m_parts.panel.setTransport(choice);
    if (!m_parts.settings.save(choice)) {
        tellNotSaved(tr("The network settings hold until the window is closed."),
            tr("They could not be saved: the disk may be full, or the settings' folder read-only."));
    }
}

void NetworkControl::tellNotSaved(const QString &title, const QString &reason)
{
    Q_EMIT noticed({Notice::Severity::Warning, title, reason, {}});
}

} // namespace bearerscope
