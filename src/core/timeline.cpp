// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <algorithm>

namespace bearerscope {

namespace {

constexpr double leastEndPosition = 0.5;

bool isSeenHere(const std::optional<ReportedTimes> &first)
{
    return first && first->receipt.origin == Receipt::Origin::Issued;
}

} // namespace

Timeline timelineOf(const Expiry &expiry, const ExpiryReading &reading)
{
    Timeline line;
    line.endUtc = expiry.momentUtc();
    const bool isSeen = isSeenHere(expiry.first());
    if (!line.endUtc.isValid() || !reading.left) {
        if (isSeen)
            line.issuedUtc = expiry.first()->receipt.bestUtc();
        return line;
    }
    // From the end backwards, so that the line agrees with the time left to the millisecond.
    line.nowUtc = line.endUtc.addMSecs(-reading.left->count());
    if (expiry.isIssueKnown() || !isSeen)
        line.issuedUtc = line.endUtc.addSecs(-expiry.lifetime());
    line.isIssueEstimated = !isSeen && !expiry.isIssueKnown();
    const double lifetime = double(std::max<qint64>(1, expiry.lifetime())) * 1000;
    const double elapsed = lifetime - double(reading.left->count());
    line.position = std::clamp(elapsed / lifetime, 0.0, 1.0);
    if (elapsed > lifetime)
        line.endPosition = std::max(lifetime / elapsed, leastEndPosition);
    return line;
}

} // namespace bearerscope
