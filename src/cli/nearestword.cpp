// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestword.h"

#include <algorithm>

namespace bearerscope {

namespace {

/// The characters that \a a and \a b have in common at their beginnings and, behind those, at their ends.
qsizetype sharedCharacters(QStringView a, QStringView b)
{
    const qsizetype start = std::ranges::mismatch(a, b).in1 - a.begin();
    const QStringView restOfA = a.sliced(start);
    const QStringView restOfB = b.sliced(start);
    const auto fromEnd = std::mismatch(restOfA.rbegin(), restOfA.rend(), restOfB.rbegin(), restOfB.rend());
    return start + (fromEnd.first - restOfA.rbegin());
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &known)
{
    QString nearest;
    qsizetype most = 0;
    for (const QString &word : known) {
        const qsizetype shared = sharedCharacters(word, typed);
        if (shared > most && 2 * shared >= std::max(word.size(), typed.size())) {
            most = shared;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace bearerscope
