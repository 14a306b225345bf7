// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "profilescommand.h"

#include "session/keyringwords.h"
#include "session/profiles.h"
#include "session/secretkeys.h"

#include <utility>

using namespace Qt::StringLiterals;

// The commands that turn to the keyring, and wait for it.

namespace bearerscope {

namespace {

Failure failureOf(KeyringError error)
{
    return {u"keyring"_s, keyringProblemInWords(error)};
}

} // namespace

bool CommandLine::takesKeyOfProfile(const Arguments &arguments) const
{
    const ServerChoice &choice = arguments.server;
    const bool isCall = arguments.command == Command::Request || arguments.command == Command::Introspect
        || arguments.command == Command::Revoke;
    return isCall && !choice.profile.isEmpty() && !choice.sandbox && !choice.secretFromInput;
}

/// The key of the application that the call is for, which an option may have named in place of the profile's.
void CommandLine::findKey(const Arguments &arguments)
{
    const ServerChoice &choice = arguments.server;
    const QString applicationId = choice.applicationId.value_or(m_environment.value(u"X_APP_ID"_s)).trimmed();
    Profile profile {choice.profile, *choice.server, applicationId};
    profile.credentials = choice.kind();
    m_awaitsKeyring = true;
    m_keys.find(profile, this, [this, arguments](const Expected<Secret, KeyringError> &found) {
        if (!std::exchange(m_awaitsKeyring, false))
            return; // stopped
        if (found) {
            m_keyAtHand = *found;
        } else if (found.error() != KeyringError::NotFound) {
            m_console.tell(keyringProblemInWords(found.error()));
            if (!m_environment.value(u"X_APP_TOKEN"_s).isEmpty())
                m_console.tell(tr("X_APP_TOKEN takes its place."));
        }
        begin(arguments);
    });
}

CommandLine::Outcome CommandLine::changeProfiles(const Arguments &arguments)
{
    using Verb = ProfileOrder::Verb;
    const Verb verb = arguments.profileOrder.verb;
    if (verb == Verb::SetKey || verb == Verb::ForgetKey || verb == Verb::Remove) {
        const QString &name = arguments.profileOrder.words.first();
        const Profile *known = m_profiles.find(name);
        if (!known)
            return unexpected(Failure {u"usage"_s, unknownProfile(name, m_profiles.names())});
        const Profile profile = *known;
        if (verb == Verb::Remove)
            return removeProfile(arguments, profile);
        return verb == Verb::SetKey ? setKey(profile) : forgetKey(profile);
    }
    return profilesCommand(arguments, m_profiles, m_console).map([this](const CommandOutput &output) { show(output); });
}

CommandLine::Outcome CommandLine::setKey(const Profile &profile)
{
    if (!SecretKeys::isFor(profile))
        return unexpected(Failure {u"usage"_s,
            tr("This profile names no application ID, so there is nothing to keep a key for. Add it anew with "
               "--app-id.")});
    const auto keys = checkedCredentials({profile.applicationId, m_console.readLine(tr("The secret key"))});
    if (!keys)
        return unexpected(Failure {u"usage"_s, keys.error().message});
    m_awaitsKeyring = true;
    m_keys.keepInKeyring(profile, keys->secretKey, this, [this](const Expected<void, KeyringError> &kept) {
        endAtKeyring(kept, tr("The key is in the keyring, for this server and application ID only."));
    });
    return {};
}

CommandLine::Outcome CommandLine::forgetKey(const Profile &profile)
{
    m_awaitsKeyring = true;
    m_keys.forget(profile, this, [this](const Expected<void, KeyringError> &forgotten) {
        endAtKeyring(forgotten, tr("The key was removed from the keyring."));
    });
    return {};
}

/// The key goes with its profile, unless another profile is for the same application.
CommandLine::Outcome CommandLine::removeProfile(const Arguments &arguments, const Profile &profile)
{
    const auto output = profilesCommand(arguments, m_profiles, m_console);
    if (!output)
        return unexpected(output.error());
    m_awaitsKeyring = true;
    const auto end = [this, profile, shown = *output](const Expected<void, KeyringError> &forgotten) {
        if (!std::exchange(m_awaitsKeyring, false))
            return;
        CommandOutput whole = shown;
        const bool isLeft =
            !forgotten && forgotten.error() != KeyringError::NotFound && forgotten.error() != KeyringError::Absent;
        if (isLeft) {
            whole.messages << keyringProblemInWords(forgotten.error())
                           << tr("If a key was kept for the profile, it is still there, as bearerscope's \"%1\".")
                                  .arg(secretEntry(profile));
        }
        show(whole);
    };
    m_keys.forgetUnused(profile, m_profiles.list(), this, end);
    return {};
}

void CommandLine::endAtKeyring(const Expected<void, KeyringError> &result, const QString &words)
{
    if (!std::exchange(m_awaitsKeyring, false))
        return; // stopped
    if (result) {
        m_console.tell(words);
        return end({}, ExitCode::Yes);
    }
    if (result.error() != KeyringError::NotFound)
        return fail(failureOf(result.error()), ExitCode::NoAnswer); // nothing is wrong with the command line
    m_console.tell(keyringProblemInWords(result.error()));
    end({}, ExitCode::No);
}

} // namespace bearerscope
