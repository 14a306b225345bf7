// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestword.h"

#include <algorithm>
#include <vector>

namespace bearerscope {

namespace {

/// Two edits away from a name of four letters lies a different word.
constexpr qsizetype farthest = 2;
constexpr qsizetype shortestToGuess = 5;

/// The edits that turn \a a into \a b, a swap of two neighbours counting as one (optimal string alignment).
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> beforePrevious, previous, current;
    for (qsizetype j = 0; j <= b.size(); ++j)
        current.push_back(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforePrevious = std::exchange(previous, current);
        current[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = previous[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[at] = std::min({replaced, previous[at] + 1, current[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforePrevious[at - 2] + 1);
        }
    }
    return current.back();
}

/// A word without what people mix up first: case, dash and underscore, the plural.
QString alike(const QString &word)
{
    QString key = word.toLower().replace(u'_', u'-');
    if (key.endsWith(u's'))
        key.chop(1);
    return key;
}

/// How far \a word is from \a wanted, both alike; more than farthest when it is out of the question.
qsizetype distanceBetween(const QString &wanted, const QString &word)
{
    if (word == wanted)
        return 0;
    if (std::min(wanted.size(), word.size()) + 1 < shortestToGuess)
        return farthest + 1;
    if (word.startsWith(wanted))
        return farthest; // its beginning was typed
    if (qAbs(wanted.size() - word.size()) > farthest)
        return farthest + 1;
    return editDistance(wanted, word);
}

} // namespace

std::optional<QString> nearestWord(const QString &typed, const QStringList &known)
{
    const QString wanted = alike(typed);
    std::optional<QString> nearest;
    qsizetype nearestDistance = farthest + 1;
    for (const QString &word : known) {
        const qsizetype distance = distanceBetween(wanted, alike(word));
        if (distance < nearestDistance) {
            nearest = word;
            nearestDistance = distance;
        }
    }
    return nearest;
}

} // namespace bearerscope
