// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace bearerscope {

namespace {

constexpr QLatin1String geometryKey("geometry");
constexpr QLatin1String splitterKey("splitter");
constexpr QLatin1String appearanceKey("appearance");

} // namespace

WindowSettings::WindowSettings(QString path)
    : m_path(std::move(path))
{
}

QString WindowSettings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1String("/bearerscope/window.json");
}

WindowLook WindowSettings::load() const
{
    QFile file(m_path);
    constexpr qint64 most = 64 * 1024; // a file of this kind has a few hundred bytes
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto value = [&object](QLatin1String key) {
        return QByteArray::fromBase64(object.value(key).toString().toLatin1());
    };
    return {value(geometryKey), value(splitterKey), value(appearanceKey)};
}

bool WindowSettings::save(const WindowLook &look)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return false;
    const auto text = [](const QByteArray &value) { return QString::fromLatin1(value.toBase64()); };
    const QByteArray bytes =
        QJsonDocument(QJsonObject {{geometryKey, text(look.geometry)}, {splitterKey, text(look.splitter)},
                          {appearanceKey, text(look.appearance)}})
            .toJson();
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
