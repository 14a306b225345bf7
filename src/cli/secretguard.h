// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bearerscope {

// Process lists and shell histories show arguments to others, so no argument may hold a secret.

/// Whether \a word is an option, with or without its value, under which programs take secrets.
bool announcesSecret(const QString &word);
/// Whether \a word, which is no option, may be a token or a key: long, with letters and digits mixed. A slash
/// makes it a path, so a file of such a name can still be given as ./NAME.
bool looksLikeToken(const QString &word);

/// Whether \a word, which nothing here knows, may be repeated in a message: it is too short and plain for a
/// secret.
bool mayBeRepeated(const QString &word);

/// What to do instead. Repeats nothing of what was typed.
QString secretInArgumentsMessage();

} // namespace bearerscope
