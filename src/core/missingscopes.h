// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scopes.h"

namespace bearerscope {

/// One possible reason why scopes that were asked for were not granted.
struct MissingCause {
    enum class Kind {
        Spelling, ///< the catalogue doesn't know the name
        OpenedByUmbrella, ///< nothing is lost: the umbrella above it was granted
        Narrowed, ///< an umbrella was asked for, and scopes below it were granted
        Role, ///< the role of the API key
        ProjectSettings,
    };
    Kind kind;
    QStringList names; ///< the scopes that it may explain; foreign text
    QString cause; ///< a sentence. Plain text, foreign parts made visible
    QString test; ///< how to tell whether it is this one, and what to do then
};

/// The name of a kind in --json output, such as "opened_by_umbrella".
QString causeName(MissingCause::Kind kind);

/// The reasons for what \a difference lacks, the likeliest first, which is the order of Kind. Empty when nothing is
/// missing. Which of them it is the API doesn't tell.
QList<MissingCause> causesOfMissing(const ScopeDifference &difference, const ScopeCatalogue &catalogue);

} // namespace bearerscope
