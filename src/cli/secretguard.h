// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokenlook.h"

namespace bearerscope {

// Process lists and shell histories show arguments to others, so no argument may hold a secret.

/// Whether \a word is an option, with or without its value, under which programs take secrets.
bool announcesSecret(const QString &word);
/// Whether looksLikeToken() is so of any part of \a word, which may be a curl line; of that, sign-ins of other kinds as
/// well.
bool holdsSecret(const QString &word);

/// Whether \a name, given as a scope, may be repeated in what is said of it: it doesn't look like a token or a key, nor
/// holds it what no scope does, such as the = of a variable.
bool mayBeScope(const QString &name);

/// Whether \a word, which nothing here knows, may be repeated in a message: it is too short and plain for a
/// secret.
bool mayBeRepeated(const QString &word);

/// What to do instead. Repeats nothing of what was typed.
QString secretInArgumentsMessage();
/// The same of a file's name, which may be one after all.
QString secretInFileNameMessage();

} // namespace bearerscope
