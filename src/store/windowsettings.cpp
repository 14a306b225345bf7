// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

namespace bearerscope {

namespace {

constexpr QLatin1String geometryKey("geometry");
constexpr QLatin1String splitterKey("splitter");
constexpr QLatin1String appearanceKey("appearance");
constexpr QLatin1String languageKey("language");

} // namespace

WindowSettings::WindowSettings(QString path)
    : m_file(std::move(path))
{
}

QString WindowSettings::defaultPath()
{
    return JsonFile::defaultPath(QLatin1String("window.json"));
}

WindowLook WindowSettings::load() const
{
    const QJsonObject object = m_file.read().value_or(QJsonObject());
    const auto value = [&object](QLatin1String key) {
        return QByteArray::fromBase64(object.value(key).toString().toLatin1());
    };
    return {value(geometryKey), value(splitterKey), value(appearanceKey), object.value(languageKey).toString()};
}

bool WindowSettings::save(const WindowLook &look)
{
    const auto text = [](const QByteArray &value) { return QString::fromLatin1(value.toBase64()); };
    return m_file.write({{geometryKey, text(look.geometry)}, {splitterKey, text(look.splitter)},
        {appearanceKey, text(look.appearance)}, {languageKey, look.language}});
}

} // namespace bearerscope
