// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintcommand.h"

#include "console.h"
#include "jsonwriting.h"
#include "secretguard.h"

#include "core/scopecatalogue.h"
#include "core/scopes.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = ScopeFinding::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LintCommand)
};

QString findingInWords(const ScopeFinding &finding)
{
    const ScopeFinding::Repair &first = finding.repairs.constFirst();
    if (finding.kind == Kind::Unknown)
        return finding.text + u' '
            + Texts::tr("The list still holds what nobody knows; your choice: %1.").arg(first.label);
    if (first.isSure)
        return finding.text + u' ' + Texts::tr("Repaired: %1.").arg(first.label);
    QStringList labels;
    for (const ScopeFinding::Repair &repair : finding.repairs)
        labels.append(repair.label);
    return finding.text + u' ' + Texts::tr("Your choice: %1.").arg(labels.join(Texts::tr("; or: ")));
}

/// What is found in \a list, which becomes \a repaired meanwhile. A sure repair can bring more to light: behind
/// commas there may be a misspelt name.
QList<ScopeFinding> findAndRepair(ScopeList list, QStringList &repaired, const ScopeCatalogue &catalogue)
{
    QList<ScopeFinding> told;
    for (;; list = {repaired, {}}) {
        const QList<ScopeFinding> findings = lintScopes(list, catalogue);
        const auto isSure = [](const ScopeFinding &finding) { return finding.repairs.constFirst().isSure; };
        const auto sure = std::ranges::find_if(findings, isSure);
        if (sure == findings.end()) {
            repaired = list.names;
            return told + findings;
        }
        told.append(*sure);
        repaired = sure->repairs.constFirst().names; // ends: what was repaired isn't found again
    }
}

/// No scope holds what objects of JSON are made of (RFC 6749 3.3), and none looks like a secret, joined or apart.
bool isNoScope(const QString &name)
{
    const auto isOdd = [](QChar c) { return u"{}\\"_s.contains(c); };
    return std::ranges::any_of(name, isOdd) || !mayBeScope(name);
}

} // namespace

CommandOutput lintCommand(const ScopeList &list, const ScopeCatalogue &catalogue, bool asJson)
{
    QStringList repaired;
    const QList<ScopeFinding> findings = findAndRepair(list, repaired, catalogue);
    CommandOutput output;
    output.code = findings.isEmpty() ? ExitCode::Yes : ExitCode::No;
    for (const Warning &warning : list.warnings) {
        // Commas and repetitions are findings, and a list with a name in each line is fine here.
        if (warning.kind == Warning::Kind::TextIgnored)
            output.messages.append(warning.text);
    }
    for (const ScopeFinding &finding : findings)
        output.messages.append(findingInWords(finding));
    if (asJson) {
        output.data = written({{u"facts_date"_s, catalogue.factsDate().toString(Qt::ISODate)},
            {u"names"_s, QJsonArray::fromStringList(list.names)}, {u"findings"_s, findingsArray(findings)},
            {u"repaired"_s, QJsonArray::fromStringList(repaired)}});
    } else if (!repaired.isEmpty()) {
        output.data = visibleText(repaired.join(u' '), std::numeric_limits<qsizetype>::max()).toUtf8() + '\n';
    }
    return output;
}

Expected<ScopeList, Failure> scopesInText(const QByteArray &text)
{
    if (text.size() > largestTokenText)
        return unrecognised(Texts::tr("The text is larger than 1 MiB, which no list of scopes is."));
    if (!text.isValidUtf8() || text.contains('\0'))
        return unrecognised(Texts::tr("The text isn't UTF-8, so it is no list of scopes."));
    ScopeList list = parseScopes(QString::fromUtf8(text));
    if (list.names.isEmpty())
        return unrecognised(Texts::tr("There is no scope to look at: the text is empty."));
    if (std::ranges::any_of(list.names, isNoScope))
        return unrecognised(
            Texts::tr("This isn't a list of scopes; it may hold a token, so nothing of it is repeated. Give the "
                      "names alone, or let \"inspect\" read a token with its scopes."));
    return list;
}

QStringList spellingRemarks(const QStringList &names, const ScopeCatalogue &catalogue)
{
    QStringList remarks;
    for (const ScopeFinding &finding : lintScopes(names, catalogue)) {
        if (finding.kind == Kind::WrongCase || finding.kind == Kind::Misspelt || finding.kind == Kind::Unknown)
            remarks.append(finding.text);
    }
    return remarks;
}

} // namespace bearerscope
