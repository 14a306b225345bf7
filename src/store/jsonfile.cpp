// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace bearerscope {

QString JsonFile::defaultPath(QLatin1String name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/bearerscope/")
        + name;
}

std::optional<QJsonObject> JsonFile::read() const
{
    const auto document = QJsonDocument::fromJson(PrivateFile::read(largest).value_or(QByteArray()));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool JsonFile::write(const QJsonObject &object) const
{
    const QByteArray json = QJsonDocument(object).toJson();
    return json.size() <= largest && PrivateFile::write(json);
}

} // namespace bearerscope
