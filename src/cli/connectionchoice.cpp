// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionchoice.h"

#include "session/profiles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionChoice)
};

struct ChosenServer {
    Server server;
    QString remark;
};

Expected<ChosenServer, Failure> chosenServer(const ServerChoice &choice, const QProcessEnvironment &environment)
{
    if (choice.server)
        return ChosenServer {*choice.server, {}};
    const QString address = environment.value(u"VOUCHERIFY_HOST"_s);
    if (address.isEmpty()) {
        const Server europe = publishedServer(ServerKind::Europe);
        return ChosenServer {europe,
            Texts::tr("No server is named, so it is Europe's, %1. --region or --host names another.")
                .arg(europe.baseUrl.toString())};
    }
    const auto server = parseServerAddress(address);
    if (!server)
        return unexpected(Failure {u"usage"_s, u"VOUCHERIFY_HOST: "_s + server.error().message});
    return ChosenServer {*server, {}};
}

/// Where else the secret key may come from: a sentence with the blank before it, or nothing.
QString aboutKeyring(const ServerChoice &choice)
{
    if (choice.profile.isEmpty())
        return {};
    return u' ' + Texts::tr("\"bearerscope profiles set-key NAME\" keeps a profile's secret key in the keyring.");
}

/// Whether the key in \a environment is said there to be of another application or server than a profile's.
bool isForAnother(const ServerChoice &choice, const Server &server, const QProcessEnvironment &environment)
{
    const QString id = environment.value(u"X_APP_ID"_s);
    const QString host = environment.value(u"VOUCHERIFY_HOST"_s);
    const auto named = parseServerAddress(host);
    return !environment.value(u"X_APP_TOKEN"_s).isEmpty()
        && ((!id.isEmpty() && id != choice.applicationId.value_or(id)) || (!host.isEmpty() && !(named && *named == server)));
}

} // namespace

Expected<Arguments, Failure> withProfile(Arguments arguments, const Profiles &profiles)
{
    ServerChoice &choice = arguments.server;
    if (choice.profile.isEmpty())
        return arguments;
    if (isSameProfileName(choice.profile, u"sandbox"_s)) {
        if (choice.applicationId || choice.projectId || choice.secretFromInput)
            return unexpected(Failure {u"usage"_s,
                Texts::tr("The sandbox brings its own keys: leave out --app-id, --project-id and --secret-stdin.")});
        choice.sandbox = true;
        return arguments;
    }
    const Profile *profile = profiles.find(choice.profile);
    if (!profile)
        return unexpected(Failure {u"usage"_s, unknownProfile(choice.profile, profiles.names())});
    choice.server = profile->server;
    if (choice.kind() != profile->credentials && choice.credentials)
        return unexpected(
            Failure {u"usage"_s, Texts::tr("The profile brings its kind of key: leave out --credentials.")});
    choice.credentials = profile->credentials;
    if (!choice.applicationId && !profile->applicationId.isEmpty())
        choice.applicationId = profile->applicationId;
    if (!choice.projectId && !profile->projectId.isEmpty())
        choice.projectId = profile->projectId;
    const TransportChoice transport = choice.transport.over(profile->transport);
    choice.transport = {transport.deadline, transport.proxy, transport.authoritiesFile};
    if (arguments.command == Command::Request && arguments.scopes.isEmpty())
        arguments.scopes = profile->scopes;
    return arguments;
}

Expected<ChosenDestination, Failure> chosenDestination(
    const ServerChoice &choice, const QProcessEnvironment &environment)
{
    const auto server = chosenServer(choice, environment);
    if (!server)
        return unexpected(server.error());
    const auto transport = transportTo(server->server, choice.transport.over({}));
    if (!transport) // the proxy and the time limit were checked where they were typed
        return unexpected(Failure {u"usage"_s, u"--ca-file: "_s + transport.error().message});
    return ChosenDestination {{server->server, *transport}, server->remark};
}

Expected<ChosenConnection, Failure> chosenConnection(
    const ServerChoice &choice, const QProcessEnvironment &environment, const Secret &secret)
{
    const auto chosen = chosenDestination(choice, environment);
    if (!chosen)
        return unexpected(chosen.error());
    const bool isGiven = choice.secretFromInput || !secret.isEmpty();
    if (!isGiven && !choice.profile.isEmpty() && isForAnother(choice, chosen->destination.server, environment))
        return unexpected(Failure {u"usage"_s,
            Texts::tr(
                "X_APP_TOKEN stands beside an X_APP_ID or a VOUCHERIFY_HOST that isn't the profile's, so it isn't sent "
                "there.")
                + aboutKeyring(choice)});
    const Secret secretKey = isGiven ? secret : Secret::fromString(environment.value(u"X_APP_TOKEN"_s));
    const auto credentials = checkedCredentials({choice.applicationId.value_or(environment.value(u"X_APP_ID"_s)),
        secretKey, choice.kind(), choice.projectId.value_or(QString())});
    if (!credentials) {
        const QString hint = credentials.error().field == InputError::Field::ProjectId
            ? Texts::tr("Name it with --project-id.")
            : Texts::tr(
                "Set X_APP_ID (or use --app-id) and X_APP_TOKEN (or use --secret-stdin); --sandbox needs neither.");
        return unexpected(Failure {u"usage"_s, credentials.error().message + u' ' + hint + aboutKeyring(choice)});
    }
    return ChosenConnection {
        {chosen->destination.server, *credentials, chosen->destination.transport, choice.profile}, chosen->remark};
}

} // namespace bearerscope
