// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profilefile.h"

#include <QObject>

namespace bearerscope {

/// That there is no profile called \a name among the \a known, in a sentence or two, with the one that was meant.
QString unknownProfile(const QString &name, const QStringList &known);

/// The profiles that a window or a command line works with: kept in a file, each change written at once. The error of a
/// change names the field that is wrong; nothing has changed then.
class Profiles : public QObject
{
    Q_OBJECT
public:
    using Changed = Expected<void, InputError>;

    /// \a file must outlive it. Holds nothing before load().
    explicit Profiles(const ProfileFile &file, QObject *parent = nullptr);

    /// Reads the file; a sentence or two for the person where it can't be used, else empty.
    QString load();

    const QList<Profile> &list() const { return m_list; }
    QStringList names() const;
    /// Null where there is none of that \a name; case doesn't matter.
    const Profile *find(const QString &name) const;

    /// Its name must be a new one.
    Changed add(Profile profile);
    /// Puts \a profile in the place of the one called \a name; it may bring a new name.
    Changed replace(const QString &name, Profile profile);
    Changed rename(const QString &name, const QString &newName);
    /// A copy right behind it, called "NAME (2)".
    Changed duplicate(const QString &name);
    Changed remove(const QString &name);
    /// Moves it to \a place, counted from 0 without it; a place beyond the last is the last.
    Changed move(const QString &name, qsizetype place);

    /// All profiles as JSON, without a secret; only \a names where there are some.
    QByteArray exported(const QStringList &names = {}) const;
    /// Adds those in \a json; one whose name is taken gets a number behind it. Their names as added.
    Expected<QStringList, InputError> import(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    Changed change(const ProfileFile::Change &change);

    const ProfileFile &m_file;
    QList<Profile> m_list;
};

} // namespace bearerscope
