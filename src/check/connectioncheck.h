// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portlook.h"

#include "core/clock.h"

#include <QSslError>

namespace bearerscope {

/// Walks the road to a server step by step, without a key: proxy, name, connection, TLS, and one GET of "/". Says how
/// long each step took and where it breaks. Nothing is sent to a server that can't prove who it is. Ends exactly once
/// with finished(), within the transport's deadline; deletes itself then. Signals come from the event loop alone, never
/// from within a call.
class ConnectionCheck : public QObject
{
    Q_OBJECT
public:
    /// Starts by itself. \a clock is not owned and must outlive the check.
    ConnectionCheck(const Server &server, const Transport &transport, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// Ends the check at the step where it is.
    void cancel();

Q_SIGNALS:
    void progressed(const bearerscope::ConnectionReport &report);
    void finished(const bearerscope::ConnectionReport &report);

private:
    using Kind = ConnectionStep::Kind;
    using State = ConnectionStep::State;

    void walk();
    void takeAddresses();
    void takeOpened(const Judgement &judgement);
    void startTls();
    void takeEncrypted();
    void takeTlsErrors(const QList<QSslError> &errors);
    void takeTlsFailure();
    void lookInPlaceOfTls(Finding ifNothingTells);
    void askRoot();
    void takeAnswer(HeadReader::End end);

    void start(Kind kind);
    void end(Kind kind, const Judgement &judgement);
    void skip(Kind kind, Finding finding) { end(kind, {finding, State::Skipped}); }
    void fail(const Judgement &judgement);
    void runOutOfTime();
    Judgement judgeSilence(Kind kind) const;
    void finish();
    void letGo();
    void announce();
    void tell();

    const Transport m_transport;
    const Clock &m_clock;
    ConnectionReport m_report;
    QDeadlineTimer m_end;
    QTimer m_deadline; ///< of it all
    QTimer m_handshake; ///< how long one may take
    QTimer m_announcement;
    std::chrono::milliseconds m_stepStarted {0};
    bool m_isOver = false;
    QObject *m_way; ///< a child, and the parent of what is under way
    QPointer<Road> m_road;
    QSslSocket *m_socket = nullptr;
    HeadReader *m_reader = nullptr; ///< of the answer to the GET
};

} // namespace bearerscope
