// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopememory.h"

#include "session.h"

namespace bearerscope {

ScopeMemory::ScopeMemory(const Session &session, UsedScopes &used, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_used(used)
{
    connect(session.token(), &Token::changed, this, &ScopeMemory::remember);
}

void ScopeMemory::remember()
{
    const Inspection &inspection = m_session.inspection();
    if (!inspection.connection || inspection.connection->server.isSandbox()) // which grants whatever is typed
        return;
    QStringList granted = inspection.scopes.permissionCodes;
    granted.removeIf([&inspection](const QString &name) { return inspection.scopes.missing.contains(name); });
    if (!granted.isEmpty())
        m_used.add(granted); // where that fails, they are suggested until the program ends
}

} // namespace bearerscope
