// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparecontrol.h"

#include "comparepanel.h"
#include "inspectdialog.h"

#include "session/session.h"

namespace bearerscope {

CompareControl::CompareControl(Session &session, const Clock &clock, ComparePanel &panel, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_panel(panel)
    , m_window(window)
    , m_comparison(session, clock)
{
    connect(&panel, &ComparePanel::keepClicked, this,
        [this] { m_comparison.keep(m_session.token()->data(), m_session.inspection()); });
    connect(&panel, &ComparePanel::compareClicked, this, &CompareControl::openDialog);
    connect(&panel, &ComparePanel::forgetClicked, this, [this] { m_comparison.clear(); });
    connect(&m_comparison, &Comparison::changed, this, &CompareControl::show);
}

void CompareControl::openDialog()
{
    auto *dialog = new InspectDialog([this](const QByteArray &text) { return m_comparison.take(text); }, m_window);
    dialog->setWindowTitle(tr("Compare with a token"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CompareControl::show()
{
    if (!m_comparison.has())
        return m_panel.display({}, {});
    const TokenSide atHand {m_session.token()->data(), m_session.inspection(), m_session.reading()};
    m_panel.display(m_comparison.against(atHand.data, atHand.inspection),
        openTheSameInWords(m_comparison.kept(), atHand, m_session.catalogue()));
}

} // namespace bearerscope
