// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namelist.h"

namespace bearerscope {

/// The parts of a text that were left out: their names, never what they hold.
class IgnoredParts
{
public:
    /// \a name is foreign; one that may be a secret itself is only counted.
    void add(const QString &name);
    void add(const IgnoredParts &parts);
    void addOthers(qsizetype count = 1) { m_others += count; }

    bool isEmpty() const { return m_names.names.isEmpty() && m_others == 0; }
    const QStringList &names() const { return m_names.names; }
    /// "Ignored were: Accept, User-Agent." Empty where there is nothing.
    QString inWords() const;

private:
    UniqueNames m_names;
    qsizetype m_others = 0; ///< without a name, or with one that isn't told
};

/// Whether the foreign \a name, of a header, a field or a variable, can be repeated in a message: it looks like a name,
/// and not like a secret.
bool isTellable(const QString &name);

} // namespace bearerscope
