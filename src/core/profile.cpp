// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "transportformat.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr int format = 1;
constexpr QLatin1String formatKey("format");
constexpr QLatin1String profilesKey("profiles");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String credentialsKey("credentials");
constexpr QLatin1String serverKey("server");
constexpr QLatin1String applicationIdKey("application_id");
constexpr QLatin1String scopesKey("scopes");
constexpr QLatin1String projectIdKey("project_id");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

auto refusedName(const QString &message)
{
    return unexpected(InputError {InputError::Field::ProfileName, message});
}

QString serverText(const Server &server)
{
    const QString region = regionWord(server.kind);
    return region.isEmpty() ? server.baseUrl.toString(QUrl::FullyEncoded) : region;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object = transportToJson(profile.transport);
    object.insert(nameKey, profile.name);
    object.insert(credentialsKey, schemeOf(profile.credentials).word);
    object.insert(serverKey, serverText(profile.server));
    object.insert(applicationIdKey, profile.applicationId);
    if (!profile.projectId.isEmpty())
        object.insert(projectIdKey, profile.projectId);
    object.insert(scopesKey, QJsonArray::fromStringList(profile.scopes));
    return object;
}

/// Absent when any of it isn't a name that can be sent.
std::optional<QStringList> scopesIn(const QJsonValue &value)
{
    QStringList scopes;
    for (const QJsonValue &name : value.toArray()) {
        if (!name.isString() || !isVisibleAscii(name.toString().toUtf8()) || name.toString().isEmpty())
            return {};
        scopes.append(name.toString());
    }
    return scopes;
}

/// The error names the member that is wrong.
Expected<Profile, QString> fromJson(const QJsonObject &object)
{
    const auto name = checkedProfileName(object.value(nameKey).toString());
    if (!name)
        return unexpected(QString(nameKey));
    const CredentialsScheme *scheme = findScheme(object.value(credentialsKey).toString());
    if (!scheme)
        return unexpected(QString(credentialsKey));
    const QString address = object.value(serverKey).toString();
    const auto region = publishedServer(address);
    const auto server = region ? Expected<Server, InputError>(*region) : parseServerAddress(address);
    if (!server)
        return unexpected(QString(serverKey));
    const QString applicationId = object.value(applicationIdKey).toString();
    if (!applicationId.isEmpty() && !isVisibleAscii(applicationId.toUtf8()))
        return unexpected(QString(applicationIdKey));
    const auto scopes = scopesIn(object.value(scopesKey));
    if (!scopes)
        return unexpected(QString(scopesKey));
    const auto transport = transportFromJson(object);
    if (!transport)
        return unexpected(Texts::tr("the way to the server"));
    const QString projectId = object.value(projectIdKey).toString();
    if (!projectId.isEmpty() && !(scheme->hasProject && isVisibleAscii(projectId.toUtf8())))
        return unexpected(QString(projectIdKey));
    return Profile {*name, *server, applicationId, *scopes, *transport, scheme->kind, projectId};
}

bool isThere(const QList<Profile> &profiles, const QString &name)
{
    return std::ranges::any_of(profiles, [&](const Profile &one) { return isSameProfileName(one.name, name); });
}

bool isServersName(const QString &name)
{
    if (isSameProfileName(name, u"sandbox"_s))
        return true;
    static constexpr std::array kinds {
        ServerKind::Sandbox, ServerKind::Europe, ServerKind::UnitedStates, ServerKind::Asia, ServerKind::Own};
    return std::ranges::any_of(kinds, [&name](ServerKind kind) {
        return isSameProfileName(name, serverName(kind)) || isSameProfileName(name, regionWord(kind));
    });
}

} // namespace

bool isSameProfileName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Expected<QString, InputError> checkedProfileName(const QString &text)
{
    const QString name = text.simplified();
    if (name.isEmpty())
        return refusedName(Texts::tr("The profile needs a name."));
    if (name.size() > longestProfileName)
        return refusedName(Texts::tr("A profile's name has %1 characters at most.").arg(longestProfileName));
    if (visibleText(name) != name)
        return refusedName(Texts::tr("A profile's name may only hold visible characters."));
    if (isServersName(name))
        return refusedName(
            Texts::tr("That is the name of a server, which stands in the same list: choose another name."));
    return name;
}

QJsonObject profilesToJson(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(toJson(profile));
    return {{formatKey, format}, {profilesKey, array}};
}

Expected<QList<Profile>, QString> profilesFromJson(const QJsonObject &object)
{
    if (object.value(formatKey).toInt() != format || !object.value(profilesKey).isArray())
        return unexpected(Texts::tr("This is no list of profiles of format %1.").arg(format));
    const QJsonArray array = object.value(profilesKey).toArray();
    if (array.size() > mostProfiles)
        return unexpected(
            Texts::tr("There can be %1 profiles at most, and these are %2.").arg(mostProfiles).arg(array.size()));
    QList<Profile> profiles;
    for (const QJsonValue &value : array) {
        const auto profile = fromJson(value.toObject());
        const auto refused = [&](const QString &part) {
            return unexpected(Texts::tr("Profile %1 of the list can't be used: %2 is missing or wrong.")
                                  .arg(profiles.size() + 1)
                                  .arg(part));
        };
        if (!profile)
            return refused(profile.error());
        if (isThere(profiles, profile->name))
            return unexpected(
                Texts::tr("Two profiles of the list have the same name, %1.").arg(visibleText(profile->name)));
        profiles.append(*profile);
    }
    return profiles;
}

} // namespace bearerscope
