// SPDX-License-Identifier: GPL-3.0-or-later
#include "usedscopes.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace bearerscope {

namespace {

constexpr QLatin1String namesKey("permission_codes");

} // namespace

UsedScopes::UsedScopes(QString path)
    : m_file(std::move(path))
{
}

QString UsedScopes::defaultPath()
{
    return JsonFile::defaultPath(QLatin1String("scopes.json"));
}

std::optional<QStringList> UsedScopes::read() const
{
    if (!m_file.exists())
        return QStringList();
    const auto object = m_file.read();
    if (!object || !object->value(namesKey).isArray())
        return {};
    QStringList names;
    for (const QJsonValue &name : object->value(namesKey).toArray()) {
        if (!name.isString() || name.toString().isEmpty())
            return {};
        names.append(name.toString());
    }
    return names.mid(0, most);
}

Expected<QStringList, QString> UsedScopes::load()
{
    auto names = read();
    if (names)
        return *std::move(names);
    const QString problem =
        QCoreApplication::translate("UsedScopes", "The scopes used before can't be read, so none are suggested.");
    return unexpected((problem + u' ' + m_file.setAside()).trimmed());
}

bool UsedScopes::add(const QStringList &names)
{
    const auto known = read();
    if (!known)
        return false;
    QStringList all = names + *known;
    all.removeDuplicates();
    all = all.mid(0, most);
    const bool isNews = std::ranges::any_of(names, [&known](const QString &name) { return !known->contains(name); });
    return !isNews || m_file.write({{namesKey, QJsonArray::fromStringList(all)}});
}

} // namespace bearerscope
