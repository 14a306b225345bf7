// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionrig.h"

namespace bearerscope {

/// A server that issues one token after the other, each with a text of its own, and takes revocations.
struct IssuingServer {
    FaultServer server;
    qint64 expiresIn = 900;
    QByteArray scope = "vouchers";
    QByteArray revocationAnswer = "HTTP/1.1 204 No Content\r\n\r\n";
    int issued = 0;
    QByteArrayList revoked; ///< the tokens that were named
    std::function<QByteArray(int number)> requestAnswer; ///< in place of the usual one; \a number counts from 1

    IssuingServer()
    {
        server.setHandler([this](QTcpSocket &socket, const QByteArray &request) { socket.write(answerTo(request)); });
    }

    QByteArray issue(int number) const
    {
        return jsonAnswer(200,
            R"({"access_token":"token-number-)" + QByteArray::number(number) + R"(-of-a-test","expires_in":)"
                + QByteArray::number(expiresIn) + R"(,"scope":")" + scope + R"(","token_type":"Bearer"})");
    }

private:
    QByteArray answerTo(const QByteArray &request)
    {
        if (request.startsWith("POST /v1/oauth/token/revoke ")) {
            revoked.append(request.mid(request.lastIndexOf('=') + 1));
            return revocationAnswer;
        }
        if (request.startsWith("POST /v1/oauth/introspect "))
            return jsonAnswer(200, R"({"active":false})");
        ++issued;
        return requestAnswer ? requestAnswer(issued) : issue(issued);
    }
};

} // namespace bearerscope
