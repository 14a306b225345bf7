// SPDX-License-Identifier: GPL-3.0-or-later
#include "ensuring.h"

#include "console.h"

#include "session/reuse.h"
#include "session/session.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Ensuring)
};

} // namespace

bool reusesToken(
    QByteArray text, std::chrono::seconds atLeast, const TokenRequest &request, Session &session, Console &console)
{
    if (text.trimmed().isEmpty())
        return false;
    const auto pasted = session.inspect(text);
    wipe(text);
    if (!pasted) { // such as a report of an earlier failure: a new token is what was asked for all the same
        console.tell(
            Texts::tr("Not reused: the input can't be used. Asking for a new one.") + u' ' + pasted.error().message);
        return false;
    }
    const ExpiryReading reading = session.reading();
    const ReuseWish wish {atLeast, request.scopes, request.connection.server};
    if (const QString obstacle = obstacleToReuse(*pasted, reading, wish, session.catalogue()); !obstacle.isEmpty()) {
        console.tell(Texts::tr("Not reused: %1. Asking for a new one.").arg(obstacle));
        return false;
    }
    console.tell(Texts::tr("Reused: it has %1 left by its own text. No server was asked: a revocation wouldn't show.")
                     .arg(spanInWords(*reading.secondsLeft())));
    return true;
}

} // namespace bearerscope
