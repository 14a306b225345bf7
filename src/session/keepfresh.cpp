// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepfresh.h"

#include "core/visibletext.h"

#include <algorithm>
#include <utility>

namespace bearerscope {

namespace {

using std::chrono::milliseconds;

/// A timer stands still while the computer sleeps, so it never runs for long.
constexpr milliseconds longestSleep = std::chrono::seconds(60);

} // namespace

KeepFresh::KeepFresh(Session &session, Way way, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_way(std::move(way))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeepFresh::check);
    connect(session.token(), &Token::changed, this, &KeepFresh::takeToken);
    connect(&session, &Session::callEnded, this, &KeepFresh::takeEnd);
    // A renewal that had to wait for another call is done right after it, before the next call of a round; not from
    // within, where that isn't told yet.
    connect(
        &session, &Session::busyChanged, this,
        [this] {
            if (m_isOn && !m_session.isBusy())
                check();
        },
        Qt::QueuedConnection);
}

void KeepFresh::start()
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_spent = 0;
    Q_EMIT changed();
    check();
}

void KeepFresh::stop()
{
    m_timer.stop();
    if (std::exchange(m_isOn, false))
        Q_EMIT changed();
}

std::optional<milliseconds> KeepFresh::lifetime() const
{
    const auto entry = m_session.ledger().find(m_session.token()->data().accessToken);
    return entry && entry->issue ? entry->issue->lifetime : std::nullopt;
}

std::optional<milliseconds> KeepFresh::untilNext() const
{
    const auto left = m_session.reading().left;
    const auto whole = lifetime();
    if (!m_isOn || !left || !whole)
        return {};
    return *left - milliseconds(qRound64(double(whole->count()) * (1 - renewedAt)));
}

void KeepFresh::check()
{
    m_timer.stop();
    if (!m_isOn || m_isRenewing)
        return;
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        stopBecause({Notice::Severity::Warning, {}, reason, {}});
        return;
    }
    const milliseconds wait = untilNext().value_or(milliseconds::zero());
    if (wait.count() > 0)
        m_timer.start(std::min(wait, longestSleep));
    else if (!m_session.isBusy())
        renew();
}

void KeepFresh::renew()
{
    const auto transport = m_way(m_session.inspection().connection->server);
    if (!transport) {
        stopBecause(noticeOf(transport.error()));
        return;
    }
    m_grantedBefore = m_session.inspection().scopes.granted.value_or(QStringList());
    m_isRenewing = m_session.renew(*transport, m_superseded);
}

/// The token at hand has changed: by a call, or because another was put in its place.
void KeepFresh::takeToken()
{
    if (m_isRenewing && m_session.inspection().connection)
        return; // its own call: what that brought is looked at when it has ended
    check();
    if (m_isOn && !m_session.inspection().connection)
        stopBecause({Notice::Severity::Warning, {}, obstacle(), {}});
}

void KeepFresh::takeEnd(const CallResult &result)
{
    const bool isOwn = result.call == Call::RequestToken && std::exchange(m_isRenewing, false);
    if (isOwn && (result.outcome || result.outcome.error().maybeCarriedOut))
        ++m_spent;
    if (!m_isOn)
        return;
    // Whoever made the call that was one too many; a revocation of a superseded token stops nothing, though.
    const bool isLimited = !result.outcome && result.outcome.error().kind == ErrorKind::RateLimited;
    if ((isOwn && !result.outcome) || (isLimited && result.call != Call::Revoke)) {
        stopBecause(noticeOfFailure(result));
    } else if (isOwn) {
        Q_EMIT changed();
        tellLostScopes();
        check();
    }
}

void KeepFresh::tellLostScopes()
{
    const auto &granted = m_session.inspection().scopes.granted;
    if (!granted)
        return; // that none is reported is the session's to tell
    QStringList lost = m_grantedBefore;
    lost.removeIf([&granted](const QString &name) { return granted->contains(name); });
    if (lost.isEmpty())
        return;
    Q_EMIT noticed({Notice::Severity::Warning, tr("The renewed token has lost scopes."),
        tr("The one before it had %1 as well. The role of the key may have changed.")
            .arg(visibleText(lost.join(QStringLiteral(", ")), 400)),
        {}});
}

void KeepFresh::stopBecause(Notice reason)
{
    m_timer.stop();
    m_isOn = false;
    const QString stopped = tr("Keep fresh has stopped.");
    reason.title = reason.title.isEmpty() ? stopped : stopped + u' ' + reason.title;
    Q_EMIT changed();
    Q_EMIT noticed(reason);
}

/// What speaks against going on, in a sentence or two; empty when nothing does.
QString KeepFresh::obstacle() const
{
    const TokenState state = m_session.reading().state;
    if (!m_session.isRenewable())
        return tr("It renews only tokens that were issued here, and the one at hand came as text, or there is none.");
    if (state == TokenState::Revoked)
        return tr("The token was revoked. With a new one it can be switched on again.");
    if (state == TokenState::Inactive)
        return tr("The server doesn't accept the token any more: look into that first.");
    const auto whole = lifetime();
    if (!whole || !m_session.reading().left)
        return tr("The answer didn't tell how long the token lives, so nobody knows when to renew it.");
    if (*whole < shortestLifetime)
        return tr("The token lives for less than a minute: renewing it over and over would use up the project's 1000.");
    if (const int live = m_session.ledger().live(m_session.inspection().connection->server); live >= mostLive) {
        return tr("%n tokens that were issued here may still be valid, and a project can have 1000. Those of other "
                  "programs aren't known here. Wait until some have ended, or revoke some.",
            nullptr, live);
    }
    return {};
}

QString keepFreshInWords(const KeepFresh &keepFresh)
{
    if (!keepFresh.isOn())
        return {};
    QStringList parts {KeepFresh::tr("Keeping fresh")};
    const int spent = keepFresh.spent();
    parts.append(spent == 0 ? KeepFresh::tr("no token spent yet") : KeepFresh::tr("%n tokens spent", nullptr, spent));
    const qint64 next =
        std::chrono::ceil<std::chrono::seconds>(keepFresh.untilNext().value_or(milliseconds::zero())).count();
    if (keepFresh.isRenewing() || next <= 0)
        parts.append(KeepFresh::tr("renewing"));
    else // by the minute, but for the last
        parts.append(KeepFresh::tr("next in %1").arg(spanInWords(next < 60 ? next : next / 60 * 60)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace bearerscope
