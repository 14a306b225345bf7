// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace bearerscope {

/// Whether \a text holds what looks like a token or a key: "Bearer …" or another sign-in, a PEM key, an address with
/// a password or a token, or an unbroken run of 20
/// characters and more that mixes letters and digits. Words, moments, addresses and names in snake_case aren't.
bool looksSecret(const QString &text);

/// \a text with whatever looks so in it replaced by masked(), for a place where no more than needed may be shown.
QString withoutSecrets(const QString &text);

/// Whether a member called \a name holds a secret by its name: one with token, secret, key, password, cookie or the
/// like in it, in any case. An error's "key" is none, and says what is wrong.
bool namesSecret(const QString &name);

/// What of a member's value may be shown.
enum class Shown {
    All,
    WhatLooksHarmless,
    Nothing,
};

/// What may be shown of a member called \a name in an object of which \a around may be shown. An id is left, whatever
/// it looks like, because support asks for it.
Shown shownOf(const QString &name, Shown around = Shown::WhatLooksHarmless);

/// \a members as they may be shown: unless they are to be revealed, what is a secret by its name or its look is
/// replaced by masked(), at any depth. An id is left, whatever it looks like, because support asks for it.
QJsonObject shownMembers(const QJsonObject &members, bool reveal);

} // namespace bearerscope
