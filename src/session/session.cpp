// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "api/oauthclient.h"
#include "check/connectioncheck.h"
#include "tokenpast.h"

#include <utility>

namespace bearerscope {

namespace {

Receipt receiptOf(const ReplyMeta &meta, Receipt::Origin origin)
{
    return {origin, meta.receivedUtc, meta.receivedBoot, meta.serverDate};
}

Connection reachedBy(Connection connection, const Transport &transport)
{
    connection.transport = transport;
    return connection;
}

} // namespace

Session::Session(OAuthClient &client, ScopeCatalogue catalogue, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_catalogue(std::move(catalogue))
    , m_clock(clock)
    , m_ledger(clock)
{
}

Session::~Session()
{
    delete m_check.data();
    delete m_call.data(); // before the token that its answer would change
}

ExpiryReading Session::reading() const
{
    return readingOf(m_token.data(), m_inspection, m_clock, m_expiringShare);
}

Inspection Session::pastedInspection(TokenData &data) const
{
    const auto entry = m_ledger.find(data.accessToken);
    if (entry)
        recallActive(data, *entry);
    const Inspection inspection = inspectedPaste(data, m_clock, m_catalogue);
    return entry ? recalled(inspection, *entry) : inspection;
}

void Session::setCatalogue(ScopeCatalogue catalogue)
{
    m_catalogue = std::move(catalogue);
    Q_EMIT catalogueChanged();
    if (!m_token.isEmpty())
        show(m_token.data(), rejudged(m_inspection, m_token.data(), m_catalogue));
}

QList<InactiveCause> Session::causes() const
{
    return causesOfState(m_token.data(), m_inspection, reading(), m_ledger.find(m_token.data().accessToken));
}

std::optional<Call> Session::runningCall() const
{
    return m_call ? std::optional(m_call->call()) : std::nullopt;
}

bool Session::requestToken(const TokenRequest &request)
{
    if (isBusy())
        return false;
    start(m_client.requestToken(request, this), {{{}, request.connection}, request.scopes});
    return true;
}

bool Session::renew(const Transport &transport, Superseded superseded)
{
    if (!canRenew())
        return false;
    const TokenRequest request {reachedBy(*m_inspection.connection, transport), *m_inspection.scopes.requested};
    Errand errand {{{}, request.connection}, request.scopes, m_generation};
    const bool canRevoke = checkedCall(Call::Revoke, request.connection.credentials).has_value();
    if (const auto &accessToken = m_token.data().accessToken;
        accessToken && canRevoke && superseded == Superseded::Revoke)
        errand.superseded = TokenAt {*accessToken, request.connection};
    start(m_client.requestToken(request, this), std::move(errand));
    return true;
}

bool Session::ask(Call call, const Connection &chosen)
{
    const auto &accessToken = m_token.data().accessToken;
    if (isBusy() || !accessToken)
        return false;
    const Connection connection = connectionFor(chosen);
    if (!checkedCall(call, connection.credentials))
        return false;
    start(call == Call::Introspect ? m_client.introspect(connection, *accessToken, this)
                                   : m_client.revoke(connection, *accessToken, this),
        {{*accessToken, connection}, {}});
    return true;
}

void Session::revokeNextSuperseded()
{
    if (isBusy() || m_superseded.isEmpty())
        return;
    const TokenAt token = m_superseded.takeFirst();
    start(m_client.revoke(token.connection, token.accessToken, this),
        {.token = token, .scopes = {}, .isOfSuperseded = true});
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

Expected<PastedToken, InputError> Session::inspect(const QByteArray &text)
{
    const auto pasted = recognise(text);
    if (!pasted)
        return pasted;
    ++m_generation;
    TokenData data = pasted->data;
    Inspection inspection = pastedInspection(data);
    show(std::move(data), std::move(inspection));
    knowSecrets();
    tell(noticeOfPaste(*pasted, m_inspection));
    return pasted;
}

void Session::clear()
{
    ++m_generation;
    m_inspection = {};
    m_token.clear();
    knowSecrets();
}

void Session::forgetSecrets()
{
    m_superseded.clear();
    cancel();
    clear();
}

Connection Session::connectionFor(const Connection &chosen) const
{
    return m_inspection.connection ? reachedBy(*m_inspection.connection, chosen.transport) : chosen;
}

void Session::start(PendingCall *call, Errand errand)
{
    m_call = call;
    m_errand = std::move(errand);
    knowSecrets();
    connect(call, &PendingCall::finished, this, &Session::end);
    Q_EMIT busyChanged();
}

void Session::end(const CallResult &result)
{
    m_call = nullptr; // deletes itself
    m_ledger.addAnswer(m_errand.token.accessToken, m_errand.token.connection, result);
    if (result.call == Call::RequestToken && !result.outcome && result.outcome.error().maybeCarriedOut)
        m_ledger.addUnseenIssue(m_errand.token.connection);
    const Notice notice = apply(result);
    m_errand = {};
    knowSecrets();
    Q_EMIT busyChanged();
    Q_EMIT callEnded(result);
    tell(notice);
    revokeNextSuperseded();
}

/// Once a call is over its key isn't kept for its sake.
void Session::knowSecrets()
{
    m_secrets.clear();
    if (m_call)
        m_secrets += secretsOf(m_errand.token.connection.credentials);
    if (m_inspection.connection)
        m_secrets += secretsOf(m_inspection.connection->credentials);
    if (const auto &accessToken = m_token.data().accessToken)
        m_secrets.append(*accessToken);
    m_redaction = Redaction(m_secrets);
}

void Session::tell(Notice notice)
{
    for (QString *words : {&notice.title, &notice.text, &notice.requestId})
        *words = m_redaction.redacted(*words);
    Q_EMIT noticed(notice);
}

Notice Session::apply(const CallResult &result)
{
    if (m_errand.isOfSuperseded) {
        const Notice notice = noticeOfSuperseded(result, m_inspection);
        applyCheck(result); // it may have been put back on screen
        return notice;
    }
    return applyCheck(result);
}

Notice Session::applyCheck(const CallResult &result)
{
    if (!result.outcome && result.outcome.error().kind != ErrorKind::NotActive)
        return noticeOfFailure(result);
    if (result.call == Call::RequestToken)
        return applyIssued(result);
    if (!isAtHand(m_errand.token.accessToken))
        return noticeOfEarlierToken(result);
    m_inspection.lastAnswer = receiptOf(result.meta, Receipt::Origin::Introspected);
    if (result.call == Call::Introspect)
        return applyIntrospected(result);
    return result.outcome ? applyRevoked() : applyNotActive(result.outcome.error());
}

bool Session::isAtHand(const Secret &accessToken) const
{
    const auto &shown = m_token.data().accessToken;
    return shown && shown->hasSameBytes(accessToken);
}

Notice Session::applyIssued(const CallResult &result)
{
    Inspection inspection =
        inspected(*result.outcome, receiptOf(result.meta, Receipt::Origin::Issued), m_errand.scopes, m_catalogue);
    inspection.connection = m_errand.token.connection;
    m_ledger.addIssue(result.outcome->accessToken, *inspection.connection, inspection.receipt, inspection.expiry);
    if (m_errand.renewedGeneration && m_errand.renewedGeneration != m_generation)
        return noticeOfUnseenRenewal();
    const auto &superseded = m_errand.superseded;
    const auto &issued = result.outcome->accessToken;
    if (superseded && !(issued && issued->hasSameBytes(superseded->accessToken)))
        m_superseded.append(*superseded);
    ++m_generation;
    show(*result.outcome, std::move(inspection));
    return noticeOfIssue(m_inspection);
}

Notice Session::applyIntrospected(const CallResult &result)
{
    const TokenData known = m_token.data();
    if (isAboutAnotherToken(known, *result.outcome)) {
        show(known, distrusted(m_inspection));
        return noticeOfMismatch(m_inspection);
    }
    TokenData updated = updatedBy(known, *result.outcome);
    updated.accessToken = known.accessToken; // what was asked about, whatever the answer names
    Inspection inspection = reinspected(m_inspection, known, *result.outcome, updated,
        receiptOf(result.meta, Receipt::Origin::Introspected), m_catalogue);
    inspection.checkedWith = m_errand.token.connection.server;
    show(std::move(updated), std::move(inspection));
    return noticeOfIntrospection(m_inspection, result.outcome->active == true);
}

Notice Session::applyRevoked()
{
    m_inspection.revokedHere = true;
    show(m_token.data(), m_inspection);
    return noticeOfRevocation();
}

Notice Session::applyNotActive(const ApiError &error)
{
    TokenData data = m_token.data();
    data.active = false;
    show(std::move(data), m_inspection);
    return noticeOf(error);
}

void Session::show(TokenData data, Inspection inspection)
{
    m_inspection = std::move(inspection);
    m_token.apply(std::move(data));
}

} // namespace bearerscope
