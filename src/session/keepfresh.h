// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QTimer>

#include <functional>

namespace bearerscope {

/// Renews the token at hand when most of its life is over, again and again, until something speaks against it. Off at
/// first. Each renewal spends one of the project's tokens, so it never repeats one that failed.
class KeepFresh : public QObject
{
    Q_OBJECT
public:
    /// The way to a server, as a person has set it; the error is one of the settings.
    using Way = std::function<Expected<Transport, InputError>(const Server &)>;

    static constexpr double renewedAt = 0.85; ///< of the lifetime
    static constexpr std::chrono::seconds shortestLifetime {60}; ///< a shorter one would spend tokens by the minute
    static constexpr int mostLive = 900; ///< of the 1000 that a project may have, because other programs take some too

    /// \a session must outlive it.
    KeepFresh(Session &session, Way way, QObject *parent = nullptr);

    bool isOn() const { return m_isOn; }
    /// Renews at once where it is time already. Where something speaks against it, it stays off and says so.
    void start();
    /// By a person: nothing is said. A renewal under way goes on.
    void stop();

    /// What each renewal does with the token that it replaces.
    Session::Superseded superseded() const { return m_superseded; }
    void setSuperseded(Session::Superseded superseded) { m_superseded = superseded; }

    /// How many tokens were spent since it was switched on.
    int spent() const { return m_spent; }
    bool isRenewing() const { return m_isRenewing; }
    /// Until the next renewal; 0 or less: it is time. Absent while off.
    std::optional<std::chrono::milliseconds> untilNext() const;

    /// Looks at the clock now: for a computer that may have slept.
    void check();
    bool isArmed() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// It was switched on or off, or spent a token.
    void changed();
    /// Why it stopped, or what a renewal lost. What else there is to say of a call is the session's.
    void noticed(const bearerscope::Notice &notice);

private:
    void takeToken();
    void takeEnd(const CallResult &result);
    void tellLostScopes();
    void renew();
    void stopBecause(Notice reason);
    std::optional<std::chrono::milliseconds> lifetime() const;
    QString obstacle() const;

    Session &m_session;
    Way m_way;
    QTimer m_timer;
    Session::Superseded m_superseded = Session::Superseded::Keep;
    bool m_isOn = false;
    bool m_isRenewing = false; ///< the session's call is its own
    int m_spent = 0;
    QStringList m_grantedBefore;
};

/// "Keeping fresh · 3 tokens spent · next in 9 min"; empty while it is off.
QString keepFreshInWords(const KeepFresh &keepFresh);

} // namespace bearerscope
