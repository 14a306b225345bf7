// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "core/scopecatalogue.h"
#include "core/tokenparser.h"
#include "support/fakeclock.h"

namespace bearerscope {

/// What a report is drawn from, read from an answer's bytes as the session reads it, at a moment that a test sets.
struct ReportRig {
    using Names = std::optional<QStringList>;

    explicit ReportRig(
        const QByteArray &json, Receipt::Origin origin = Receipt::Origin::Issued, const Names &asked = {})
        : token(*parseTokenJson(json))
        , inspection(inspected(token, receipt(origin), asked, ScopeCatalogue::builtIn()))
    {
    }

    Receipt receipt(Receipt::Origin origin) const
    {
        const bool hasDate = origin != Receipt::Origin::Pasted;
        return {origin, clock.utcNow(), clock.bootTime(), hasDate ? std::optional(clock.utcNow()) : std::nullopt};
    }

    Report report(bool reveal = false) const
    {
        return {token, inspection, inspection.expiry.read(clock, token.active, inspection.revokedHere), clock.utcNow(),
            ScopeCatalogue::builtIn(), server, reveal};
    }

    FakeClock clock;
    TokenData token;
    Inspection inspection;
    std::optional<Server> server;
};

} // namespace bearerscope
