// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include "session/connectioninput.h"

#include <QProcessEnvironment>

namespace bearerscope {

class Profiles;

/// A server with keys, and what to tell the person about how it was chosen.
struct ChosenConnection {
    Connection connection;
    QString remark; ///< a sentence, or empty
};

/// A server, the way there, and what to tell the person about how it was chosen.
struct ChosenDestination {
    Destination destination;
    QString remark; ///< a sentence, or empty
};

/// \a arguments with what their profile says where they say nothing themselves: the server, the application ID, the way
/// there, and the scopes of a request. The sandbox is the profile that is always there.
Expected<Arguments, Failure> withProfile(Arguments arguments, const Profiles &profiles);

/// As chosenConnection(), without a look at the key pair.
Expected<ChosenDestination, Failure> chosenDestination(
    const ServerChoice &choice, const QProcessEnvironment &environment);

/// What \a choice names, the rest from \a environment (VOUCHERIFY_HOST, X_APP_ID, X_APP_TOKEN, as
/// Voucherify's own SDKs use them). \a secret, from standard input or the keyring, takes the place of X_APP_TOKEN where
/// the choice says so or there is one. Not for the sandbox, which has to be started.
Expected<ChosenConnection, Failure> chosenConnection(
    const ServerChoice &choice, const QProcessEnvironment &environment, const Secret &secret);

} // namespace bearerscope
