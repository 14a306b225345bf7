// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontestcontrol.h"

#include "checkpanel.h"

#include "session/presentation.h"
#include "session/session.h"

#include <QClipboard>

namespace bearerscope {

ConnectionTestControl::ConnectionTestControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.session, &Session::connectionTestProgressed, this, [this](const ConnectionReport &report) {
        m_parts.panel.displayProgress(m_parts.presentation.shown(report));
    });
    connect(&parts.session, &Session::connectionTested, this,
        [this](const ConnectionReport &report) { m_parts.panel.displayEnd(m_parts.presentation.shown(report)); });
    connect(&parts.panel, &CheckPanel::copyClicked, this,
        [this](const QString &text) { m_parts.clipboard.setText(text); });
    // What it shows was made for other eyes, or for none.
    connect(&parts.presentation, &Presentation::changed, &parts.panel, &QWidget::hide);
}

} // namespace bearerscope
