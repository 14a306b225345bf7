// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace bearerscope {

/// A program with a home folder of its own, and what the system tells of it.
class MeasuredProgram
{
public:
    explicit MeasuredProgram(const QString &path, const QStringList &words = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral(".config")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(path);
        m_process.setArguments(words);
    }
    ~MeasuredProgram() { end(); }
    Q_DISABLE_COPY_MOVE(MeasuredProgram)

    void start() { m_process.start(); }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// In KiB: what only it has, and the system can't read again from a file.
    qint64 privateMemory() const
    {
        for (const QByteArray &line : linesOf(QStringLiteral("smaps_rollup"))) {
            if (line.startsWith("Private_Dirty:"))
                return line.simplified().split(' ').value(1).toLongLong();
        }
        return 0;
    }

    /// How long its threads have run until now, in nanoseconds.
    qint64 runTime() const
    {
        qint64 sum = 0;
        const QStringList threads = QDir(folder() + QStringLiteral("task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads)
            sum += linesOf(QStringLiteral("task/%1/schedstat").arg(thread)).value(0).split(' ').value(0).toLongLong();
        return sum;
    }

private:
    QString folder() const { return QStringLiteral("/proc/%1/").arg(m_process.processId()); }
    QByteArrayList linesOf(const QString &file) const
    {
        QFile content(folder() + file);
        return content.open(QIODevice::ReadOnly) ? content.readAll().split('\n') : QByteArrayList();
    }

    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace bearerscope
