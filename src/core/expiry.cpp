// SPDX-License-Identifier: GPL-3.0-or-later
#include "expiry.h"

#include "expirywarnings.h"
#include "jwt.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bearerscope {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Origin = Receipt::Origin;

/// The published lifetime of a token.
constexpr qint64 usualLifetime = 900;
constexpr qint64 noticedClockChange = 2;

/// Seconds by which the wall clock was set since \a receipt, if noticeable.
std::optional<qint64> clockChangeSince(const Receipt &receipt, const Clock &clock)
{
    const qint64 byWall = receipt.utc.msecsTo(clock.utcNow());
    const qint64 byBoot = (clock.bootTime() - receipt.boot).count();
    const qint64 change = qRound64(double(byWall - byBoot) / 1000);
    return std::abs(change) >= noticedClockChange ? std::optional(change) : std::nullopt;
}

/// Since 1970; no earlier than what the text of \a receipt tells of the server's clock.
milliseconds nowOfPasted(const Receipt &receipt, const Clock &clock)
{
    const milliseconds now(clock.utcNow().toMSecsSinceEpoch());
    return receipt.told ? std::max(now, milliseconds(receipt.told->utc.toMSecsSinceEpoch())) : now;
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Expiry)
};

std::optional<qint64> expClaimOf(const TokenData &data)
{
    const auto jwt = data.accessToken ? readJwt(data.accessToken->reveal()) : std::nullopt;
    return jwt ? numericDate(jwt->claims.value(QLatin1String("exp"))) : std::nullopt;
}

/// The lifetime of a token whose issue nobody here saw, in seconds. An introspection's `expires_in` may be what is
/// left: then it isn't the whole that a bar stands for.
qint64 estimatedLifetime(const ReportedTimes &times, const TokenEnd &end)
{
    if (times.receipt.origin == Origin::Pasted)
        return times.expiresIn.value_or(usualLifetime);
    const qint64 left = end.deadline ? std::chrono::round<seconds>(*end.deadline - times.receipt.boot).count() : 0;
    return std::max(usualLifetime, times.expiresIn.value_or(left));
}

TokenState stateOf(
    std::optional<milliseconds> left, std::optional<bool> active, bool revoked, milliseconds expiringBelow)
{
    if (revoked)
        return TokenState::Revoked;
    if (left && left->count() <= 0)
        return TokenState::Expired;
    if (active == false)
        return TokenState::Inactive;
    if (left)
        return *left < expiringBelow ? TokenState::Expiring : TokenState::Active;
    return active == true ? TokenState::Active : TokenState::Unknown;
}

} // namespace

