// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrequests.h"

#include "core/connection.h"

#include <QTcpSocket>
#include <QTest>

namespace bearerscope {

inline void connectTo(QTcpSocket &socket, const Connection &connection)
{
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(connection.server.baseUrl.port()));
}

/// All that comes back for \a bytes until the sandbox closes the connection.
inline QByteArray exchange(const Connection &connection, const QByteArray &bytes)
{
    QTcpSocket socket;
    connectTo(socket, connection);
    socket.write(bytes);
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return "the connection stays open";
    return socket.isOpen() ? socket.readAll() : QByteArray();
}

/// A whole, good request as bytes.
inline QByteArray rawPost(
    const Connection &connection, const QByteArray &path, const QByteArray &body, const QByteArray &extraHeaders = {})
{
    QByteArray request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + extraHeaders;
    for (const auto &[name, value] : goodHeaders(connection.credentials))
        request += name + ": " + value + "\r\n";
    return request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray rawTokenRequest(const Connection &connection, const QByteArray &extraHeaders = {})
{
    return rawPost(connection, "/v1/oauth/token", "grant_type=client_credentials&scope=api", extraHeaders);
}

} // namespace bearerscope
