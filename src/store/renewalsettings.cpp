// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewalsettings.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

constexpr QLatin1String warnKey("warn_percent");

} // namespace

RenewalSettings::RenewalSettings(QString path)
    : m_file(std::move(path))
{
}

QString RenewalSettings::defaultPath()
{
    return JsonFile::defaultPath(QLatin1String("renewal.json"));
}

const QList<int> &RenewalSettings::choices()
{
    static const QList<int> percent {0, 5, usual, 20, 30};
    return percent;
}

Expected<int, QString> RenewalSettings::load()
{
    if (!m_file.exists())
        return usual;
    const auto object = m_file.read();
    const int percent = object ? object->value(warnKey).toInt(-1) : -1;
    if (choices().contains(percent))
        return percent;
    const QString problem = QCoreApplication::translate(
        "RenewalSettings", "The setting of when to warn before a token ends can't be read, so it is the usual %1 %.")
                                .arg(usual);
    return unexpected((problem + u' ' + m_file.setAside()).trimmed());
}

bool RenewalSettings::save(int percent)
{
    return m_file.write({{warnKey, percent}});
}

} // namespace bearerscope
