// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <iterator>

// Lists of foreign names: in code each name once, in sentences as many as people read.

namespace bearerscope {

/// Collects names, each once, in the order of their first coming.
class UniqueNames
{
public:
    /// False for a name that is there already.
    bool add(const QString &name);

    QStringList names;

private:
    QSet<QString> m_seen;
};

/// Those of \a names that \a isWanted, in order.
template <typename Wanted> QStringList namesThat(const QStringList &names, Wanted isWanted)
{
    QStringList found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found), isWanted);
    return found;
}

/// \a names without those in \a taken.
QStringList without(const QStringList &names, const QStringList &taken);

/// The foreign \a name in quotes as it may be shown, cut where it is long.
QString quoted(const QString &name);

/// The names for a sentence, each as \a show has it: an answer can report thousands, so only the first \a mostShown
/// stand there and the rest are counted.
QString listed(
    const QStringList &names, const std::function<QString(const QString &)> &show = quoted, qsizetype mostShown = 10);

} // namespace bearerscope
