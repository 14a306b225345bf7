// SPDX-License-Identifier: GPL-3.0-or-later
#include "findscopescontrol.h"

#include "findscopesdialog.h"

#include "session/scopeneeds.h"
#include "session/session.h"

namespace bearerscope {

FindScopesControl::FindScopesControl(Session &session, QClipboard &clipboard, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_window(window)
{
}

void FindScopesControl::openDialog()
{
    if (!m_needs) {
        m_needs = new ScopeNeeds(m_session.catalogue(), this);
        connect(
            &m_session, &Session::catalogueChanged, m_needs, [this] { m_needs->setCatalogue(m_session.catalogue()); });
        connect(m_session.token(), &Token::changed, this, &FindScopesControl::compareWithToken);
    }
    compareWithToken();
    auto *dialog = new FindScopesDialog(*m_needs, m_clipboard, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindScopesDialog::scopesChosen, this, &FindScopesControl::scopesChosen);
    dialog->open();
}

void FindScopesControl::compareWithToken()
{
    m_needs->setGranted(m_session.inspection().scopes.granted);
    m_needs->setEnded(isOver(m_session.reading().state));
}

} // namespace bearerscope
