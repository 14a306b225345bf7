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

    /// Writes at once, however large. Data goes out, messages go to err. False when not all of it could be
    /// written, as to a closed pipe or a full disk.
    bool print(const QByteArray &data);
    void tell(const QString &message);
    void tell(const Notice &notice);

    /// What is typed or piped in. \a wanted ("A token") is asked for where a person sits in front of it. Both
    /// wait.
    Secret readLine(const QString &wanted);
    QByteArray readAll(const QString &wanted);

private:
    bool isTerminal() const;

    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
};

/// All of \a device up to just beyond what is recognised at most: its source may be endless.
QByteArray readBounded(QIODevice &device);

} // namespace bearerscope
