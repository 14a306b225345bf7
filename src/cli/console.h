// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

class QIODevice;

namespace bearerscope {

struct Notice;

/// Standard input, output and error.
class Console
{
public:
    /// None of the three is owned; all must be open and outlive the console.
    Console(QIODevice &in, QIODevice &out, QIODevice &err);

    enum class Written {
        All,
        NobodyReads, ///< whoever read it has gone, such as a "head" that has seen enough
        Failed, ///< as to a full disk, or a stream that was closed from the start
    };

    /// Writes at once, however large. Data goes out, messages go to err.
    Written print(const QByteArray &data);
    void tell(const QString &message);
    void tell(const Notice &notice);
    /// Several lines of a report that goes beside the data: to err, as they are.
    void show(const QString &lines);

    /// What is typed or piped in. \a wanted ("A token") is asked for where a person sits in front of it. Both
    /// wait.
    Secret readLine(const QString &wanted);
    QByteArray readAll(const QString &wanted, qsizetype largest);
    /// Whether reading has failed, as of a folder.
    bool isUnreadable() const;

private:
    bool isTerminal() const;

    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
};

/// The largest text that a token is looked for in, in bytes: a recording's. What else is larger than 1 MiB is refused later.
constexpr qsizetype largestTokenText = 16 * 1024 * 1024;

/// All of \a device up to just beyond the \a largest text that is recognised: its source may be endless.
QByteArray readBounded(QIODevice &device, qsizetype largest = largestTokenText);

} // namespace bearerscope
