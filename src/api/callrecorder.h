// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrecord.h"

#include <QObject>

class QNetworkReply;

namespace bearerscope {

class Clock;
class OneShotBody;
struct HttpReply;
struct HttpRequest;

/// Notes what goes over the wire in one call, and when.
class CallRecorder : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostOfBody = 64 * 1024; ///< bytes that are kept of an answer
    static constexpr qsizetype mostHeaders = 200; ///< of an answer
    static constexpr qsizetype mostOfHeader = 8 * 1024; ///< bytes

    /// \a secrets are those in the request. \a clock must outlive the recorder.
    CallRecorder(Call call, const HttpRequest &request, const ProxyInUse &proxy, const QList<Secret> &secrets,
        const Clock &clock);

    void watch(const QNetworkReply &reply, const OneShotBody &body);
    /// What has come of the answer.
    void takeAnswer(const HttpReply &answer, const QNetworkReply &reply);
    /// The call is over.
    std::shared_ptr<const CallRecord> finish(const Expected<TokenData, ApiError> &outcome);

private:
    void note(CallMoments::Moment CallMoments::*moment);

    const Clock &m_clock;
    CallRecord m_record;
};

} // namespace bearerscope
