// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestcontrol.h"

#include "connectionpanel.h"
#include "emptypanel.h"
#include "findscopescontrol.h"
#include "scopechooser.h"
#include "tokenactions.h"
#include "tone.h"

#include "session/scopememory.h"

#include <QAction>
#include <QPushButton>

namespace bearerscope {

namespace {

/// What a first visitor asks for: two scopes that most integrations use.
const QStringList firstScopes {QStringLiteral("campaigns"), QStringLiteral("vouchers")};

} // namespace

RequestControl::RequestControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_findScopes(new FindScopesControl(parts.session, parts.clipboard, window))
{
    setTone(&parts.button,
        QStringLiteral("QPushButton:enabled { color: %1; background: %2; border: 1px solid %2; border-radius: 4px; }"
                       "QPushButton:enabled:focus { border: 2px solid palette(text); }"),
        Tone::Accent);
    connect(&parts.button, &QPushButton::clicked, this, &RequestControl::request);
    connect(&parts.request, &QAction::triggered, this, &RequestControl::request);
    connect(&parts.empty, &EmptyPanel::requestClicked, this, &RequestControl::request);
    connect(&parts.filter, &QAction::triggered, &parts.scopes, &ScopeChooser::focusFilter);
    connect(&parts.findScopes, &QAction::triggered, m_findScopes, &FindScopesControl::openDialog);
    connect(&parts.scopes, &ScopeChooser::findScopesClicked, m_findScopes, &FindScopesControl::openDialog);
    connect(m_findScopes, &FindScopesControl::scopesChosen, &parts.scopes, &ScopeChooser::setCheckedScopes);
}

void RequestControl::restore()
{
    if (const auto names = m_parts.memory.recalled())
        m_parts.scopes.suggest(*names);
    else
        Q_EMIT noticed({Notice::Severity::Warning, names.error(), {}, {}});
}

void RequestControl::fillIn()
{
    connect(&m_parts.session, &Session::catalogueChanged, this, &RequestControl::showCatalogue);
    showCatalogue();
    m_parts.scopes.setCheckedScopes(firstScopes);
}

void RequestControl::setEnabled(bool isEnabled)
{
    m_parts.button.setEnabled(isEnabled);
    m_parts.request.setEnabled(isEnabled);
    m_parts.empty.setRequestEnabled(isEnabled);
}

void RequestControl::request()
{
    if (m_parts.session.isBusy())
        return;
    const QStringList scopes = m_parts.scopes.checkedScopes();
    m_parts.scopes.suggest(scopes);
    m_parts.actions.request(m_parts.form.input(), scopes);
}

void RequestControl::showCatalogue()
{
    m_parts.scopes.setCatalogue(m_parts.session.catalogue());
}

} // namespace bearerscope
