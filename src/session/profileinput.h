// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectioninput.h"
#include "core/profile.h"

namespace bearerscope {

/// What a person filled in about a profile, unchecked. Without a secret key, which a profile doesn't hold.
struct ProfileInput {
    QString name;
    ConnectionInput connection; ///< of the credentials only the kind and the IDs count
    QString scopes; ///< with blanks between them
};

/// Checks the input, each part as it would be checked before a call; what may be left to each call may be empty.
Expected<Profile, InputError> profileFrom(const ProfileInput &input);
/// The input that profileFrom() makes \a profile of.
ProfileInput inputOf(const Profile &profile);

} // namespace bearerscope
