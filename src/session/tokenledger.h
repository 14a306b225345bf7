// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"
#include "core/connection.h"
#include "core/expiry.h"

#include <deque>

namespace bearerscope {

/// What this session knows of the tokens it saw, also of those no longer on screen. Holds no token: each is known by
/// its hash with a salt of this session. Kept in memory only.
class TokenLedger
{
public:
    static constexpr std::size_t mostEntries = 1000; ///< the oldest is forgotten; a project has no more live tokens

    struct Issue {
        Server server;
        QString applicationId; ///< of the key pair
        Receipt receipt;
        Expiry expiry;
        std::optional<std::chrono::milliseconds> lifetime; ///< from the issue to its end; absent when that isn't known
    };
    struct Check {
        Server server;
        QString applicationId; ///< of the key pair
        std::chrono::milliseconds boot {0}; ///< when, on the boot-time clock
        bool active = false;
    };
    struct Entry {
        std::optional<Issue> issue; ///< absent for a token that came as text
        std::optional<QDateTime> revokedUtc; ///< when it was revoked from here
        bool revocationUnanswered = false; ///< tried from here, and nobody knows what became of it
        std::optional<Check> lastCheck; ///< of several "not active" of one server, the first
        std::optional<Check> lastActive;
    };

    /// \a clock must outlive the ledger.
    explicit TokenLedger(const Clock &clock);

    /// A token was issued to \a connection's keys; absent where the answer had none, which is counted all the same.
    void addIssue(
        const std::optional<Secret> &token, const Connection &connection, const Receipt &receipt, const Expiry &expiry);
    /// A request to \a connection's server may have been carried out, but no answer came: counts as a token of the
    /// published lifetime from now.
    void addUnseenIssue(const Connection &connection);
    /// \a result of a call about \a token with \a connection's keys tells whether it is active, or revoked; a request's
    /// tells nothing of a token that was there before.
    void addAnswer(const Secret &token, const Connection &connection, const CallResult &result);

    /// What is known of \a token; absent when it was never seen, or is forgotten, or there is none.
    std::optional<Entry> find(const std::optional<Secret> &token) const;

    /// How many tokens were issued in this session, or may have been.
    int spent() const { return m_spent; }
    /// How many of those that \a server issued may be alive: not revoked from here, and younger than their lifetime and
    /// than the published one.
    int live(const Server &server) const;

private:
    struct Row {
        QByteArray key; ///< empty of a token that nobody saw
        Entry entry;
    };

    static void addCheck(Entry &entry, const Check &check);
    QByteArray keyOf(const Secret &token) const;
    Entry &entryOf(const Secret &token);
    Entry &append(const QByteArray &key);

    const Clock &m_clock;
    const QByteArray m_salt;
    std::deque<Row> m_rows; ///< in the order in which they were first seen
    int m_spent = 0;
};

} // namespace bearerscope