QString stateName(TokenState state)
{
    switch (state) {
    case TokenState::Unknown:
        return QStringLiteral("unknown");
    case TokenState::Active:
        return QStringLiteral("active");
    case TokenState::Expiring:
        return QStringLiteral("expiring");
    case TokenState::Expired:
        return QStringLiteral("expired");
    case TokenState::Inactive:
        return QStringLiteral("inactive");
    case TokenState::Revoked:
        return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

bool isOver(TokenState state)
{
    return state == TokenState::Expired || state == TokenState::Inactive || state == TokenState::Revoked;
}

std::optional<qint64> ExpiryReading::secondsLeft() const
{
    return left ? std::optional<qint64>(std::chrono::ceil<seconds>(*left).count()) : std::nullopt;
}

Expiry::Expiry(const TokenData &data, const Receipt &receipt)
{
    (receipt.origin == Origin::Introspected ? m_check : m_first) = {
        receipt, data.expiresAt, data.expiresIn, expClaimOf(data)};
    measure();
    warn(data.active);
}

Expiry Expiry::measuredAgain(const ReportedTimes &times, std::optional<bool> active) const
{
    if (endOf(times).source == Source::None)
        return *this;
    Expiry again;
    again.m_first = m_first;
    again.m_check = times;
    again.measure();
    again.warn(active);
    return again;
}

bool Expiry::isIssuedHere() const
{
    return m_first && m_first->receipt.origin == Origin::Issued;
}

void Expiry::measure()
{
    if (isIssuedHere() && m_check)
        m_checkedIssue = compared(*m_first, *m_check);
    const ReportedTimes &last = m_check ? *m_check : *m_first;
    m_end = m_checkedIssue.isConfirmed ? confirmedEnd(*m_first, *m_check) : endOf(last);
    m_clockSkew = last.receipt.clockSkew();
    findLifetime();
}

/// By what a pasted text tells of the issue.
bool Expiry::findToldLifetime()
{
    const auto told = m_first ? m_first->receipt.told : std::nullopt;
    if (!told || !told->isIssue() || !m_end.momentUtc.isValid())
        return false;
    m_lifetime = told->utc.secsTo(m_end.momentUtc);
    m_isIssueKnown = m_lifetime > 0;
    return m_isIssueKnown;
}

void Expiry::findLifetime()
{
    if (findToldLifetime())
        return;
    if (!isIssuedHere()) {
        m_lifetime = estimatedLifetime(m_check ? *m_check : *m_first, m_end);
        if (m_end.momentUtc.isValid() && m_end.momentUtc.toSecsSinceEpoch() < m_lifetime)
            m_lifetime = usualLifetime; // no token is from before 1970
    } else if (m_end.deadline) {
        const qint64 span = std::chrono::round<seconds>(*m_end.deadline - m_first->receipt.boot).count();
        m_isIssueKnown = span > 0;
        m_lifetime = m_isIssueKnown ? span : usualLifetime;
    }
}

void Expiry::warn(std::optional<bool> active)
{
    const ReportedTimes &last = m_check ? *m_check : *m_first;
    const auto add = [this](const std::optional<Warning> &warning) {
        if (warning)
            m_warnings.append(*warning);
    };
    if (m_clockSkew)
        add(clockSkewWarning(*m_clockSkew));
    add(toldInFuture(last.receipt));
    if (isIssuedHere() && m_check)
        add(movedEnd(endOf(*m_first), m_end));
    const bool hasPair = last.expiresAt && last.expiresIn;
    if (m_checkedIssue.isConfirmed && !hasPair)
        add(contradiction(*m_first, m_end, {}, {})); // that of the issue still stands
    const auto age = isIssuedHere() ? std::optional(last.receipt.boot - m_first->receipt.boot) : std::nullopt;
    add(contradiction(last, m_end, m_checkedIssue, age));
    if (active == true)
        add(activeButExpired(last));
}

ExpiryReading Expiry::read(const Clock &clock, std::optional<bool> active, bool revoked, double expiringShare) const
{
    ExpiryReading reading;
    if (m_end.deadline) {
        const bool isPasted = m_end.origin == Origin::Pasted;
        const milliseconds now = isPasted ? nowOfPasted(m_first->receipt, clock) : clock.bootTime();
        reading.left = *m_end.deadline - now;
        const double whole = double(std::max<qint64>(1, m_lifetime)) * 1000;
        reading.fractionLeft = std::clamp(double(reading.left->count()) / whole, 0.0, 1.0);
        if (!isPasted)
            reading.clockChange = clockChangeSince(m_check ? m_check->receipt : m_first->receipt, clock);
    }
    const milliseconds expiringBelow(qRound64(double(m_lifetime) * 1000 * std::clamp(expiringShare, 0.0, 1.0)));
    reading.state = stateOf(reading.left, active, revoked, expiringBelow);
    return reading;
}

QString spanInWords(qint64 span)
{
    struct Unit {
        qint64 seconds;
        QString text;
    };
    const std::array<Unit, 5> units {{{365 * 86400, Texts::tr("%1 y")}, {86400, Texts::tr("%1 d")},
        {3600, Texts::tr("%1 h")}, {60, Texts::tr("%1 min")}, {1, Texts::tr("%1 s")}}};
    const auto isCounted = [span](const Unit &unit) { return span >= unit.seconds; };
    const auto unit = std::find_if(units.begin(), units.end() - 1, isCounted);
    QString words = unit->text.arg(span / unit->seconds);
    if (unit->seconds == 1)
        return words;
    // The second unit is the next smaller one, or none: "1 h", not "1 h 5 s".
    const auto next = unit + 1;
    if (const qint64 rest = span % unit->seconds / next->seconds; rest > 0)
        words += u' ' + next->text.arg(rest);
    return words;
}

} // namespace bearerscope
