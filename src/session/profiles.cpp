// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles.h"

#include "core/nearestword.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Changed = Profiles::Changed;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

auto refused(const QString &message, InputError::Field field = InputError::Field::ProfileName)
{
    return unexpected(InputError {field, message});
}

qsizetype placeOf(const QList<Profile> &profiles, const QString &name)
{
    const auto found = std::ranges::find_if(
        profiles, [&name](const Profile &profile) { return isSameProfileName(profile.name, name); });
    return found == profiles.end() ? -1 : found - profiles.begin();
}

QStringList namesOf(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

auto unknownName(const QString &name, const QList<Profile> &profiles)
{
    return refused(unknownProfile(name, namesOf(profiles)));
}

auto takenName(const QString &name)
{
    return refused(Texts::tr("There is a profile called %1 already.").arg(name));
}

auto tooMany()
{
    return refused(Texts::tr("There can be %1 profiles at most.").arg(mostProfiles));
}

/// \a name, with a number behind it where it is taken.
QString freeName(const QList<Profile> &profiles, const QString &name)
{
    QString free = name;
    for (int number = 2; placeOf(profiles, free) >= 0; ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        free = name.left(longestProfileName - suffix.size()).trimmed() + suffix;
    }
    return free;
}

} // namespace

QString unknownProfile(const QString &name, const QStringList &known)
{
    const auto nearest = nearestWord(name, known);
    return Texts::tr("There is no profile called %1.").arg(visibleText(name, longestProfileName))
        + (nearest ? u' ' + Texts::tr("Did you mean %1?").arg(*nearest) : QString());
}

Profiles::Profiles(const ProfileFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

QString Profiles::load()
{
    const auto loaded = m_file.load();
    m_list = loaded.profiles;
    Q_EMIT changed();
    return loaded.remark;
}

QStringList Profiles::names() const
{
    return namesOf(m_list);
}

const Profile *Profiles::find(const QString &name) const
{
    const qsizetype place = placeOf(m_list, name);
    return place < 0 ? nullptr : &m_list[place];
}

Changed Profiles::change(const ProfileFile::Change &change)
{
    const auto list = m_file.change(change);
    if (!list)
        return unexpected(list.error());
    m_list = *list;
    Q_EMIT changed();
    return {};
}

Changed Profiles::add(Profile profile)
{
    return change([&profile](QList<Profile> &profiles) -> Changed {
        const auto name = checkedProfileName(profile.name);
        if (!name)
            return unexpected(name.error());
        if (placeOf(profiles, *name) >= 0)
            return takenName(*name);
        if (profiles.size() >= mostProfiles)
            return tooMany();
        profile.name = *name;
        profiles.append(profile);
        return {};
    });
}

Changed Profiles::replace(const QString &name, Profile profile)
{
    return change([&](QList<Profile> &profiles) -> Changed {
        const auto newName = checkedProfileName(profile.name);
        if (!newName)
            return unexpected(newName.error());
        const qsizetype place = placeOf(profiles, name);
        if (place < 0)
            return unknownName(name, profiles);
        if (const qsizetype taken = placeOf(profiles, *newName); taken >= 0 && taken != place)
            return takenName(*newName);
        profile.name = *newName;
        profiles[place] = profile;
        return {};
    });
}

Changed Profiles::rename(const QString &name, const QString &newName)
{
    const Profile *known = find(name);
    if (!known)
        return unknownName(name, m_list);
    Profile renamed = *known;
    renamed.name = newName;
    return replace(name, renamed);
}

Changed Profiles::duplicate(const QString &name)
{
    return change([&name](QList<Profile> &profiles) -> Changed {
        const qsizetype place = placeOf(profiles, name);
        if (place < 0)
            return unknownName(name, profiles);
        if (profiles.size() >= mostProfiles)
            return tooMany();
        Profile copy = profiles[place];
        copy.name = freeName(profiles, copy.name);
        profiles.insert(place + 1, copy);
        return {};
    });
}

Changed Profiles::remove(const QString &name)
{
    return change([&name](QList<Profile> &profiles) -> Changed {
        const qsizetype place = placeOf(profiles, name);
        if (place < 0)
            return unknownName(name, profiles);
        profiles.removeAt(place);
        return {};
    });
}

Changed Profiles::move(const QString &name, qsizetype place)
{
    return change([&](QList<Profile> &profiles) -> Changed {
        const qsizetype from = placeOf(profiles, name);
        if (from < 0)
            return unknownName(name, profiles);
        profiles.move(from, std::clamp<qsizetype>(place, 0, profiles.size() - 1));
        return {};
    });
}

QByteArray Profiles::exported(const QStringList &names) const
{
    QList<Profile> chosen = m_list;
    if (!names.isEmpty())
        chosen.removeIf(
            [&names](const Profile &profile) { return !names.contains(profile.name, Qt::CaseInsensitive); });
    return QJsonDocument(profilesToJson(chosen)).toJson();
}

Expected<QStringList, InputError> Profiles::import(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return refused(Texts::tr("This is no JSON, so there are no profiles in it."), InputError::Field::File);
    if (!document.isObject())
        return refused(Texts::tr("This JSON is no list of profiles as export writes it."), InputError::Field::File);
    const auto read = profilesFromJson(document.object());
    if (!read)
        return refused(read.error(), InputError::Field::File);
    QStringList added;
    const auto changed = change([&](QList<Profile> &profiles) -> Changed {
        if (profiles.size() + read->size() > mostProfiles)
            return tooMany();
        for (Profile profile : *read) {
            profile.name = freeName(profiles, profile.name);
            added.append(profile.name);
            profiles.append(profile);
        }
        return {};
    });
    if (!changed)
        return unexpected(changed.error());
    return added;
}

} // namespace bearerscope
