// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

#include <QJsonObject>
#include <QStringList>

namespace bearerscope {

/// Holds answers against the published API, as tests/data/oauth-contract.json describes it.
class OAuthContract
{
public:
    /// \a json that is no contract gives one that no answer keeps.
    explicit OAuthContract(const QByteArray &json);

    QStringList paths() const { return m_calls.keys(); }
    /// Each thing in \a answer to a call of \a path that is not published, as a sentence; empty when there is
    /// none.
    QStringList violations(const QString &path, const SandboxResponse &answer) const;

private:
    QStringList headerViolations(const HeaderFields &headers, const QJsonObject &rule) const;
    QStringList bodyViolations(const SandboxResponse &answer, const QJsonObject &rule) const;
    QStringList objectViolations(const QJsonObject &object, const QJsonObject &fields) const;

    QJsonObject m_headers;
    QJsonObject m_objects;
    QJsonObject m_anyCall;
    QJsonObject m_calls;
};

} // namespace bearerscope
