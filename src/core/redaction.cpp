// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

namespace bearerscope {

namespace {

constexpr qsizetype shortestSecret = 6; // bytes

} // namespace

void redact(ApiError &error, const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        if (secret.reveal().size() < shortestSecret)
            continue;
        QString text = QString::fromUtf8(secret.reveal());
        for (QString *said : {&error.key, &error.message, &error.details, &error.requestId, &error.problem})
            said->replace(text, QStringLiteral("••••••••"));
        wipe(text);
    }
}

} // namespace bearerscope
