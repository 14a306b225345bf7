// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bearerscope {

/// Whether \a word, which is no option, may be a token or a key: long, with letters and digits mixed. A slash makes it
/// a path, so a file of such a name can still be given as ./NAME.
bool looksLikeToken(const QString &word);

} // namespace bearerscope
