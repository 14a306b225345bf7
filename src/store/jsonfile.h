// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bearerscope {

/// A settings file in JSON, which only its owner may read.
class JsonFile
{
public:
    static constexpr qint64 largest = 64 * 1024; ///< bytes; a file of this kind has a few hundred

    explicit JsonFile(QString path);

    /// Where a settings file called \a name lies: below $XDG_CONFIG_HOME, or what the system has in its place.
    static QString defaultPath(QLatin1String name);

    QString path() const { return m_path; }
    bool exists() const;
    /// Absent when it can't be read or is no JSON object.
    std::optional<QJsonObject> read() const;
    /// Returns whether it could be written. A full disk or a read-only home leaves the former file whole.
    bool write(const QJsonObject &object) const;

private:
    QString m_path;
};

} // namespace bearerscope
