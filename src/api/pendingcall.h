// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrecorder.h"
#include "callresult.h"
#include "floodguard.h"

#include "core/clock.h"
#include "core/secret.h"

#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace bearerscope {

class OneShotBody;
struct HttpReply;
struct HttpRequest;

/// One call under way. Ends exactly once with finished(), whatever the peer does: a total deadline, a cap on
/// the body, manual redirects, one POST. Deletes itself after finished(); deleting it earlier aborts without
/// a signal.
class PendingCall : public QObject
{
    Q_OBJECT
public:
    struct Conditions {
        std::chrono::milliseconds deadline {15000}; ///< for the whole call
        ProxyInUse proxy {}; ///< that \a manager takes, to tell of it
        QList<Secret> secrets {}; ///< in the request: masked where the server repeats them
    };

    /// Neither \a manager nor \a clock is owned; both must outlive the call.
    PendingCall(Call call, const HttpRequest &request, const Conditions &conditions, QNetworkAccessManager &manager,
        const Clock &clock, QObject *parent = nullptr);
    ~PendingCall() override;

    Call call() const { return m_call; }
    bool isRunning() const { return !m_reply.isNull(); }
    /// Ends the call as Cancelled (with maybeCarriedOut once the request has left); finished() comes from
    /// within.
    void cancel();

Q_SIGNALS:
    void finished(const bearerscope::CallResult &result);

private:
    void post(const HttpRequest &request, QNetworkAccessManager &manager);
    void giveUp();
    void takeBytes();
    void readAnswer();
    Expected<TokenData, ApiError> outcomeOf(const HttpReply &answer) const;
    ApiError failureWithoutAnswer() const;
    ApiError failure(ErrorKind kind) const;
    HttpReply takeAnswer();
    void stop(ErrorKind reason, const QString &problem = {});
    void end(HttpReply answer, Expected<TokenData, ApiError> outcome);
    void redact(Expected<TokenData, ApiError> &outcome) const;
    void letGoOfReply();

    const Call m_call;
    const Clock &m_clock;
    const Conditions m_conditions;
    const std::chrono::milliseconds m_started;
    QTimer m_deadline;
    FloodGuard m_floodGuard;
    CallRecorder m_recorder;
    QPointer<QNetworkReply> m_reply; ///< cleared at the end; owned by the manager until it is deleted
    QPointer<OneShotBody> m_body; ///< lives as long as the reply
    QByteArray m_received; ///< may hold a token: wiped at the end
    QList<QSslError> m_tlsErrors;
};

} // namespace bearerscope
