// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/usedscopes.h"

#include <QObject>

namespace bearerscope {

class Session;

/// Remembers which permission codes were granted by a server of Voucherify's or an own one, so
/// that they can be suggested: no list of them is published.
class ScopeMemory : public QObject
{
    Q_OBJECT
public:
    /// Neither is owned; both must outlive it.
    ScopeMemory(const Session &session, UsedScopes &used, QObject *parent = nullptr);

    /// What was granted before; the error is a sentence for the person.
    Expected<QStringList, QString> recalled() const { return m_used.load(); }

private:
    void remember();

    const Session &m_session;
    UsedScopes &m_used;
};

} // namespace bearerscope
