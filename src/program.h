// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/oauthclient.h"
#include "core/processguard.h"
#include "sandbox/sandbox.h"
#include "session/cataloguechoice.h"
#include "session/exitdeadline.h"
#include "session/profiles.h"
#include "session/scopememory.h"
#include "session/secretkeys.h"
#include "session/session.h"
#include "store/cataloguefile.h"
#include "store/keyring.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

namespace bearerscope {

/// What the window and the command line are both built on.
struct Program {
    SystemClock clock;
    QNetworkAccessManager manager;
    OAuthClient client {manager, clock};
    Session session {client, ScopeCatalogue::builtIn(), clock};
    Sandbox sandbox {session.catalogue(), clock};
    CatalogueFile catalogueFile {CatalogueFile::defaultPath()};
    CatalogueChoice catalogue {session, catalogueFile};
    ProfileFile profileFile {ProfileFile::defaultPath()};
    Profiles profiles {profileFile};
    Keyring keyring;
    SecretKeys keys {keyring};
    UsedScopes usedScopes {UsedScopes::defaultPath()};
    ScopeMemory scopes {session, usedScopes};
};

/// Before anything else, and before there is any secret.
inline void prepareProcess()
{
#ifdef BEARERSCOPE_GUARDED // all builds but for debugging
    keepMemoryPrivate();
#endif
    QCoreApplication::setApplicationName(QStringLiteral("bearerscope"));
}

/// The way out is short, even with a name lookup under way.
inline int leave(int exitCode)
{
    endWithin(std::chrono::milliseconds(1500), exitCode);
    return exitCode;
}

} // namespace bearerscope
