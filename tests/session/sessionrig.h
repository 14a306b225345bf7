// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/oauthclient.h"
#include "core/scopecatalogue.h"
#include "session/session.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/jsonanswer.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace bearerscope {

/// A session with everything that it stands on, its clock in the test's hand, and what it emits.
struct SessionRig {
    FakeClock clock;
    QNetworkAccessManager manager;
    OAuthClient client {manager, clock};
    std::unique_ptr<Session> session = std::make_unique<Session>(client, ScopeCatalogue::builtIn(), clock);
    QSignalSpy changed {session->token(), &Token::changed};
    QSignalSpy busyChanged {session.get(), &Session::busyChanged};
    QSignalSpy ended {session.get(), &Session::callEnded};
    QSignalSpy noticed {session.get(), &Session::noticed};

    Notice lastNotice() const { return noticed.constLast().constFirst().value<Notice>(); }
    QString text() const { return QString::fromUtf8(session->token()->data().accessToken->reveal()); }

    /// Waits for the end of the call that was just started; false when it wasn't.
    bool finish(bool isStarted)
    {
        return isStarted && ended.wait(); // QTest::qWaitFor() would sleep 10 ms at each step of the network's
    }
};

/// The address of \a server with a key pair that means nothing.
inline Connection connectionTo(const FaultServer &server)
{
    return {
        {ServerKind::Own, server.url()}, {QStringLiteral("app-id-of-a-test"), Secret(QByteArray("secret-of-a-test"))}};
}

inline TokenRequest requestTo(const FaultServer &server, const QStringList &scopes = {QStringLiteral("vouchers")})
{
    return {connectionTo(server), scopes};
}

const QByteArray goodToken =
    R"({"access_token":"token-issued-in-a-test","client_id":"client-1","expires_in":900,"scope":"vouchers",)"
    R"("token_type":"Bearer"})";
const QByteArray pastedText = "token-pasted-in-a-test";

inline bool start(Session &session, Call call, const FaultServer &server)
{
    switch (call) {
    case Call::RequestToken:
        return session.requestToken(requestTo(server));
    case Call::Introspect:
        return session.introspect(connectionTo(server));
    case Call::Revoke:
        return session.revoke(connectionTo(server));
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
