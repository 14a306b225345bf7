// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "transportchoice.h"

#include <QJsonObject>

namespace bearerscope {

/// What a person keeps of one project: where it is, whose key, how to get there, and what to ask for. Holds no secret.
struct Profile {
    QString name;
    Server server; ///< never the sandbox, which needs no profile
    QString applicationId {}; ///< empty where it is to be named at each call
    QStringList scopes {}; ///< that are asked for where no others are named, in the order to send
    TransportChoice transport {};
    CredentialsKind credentials = CredentialsKind::ApiKeyPair;
    QString projectId {}; ///< of a kind that has one; empty where it is to be named at each call
    bool operator==(const Profile &) const = default;
};

constexpr qsizetype longestProfileName = 64; ///< characters
constexpr qsizetype mostProfiles = 200;

/// Whether two names mean the same profile: case doesn't tell them apart.
bool isSameProfileName(const QString &one, const QString &other);

/// \a text as a name, its blanks tidied: visible characters only, and not the sandbox's.
Expected<QString, InputError> checkedProfileName(const QString &text);

/// The profiles as they are kept in a file and handed on.
QJsonObject profilesToJson(const QList<Profile> &profiles);

/// Reads what profilesToJson() writes, each value checked as if it had been typed; the error is a sentence. Members
/// that this version doesn't know may be a later one's.
Expected<QList<Profile>, QString> profilesFromJson(const QJsonObject &object);

} // namespace bearerscope
