// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace bearerscope {

namespace {

constexpr std::chrono::milliseconds longestWait {2000}; // a change takes milliseconds

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

auto refused(const QString &message)
{
    return unexpected(InputError {InputError::Field::File, message});
}

/// The error is a sentence.
Expected<QList<Profile>, QString> profilesIn(const JsonFile &file)
{
    if (!file.exists())
        return QList<Profile>();
    const auto object = file.read();
    return object ? profilesFromJson(*object) : unexpected(Texts::tr("It is no JSON, or can't be opened."));
}

} // namespace

ProfileFile::ProfileFile(QString path)
    : m_file(std::move(path))
{
}

QString ProfileFile::defaultPath()
{
    return JsonFile::defaultPath(QLatin1String("profiles.json"));
}

ProfileFile::Loaded ProfileFile::load() const
{
    const auto profiles = profilesIn(m_file);
    if (profiles)
        return {*profiles, {}};
    const QString problem =
        Texts::tr("The profiles can't be read, so there are none for now.") + u' ' + profiles.error();
    return {{}, (problem + u' ' + m_file.setAside()).trimmed()};
}

Expected<QList<Profile>, InputError> ProfileFile::change(const Change &change) const
{
    QDir().mkpath(QFileInfo(m_file.path()).absolutePath());
    QLockFile lock(m_file.path() + QLatin1String(".lock"));
    lock.setStaleLockTime(longestWait / 2); // of a program that was killed before it could write its number into it
    if (!lock.tryLock(int(longestWait.count())))
        return refused(lock.error() == QLockFile::LockFailedError
                ? Texts::tr("Another program is changing the profiles. Try again in a moment.")
                : Texts::tr(
                    "The profiles could not be saved: the settings' folder may be read-only, or the disk full."));
    auto profiles = profilesIn(m_file);
    if (!profiles)
        return refused(Texts::tr("The profiles can't be read, so nothing is changed.") + u' ' + profiles.error());
    if (const auto changed = change(*profiles); !changed)
        return unexpected(changed.error());
    const QJsonObject json = profilesToJson(*profiles);
    if (const auto readBack = profilesFromJson(json); !readBack) // or all of them would be lost
        return refused(readBack.error());
    if (!m_file.write(json))
        return refused(
            Texts::tr("The profiles could not be saved: the settings' folder may be read-only, or the disk full."));
    return *profiles;
}

} // namespace bearerscope
