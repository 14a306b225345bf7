// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrequests.h"

#include "core/connection.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace bearerscope {

/// Calls a running sandbox over a real socket.
class SandboxClient
{
public:
    explicit SandboxClient(Connection connection)
        : m_connection(std::move(connection))
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    HeaderFields goodHeaders() const { return bearerscope::goodHeaders(m_connection.credentials); }

    /// Waits for the answer; status 0 when there is none.
    SandboxResponse send(const SandboxRequest &request)
    {
        QUrl url = m_connection.server.baseUrl;
        url.setPath(QString::fromLatin1(request.path));
        QNetworkRequest head(url);
        for (const auto &[name, value] : request.headers)
            head.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(head, request.method, request.body));
        if (!QSignalSpy(reply.get(), &QNetworkReply::finished).wait())
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeaderPairs(),
            reply->readAll()};
    }

    SandboxResponse post(const QByteArray &path, const QByteArray &body)
    {
        return send({"POST", path, goodHeaders(), body});
    }

    SandboxResponse requestToken() { return post("/v1/oauth/token", "grant_type=client_credentials&scope=vouchers"); }

private:
    Connection m_connection;
    QNetworkAccessManager m_manager;
};

} // namespace bearerscope
