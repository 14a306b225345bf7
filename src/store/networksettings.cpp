// SPDX-License-Identifier: GPL-3.0-or-later
#include "networksettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bearerscope {

namespace {

constexpr QLatin1String deadlineKey("deadline_seconds");
constexpr QLatin1String proxyKey("proxy");
constexpr QLatin1String authoritiesKey("authorities_file");

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkSettings", text);
}

/// What \a object says, checked as if it had been typed; absent when any of it is wrong. Members that this version
/// doesn't know may be a later one's.
std::optional<TransportChoice> choiceIn(const QJsonObject &object)
{
    const auto deadline = parseDeadline(object.value(deadlineKey).toVariant().toString());
    const auto proxy = parseProxy(object.value(proxyKey).toString());
    const QJsonValue authorities = object.value(authoritiesKey);
    if (!deadline || !proxy || !authorities.isString())
        return {};
    return TransportChoice {*deadline, *proxy, authorities.toString()};
}

} // namespace

NetworkSettings::NetworkSettings(QString path)
    : m_file(std::move(path))
{
}

QString NetworkSettings::defaultPath()
{
    return JsonFile::defaultPath(QLatin1String("network.json"));
}

Expected<TransportChoice, QString> NetworkSettings::load()
{
    if (!m_file.exists())
        return TransportChoice {};
    const auto object = m_file.read();
    if (const auto choice = object ? choiceIn(*object) : std::nullopt)
        return *choice;
    QString problem = tr("The network settings can't be read, so the usual ones hold: 15 s, the system's proxy, the "
                         "system's authorities.");
    const QString aside = m_file.path() + QLatin1String(".damaged");
    QFile::remove(aside);
    if (QFile::rename(m_file.path(), aside))
        problem += u' ' + tr("The damaged file is kept as %1.").arg(QFileInfo(aside).fileName());
    return unexpected(problem);
}

bool NetworkSettings::save(const TransportChoice &choice)
{
    return m_file.write({{deadlineKey, qint64(choice.deadline.count())}, {proxyKey, proxyText(choice.proxy)},
        {authoritiesKey, choice.authoritiesFile}});
}

} // namespace bearerscope
