// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultserver.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QThread>

#include <memory>

namespace bearerscope {

/// A server in a thread of its own, so that it goes on where the test's thread stands still.
class ServerElsewhere
{
public:
    /// \a prepare, and the handler that it may set, run in the server's thread.
    explicit ServerElsewhere(const std::function<void(FaultServer &)> &prepare)
        : m_thread(QThread::create([this, prepare] {
            FaultServer server;
            prepare(server);
            m_port = server.port();
            m_listening.release();
            QEventLoop().exec();
        }))
    {
        m_thread->start();
        m_listening.acquire();
    }
    ~ServerElsewhere()
    {
        m_thread->quit();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(ServerElsewhere)

    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    QSemaphore m_listening;
    const std::unique_ptr<QThread> m_thread; // last, since it uses the others
};

} // namespace bearerscope
