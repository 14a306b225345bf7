// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileinput.h"

#include "core/scopes.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

using Field = InputError::Field;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProfileInput)
};

/// Tidied; it may be empty. Checked as before a call, for which the rest would be there.
Expected<QString, InputError> checkedApplicationId(const Credentials &credentials)
{
    if (credentials.applicationId.trimmed().isEmpty())
        return QString();
    const QString any = QStringLiteral("-");
    return checkedCredentials({credentials.applicationId, Secret::fromString(any), credentials.kind, any})
        .map([](const Credentials &checked) { return checked.applicationId; });
}

/// Tidied; it may be empty.
Expected<QString, InputError> checkedProjectId(const QString &text)
{
    const QString id = text.trimmed();
    if (isVisibleAscii(id.toUtf8()))
        return id;
    return unexpected(InputError {Field::ProjectId,
        Texts::tr("The project ID holds a blank, a control character or a character outside ASCII.")});
}

Expected<QStringList, InputError> checkedScopes(const QString &text)
{
    const QStringList names = parseScopes(text).names;
    const auto isSendable = [](const QString &name) { return isVisibleAscii(name.toUtf8()); };
    if (std::ranges::all_of(names, isSendable))
        return names;
    return unexpected(
        InputError {Field::Scope, Texts::tr("A scope holds a character outside ASCII, which none does.")});
}

} // namespace

Expected<Profile, InputError> profileFrom(const ProfileInput &input)
{
    const Credentials &credentials = input.connection.credentials;
    const auto name = checkedProfileName(input.name);
    if (!name)
        return unexpected(name.error());
    const auto server = namedServer(input.connection);
    if (!server)
        return unexpected(server.error());
    const auto applicationId = checkedApplicationId(credentials);
    if (!applicationId)
        return unexpected(applicationId.error());
    const bool hasProject = schemeOf(credentials.kind).hasProject;
    const auto projectId = checkedProjectId(hasProject ? credentials.projectId : QString());
    if (!projectId)
        return unexpected(projectId.error());
    const auto scopes = checkedScopes(input.scopes);
    if (!scopes)
        return unexpected(scopes.error());
    return Profile {*name, *server, *applicationId, *scopes, input.connection.transport, credentials.kind, *projectId};
}

ProfileInput inputOf(const Profile &profile)
{
    const bool isOwn = profile.server.kind == ServerKind::Own;
    const QString address = isOwn ? profile.server.baseUrl.toString(QUrl::FullyEncoded) : QString();
    return {profile.name,
        {profile.name, profile.server.kind, address,
            {profile.applicationId, {}, profile.credentials, profile.projectId}, profile.transport},
        profile.scopes.join(u' ')};
}

} // namespace bearerscope
