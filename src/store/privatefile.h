// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bearerscope {

/// A small file that only its owner may read, written whole or not at all.
class PrivateFile
{
public:
    explicit PrivateFile(QString path);

    QString path() const { return m_path; }
    bool exists() const;
    /// Absent when it can't be read or has more than \a largest bytes.
    std::optional<QByteArray> read(qint64 largest) const;
    /// Returns whether it could be written. A full disk or a read-only home leaves the former file whole.
    bool write(const QByteArray &bytes) const;
    bool remove() const;
    /// Puts a file that makes no sense out of the way, with ".damaged" behind its name, or ".damaged-2" where that is
    /// there already, and so on: a sentence on where it is kept, empty when that failed.
    QString setAside() const;

private:
    QString m_path;
};

} // namespace bearerscope
