// SPDX-License-Identifier: GPL-3.0-or-later
#include "networksettings.h"

#include "core/transportformat.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NetworkSettings)
};

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
    if (const auto choice = object ? transportFromJson(*object) : std::nullopt)
        return *choice;
    const QString problem =
        Texts::tr("The network settings can't be read, so the usual ones hold: 15 s, the system's proxy, "
                  "the system's authorities.");
    return unexpected((problem + u' ' + m_file.setAside()).trimmed());
}

bool NetworkSettings::save(const TransportChoice &choice)
{
    return m_file.write(transportToJson(choice));
}

} // namespace bearerscope
