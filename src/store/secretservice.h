// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <chrono>

namespace bearerscope {

/// What can be told of an entry without opening the keyring.
enum class EntryState {
    Missing,
    Locked,
    Open,
    Unknown, ///< on systems where that can't be asked
};

/// Looks for \a entry of \a service in the keyring of a Linux desktop (the Secret Service of freedesktop.org) without a
/// question to the person. \a seen is called once, later, unless \a context has gone. No answer within \a patience is
/// KeyringError::Failed.
void lookForEntry(const QString &service, const QString &entry, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const Expected<EntryState, KeyringError> &)> &seen);

} // namespace bearerscope
