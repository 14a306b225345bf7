// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expirysources.h"
#include "support/fakeclock.h"

#include <optional>

namespace bearerscope {

/// A token that was issued or pasted, and is checked again and again, by answers that a test makes up.
struct ExpiryRig {
    using Seconds = std::optional<qint64>;
    using Origin = Receipt::Origin;

    qint64 now() const { return clock.utcNow().toSecsSinceEpoch() - skew.value_or(0); }

    Receipt receipt(Origin origin) const
    {
        Receipt receipt {origin, clock.utcNow(), clock.bootTime(), {}};
        if (skew && origin != Origin::Pasted)
            receipt.serverDate = clock.utcNow().addSecs(-*skew);
        return receipt;
    }

    /// The first answer. \a expiresAt is from now by the server's clock.
    void receive(Origin origin, Seconds expiresAt, Seconds expiresIn)
    {
        TokenData data;
        if (expiresAt)
            data.expiresAt = now() + *expiresAt;
        data.expiresIn = expiresIn;
        expiry = Expiry(data, receipt(origin));
    }

    void issue(Seconds expiresAt, Seconds expiresIn) { receive(Origin::Issued, expiresAt, expiresIn); }
    void paste(Seconds expiresAt, Seconds expiresIn) { receive(Origin::Pasted, expiresAt, expiresIn); }
    /// Text that tells that it was answered \a ago seconds ago.
    void pasteTold(
        ToldTime::Kind kind, qint64 ago, Seconds expiresAt, Seconds expiresIn, std::optional<bool> active = {})
    {
        TokenData data;
        if (expiresAt)
            data.expiresAt = now() + *expiresAt;
        data.expiresIn = expiresIn;
        data.active = active;
        Receipt pasted = receipt(Origin::Pasted);
        pasted.told = {kind, clock.utcNow().addSecs(-ago)};
        expiry = Expiry(data, pasted);
    }

    /// An introspection's answer \a later than what was before.
    void check(std::chrono::seconds later, Seconds expiresAt, Seconds expiresIn, std::optional<bool> active = true)
    {
        clock.advance(later);
        const Seconds at = expiresAt ? Seconds(now() + *expiresAt) : Seconds();
        expiry = expiry.measuredAgain({receipt(Origin::Introspected), at, expiresIn}, active);
    }

    ExpiryReading reading() const { return expiry.read(clock, {}, false); }
    Seconds left() const { return reading().secondsLeft(); }

    QString warningTexts() const
    {
        QStringList texts;
        for (const Warning &warning : expiry.warnings())
            texts.append(warning.text);
        return texts.join(u'\n');
    }

    FakeClock clock;
    std::optional<qint64> skew = 0; ///< of this computer's clock against the answers' Date; absent: they have none
    Expiry expiry;
};

} // namespace bearerscope
