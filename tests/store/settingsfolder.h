// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace bearerscope {

/// A folder for one settings file.
class SettingsFolder
{
public:
    explicit SettingsFolder(QString name)
        : m_name(std::move(name))
    {
    }

    QString path() const { return m_folder.filePath(m_name); }
    /// That of no file: a folder.
    QString folder() const { return m_folder.path(); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content() const { return content(m_name); }
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QByteArray &bytes) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    bool isForItsOwnerOnly() const
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        return QFile::exists(path()) && !(QFile::permissions(path()) & others);
    }

private:
    const QString m_name;
    const QTemporaryDir m_folder;
};

} // namespace bearerscope
