// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "api/oauthclient.h"
#include "check/connectioncheck.h"
#include "tokenpast.h"

#include <utility>

namespace bearerscope {

namespace {

Connection reachedBy(Connection connection, const Transport &transport)
{
    connection.transport = transport;
    return connection;
}

} // namespace

Session::Session(OAuthClient &client, ScopeCatalogue catalogue, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_atHand(std::move(catalogue), clock)
{
    connect(token(), &Token::changed, this, &Session::knowSecrets); // before anybody else hears of it
}

Session::~Session()
{
    delete m_check.data();
    delete m_call.data(); // before the token that its answer would change
}

ExpiryReading Session::reading() const
{
    return readingOf(token()->data(), inspection(), m_clock, m_expiringShare);
}

Inspection Session::pastedInspection(TokenData &data) const
{
    m_redaction.redact(data);
    return m_atHand.pastedInspection(data);
}

void Session::setCatalogue(ScopeCatalogue catalogue)
{
    m_atHand.setCatalogue(std::move(catalogue));
    Q_EMIT catalogueChanged();
    m_atHand.rejudge();
}

QList<InactiveCause> Session::causes() const
{
    return causesOfState(token()->data(), inspection(), reading(), ledger().find(token()->data().accessToken));
}

std::optional<Call> Session::runningCall() const
{
    return m_call ? std::optional(m_call->call()) : std::nullopt;
}

bool Session::requestToken(const TokenRequest &request)
{
    if (isBusy())
        return false;
    start(m_client.requestToken(request, this), {{{}, request.connection, request.scopes}});
    return true;
}

bool Session::renew(const Transport &transport, Superseded superseded)
{
    if (!canRenew())
        return false;
    const TokenRequest request {reachedBy(*inspection().connection, transport), *inspection().scopes.requested};
    Errand errand {{{}, request.connection, request.scopes, generation()}};
    const bool canRevoke = checkedCall(Call::Revoke, request.connection.credentials).has_value();
    if (const auto &accessToken = token()->data().accessToken;
        accessToken && canRevoke && superseded == Superseded::Revoke)
        errand.superseded = TokenAt {*accessToken, request.connection};
    start(m_client.requestToken(request, this), std::move(errand));
    return true;
}

bool Session::ask(Call call, const Secret &accessToken, const Connection &connection)
{
    if (isBusy() || !checkedCall(call, connection.credentials))
        return false;
    startAsking(call, {.subject = {accessToken, connection}, .isQuiet = true});
    return true;
}

bool Session::ask(Call call, const Connection &chosen)
{
    const auto &accessToken = token()->data().accessToken;
    if (isBusy() || !accessToken)
        return false;
    const Connection connection = connectionFor(chosen);
    if (!checkedCall(call, connection.credentials))
        return false;
    startAsking(call, {.subject = {*accessToken, connection}});
    return true;
}

/// About the token of \a errand.
void Session::startAsking(Call call, Errand errand)
{
    const CallSubject &subject = errand.subject;
    auto *asking = call == Call::Introspect ? m_client.introspect(subject.connection, subject.accessToken, this)
                                            : m_client.revoke(subject.connection, subject.accessToken, this);
    start(asking, std::move(errand));
}

void Session::revokeNextSuperseded()
{
    if (isBusy() || m_superseded.isEmpty())
        return;
    const TokenAt token = m_superseded.takeFirst();
    startAsking(Call::Revoke, {.subject = {token.accessToken, token.connection}, .isOfSuperseded = true});
}

bool Session::testConnection(const Server &server, const Transport &transport)
{
    if (isBusy())
        return false;
    m_check = new ConnectionCheck(server, transport, m_clock, this);
    connect(m_check, &ConnectionCheck::progressed, this, &Session::connectionTestProgressed);
    connect(m_check, &ConnectionCheck::finished, this, &Session::endTest);
    Q_EMIT busyChanged();
    return true;
}

void Session::endTest(const ConnectionReport &report)
{
    m_check = nullptr; // deletes itself
    Q_EMIT busyChanged();
    Q_EMIT connectionTested(report);
    revokeNextSuperseded();
}

void Session::cancel()
{
    if (m_call)
        m_call->cancel();
    if (m_check)
        m_check->cancel();
}

Expected<PastedToken, NoToken> Session::inspect(const QByteArray &text)
{
    const auto pasted = recognise(text);
    if (!pasted)
        return pasted;
    TokenData data = pasted->data;
    m_redaction.redact(data);
    m_atHand.inspect(std::move(data));
    Q_EMIT noticed(redacted(noticeOfPaste(*pasted, inspection())));
    return pasted;
}

void Session::recall(KnownToken token)
{
    m_atHand.recall(std::move(token));
}

void Session::clear()
{
    m_atHand.clear();
}

void Session::forgetSecrets()
{
    m_superseded.clear();
    cancel();
    clear();
}

Connection Session::connectionFor(const Connection &chosen) const
{
    return inspection().connection ? reachedBy(*inspection().connection, chosen.transport) : chosen;
}

void Session::start(PendingCall *call, Errand errand)
{
    m_call = call;
    m_errand = std::move(errand);
    m_usedKeys.add(m_errand.subject.connection.credentials.secretKey);
    knowSecrets();
    connect(call, &PendingCall::finished, this, &Session::end);
    Q_EMIT busyChanged();
}

void Session::end(const CallResult &result)
{
    m_call = nullptr; // deletes itself
    const Notice notice = redacted(apply(result));
    const Errand errand = std::exchange(m_errand, {});
    knowSecrets();
    Q_EMIT answered(errand.subject, result);
    Q_EMIT busyChanged();
    Q_EMIT callEnded(result);
    if (!errand.isQuiet)
        Q_EMIT noticed(notice);
    revokeNextSuperseded();
}

/// Once a call is over, and its errand with it, its key isn't kept for its sake.
void Session::knowSecrets()
{
    m_secrets.clear();
    m_secrets += secretsOf(m_errand.subject.connection.credentials);
    if (inspection().connection)
        m_secrets += secretsOf(inspection().connection->credentials);
    if (const auto &accessToken = token()->data().accessToken)
        m_secrets.append(*accessToken);
    m_redaction = m_usedKeys;
    for (const Secret &secret : std::as_const(m_secrets))
        m_redaction.add(secret);
}

Notice Session::redacted(Notice notice) const
{
    for (QString *words : {&notice.title, &notice.text, &notice.requestId})
        *words = m_redaction.redacted(*words);
    return notice;
}

Notice Session::apply(const CallResult &result)
{
    const CallSubject &subject = m_errand.subject;
    m_atHand.note(result, subject);
    if (m_errand.isOfSuperseded) {
        const Notice notice = noticeOfSuperseded(result, inspection());
        m_atHand.apply(result, subject); // it may have been put back on screen
        return notice;
    }
    const int before = generation();
    const Notice notice = m_atHand.apply(result, subject);
    const auto &issued = token()->data().accessToken;
    const auto &superseded = m_errand.superseded;
    if (superseded && generation() != before && !(issued && issued->hasSameBytes(superseded->accessToken)))
        m_superseded.append(*superseded);
    return notice;
}

} // namespace bearerscope
