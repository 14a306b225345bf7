// SPDX-License-Identifier: GPL-3.0-or-later
#include "expiry.h"

#include "expirywarnings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bearerscope {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// The published lifetime of a token.
constexpr qint64 usualLifetime = 900;
constexpr qint64 noticedClockChange = 2;
constexpr milliseconds expiringBelow = seconds(60);

QString tr(const char *text)
{
    return QCoreApplication::translate("Expiry", text);
}

QDateTime momentAt(qint64 unixSeconds)
{
    return unixSeconds <= lastCalendarSecond ? QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC) : QDateTime();
}

milliseconds sinceEpoch(const QDateTime &moment)
{
    return milliseconds(moment.toMSecsSinceEpoch());
}

/// What a live answer's countdown follows, as the comment of Expiry has it.
Expiry::Source believedSource(
    std::optional<qint64> expiresIn, std::optional<qint64> leftByExpiresAt, Receipt::Origin origin)
{
    if (!expiresIn)
        return leftByExpiresAt ? Expiry::Source::ExpiresAt : Expiry::Source::None;
    const bool endsEarlier =
        leftByExpiresAt && *leftByExpiresAt > 0 && *leftByExpiresAt < *expiresIn - toleratedSeconds;
    return origin == Receipt::Origin::Introspected && endsEarlier ? Expiry::Source::ExpiresAt
                                                                  : Expiry::Source::ExpiresIn;
}

TokenState stateOf(std::optional<milliseconds> left, std::optional<bool> active, bool revoked)
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

std::optional<qint64> ExpiryReading::secondsLeft() const
{
    return left ? std::optional<qint64>(std::chrono::ceil<seconds>(*left).count()) : std::nullopt;
}

Expiry::Expiry(const TokenData &data, const Receipt &receipt)
    : m_receipt(receipt)
{
    if (receipt.serverDate) {
        m_clockSkew = receipt.serverDate->secsTo(receipt.utc);
        if (const auto warning = clockSkewWarning(*m_clockSkew))
            m_warnings.append(*warning);
    }
    if (isPasted())
        readPasted(data);
    else
        readLive(data);
    addContradictions(data);
}

bool Expiry::isPasted() const
{
    return m_receipt.origin == Receipt::Origin::Pasted;
}

/// By the server's clock where it is known.
QDateTime Expiry::utcAtReceipt() const
{
    return m_receipt.serverDate.value_or(m_receipt.utc);
}

void Expiry::readPasted(const TokenData &data)
{
    m_lifetime = data.expiresIn.value_or(usualLifetime);
    if (!isOnCalendar(data.expiresAt))
        return;
    m_source = Source::ExpiresAt;
    m_momentUtc = momentAt(*data.expiresAt);
    m_deadline = sinceEpoch(m_momentUtc);
}

void Expiry::readLive(const TokenData &data)
{
    const qint64 now = utcAtReceipt().toSecsSinceEpoch();
    const auto leftByExpiresAt =
        isOnCalendar(data.expiresAt) ? std::optional<qint64>(*data.expiresAt - now) : std::nullopt;
    m_source = believedSource(data.expiresIn, leftByExpiresAt, m_receipt.origin);
    switch (m_source) {
    case Source::None:
        return;
    case Source::ExpiresIn:
        m_momentUtc = momentAt(now + *data.expiresIn);
        m_deadline = m_receipt.boot + seconds(*data.expiresIn);
        break;
    case Source::ExpiresAt:
        m_momentUtc = momentAt(*data.expiresAt);
        m_deadline = m_receipt.boot + sinceEpoch(m_momentUtc) - sinceEpoch(utcAtReceipt());
        break;
    }
    // An introspection's expires_in may be what is left: then it isn't the whole that a bar stands for.
    const qint64 reported = data.expiresIn.value_or(leftByExpiresAt.value_or(0));
    m_lifetime = data.expiresIn && !data.active ? *data.expiresIn : std::max(usualLifetime, reported);
}

void Expiry::addContradictions(const TokenData &data)
{
    if (!isOnCalendar(data.expiresAt))
        return;
    const AnswerTimes times {*data.expiresAt, data.expiresIn, utcAtReceipt().toSecsSinceEpoch(), m_receipt.origin,
        m_receipt.serverDate.has_value()};
    if (const auto warning = contradiction(times, m_source))
        m_warnings.append(*warning);
    if (data.active == true && times.left() <= 0)
        m_warnings.append(activeButExpired(times));
}

ExpiryReading Expiry::read(const Clock &clock, std::optional<bool> active, bool revoked) const
{
    ExpiryReading reading;
    if (m_deadline) {
        reading.left = *m_deadline - (isPasted() ? sinceEpoch(clock.utcNow()) : clock.bootTime());
        const double whole = double(std::max<qint64>(1, m_lifetime)) * 1000;
        reading.fractionLeft = std::clamp(double(reading.left->count()) / whole, 0.0, 1.0);
    }
    if (!isPasted() && m_deadline) {
        const qint64 byWall = m_receipt.utc.msecsTo(clock.utcNow());
        const qint64 byBoot = (clock.bootTime() - m_receipt.boot).count();
        const qint64 change = qRound64(double(byWall - byBoot) / 1000);
        if (std::abs(change) >= noticedClockChange)
            reading.clockChange = change;
    }
    reading.state = stateOf(reading.left, active, revoked);
    return reading;
}

QString spanInWords(qint64 span)
{
    struct Unit {
        qint64 seconds;
        QString text;
    };
    const std::array<Unit, 5> units {
        {{365 * 86400, tr("%1 y")}, {86400, tr("%1 d")}, {3600, tr("%1 h")}, {60, tr("%1 min")}, {1, tr("%1 s")}}};
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
