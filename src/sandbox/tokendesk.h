// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "formbody.h"
#include "ratewindow.h"
#include "tokenregister.h"

#include "core/apierror.h"
#include "core/connection.h"

namespace bearerscope {

class ScopeCatalogue;

/// How much the sandbox gives: the published numbers of a Voucherify Sandbox project.
struct SandboxLimits {
    int callsPerHour = 100;
    std::size_t liveTokens = 1000;
    qsizetype bodyBytes = 64 * 1024; ///< not published; no form of these three calls comes near it
};

/// The rules of Voucherify's three OAuth calls (version 1) as published: request in, answer out, no socket.
/// Any scope in the catalogue is granted. Where nothing is published an error has a message and no `key`.
class TokenDesk
{
public:
    /// \a catalogue and \a clock must outlive the desk, which makes a new key pair for itself.
    TokenDesk(const ScopeCatalogue &catalogue, const Clock &clock, SandboxLimits limits = {});

    const ApiKeyPair &keys() const { return m_keys; }
    SandboxResponse answer(const SandboxRequest &request);

private:
    SandboxResponse admit(const SandboxRequest &request);
    SandboxResponse read(Call call, const SandboxRequest &request);
    SandboxResponse requestToken(const FormFields &form);
    SandboxResponse introspect(const Secret &accessToken);
    SandboxResponse revoke(const Secret &accessToken);

    bool hasKeys(const SandboxRequest &request) const;
    QString scopeProblem(const QStringList &names) const;
    QJsonObject describe(const IssuedToken &token) const;
    HeaderFields headersOfEveryAnswer() const;

    const ScopeCatalogue &m_catalogue;
    const Clock &m_clock;
    SandboxLimits m_limits;
    ApiKeyPair m_keys;
    RateWindow m_window;
    TokenRegister m_tokens;
};

} // namespace bearerscope
