// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"

#include "core/profile.h"

#include <functional>

namespace bearerscope {

/// The profiles in a file that only its owner may read. Several programs may use it at once: each change starts from
/// what is there by then, and nothing of the others' is lost.
class ProfileFile
{
public:
    /// Changes the list in place, or says why not.
    using Change = std::function<Expected<void, InputError>(QList<Profile> &)>;

    /// What is there, and what to tell the person about it.
    struct Loaded {
        QList<Profile> profiles;
        QString remark; ///< a sentence or two, or empty
    };

    /// \a path of the file; see defaultPath().
    explicit ProfileFile(QString path);

    /// $XDG_CONFIG_HOME/bearerscope/profiles.json, or what the system has in its place.
    static QString defaultPath();

    /// A file that makes no sense is set aside, with ".damaged" behind its name, and there are no profiles then.
    Loaded load() const;
    /// Makes \a change and writes the list whole; the new list. On an error the file stays as it was.
    Expected<QList<Profile>, InputError> change(const Change &change) const;

private:
    JsonFile m_file;
};

} // namespace bearerscope
