// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopes.h"

#include "namelist.h"
#include "percentcoding.h"
#include "scopecatalogue.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Scopes)
};

/// 1 MiB can hold hundreds of thousands, and to compare those takes seconds.
constexpr qsizetype mostScopes = 10'000;

/// The parameter of an address or a form.
QRegularExpressionMatch scopeParameterIn(const QString &name)
{
    static const QRegularExpression parameter(
        u"(?:^|[?&])(?:scope=)++([^?&#]*)"_s, QRegularExpression::CaseInsensitiveOption);
    return parameter.match(name);
}

const QRegularExpression &encodedCharacter()
{
    static const QRegularExpression pattern(u"%[0-9A-Fa-f]{2}"_s);
    return pattern;
}

const QRegularExpression &joints()
{
    static const QRegularExpression pattern(u"[\\s,;|+\"'\\[\\]]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// \a text, or the value of the parameter that it holds.
QString withoutParameter(const QString &text)
{
    const auto parameter = scopeParameterIn(text);
    return parameter.hasMatch() ? parameter.captured(1) : text;
}

/// The names that a joined one consists of. None of them is joined again.
QStringList separated(const QString &name)
{
    QStringList parts = exactText(wholeDecoded(withoutParameter(name).toUtf8())).split(joints(), Qt::SkipEmptyParts);
    std::ranges::transform(parts, parts.begin(), withoutParameter);
    parts.removeAll(QString());
    return parts;
}

Warning scopeWarning(Warning::Kind kind, const QString &text)
{
    return {kind, u"scope"_s, text};
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
    ScopeList list {unique.names, {}, repeated.names};
    if (otherBlanks)
        list.warnings.append(scopeWarning(Warning::Kind::BlanksTrimmed,
            Texts::tr("The scopes stand apart by tabs, line breaks or other blanks than a space; they are read as "
                      "spaces.")));
    if (std::ranges::any_of(list.names, hasComma))
        list.warnings.append(scopeWarning(Warning::Kind::ScopeSeparator, commasInWords(list.names)));
    if (!repeated.names.isEmpty())
        list.warnings.append(scopeWarning(Warning::Kind::ScopeRepeated,
            Texts::tr("Named more than once: %1. Each counts once.").arg(listed(repeated.names))));
    if (isCut)
        list.warnings.append(scopeWarning(Warning::Kind::TextIgnored,
            Texts::tr("There are more than %1 scopes, which no token has. The rest of them is left out.")
                .arg(mostScopes)));
    return list;
}

QStringList repairedScopes(const QStringList &names)
{
    UniqueNames repaired;
    for (const QString &name : names) {
        for (const QString &part : isJoined(name) ? separated(name) : QStringList {name})
            repaired.add(part);
    }
    return repaired.names;
}

bool hasComma(const QString &name)
{
    return name.contains(u',');
}

bool isJoined(const QString &name)
{
    return name.contains(joints()) || name.contains(encodedCharacter()) || scopeParameterIn(name).hasMatch();
}

bool isPermissionCode(const QString &name)
{
    // By hand: a list may hold ten thousand names, which a model asks about again and again.
    const auto isOfWord = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    };
    bool hasDot = false;
    QChar before = u'.';
    for (const QChar c : name) {
        const bool isDot = c == u'.';
        if (isDot ? before == u'.' : !isOfWord(c))
            return false;
        hasDot = hasDot || isDot;
        before = c;
    }
    return hasDot && before != u'.';
}

bool holdsPermissionCode(const std::optional<QStringList> &names)
{
    return names && std::ranges::any_of(*names, isPermissionCode);
}

QString commasInWords(const QStringList &names)
{
    constexpr qsizetype longestShown = 400;
    const QString repaired = visibleText(repairedScopes(names).join(u' '), longestShown);
    return repaired.isEmpty()
        ? Texts::tr("Scopes are separated by spaces, not by commas.")
        : Texts::tr("Scopes are separated by spaces, not by commas. With spaces: \"%1\".").arg(repaired);
}

QString quotedWithSuggestion(const QString &name, const QString &suggestion)
{
    return suggestion.isEmpty() ? quoted(name) : Texts::tr("%1 (did you mean \"%2\"?)").arg(quoted(name), suggestion);
}

const CatalogueScope *umbrellaOver(const QString &name, const QStringList &names, const ScopeCatalogue &catalogue)
{
    const CatalogueScope *scope = catalogue.find(name);
    const CatalogueScope *umbrella = scope && !scope->umbrella ? catalogue.umbrellaOf(scope->side) : nullptr;
    return umbrella && names.contains(umbrella->name) ? umbrella : nullptr;
}

ScopeDifference compareScopes(const std::optional<QStringList> &requested, const std::optional<QStringList> &granted,
    const ScopeCatalogue &catalogue)
{
    ScopeDifference difference {requested, granted, {}, {}, {}, {}};
    if (requested && granted) {
        difference.missing = without(*requested, *granted);
        difference.unrequested = without(*granted, *requested);
    }
    UniqueNames codes, unknown;
    for (const QString &name : requested.value_or(QStringList()) + granted.value_or(QStringList())) {
        if (!catalogue.contains(name))
            (isPermissionCode(name) ? codes : unknown).add(name);
    }
    difference.permissionCodes = codes.names;
    difference.unknown = unknown.names;
    return difference;
}

Warnings scopeWarnings(const ScopeDifference &difference, const ScopeCatalogue &catalogue)
{
    Warnings warnings;
    if (!difference.granted || difference.granted->isEmpty())
        warnings.append(scopeWarning(Warning::Kind::ScopeMissing,
            Texts::tr("No scope reported: the answer doesn't tell what the token opens.")));
    if (!difference.missing.isEmpty())
        warnings.append(scopeWarning(Warning::Kind::ScopeNotGranted,
            Texts::tr("Asked for, but not granted: %1. The role of the API key may not include it; extend the role, "
                      "or ask for less.")
                .arg(listed(difference.missing))));
    if (!difference.unrequested.isEmpty())
        warnings.append(scopeWarning(Warning::Kind::ScopeUnrequested,
            Texts::tr("Granted, though not asked for: %1. The token may open more than you meant it to.")
                .arg(listed(difference.unrequested))));
    if (difference.unknown.isEmpty())
        return warnings;
    const auto show = [&catalogue](const QString &name) {
        return quotedWithSuggestion(name, catalogue.suggestionFor(name).value_or(QString()));
    };
    warnings.append(scopeWarning(Warning::Kind::ScopeUnknown,
        Texts::tr("Not among the scopes published by %1: %2.")
            .arg(catalogue.factsDate().toString(Qt::ISODate), listed(difference.unknown, show))));
    return warnings;
}

} // namespace bearerscope
