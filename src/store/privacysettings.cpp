// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacysettings.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

constexpr QLatin1String lifetimeKey("clipboard_seconds");
constexpr QLatin1String presenterKey("presenter_mode");

std::optional<PrivacyChoice> choiceFrom(const QJsonObject &object)
{
    const PrivacyChoice choice {
        std::chrono::seconds(object.value(lifetimeKey).toInt(-1)), object.value(presenterKey).toBool()};
    const bool isWhole =
        PrivacySettings::lifetimes().contains(choice.clipboardLifetime) && object.value(presenterKey).isBool();
    return isWhole ? std::optional(choice) : std::nullopt;
}

} // namespace

PrivacySettings::PrivacySettings(QString path)
    : m_file(std::move(path))
{
}

QString PrivacySettings::defaultPath()
{
    return JsonFile::defaultPath(QLatin1String("privacy.json"));
}

const QList<std::chrono::seconds> &PrivacySettings::lifetimes()
{
    using std::chrono::seconds;
    static const QList<seconds> choices {
        seconds(10), PrivacyChoice::usualLifetime, seconds(60), seconds(120), seconds(300)};
    return choices;
}

Expected<PrivacyChoice, QString> PrivacySettings::load()
{
    if (!m_file.exists())
        return PrivacyChoice();
    const auto object = m_file.read();
    if (const auto choice = object ? choiceFrom(*object) : std::nullopt)
        return *choice;
    const QString problem = QCoreApplication::translate("PrivacySettings",
        "The settings of the clipboard and of presenter mode can't be read, so a copied secret stays the usual %1 "
        "seconds, and presenter mode is off.")
                                .arg(PrivacyChoice::usualLifetime.count());
    return unexpected((problem + u' ' + m_file.setAside()).trimmed());
}

bool PrivacySettings::save(const PrivacyChoice &choice)
{
    return m_file.write(
        {{lifetimeKey, qint64(choice.clipboardLifetime.count())}, {presenterKey, choice.presenterMode}});
}

} // namespace bearerscope
