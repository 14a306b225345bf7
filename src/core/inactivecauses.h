// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>

namespace bearerscope {

/// What is known here of a token that is over. Whoever asks a server only hears that it isn't active, so the rest has
/// to come from what was seen before.
struct TokenPast {
    bool issuedHere = false; ///< in this session
    /// Who knows the token for certain: it issued it here, or called it active.
    std::optional<Server> home;
    /// Who knows it by what a report of this program says, which the token was read from.
    std::optional<Server> reportedHome;
    /// Who said last that it isn't active; absent: nobody was asked from here.
    std::optional<Server> asked;
    bool isOfAskedKey = false; ///< its client_id is the application ID of the key pair that was used
    bool askedWithOtherKey = false; ///< than the one that it was issued with here
    bool calledActiveLast = false; ///< the last word of a server was "active", whatever the clock says
    /// Seconds between a server's last "active" and its first "not active".
    std::optional<qint64> activeBefore;
    /// Seconds until its end; 0 or less: how long ago it was. Absent when the end isn't known.
    std::optional<qint64> left;
    bool isEndDoubted = false; ///< what was told of it contradicts itself, or says "active" after it
    bool isMeasured = false; ///< \c left is, since an answer came; otherwise this computer's date and time decide
    std::optional<QDateTime> revokedUtc; ///< when it was revoked from here
    bool isReportedRevoked = false; ///< by a report of this program, which the token was read from
    bool revocationUnanswered = false; ///< it was tried from here, and nobody knows what became of it
    std::optional<Secret> text; ///< the token itself, for what is odd about it
};

/// One possible reason why a token is over.
struct InactiveCause {
    enum class Kind {
        RevokedHere,
        Ended, ///< by a deadline that is known
        RevocationUnanswered,
        WrongServer, ///< one that can't know it was asked
        SandboxForgot, ///< the sandbox was asked about a token that isn't of its present run
        Damaged, ///< its text shows that it was cut or changed
        OtherVersion, ///< its text looks like a token of version 2
        EndedUnseen, ///< by a deadline that nobody here knows
        OtherProject, ///< the key pair or the server it was asked with is another project's
        RevokedElsewhere,
        KeyGone, ///< deleted or blocked
        NeverExisted,
    };
    Kind kind;
    QString sentence;
    QString howToTell; ///< how to tell whether it is this one, and what to do then
    bool isCertain = false; ///< as far as clocks are
    bool operator==(const InactiveCause &) const = default;
};

/// What remains possible after \a past, the likeliest first; a certain cause that leaves nothing open stands alone.
QList<InactiveCause> causesOfInactivity(const TokenPast &past);

/// The name of a kind in --json output, such as "revoked_elsewhere".
QString causeName(InactiveCause::Kind kind);

/// \a causes as numbered lines of plain text, for a terminal, a ticket or a mail; empty for none.
QString causesInWords(const QList<InactiveCause> &causes);

} // namespace bearerscope
