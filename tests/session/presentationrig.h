// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionrig.h"

#include "session/presentation.h"
#include "session/profiles.h"

#include <QTemporaryDir>

namespace bearerscope {

/// A session, and what masks what is shown of it.
struct PresentationRig : SessionRig {
    QTemporaryDir home;
    ProfileFile file {home.filePath(QStringLiteral("profiles.json"))};
    Profiles profiles {file};
    Presentation presentation {*session, profiles, [] { return ConnectionInput(); }};
};

} // namespace bearerscope
