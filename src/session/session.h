// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"
#include "check/connectionreport.h"
#include "core/pastedtext.h"
#include "core/token.h"
#include "inspection.h"
#include "notice.h"

#include <QObject>
#include <QPointer>

namespace bearerscope {

class ConnectionCheck;
class OAuthClient;
class PendingCall;
class ScopeCatalogue;

/// What a window and a command line share: the token at hand, the call under way, and what there is to say. The only
/// one that changes the token. One call at a time; a further one is refused until it ends.
class Session : public QObject
{
    Q_OBJECT
public:
    /// None of the three is owned; all must outlive the session.
    Session(OAuthClient &client, const ScopeCatalogue &catalogue, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    const Token *token() const { return &m_token; }
    /// About token(); both are up to date whenever Token::changed() is emitted.
    const Inspection &inspection() const { return m_inspection; }
    /// The expiry of the token at hand, now.
    ExpiryReading reading() const;
    const ScopeCatalogue &catalogue() const { return m_catalogue; }

    std::optional<Call> runningCall() const;
    bool isTestingConnection() const { return !m_check.isNull(); }
    bool isBusy() const { return runningCall().has_value() || isTestingConnection(); }

    /// Each returns whether the call was started: not while another runs, nor without a token to check or revoke.
    bool requestToken(const TokenRequest &request);
    /// Requests a new token from the server of the one at hand, with its keys and scopes: there is no refresh token.
    bool renew(const Transport &transport);
    bool canRenew() const;
    /// Asks the server about the token at hand: the one that issued it, or \a chosen for pasted text. The way there is
    /// that of \a chosen in any case.
    bool introspect(const Connection &chosen);
    bool revoke(const Connection &chosen);
    /// Walks the road to \a server without a key, and without touching the token.
    bool testConnection(const Server &server, const Transport &transport);
    /// Ends what is under way.
    void cancel();

    /// Recognises pasted text or a file's content (UTF-8) and shows it in place of the token at hand. On an error the
    /// latter stays, and saying so is the caller's. Asks no server.
    Expected<PastedToken, InputError> inspect(const QByteArray &text);
    void clear();

Q_SIGNALS:
    void busyChanged();
    /// A call ended; the token, where the answer changes it, has changed already.
    void callEnded(const bearerscope::CallResult &result);
    void noticed(const bearerscope::Notice &notice);
    /// A step of a connection's test began or ended.
    void connectionTestProgressed(const bearerscope::ConnectionReport &report);
    void connectionTested(const bearerscope::ConnectionReport &report);

private:
    Connection connectionFor(const Connection &chosen) const;
    Receipt receiptOf(const ReplyMeta &meta, Receipt::Origin origin) const;
    void start(PendingCall *call);
    void end(const CallResult &result);
    void endTest(const ConnectionReport &report);
    Notice apply(const CallResult &result);
    Notice applyIssued(const CallResult &result);
    Notice applyIntrospected(const CallResult &result);
    Notice applyRevoked();
    Notice applyNotActive(const ApiError &error);
    void show(TokenData data, Inspection inspection);

    OAuthClient &m_client;
    const ScopeCatalogue &m_catalogue;
    const Clock &m_clock;
    Token m_token;
    Inspection m_inspection;
    QPointer<PendingCall> m_call;
    QPointer<ConnectionCheck> m_check;
    Server m_callServer; ///< whom the last introspection asks
    TokenRequest m_lastRequest; ///< what the running call asks for
    int m_generation = 0; ///< counts tokens shown, so that an answer about an earlier one is dropped
    int m_callGeneration = 0;
};

} // namespace bearerscope
