// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expirysources.h"
#include "core/timeline.h"

namespace bearerscope {

struct Inspection;

// The words about a token's times that the window and the command line share. All plain text. The date is told where it
// isn't that of \a now, the wall clock.

/// "expires_in of the issue", "Date of the check", "Local clock at the paste".
QString sourceInWords(const ExpirySource &source);
/// "900 s", "1795369152", "17:24:12 UTC", "18:24:12 UTC (1 h ahead)".
QString figureInWords(const ExpirySource &source, const QDateTime &now);
/// The end that it gives, as "18:39:12" here and as "17:39:12" in UTC; "unknown", or empty for a clock, which gives
/// none.
QString endHereInWords(const ExpirySource &source, const QDateTime &now);
QString endInUtcInWords(const ExpirySource &source, const QDateTime &now);
/// "✓ followed", "✓ agrees", "✓ believed", "✗ not believed".
QString beliefInWords(const ExpirySource &source);
/// Why it is believed or not, and when it was received.
QString reasonInWords(const ExpirySource &source, const QDateTime &now);
/// All of \a sources, a paragraph each.
QString sourcesInWords(const QList<ExpirySource> &sources, const QDateTime &now);

/// clockInWords(), or that nothing could be compared.
QString skewInWords(const Inspection &inspection, const ExpiryReading &reading);

/// What stands below a mark of a drawn timeline.
struct MomentLabel {
    QString here; ///< "Issued 18:24:12": local time
    QString inUtc; ///< "17:24:12 UTC"; empty where that is the same, which \c here then says

    bool isEmpty() const { return here.isEmpty(); }
    friend bool operator==(const MomentLabel &one, const MomentLabel &other) = default;
};

/// Whether the token lost what was left of its life before its end. Then now has no place on its line.
bool isCutShort(TokenState state);

/// Each is empty when its moment isn't known. \a state is of the reading that \a line was made from.
MomentLabel issuedLabel(const Timeline &line, const QDateTime &now);
MomentLabel nowLabel(const Timeline &line, TokenState state, const QDateTime &now);
MomentLabel endLabel(const Timeline &line, TokenState state, const QDateTime &now);

/// The same as a drawn timeline says, in sentences.
QString timelineInWords(const Timeline &line, TokenState state, const QDateTime &now);

} // namespace bearerscope
