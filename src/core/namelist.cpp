// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelist.h"

#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NameList)
};

} // namespace

bool UniqueNames::add(const QString &name)
{
    if (m_seen.contains(name))
        return false;
    m_seen.insert(name);
    names.append(name);
    return true;
}

QStringList without(const QStringList &names, const QStringList &taken)
{
    const QSet<QString> takenSet(taken.begin(), taken.end());
    QStringList left;
    for (const QString &name : names) {
        if (!takenSet.contains(name))
            left.append(name);
    }
    return left;
}

QString quoted(const QString &name)
{
    constexpr qsizetype longestShown = 80;
    return Texts::tr("\"%1\"").arg(visibleText(name, longestShown));
}

QString listed(const QStringList &names, const std::function<QString(const QString &)> &show, qsizetype mostShown)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(mostShown, names.size())))
        shown.append(show(name));
    const QString text = shown.join(", "_L1);
    const qsizetype more = names.size() - shown.size();
    return more == 0 ? text : Texts::tr("%1 and %n more", nullptr, int(more)).arg(text);
}

} // namespace bearerscope
