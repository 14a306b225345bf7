// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "formbody.h"
#include "ratewindow.h"
#include "tokenregister.h"

#include "core/apierror.h"
#include "core/credentials.h"

#include <optional>
#include <vector>

namespace bearerscope {

class ScopeCatalogue;

/// How much the sandbox gives: the published numbers of a Voucherify Sandbox project.
struct SandboxLimits {
    int callsPerHour = 100;
    std::size_t liveTokens = 1000;
    qsizetype bodyBytes = 64 * 1024; ///< not published; no form of these three calls comes near it
};

/// The rules of Voucherify's OAuth calls as published, for each kind of credentials: request in, answer out, no socket.
/// Any scope in the catalogue is granted; where no list is published, any name that reads like those mentioned. Where
/// nothing is published an error has a message and no `key`.
class TokenDesk
{
public:
    /// \a catalogue and \a clock must outlive the desk, which makes new credentials of each kind for itself.
    TokenDesk(const ScopeCatalogue &catalogue, const Clock &clock, SandboxLimits limits = {});

    const Credentials &credentials(CredentialsKind kind = CredentialsKind::ApiKeyPair) const;
    SandboxResponse answer(const SandboxRequest &request);

private:
    /// One kind of credentials, and the live tokens that were made with it.
    struct Client {
        Credentials credentials;
        TokenRegister tokens;
    };
    /// What is asked for, and by whose rules.
    struct Errand {
        Call call;
        Client &client;
    };

    std::optional<Errand> errandAt(const QByteArray &path);
    SandboxResponse admit(const SandboxRequest &request);
    SandboxResponse read(const Errand &errand, const SandboxRequest &request);
    SandboxResponse requestToken(Client &client, const FormFields &form);
    SandboxResponse introspect(Client &client, const Secret &accessToken);
    SandboxResponse revoke(Client &client, const Secret &accessToken);

    QString scopeProblem(CredentialsKind kind, const QStringList &names) const;
    QJsonObject describe(const Client &client, const IssuedToken &token) const;
    HeaderFields headersOfEveryAnswer() const;

    const ScopeCatalogue &m_catalogue;
    const Clock &m_clock;
    SandboxLimits m_limits;
    RateWindow m_window;
    std::vector<Client> m_clients; ///< one for each scheme
};

} // namespace bearerscope
