// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"

#include "core/expected.h"

#include <QStringList>

namespace bearerscope {

/// The names of scopes that were used before, of kinds for which no list is published, in a file of its own that only
/// its owner may read. A name is no secret; nothing tells who used it where.
class UsedScopes
{
public:
    static constexpr qsizetype most = 200; ///< the oldest is forgotten

    /// \a path of the file; see defaultPath().
    explicit UsedScopes(QString path);

    /// $XDG_CONFIG_HOME/bearerscope/scopes.json, or what the system has in its place.
    static QString defaultPath();

    /// The latest first; none where there is no file. A file that makes no sense is set aside, with ".damaged" behind its
    /// name: the error says so.
    Expected<QStringList, QString> load();
    /// Puts \a names in front. Returns whether they could be written; nothing is, where they are there already. A file
    /// that makes no sense is left as it is.
    bool add(const QStringList &names);

private:
    std::optional<QStringList> read() const;

    JsonFile m_file;
};

} // namespace bearerscope
