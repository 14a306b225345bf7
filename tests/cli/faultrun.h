// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultrows.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

namespace bearerscope {

/// The program calling a server that misbehaves: what it printed, and what it took.
class FaultRun : public QObject
{
    Q_OBJECT
public:
    /// \a options are added to those that the call needs.
    FaultRun(const FaultRow &row, Call call, const QStringList &options, QObject *parent = nullptr);

    void start();
    bool isOver() const { return m_isOver; }

    const FaultRow &row() const { return m_row; }
    Call call() const { return m_call; }
    const FaultStage &stage() const { return m_stage; }
    QString name() const;

    /// "ok", the name of an error, or what ended the program instead.
    QString outcome() const;
    QJsonValue error(QStringView member) const;
    int exitCode() const { return m_process.exitCode(); }
    /// What the printed error stands for; not for "ok".
    int expectedExitCode() const;
    QByteArray out() const { return m_out; }
    QByteArray err() const { return m_err; }
    std::chrono::milliseconds elapsed() const { return m_elapsed; }
    /// The greatest resident size seen, in bytes.
    qint64 mostMemory() const { return m_mostMemory; }
    /// Everything that must not be printed, in each form that it could take.
    QByteArrayList secrets() const;
    /// A line of a table for people: what was wrong, the error, what was said.
    QString tableLine() const;

Q_SIGNALS:
    void over();

private:
    QStringList arguments();
    QProcessEnvironment environment() const;
    void measureMemory();
    void finish();

    const FaultRow m_row;
    const Call m_call;
    const QStringList m_options;
    FaultStage m_stage;
    QProcess m_process;
    QElapsedTimer m_clock;
    QTimer m_memoryTimer;
    QByteArray m_out;
    QByteArray m_err;
    std::chrono::milliseconds m_elapsed {0};
    qint64 m_mostMemory = 0;
    bool m_isOver = false;
};

/// Many runs, a few at a time, in the order in which they were added.
class FaultRuns
{
public:
    void add(const FaultRow &row, Call call);
    void start(int atATime);
    int size() const { return int(m_runs.size()); }
    FaultRun &at(int index) { return *m_runs[size_t(index)]; }

private:
    void startNext();

    std::vector<std::unique_ptr<FaultRun>> m_runs;
    size_t m_next = 0;
};

} // namespace bearerscope
