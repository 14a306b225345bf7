// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenledger.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace bearerscope {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

QByteArray randomSalt()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)};
}

} // namespace

TokenLedger::TokenLedger(const Clock &clock)
    : m_clock(clock)
    , m_salt(randomSalt())
{
}

void TokenLedger::addIssue(
    const std::optional<Secret> &token, const Connection &connection, const Receipt &receipt, const Expiry &expiry)
{
    ++m_spent;
    const auto left = expiry.read(m_clock, {}, false).left;
    const auto age = m_clock.bootTime() - receipt.boot;
    Entry &entry = token ? entryOf(*token) : append({});
    entry = {Issue {connection.server, connection.credentials.applicationId, receipt, expiry,
                 left ? std::optional(*left + age) : std::nullopt},
        {}, false, {}, {}};
}

void TokenLedger::addUnseenIssue(const Connection &connection)
{
    const Receipt now {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), {}};
    addIssue({}, connection, now, Expiry());
}

void TokenLedger::addAnswer(const Secret &token, const Connection &connection, const CallResult &result)
{
    if (result.call == Call::RequestToken)
        return;
    const auto &outcome = result.outcome;
    const auto check = [&](bool active) {
        addCheck(entryOf(token), {connection.server, connection.credentials.applicationId, m_clock.bootTime(), active});
    };
    if (!outcome && outcome.error().kind == ErrorKind::NotActive) {
        check(false);
    } else if (result.call == Call::Revoke && outcome) {
        entryOf(token).revokedUtc = m_clock.utcNow();
    } else if (result.call == Call::Revoke && outcome.error().maybeCarriedOut) {
        entryOf(token).revocationUnanswered = true;
    } else if (outcome && outcome->active) {
        const auto &answered = outcome->accessToken;
        if (!answered || answered->hasSameBytes(token)) // or the answer is about another token than was asked about
            check(*outcome->active);
    }
}

void TokenLedger::addCheck(Entry &entry, const Check &check)
{
    const auto &last = entry.lastCheck;
    const bool isRepeated = !check.active && last && !last->active && last->server.baseUrl == check.server.baseUrl
        && last->applicationId == check.applicationId;
    if (!isRepeated)
        entry.lastCheck = check;
    if (check.active) {
        entry.lastActive = check;
        entry.revokedUtc.reset(); // whatever was answered then
        entry.revocationUnanswered = false;
    }
}

std::optional<TokenLedger::Entry> TokenLedger::find(const std::optional<Secret> &token) const
{
    if (!token)
        return {};
    const auto found = std::ranges::find(m_rows, keyOf(*token), &Row::key);
    return found == m_rows.end() ? std::nullopt : std::optional(found->entry);
}

int TokenLedger::live(const Server &server) const
{
    const auto now = m_clock.bootTime();
    return int(std::ranges::count_if(m_rows, [&](const Row &row) {
        const auto &issue = row.entry.issue;
        if (!issue || issue->server.baseUrl != server.baseUrl || row.entry.revokedUtc)
            return false;
        const milliseconds longest =
            std::max<milliseconds>(issue->lifetime.value_or(milliseconds::zero()), seconds(publishedLifetime));
        return now < issue->receipt.boot + longest;
    }));
}

QByteArray TokenLedger::keyOf(const Secret &token) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(token.reveal());
    return hash.result();
}

TokenLedger::Entry &TokenLedger::entryOf(const Secret &token)
{
    const QByteArray key = keyOf(token);
    if (const auto found = std::ranges::find(m_rows, key, &Row::key); found != m_rows.end())
        return found->entry;
    return append(key);
}

TokenLedger::Entry &TokenLedger::append(const QByteArray &key)
{
    if (m_rows.size() >= mostEntries)
        m_rows.pop_front();
    return m_rows.emplace_back(Row {key, {}}).entry;
}

} // namespace bearerscope
