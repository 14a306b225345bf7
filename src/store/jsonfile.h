// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privatefile.h"

#include <QJsonObject>

namespace bearerscope {

/// A settings file in JSON, which only its owner may read.
class JsonFile : public PrivateFile
{
public:
    static constexpr qint64 largest = 1024 * 1024; ///< bytes; what has more is neither read nor written

    using PrivateFile::PrivateFile;

    /// Where a settings file called \a name lies: below $XDG_CONFIG_HOME, or what the system has in its place.
    static QString defaultPath(QLatin1String name);

    /// Absent when it can't be read or is no JSON object.
    std::optional<QJsonObject> read() const;
    /// As PrivateFile::write(); false as well where it would be too large to be read again.
    bool write(const QJsonObject &object) const;
};

} // namespace bearerscope
