// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenround.h"

#include "knowntoken.h"
#include "session.h"
#include "wording.h"

#include <QCoreApplication>

#include <utility>

namespace bearerscope {

namespace {

/// Whether the next token would fare alike.
bool isOfTheRoad(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NotActive:
    case ErrorKind::Rejected:
    case ErrorKind::CredentialsRefused: // each token is asked about with its own key
    case ErrorKind::Forbidden:
        return false;
    default:
        return true;
    }
}

} // namespace

Expected<Connection, InputError> trustedWith(const KnownToken &token, const Connection &chosen)
{
    const auto home = token.inspection.home();
    if (!home || home->baseUrl == chosen.server.baseUrl)
        return chosen;
    return unexpected(InputError {InputError::Field::Address,
        QCoreApplication::translate("TokenRound", "A token is from %1, and only %2 could be asked about it.")
            .arg(serverInWords(*home), serverInWords(chosen.server))});
}

TokenRound::TokenRound(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::callEnded, this, &TokenRound::take);
    // Another call may have come first, such as a renewal.
    connect(&session, &Session::busyChanged, this, &TokenRound::next, Qt::QueuedConnection);
}

bool TokenRound::start(Call call, QList<Stop> stops)
{
    if (m_isRunning || m_session.isBusy() || stops.isEmpty())
        return false;
    m_call = call;
    m_stops = std::move(stops);
    m_total = int(m_stops.size());
    m_done = m_active = m_failed = 0;
    m_problem.clear();
    m_isRunning = true;
    next();
    return true;
}

void TokenRound::stop()
{
    m_stops.clear();
}

void TokenRound::next()
{
    if (!m_isRunning || m_session.isBusy())
        return;
    while (!m_stops.isEmpty()) {
        const Stop stop = m_stops.takeFirst();
        Q_EMIT progressed(m_total - int(m_stops.size()), m_total);
        if (!stop.connection) {
            pass(stop.connection.error().message);
            continue;
        }
        m_isAsking = m_session.ask(m_call, stop.accessToken, *stop.connection);
        if (m_isAsking)
            return;
        pass(checkedCall(m_call, stop.connection->credentials).error().message);
    }
    end();
}

void TokenRound::take(const CallResult &result)
{
    if (!std::exchange(m_isAsking, false))
        return; // somebody else's
    if (result.outcome || result.outcome.error().kind == ErrorKind::NotActive) {
        ++m_done;
        m_active += result.outcome && result.outcome->active == true ? 1 : 0;
    } else {
        const ApiError &error = result.outcome.error();
        pass(noticeOfFailure(result).title);
        if (isOfTheRoad(error))
            stop();
    }
}

void TokenRound::pass(const QString &problem)
{
    ++m_failed;
    if (m_problem.isEmpty())
        m_problem = problem;
}

void TokenRound::end()
{
    m_isRunning = false;
    Q_EMIT finished(summary());
}

Notice TokenRound::summary() const
{
    const int left = m_total - m_done - m_failed;
    Notice notice {Notice::Severity::Success, {}, {}, {}};
    notice.title = m_call == Call::Revoke
        ? tr("%1 of %n tokens revoked.", nullptr, m_total).arg(m_done)
        : tr("%1 of %n tokens checked, %2 of them active.", nullptr, m_total).arg(m_done).arg(m_active);
    QStringList sentences;
    if (m_failed > 0)
        sentences.append(tr("Failed: %1. The first problem: %2").arg(m_failed).arg(m_problem));
    if (left > 0)
        sentences.append(tr("Not asked about: %1.").arg(left));
    notice.text = sentences.join(u' ');
    if (!sentences.isEmpty())
        notice.severity = m_done > 0 ? Notice::Severity::Warning : Notice::Severity::Error;
    return notice;
}

} // namespace bearerscope
