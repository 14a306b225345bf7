// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <chrono>

namespace bearerscope {

/// What one peer can take up of this process.
struct ConnectionLimits {
    int connections = 64; ///< open at a time; further ones are closed at once
    qint64 requestBytes = 256 * 1024; ///< head and body; reading stops there
    std::chrono::milliseconds lifetime {10000}; ///< of a connection, whatever happens on it
};

/// A listener whose connections are bounded. QHttpServer 6.4.2 bounds nothing: a request of 300 MB was
/// measured to take 600 MB, because it is read within a QIODevice transaction that keeps a second copy, and a
/// silent peer stays for ever.
class BoundedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit BoundedServer(ConnectionLimits limits = {}, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ConnectionLimits m_limits;
    int m_open = 0;
};

} // namespace bearerscope
