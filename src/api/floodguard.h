// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace bearerscope {

/// Watches a connection of Qt's until the answer's headers have come, and cuts it when more comes than headers can be.
///
/// Qt 6.4.2 reads headers byte by byte for as long as there are some: endless ones fill the memory (80 MB in 15 s,
/// measured), keep a core busy, and neither abort() nor deleting the reply gets through to the thread that reads. Only
/// closing the connection under it does, and Qt doesn't hand it out: it is found by the port that it leads to. Linux
/// tells how much has come on it; elsewhere this does nothing, and the deadline alone ends the call.
class FloodGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostBeforeHeadersEnd = 512 * 1024; ///< bytes, those of TLS included

    /// Starts watching connections of this process to \a port.
    explicit FloodGuard(quint16 port, QObject *parent = nullptr);
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /// The connection is cut.
    void flooded();

private:
    void look();
    void cut();

    const quint16 m_port;
    qint64 m_read = 0; ///< bytes, of floods at the last look
    QTimer m_timer;
};

} // namespace bearerscope
