// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <vector>

namespace bearerscope {

/// A token that the sandbox has given out and that is still good.
struct IssuedToken {
    Secret text;
    QString scope; ///< names separated by spaces
    qint64 expiresAt = 0; ///< Unix seconds, by the wall clock at its issue
    std::chrono::milliseconds deadline {0}; ///< the same moment on the boot-time clock: this one decides
};

/// The live tokens of the sandbox, up to a number. A token ends on the boot-time clock, as it would on a
/// server far away: setting this computer's clock changes nothing.
class TokenRegister
{
public:
    static constexpr std::chrono::seconds lifetime {900};

    /// \a clock must outlive the register.
    TokenRegister(const Clock &clock, std::size_t capacity);

    /// Makes a token; nullptr when there are as many live ones as there may be. Valid until the next
    /// non-const call.
    const IssuedToken *issue(const QString &scope);
    /// The live token with this \a text, or nullptr. Valid until the next non-const call.
    const IssuedToken *find(const Secret &text);
    /// Ends a live token; false when there is none with this \a text.
    bool revoke(const Secret &text);

    /// What is left of a live token, rounded up so that it is never 0.
    std::chrono::seconds left(const IssuedToken &token) const;

private:
    void dropExpired();
    std::vector<IssuedToken>::const_iterator position(const Secret &text) const;

    const Clock &m_clock;
    std::size_t m_capacity;
    std::vector<IssuedToken> m_live;
};

} // namespace bearerscope
