// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/secret.h"

#include <functional>

class QObject;

namespace bearerscope {

/// Why a secret could not be read, written or removed.
enum class KeyringError {
    NotFound, ///< there is no such entry
    Locked, ///< and the person didn't unlock it, or nobody could be asked to
    Absent, ///< nobody keeps a keyring here
    Denied, ///< this program may not use it
    Failed, ///< it broke down, or didn't answer in time: what became of the order isn't known
    Forgotten, ///< told to forget the secret while it was looked for
};

/// Where secrets outlive the program: the system's keyring, or what a test has in its place. Each order ends exactly
/// once, and never from within the call; a person may be asked to unlock the keyring meanwhile. Whose \a context has
/// gone isn't told any more.
class SecretStore
{
public:
    using Read = std::function<void(const Expected<Secret, KeyringError> &)>;
    using Done = std::function<void(const Expected<void, KeyringError> &)>;

    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
    virtual ~SecretStore() = default;

    virtual void read(const QString &entry, QObject *context, const Read &done) = 0;
    /// Takes the place of what is there.
    virtual void write(const QString &entry, const Secret &secret, QObject *context, const Done &done) = 0;
    virtual void remove(const QString &entry, QObject *context, const Done &done) = 0;
};

} // namespace bearerscope
