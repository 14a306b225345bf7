// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilescommand.h"

#include "givenoptions.h"
#include "inputtext.h"
#include "jsonwriting.h"
#include "texttable.h"

#include "core/visibletext.h"
#include "session/profileinput.h"
#include "session/profiles.h"
#include "session/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Verb = ProfileOrder::Verb;
using Outcome = Expected<CommandOutput, Failure>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProfilesCommand)
};

Failure failureOf(const InputError &error)
{
    return {error.field == InputError::Field::File ? u"unrecognised"_s : u"usage"_s, error.message};
}

QByteArray listed(const Profiles &profiles)
{
    QList<Row> rows {{Texts::tr("Profile"), Texts::tr("Server"), Texts::tr("Credentials"), Texts::tr("Application ID"),
        Texts::tr("Scopes")}};
    for (const Profile &profile : profiles.list())
        rows.append({profile.name, serverInWords(profile.server), schemeOf(profile.credentials).name(),
            profile.applicationId, visibleText(profile.scopes.join(u' '), 60)});
    return table(rows).toUtf8();
}

CommandOutput list(const Profiles &profiles, bool asJson)
{
    if (asJson)
        return {written(profilesToJson(profiles.list())), {}};
    if (profiles.list().isEmpty())
        return {{},
            {Texts::tr(
                "There are no profiles yet. \"bearerscope profiles add NAME --region us --app-id ID\" adds one.")}};
    return {listed(profiles), {Texts::tr("Whether the keyring has their secret keys isn't looked up for a list.")}};
}

Expected<Profile, InputError> profileIn(const Arguments &arguments)
{
    const ServerChoice &choice = arguments.server;
    if (!choice.server)
        return unexpected(InputError {InputError::Field::Address,
            Texts::tr("Name the profile's server with --region or --host. (The sandbox needs no profile.)")});
    return profileFrom(inputOf({arguments.profileOrder.words[0], *choice.server, choice.applicationId.value_or(QString()),
        arguments.scopes, choice.transport.over({}), choice.kind(), choice.projectId.value_or(QString())}));
}

/// The sentence on \a changed.
Expected<QString, InputError> said(const Profiles::Changed &changed, const QString &words)
{
    if (!changed)
        return unexpected(changed.error());
    return words;
}

Expected<QString, InputError> add(const Arguments &arguments, Profiles &profiles)
{
    const auto profile = profileIn(arguments);
    if (!profile)
        return unexpected(profile.error());
    return said(profiles.add(*profile),
        Texts::tr("Added, without a secret key. \"bearerscope profiles set-key\" keeps it in the keyring; else "
                  "X_APP_TOKEN or "
                  "--secret-stdin brings it at each call."));
}

Expected<QString, InputError> move(const QString &name, const QString &place, Profiles &profiles)
{
    bool isNumber = false;
    const int number = place.toInt(&isNumber);
    if (!isNumber || number < 1)
        return unexpected(
            InputError {InputError::Field::ProfileName, Texts::tr("The place is a number, counted from 1.")});
    if (number > profiles.list().size() && profiles.find(name))
        return unexpected(InputError {
            InputError::Field::ProfileName, Texts::tr("The last place is number %1.").arg(profiles.list().size())});
    return said(profiles.move(name, number - 1), Texts::tr("Moved."));
}

Expected<QString, InputError> import(const QString &file, Profiles &profiles, Console &console)
{
    const auto json = inputText(file, Texts::tr("A list of profiles"), console);
    if (!json)
        return unexpected(InputError {InputError::Field::File, json.error().message});
    const auto names = profiles.import(*json);
    if (!names)
        return unexpected(names.error());
    return names->isEmpty() ? Texts::tr("There are no profiles in it.")
                            : Texts::tr("Added: %1. They bring no secret keys.").arg(names->join(u", "));
}

Expected<QString, InputError> change(const Arguments &arguments, Profiles &profiles, Console &console)
{
    const QStringList &words = arguments.profileOrder.words;
    switch (arguments.profileOrder.verb) {
    case Verb::Add:
        return add(arguments, profiles);
    case Verb::Rename:
        return said(profiles.rename(words[0], words[1]), Texts::tr("Renamed."));
    case Verb::Duplicate:
        return said(profiles.duplicate(words[0]), Texts::tr("Duplicated."));
    case Verb::Move:
        return move(words[0], words[1], profiles);
    case Verb::Remove:
        return said(profiles.remove(words[0]), Texts::tr("Removed."));
    case Verb::Import:
        return import(fileOrInput(words.value(0)), profiles, console);
    case Verb::List:
    case Verb::Export:
    case Verb::SetKey: // see commandkeys.cpp
    case Verb::ForgetKey:
        break;
    }
    Q_UNREACHABLE();
}

/// Those that aren't there are told before any is printed.
Outcome exported(const QStringList &names, const Profiles &profiles)
{
    for (const QString &name : names) {
        if (!profiles.find(name))
            return unexpected(Failure {u"usage"_s, unknownProfile(name, profiles.names())});
    }
    return CommandOutput {profiles.exported(names), {}};
}

} // namespace

Outcome profilesCommand(const Arguments &arguments, Profiles &profiles, Console &console)
{
    if (arguments.profileOrder.verb == Verb::Export)
        return exported(arguments.profileOrder.words, profiles);
    QStringList messages;
    if (arguments.profileOrder.verb != Verb::List) {
        const auto words = change(arguments, profiles, console);
        if (!words)
            return unexpected(failureOf(words.error()));
        messages.append(*words);
        if (!arguments.json)
            return CommandOutput {{}, messages};
    }
    CommandOutput output = list(profiles, arguments.json);
    output.messages = messages + output.messages;
    return output;
}

} // namespace bearerscope
