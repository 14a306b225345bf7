// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopes.h"

#include "scopecatalogue.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Scopes", text);
}

/// 1 MiB can hold hundreds of thousands, and to compare those takes seconds.
constexpr qsizetype mostScopes = 10'000;

Warning scopeWarning(Warning::Kind kind, const QString &text)
{
    return {kind, u"scope"_s, text};
}

/// Collects names, each once, in the order of their first coming.
class UniqueNames
{
public:
    /// False for a name that is there already.
    bool add(const QString &name)
    {
        if (m_seen.contains(name))
            return false;
        m_seen.insert(name);
        names.append(name);
        return true;
    }

    QStringList names;

private:
    QSet<QString> m_seen;
};

QString quoted(const QString &name)
{
    constexpr qsizetype longestShown = 80;
    return u'"' + visibleText(name, longestShown) + u'"';
}

/// The names for a sentence: an answer can report thousands, so only the first few are shown and the rest are
/// counted.
template <typename Show> QString listed(const QStringList &names, Show show)
{
    constexpr qsizetype mostShown = 10;
    QStringList shown;
    for (const QString &name : names.first(std::min(mostShown, names.size())))
        shown.append(show(name));
    const QString text = shown.join(", "_L1);
    const qsizetype more = names.size() - shown.size();
    return more == 0 ? text : tr("%1 and %2 more").arg(text, QString::number(more));
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

Warning commaWarning(const QStringList &names)
{
    constexpr qsizetype longestShown = 400;
    const QString repaired = visibleText(repairedScopes(names).join(u' '), longestShown);
    return scopeWarning(Warning::Kind::ScopeSeparator,
        repaired.isEmpty()
            ? tr("Scopes are separated by spaces, not by commas.")
            : tr("Scopes are separated by spaces, not by commas. Probably meant: \"%1\".").arg(repaired));
}

} // namespace

ScopeList parseScopes(const QString &text)
{
    UniqueNames unique, repeated;
    bool isCut = false;
    bool otherBlanks = false;
    qsizetype start = 0;
    const QString trimmed = text.trimmed();
    for (qsizetype i = 0; i <= trimmed.size(); ++i) {
        const bool atEnd = i == trimmed.size();
        if (!atEnd && !trimmed[i].isSpace())
            continue;
        otherBlanks = otherBlanks || (!atEnd && trimmed[i] != u' ');
        const QString name = trimmed.mid(start, i - start);
        start = i + 1;
        isCut = !name.isEmpty() && unique.names.size() == mostScopes;
        if (isCut)
            break;
        if (!name.isEmpty() && !unique.add(name))
            repeated.add(name);
    }
    ScopeList list {unique.names, {}};
    if (otherBlanks)
        list.warnings.append(scopeWarning(Warning::Kind::BlanksTrimmed,
            tr("The scopes stand apart by tabs, line breaks or other blanks than a space; they are read as "
               "spaces.")));
    if (std::ranges::any_of(list.names, [](const QString &name) { return name.contains(u','); }))
        list.warnings.append(commaWarning(list.names));
    if (!repeated.names.isEmpty())
        list.warnings.append(scopeWarning(Warning::Kind::ScopeRepeated,
            tr("Named more than once: %1. Each counts once.").arg(listed(repeated.names, quoted))));
    if (isCut)
        list.warnings.append(scopeWarning(Warning::Kind::TextIgnored,
            tr("There are more than %1 scopes, which no token has. The rest of them is left out.").arg(mostScopes)));
    return list;
}

QStringList repairedScopes(const QStringList &names)
{
    UniqueNames repaired;
    for (const QString &name : names) {
        for (const QString &part : name.split(u',', Qt::SkipEmptyParts))
            repaired.add(part);
    }
    return repaired.names;
}

ScopeDifference compareScopes(const std::optional<QStringList> &requested, const std::optional<QStringList> &granted,
    const ScopeCatalogue &catalogue)
{
    ScopeDifference difference {requested, granted, {}, {}, {}};
    if (requested && granted) {
        difference.missing = without(*requested, *granted);
        difference.unrequested = without(*granted, *requested);
    }
    UniqueNames unknown;
    for (const QString &name : requested.value_or(QStringList()) + granted.value_or(QStringList())) {
        if (!catalogue.contains(name))
            unknown.add(name);
    }
    difference.unknown = unknown.names;
    return difference;
}

Warnings scopeWarnings(const ScopeDifference &difference, const ScopeCatalogue &catalogue)
{
    Warnings warnings;
    if (!difference.granted || difference.granted->isEmpty())
        warnings.append(scopeWarning(
            Warning::Kind::ScopeMissing, tr("No scope reported: the answer doesn't tell what the token opens.")));
    if (!difference.missing.isEmpty())
        warnings.append(scopeWarning(Warning::Kind::ScopeNotGranted,
            tr("Asked for, but not granted: %1. The role of the API key may not include it; extend the role, "
               "or ask for less.")
                .arg(listed(difference.missing, quoted))));
    if (!difference.unrequested.isEmpty())
        warnings.append(scopeWarning(Warning::Kind::ScopeUnrequested,
            tr("Granted, though not asked for: %1. The token may open more than you meant it to.")
                .arg(listed(difference.unrequested, quoted))));
    if (difference.unknown.isEmpty())
        return warnings;
    const auto withSuggestion = [&catalogue](const QString &name) {
        const auto suggestion = catalogue.suggestionFor(name);
        return suggestion ? tr("%1 (did you mean \"%2\"?)").arg(quoted(name), *suggestion) : quoted(name);
    };
    warnings.append(scopeWarning(Warning::Kind::ScopeUnknown,
        tr("Not among the scopes published by %1: %2.")
            .arg(catalogue.factsDate().toString(Qt::ISODate), listed(difference.unknown, withSuggestion))));
    return warnings;
}

} // namespace bearerscope
