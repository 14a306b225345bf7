// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace bearerscope {

using HeaderFields = QList<QPair<QByteArray, QByteArray>>;

/// A request to the sandbox without the socket it came by.
struct SandboxRequest {
    QByteArray method; ///< in capitals
    QByteArray path; ///< still percent-encoded, without a query
    HeaderFields headers;
    QByteArray body;

    /// The value of the header \a name (in any case). Empty when it is absent, and also when it is repeated:
    /// which of two keys is meant would be a guess.
    QByteArray header(QByteArrayView name) const;
};

/// The answer to it. Content-Length and Connection are added by whoever sends it.
struct SandboxResponse {
    int status = 0;
    HeaderFields headers;
    QByteArray body;

    static SandboxResponse empty(int status) { return {status, {}, {}}; }
    static SandboxResponse json(int status, const QJsonObject &object);
};

/// The API's error object. What has nothing to say is left out of it.
struct ApiProblem {
    int status = 400;
    QString key; ///< a published key, or empty
    QString message;
    QString details;
};

/// \a problem as an answer with a request id of its own.
SandboxResponse problemResponse(const ApiProblem &problem);

} // namespace bearerscope
