// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllist.h"
#include "core/leastscopes.h"
#include "endpointmodel.h"

#include <memory>

namespace bearerscope {

/// The calls that a program needs, ticked or read from a list, and the fewest scopes that open them.
class ScopeNeeds : public QObject
{
    Q_OBJECT
public:
    explicit ScopeNeeds(const ScopeCatalogue &catalogue, QObject *parent = nullptr);

    /// The published operations, to tick.
    EndpointModel *model() { return &m_model; }
    void setCatalogue(const ScopeCatalogue &catalogue);
    /// The scopes of the token at hand, to compare with; absent where there is none, or nobody knows them.
    void setGranted(const std::optional<QStringList> &granted);
    /// Whether that token is over.
    void setEnded(bool ended);

    /// Ticks the published calls of a list (see parseCallList()) beside those that are ticked already, and remembers
    /// the others. \a text is UTF-8.
    Expected<CallList, InputError> addCalls(const QByteArray &text);
    void clear();

    bool hasToken() const { return m_granted.has_value(); }
    bool isEmpty() const { return m_least.needs.isEmpty(); }
    /// Whether scopes() opens every call, and none was passed over in a list; otherwise words() says what is left out.
    bool isComplete() const { return m_areListsComplete && m_least.isComplete(); }
    /// The smallest list, ready to ask for.
    QStringList scopes() const { return m_least.scopes; }
    const LeastScopes &least() const { return m_least; }
    /// What is needed, what there is to know about it, and what the token at hand has too much or too little: sentences
    /// to read, each on a line.
    QStringList words() const;
    /// What the token at hand opens beyond that; absent without one.
    std::optional<Surplus> surplus() const;

Q_SIGNALS:
    void changed();

private:
    void judge();

    ScopeCatalogue m_catalogue;
    std::unique_ptr<EndpointMatcher> m_matcher;
    EndpointModel m_model;
    QList<ApiCall> m_unpublished; ///< of lists: what can't be ticked
    bool m_areListsComplete = true;
    std::optional<QStringList> m_granted;
    bool m_isEnded = false;
    LeastScopes m_least;
};

} // namespace bearerscope
