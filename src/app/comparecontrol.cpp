// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparecontrol.h"

#include "comparepanel.h"
#include "inspectdialog.h"

#include "session/presentation.h"
#include "session/session.h"

namespace bearerscope {

CompareControl::CompareControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_comparison(parts.session, parts.clock)
{
    connect(&parts.panel, &ComparePanel::keepClicked, this,
        [this] { m_comparison.keep(m_parts.session.token()->data(), m_parts.session.inspection()); });
    connect(&parts.panel, &ComparePanel::compareClicked, this, &CompareControl::openDialog);
    connect(&parts.panel, &ComparePanel::forgetClicked, this, [this] { m_comparison.clear(); });
    connect(&m_comparison, &Comparison::changed, this, &CompareControl::show);
}

void CompareControl::openDialog()
{
    auto *dialog = new InspectDialog([this](const QByteArray &text) { return m_comparison.take(text); }, m_window);
    dialog->setConcealed(m_parts.presentation.isPresenting());
    dialog->setWindowTitle(tr("Compare with a token"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CompareControl::compare(const KnownToken &first, const KnownToken &second)
{
    m_comparison.keep(first.data, first.inspection);
    m_parts.session.recall(second);
    Q_EMIT shown();
}

void CompareControl::forget()
{
    m_comparison.clear();
}

void CompareControl::show()
{
    if (!m_comparison.has())
        return m_parts.panel.display({}, {});
    const Session &session = m_parts.session;
    const TokenSide kept = m_comparison.kept();
    const TokenSide atHand {session.token()->data(), session.inspection(), session.reading()};
    m_parts.panel.display(m_parts.presentation.shown(m_comparison.against(atHand.data, atHand.inspection), kept),
        openTheSameInWords(kept, atHand, session.catalogue()));
}

} // namespace bearerscope
