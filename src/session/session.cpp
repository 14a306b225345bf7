// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "api/oauthclient.h"
#include "check/connectioncheck.h"
#include "core/scopecatalogue.h"

namespace bearerscope {

namespace {

Connection reachedBy(Connection connection, const Transport &transport)
{
    connection.transport = transport;
    return connection;
}

} // namespace

Session::Session(OAuthClient &client, const ScopeCatalogue &catalogue, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
}

Session::~Session()
{
    delete m_check.data();
    delete m_call.data(); // before the token that its answer would change
}

ExpiryReading Session::reading() const
{
    auto active = m_token.data().active;
    if (active == true && !m_inspection.isFirstHand)
        active.reset();
    return m_inspection.expiry.read(m_clock, active, m_inspection.revokedHere);
}

std::optional<Call> Session::runningCall() const
{
    return m_call ? std::optional(m_call->call()) : std::nullopt;
}

bool Session::requestToken(const TokenRequest &request)
{
    if (isBusy())
        return false;
    m_lastRequest = request;
    start(m_client.requestToken(request, this));
    return true;
}

bool Session::canRenew() const
{
    return !isBusy() && m_inspection.connection && m_inspection.scopes.requested;
}

bool Session::renew(const Transport &transport)
{
    return canRenew() && requestToken({reachedBy(*m_inspection.connection, transport), *m_inspection.scopes.requested});
}

bool Session::introspect(const Connection &chosen)
{
    if (isBusy() || !m_token.data().accessToken)
        return false;
    m_callServer = connectionFor(chosen).server;
    start(m_client.introspect(connectionFor(chosen), *m_token.data().accessToken, this));
    return true;
}

bool Session::revoke(const Connection &chosen)
{
    if (isBusy() || !m_token.data().accessToken)
        return false;
    start(m_client.revoke(connectionFor(chosen), *m_token.data().accessToken, this));
    return true;
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
    const Receipt receipt {Receipt::Origin::Pasted, m_clock.utcNow(), m_clock.bootTime(), {}};
    ++m_generation;
    show(pasted->data, inspected(pasted->data, receipt, {}, m_catalogue));
    Q_EMIT noticed(noticeOfPaste(*pasted, m_inspection));
    return pasted;
}

void Session::clear()
{
    ++m_generation;
    m_inspection = {};
    m_token.clear();
}

Connection Session::connectionFor(const Connection &chosen) const
{
    return m_inspection.connection ? reachedBy(*m_inspection.connection, chosen.transport) : chosen;
}

Receipt Session::receiptOf(const ReplyMeta &meta, Receipt::Origin origin) const
{
    return {origin, meta.receivedUtc, meta.receivedBoot, meta.serverDate};
}

void Session::start(PendingCall *call)
{
    m_call = call;
    m_callGeneration = m_generation;
    connect(call, &PendingCall::finished, this, &Session::end);
    Q_EMIT busyChanged();
}

void Session::end(const CallResult &result)
{
    m_call = nullptr; // deletes itself
    const Notice notice = apply(result);
    m_lastRequest = {};
    Q_EMIT busyChanged();
    Q_EMIT callEnded(result);
    Q_EMIT noticed(notice);
}

Notice Session::apply(const CallResult &result)
{
    if (!result.outcome && result.outcome.error().kind != ErrorKind::NotActive)
        return noticeOfFailure(result);
    if (result.call == Call::RequestToken)
        return applyIssued(result);
    if (m_callGeneration != m_generation)
        return noticeOfEarlierToken(result);
    if (result.call == Call::Introspect)
        return applyIntrospected(result);
    return result.outcome ? applyRevoked() : applyNotActive(result.outcome.error());
}

Notice Session::applyIssued(const CallResult &result)
{
    Inspection inspection =
        inspected(*result.outcome, receiptOf(result.meta, Receipt::Origin::Issued), m_lastRequest.scopes, m_catalogue);
    inspection.connection = m_lastRequest.connection;
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
    inspection.checkedWith = m_callServer;
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
