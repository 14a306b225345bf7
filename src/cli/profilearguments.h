// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QStringList>

namespace bearerscope {

/// What "bearerscope profiles VERB …" is told to do, read from the words behind it.
struct ProfileOrder {
    enum class Verb { List, Add, Rename, Duplicate, Move, Remove, Export, Import, SetKey, ForgetKey };
    Verb verb = Verb::List;
    QStringList words; ///< behind the verb
};

/// What stands behind "profiles".
QStringList profileVerbs();

/// Reads \a words; the error is a sentence.
Expected<ProfileOrder, QString> profileOrderIn(const QStringList &words);

} // namespace bearerscope
