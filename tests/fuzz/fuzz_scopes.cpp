// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/asciiwords.h"
#include "core/scopecatalogue.h"
#include "core/scopelint.h"
#include "core/scopes.h"

#include <QSet>

#include <algorithm>

using namespace bearerscope;

// The input is two scope strings with a "/" between them: asked and granted. Without one, nobody asked.

namespace {

bool isOrderedPartOf(const QStringList &part, const QStringList &whole)
{
    auto at = whole.begin();
    for (const QString &name : part) {
        at = std::find(at, whole.end(), name);
        if (at == whole.end())
            return false;
        ++at;
    }
    return true;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

void requireSentences(const Warnings &warnings)
{
    for (const Warning &warning : warnings)
        requireSentence(warning.text, longestSentence);
}

void requireSoundList(const ScopeList &list, const QString &text)
{
    requireScopeNames(list.names);
    requireSentences(list.warnings);
    const auto isSeparator = [](QChar c) { return c.isSpace(); };
    QString blanksOnly = text;
    std::replace_if(blanksOnly.begin(), blanksOnly.end(), isSeparator, u' ');
    QStringList plain = blanksOnly.split(u' ', Qt::SkipEmptyParts);
    REQUIRE(contains(list.warnings, Warning::Kind::ScopeRepeated) == (plain.removeDuplicates() > 0));
    REQUIRE(list.names == plain); // the first of each, in order
    REQUIRE(contains(list.warnings, Warning::Kind::ScopeSeparator) == text.contains(u','));

    const QStringList repaired = repairedScopes(list.names);
    requireScopeNames(repaired);
    REQUIRE(repairedScopes(repaired) == repaired);
    REQUIRE(!repaired.join(u' ').contains(u','));
    REQUIRE(std::ranges::none_of(repaired, isJoined));
    REQUIRE(std::ranges::any_of(list.names, isJoined) || repaired == list.names);
}

void requireSoundLint(const QStringList &names)
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    for (const ScopeFinding &finding : lintScopes(names, catalogue)) {
        requireSentence(finding.text, longestSentence);
        REQUIRE(!finding.names.isEmpty() && !finding.repairs.isEmpty());
        for (const ScopeFinding::Repair &repair : finding.repairs) {
            requireSentence(repair.label, 2000);
            requireScopeNames(repair.names);
            REQUIRE(repair.names != names);
        }
    }
    const QStringList repaired = repairedByLint(names, catalogue);
    requireScopeNames(repaired);
    REQUIRE(repairedByLint(repaired, catalogue) == repaired);
}

void requireSoundDifference(const QStringList &asked, const QStringList &granted)
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    const ScopeDifference difference = compareScopes(asked, granted, catalogue);
    REQUIRE(isOrderedPartOf(difference.missing, asked) && isOrderedPartOf(difference.unrequested, granted));
    QStringList both;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(both),
        [set = QSet<QString>(granted.begin(), granted.end())](const QString &name) { return set.contains(name); });
    REQUIRE(sorted(both + difference.missing) == sorted(asked));
    REQUIRE(sorted(both + difference.unrequested) == sorted(granted));
    REQUIRE(isOrderedPartOf(difference.unknown, asked + granted));
    REQUIRE(std::none_of(difference.unknown.begin(), difference.unknown.end(),
        [&catalogue](const QString &name) { return catalogue.contains(name); }));
    requireScopeNames(difference.unknown);
    requireSentences(scopeWarnings(difference, catalogue));

    const ScopeDifference turned = compareScopes(granted, asked, catalogue);
    REQUIRE(turned.missing == difference.unrequested && turned.unrequested == difference.missing);
    const ScopeDifference none = compareScopes(asked, asked, catalogue);
    REQUIRE(none.missing.isEmpty() && none.unrequested.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    QByteArrayView rest(data, qsizetype(size));
    const QString first = QString::fromUtf8(takeUpTo('/', rest));
    const QString second = QString::fromUtf8(rest);
    const ScopeList asked = parseScopes(first);
    const ScopeList granted = parseScopes(second);
    requireSoundList(asked, first);
    requireSoundList(granted, second);
    requireSoundLint(asked.names);
    requireSoundDifference(asked.names, granted.names);
    const ScopeDifference ofUnknown = compareScopes({}, granted.names, ScopeCatalogue::builtIn());
    REQUIRE(ofUnknown.missing.isEmpty() && ofUnknown.unrequested.isEmpty());
    return 0;
}
