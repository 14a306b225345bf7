// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"
#include "core/connection.h"
#include "core/expected.h"
#include "notice.h"

#include <QObject>

#include <functional>

namespace bearerscope {

class Session;
struct KnownToken;

/// \a chosen, which is to be asked about \a token: a server that isn't known to be another than the token's own. Nobody
/// looks at each of several tokens before it is sent.
Expected<Connection, InputError> trustedWith(const KnownToken &token, const Connection &chosen);

/// Checks or revokes several tokens, one after the other. A token that fails is passed over; where the server can't be
/// reached or wants fewer calls, the round ends, since each further call would fare alike.
class TokenRound : public QObject
{
    Q_OBJECT
public:
    struct Stop {
        Secret accessToken;
        Expected<Connection, InputError> connection; ///< whom to ask, or why nobody can be asked
    };

    /// \a session must outlive the round.
    explicit TokenRound(Session &session, QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    /// Not while a call or another round runs, nor without a stop: then false. Another call that comes between two of
    /// the round's is waited for.
    bool start(Call call, QList<Stop> stops);
    /// No further call is made; the one under way ends as it does.
    void stop();

Q_SIGNALS:
    /// \a number, from 1, of \a total is under way.
    void progressed(int number, int total);
    /// Nothing more comes; \a notice sums it up.
    void finished(const bearerscope::Notice &notice);

private:
    void next();
    void take(const CallResult &result);
    void pass(const QString &problem);
    void end();
    Notice summary() const;

    Session &m_session;
    Call m_call = Call::Introspect;
    QList<Stop> m_stops; ///< still to come
    int m_total = 0;
    int m_done = 0;
    int m_active = 0; ///< of those checked
    int m_failed = 0;
    QString m_problem; ///< the first one
    bool m_isRunning = false;
    bool m_isAsking = false; ///< a call of this round is under way
};

} // namespace bearerscope
