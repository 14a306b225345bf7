// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "faultserver.h"

#include "core/apierror.h"
#include "core/transport.h"

#include <QTemporaryDir>

#include <array>
#include <memory>

namespace bearerscope {

/// The token that is checked and revoked, and that a good answer holds.
const QByteArray tokenInAnswers = "1ABCtestjkLm";
/// An answer that serves requests and introspections.
const QByteArray wholeJson = R"({"access_token":"1ABCtestjkLm","expires_in":900,"token_type":"Bearer","active":true})";

/// Where one fault is played: whom a call goes to, and who else takes part.
struct FaultStage {
    FaultServer server;
    FaultServer other; ///< where nothing may arrive
    QTemporaryDir folder {}; ///< for a file of authorities
    std::shared_ptr<void> prop {}; ///< whatever else has to be there meanwhile
    QUrl url = server.url();
    Transport transport {};
    bool hasSlowResolver = false; ///< needs a program of its own, in which slowresolver answers for the system

    /// How many POSTs have arrived, wherever.
    qsizetype postCount() const;
};

/// A way in which the road to a server, or the server, misbehaves, and what each call makes of it.
struct FaultRow {
    const char *id; ///< "T6"
    const char *fault; ///< in a few words
    std::function<void(FaultStage &stage, Call call)> play;
    /// Names of errors (errorName()) or "ok"; where chance decides, each that may be, separated by '|'.
    const char *whenRead; ///< of request and introspect, which read a body
    const char *whenRevoked;
    enum class Posts { One, None } posts = Posts::One; ///< how many arrive
    bool waits = false; ///< ends by the deadline only

    QStringList outcomes(Call call) const
    {
        return QString::fromLatin1(call == Call::Revoke ? whenRevoked : whenRead).split(u'|');
    }
};

const QList<FaultRow> &faultRows();

/// The order in which tables run through the calls.
inline constexpr std::array allCalls {Call::RequestToken, Call::Introspect, Call::Revoke};

} // namespace bearerscope
