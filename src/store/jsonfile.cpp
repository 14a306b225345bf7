// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace bearerscope {

JsonFile::JsonFile(QString path)
    : m_path(std::move(path))
{
}

QString JsonFile::defaultPath(QLatin1String name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/bearerscope/")
        + name;
}

bool JsonFile::exists() const
{
    return QFileInfo(m_path).isFile();
}

std::optional<QJsonObject> JsonFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return {};
    const auto document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool JsonFile::write(const QJsonObject &object) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return false;
    const QByteArray bytes = QJsonDocument(object).toJson();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // commit() returned true after a short write on a full disk (measured on 6.4.2), so every write is checked.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return false;
    }
    return file.commit();
}

} // namespace bearerscope
