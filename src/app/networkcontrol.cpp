// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkcontrol.h"

#include "connectionpanel.h"
#include "networkdialog.h"

#include "core/clock.h"

namespace bearerscope {

NetworkControl::NetworkControl(ConnectionPanel &panel, NetworkSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_settings(settings)
    , m_clock(clock)
{
}

void NetworkControl::restore()
{
    if (const auto choice = m_settings.load())
        m_panel.setTransport(*choice);
    else
        Q_EMIT noticed({Notice::Severity::Warning, choice.error(), {}, {}});
}

void NetworkControl::openDialog(QWidget *parent)
{
    auto *dialog = new NetworkDialog(m_panel.input().transport, m_clock.utcNow(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NetworkDialog::chosen, this, &NetworkControl::take);
    dialog->open();
}

void NetworkControl::take(const TransportChoice &choice)
{
    m_panel.setTransport(choice);
    if (!m_settings.save(choice))
        Q_EMIT noticed({Notice::Severity::Warning, tr("The network settings hold until the window is closed."),
            tr("They could not be saved: the disk may be full, or the settings' folder read-only."), {}});
}

} // namespace bearerscope
