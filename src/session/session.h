// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/connectionreport.h"
#include "core/redaction.h"
#include "tokenathand.h"

#include <QObject>
#include <QPointer>

namespace bearerscope {

class ConnectionCheck;
class OAuthClient;
class PendingCall;

/// What a window and a command line share: the token at hand, the call under way, and what there is to say. One call at
/// a time; a further one is refused until it ends.
class Session : public QObject
{
    Q_OBJECT
public:
    /// What becomes of a token that a renewal replaces.
    enum class Superseded { Keep, Revoke };

    /// \a client and \a clock are not owned, and must outlive the session.
    Session(OAuthClient &client, ScopeCatalogue catalogue, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    const Token *token() const { return &m_atHand.token(); }
    KnownToken known() const { return m_atHand.known(); }
    /// About token(); both are up to date whenever Token::changed() is emitted.
    const Inspection &inspection() const { return m_atHand.inspection(); }
    /// The expiry of the token at hand, now.
    ExpiryReading reading() const;
    /// What inspect() would make of \a data, pasted just now; what this session knows of it goes into \a data as well.
    Inspection pastedInspection(TokenData &data) const;
    /// Why the token at hand is over, now; empty while it isn't.
    QList<InactiveCause> causes() const;
    const TokenLedger &ledger() const { return m_atHand.ledger(); }
    /// Masks the token at hand, its credentials and those of the latest call, and each key that was used and that somebody
    /// still holds, in whatever text leaves the session.
    const Redaction &redaction() const { return m_redaction; }
    /// Tells the token at hand from the others that were; one that is shown again has its own again.
    int generation() const { return m_atHand.generation(); }
    /// The share of its lifetime, from 0 to 1, below which a token counts as about to end.
    double expiringShare() const { return m_expiringShare; }
    void setExpiringShare(double share) { m_expiringShare = share; }
    /// The object stays the same as long as the session lives, what it holds changes with setCatalogue().
    const ScopeCatalogue &catalogue() const { return m_atHand.catalogue(); }
    /// Judges by \a catalogue from now on, the token at hand included.
    void setCatalogue(ScopeCatalogue catalogue);

    std::optional<Call> runningCall() const;
    bool isTestingConnection() const { return !m_check.isNull(); }
    bool isBusy() const { return runningCall().has_value() || isTestingConnection(); }

    /// Each returns whether the call was started: not while another runs, nor without a token to check or revoke, nor
    /// one that isn't published for the credentials, see checkedCall().
    bool requestToken(const TokenRequest &request);
    /// Requests a new token from the server of the one at hand, with its keys and scopes: there is no refresh token.
    /// With Superseded::Revoke the one at hand is revoked once the new one is there, as a call of its own as soon as no
    /// other runs, if such a call is published; a failure of that is told, and nothing else.
    bool renew(const Transport &transport, Superseded superseded = Superseded::Keep);
    bool canRenew() const { return !isBusy() && isRenewable(); }
    /// Whether the token at hand was issued here, with keys and scopes that are known.
    bool isRenewable() const { return inspection().connection && inspection().scopes.requested; }
    /// Asks the server about the token at hand: the one that issued it, or \a chosen for pasted text. The way there is
    /// that of \a chosen in any case.
    bool introspect(const Connection &chosen) { return ask(Call::Introspect, chosen); }
    bool revoke(const Connection &chosen) { return ask(Call::Revoke, chosen); }
    /// The same of any token, at hand or not. Nothing is noticed: whoever asks about several sums it up.
    bool ask(Call call, const Secret &accessToken, const Connection &connection);
    /// Walks the road to \a server without a key, and without touching the token.
    bool testConnection(const Server &server, const Transport &transport);
    /// Ends what is under way.
    void cancel();

    /// Recognises pasted text or a file's content (UTF-8) and shows it in place of the token at hand. Where there is no
    /// token the latter stays, and saying so is the caller's. Asks no server.
    Expected<PastedToken, NoToken> inspect(const QByteArray &text);
    /// Shows a token again that was at hand before, as it was known then.
    void recall(KnownToken token);
    void clear();
    /// Ends what is under way, and drops the token at hand with all that is known of it and every key.
    void forgetSecrets();

Q_SIGNALS:
    void catalogueChanged();
    void busyChanged();
    /// A call ended; the token, where the answer changes it, has changed already.
    void callEnded(const bearerscope::CallResult &result);
    /// Before callEnded(): what the call was about.
    void answered(const bearerscope::CallSubject &subject, const bearerscope::CallResult &result);
    /// Without the secrets that this session works with, whoever named them.
    void noticed(const bearerscope::Notice &notice);
    /// A step of a connection's test began or ended.
    void connectionTestProgressed(const bearerscope::ConnectionReport &report);
    void connectionTested(const bearerscope::ConnectionReport &report);

private:
    /// A token, and how to reach the server that knows it.
    struct TokenAt {
        Secret accessToken;
        Connection connection;
    };
    /// What the running call is for.
    struct Errand {
        CallSubject subject;
        std::optional<TokenAt> superseded {}; ///< to be revoked once the request is through
        bool isOfSuperseded = false; ///< a revocation of such a token
        bool isQuiet = false; ///< nothing is noticed
    };

    Connection connectionFor(const Connection &chosen) const;
    bool ask(Call call, const Connection &chosen);
    void startAsking(Call call, Errand errand);
    void start(PendingCall *call, Errand errand);
    void end(const CallResult &result);
    void endTest(const ConnectionReport &report);
    void revokeNextSuperseded();
    void knowSecrets();
    Notice redacted(Notice notice) const;
    Notice apply(const CallResult &result);

    OAuthClient &m_client;
    const Clock &m_clock;
    QList<Secret> m_secrets; ///< in play, in each form in which they are sent
    Redaction m_usedKeys; ///< of any call so far, as long as somebody holds them
    Redaction m_redaction; ///< of all these
    TokenAtHand m_atHand;
    QPointer<PendingCall> m_call;
    QPointer<ConnectionCheck> m_check;
    Errand m_errand;
    QList<TokenAt> m_superseded; ///< to be revoked, one after the other
    double m_expiringShare = defaultExpiringShare;
};

} // namespace bearerscope
