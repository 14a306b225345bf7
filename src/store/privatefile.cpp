// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace bearerscope {

namespace {

/// Each may be somebody's only copy of something, but there must be an end.
constexpr int mostSetAside = 9;

} // namespace

PrivateFile::PrivateFile(QString path)
    : m_path(std::move(path))
{
}

bool PrivateFile::exists() const
{
    return QFileInfo(m_path).isFile();
}

std::optional<QByteArray> PrivateFile::read(qint64 largest) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return {};
    return file.readAll();
}

bool PrivateFile::write(const QByteArray &bytes) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return false;
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

bool PrivateFile::remove() const
{
    return !QFileInfo::exists(m_path) || QFile::remove(m_path);
}

QString PrivateFile::setAside() const
{
    QString aside = m_path + QLatin1String(".damaged");
    for (int number = 2; QFileInfo::exists(aside) && number <= mostSetAside; ++number)
        aside = QStringLiteral("%1.damaged-%2").arg(m_path).arg(number);
    QFile::remove(aside); // the last one, where there are so many
    if (!QFile::rename(m_path, aside))
        return {};
    return QCoreApplication::translate("PrivateFile", "The damaged file is kept as %1.").arg(QFileInfo(aside).fileName());
}

} // namespace bearerscope
