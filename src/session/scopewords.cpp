// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopewords.h"

#include "core/namelist.h"
#include "core/visibletext.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = EndpointMatch::Kind;
using Access = CatalogueArea::Access;
using Need = LeastScopes::Need;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

QString operationCount(qsizetype count)
{
    return count == 0 ? Texts::tr("no published operation") : Texts::tr("%n operations", nullptr, int(count));
}

qsizetype openedCalls(const LeastScopes &least)
{
    return std::ranges::count_if(least.needs, [](const Need &need) { return !need.scope.isEmpty(); });
}

/// "3 calls need 2 scopes", of the calls that a scope opens.
QString needInWords(const LeastScopes &least)
{
    const qsizetype calls = openedCalls(least);
    const QString scopes = Texts::tr("%n scopes", nullptr, int(least.scopes.size()));
    return Texts::tr("%1 need %2", nullptr, int(calls)).arg(callsInWords(calls), scopes);
}

constexpr qsizetype longestShown = 120;

QString inWords(const ApiCall &call)
{
    return visibleText((call.method.isEmpty() ? QString() : call.method + u' ') + call.pathToRepeat(), longestShown);
}

/// "GET /v1/voucher/ABC (did you mean /v1/vouchers/{code}?)".
QString inWords(const Need &need)
{
    const QString words = inWords(need.call);
    return need.suggestion.isEmpty()
        ? words
        : Texts::tr("%1 (did you mean %2?)").arg(words, visibleText(need.suggestion, longestShown));
}

/// Of text that is ready to be shown.
QString asItIs(const QString &words)
{
    return words;
}

/// \a sentence on those calls that \a isMeant, where there are any.
template <typename Meant>
void addRemark(QStringList &remarks, const LeastScopes &least, Meant isMeant, const QString &sentence)
{
    UniqueNames calls;
    for (const Need &need : least.needs) {
        if (isMeant(need.match))
            calls.add(inWords(need));
    }
    if (!calls.names.isEmpty())
        remarks.append(sentence.arg(listed(calls.names, asItIs)));
}

auto isOf(Kind kind)
{
    return [kind](const EndpointMatch &match) { return match.kind == kind; };
}

auto isIn(Access access)
{
    return [access](const EndpointMatch &match) { return match.area && match.area->access == access; };
}

} // namespace

QString callListInWords(const CallList &list)
{
    QStringList sentences;
    const QString calls = Texts::tr("%n different calls", nullptr, int(list.entries.size()));
    sentences.append(Texts::tr("Recognised as %1 with %2.").arg(formatName(list.format), calls));
    if (list.linesIgnored > 0) {
        sentences.append(list.format == CallList::Format::Har
                ? Texts::tr("Entries that are no call of the API: %1.").arg(list.linesIgnored)
                : Texts::tr("Lines that hold no call of the API: %1.").arg(list.linesIgnored));
    }
    if (list.otherHostCalls > 0) {
        sentences.append(Texts::tr("Calls to other servers, left out: %1 (%2).")
                             .arg(QString::number(list.otherHostCalls), listed(list.otherHosts)));
    }
    if (!list.assumedHosts.isEmpty()) {
        sentences.append(
            Texts::tr("Not servers of Voucherify's, but taken for yours, since the paths are published: %1.")
                .arg(listed(list.assumedHosts)));
    }
    if (!list.unreadLines.isEmpty()) {
        QStringList numbers;
        for (const qsizetype number : list.unreadLines)
            numbers.append(QString::number(number));
        const QString sentence = list.format == CallList::Format::Har
            ? Texts::tr(
                "Not every path of the API that these entries name could be read as a call, so scopes may be missing: "
                "%1.")
            : Texts::tr(
                "Not every path of the API that these lines name could be read as a call, so scopes may be missing: "
                "%1.");
        sentences.append(sentence.arg(listed(numbers, asItIs)));
    }
    if (!list.notFound.isEmpty()) {
        QStringList shown;
        for (const ApiCall &call : list.notFound)
            shown.append(inWords(call));
        sentences.append(Texts::tr("Answered 404 and not published, so taken for calls that don't exist: %1.")
                             .arg(listed(shown, asItIs)));
    }
    return sentences.join(u' ');
}

QString leastScopesInWords(const LeastScopes &least)
{
    if (least.needs.isEmpty())
        return Texts::tr("There are no calls to find scopes for.");
    if (least.scopes.isEmpty())
        return Texts::tr("No narrow scope is published for any of these calls.");
    const QString opened = operationCount(least.opened);
    return Texts::tr("%1: %2, which open %3.", nullptr, int(least.scopes.size()))
        .arg(needInWords(least), listed(least.scopes), opened);
}

QStringList callRemarks(const LeastScopes &least)
{
    QStringList remarks;
    addRemark(remarks, least, isOf(Kind::OtherMethod),
        Texts::tr(
            "Published with other methods only: %1. A scope opens every method below its path, so it is counted."));
    addRemark(remarks, least, isOf(Kind::UnderScope),
        Texts::tr("Not published: %1. A scope opens everything below its path, so it is counted."));
    addRemark(remarks, least, isOf(Kind::UnderUmbrella),
        Texts::tr(
            "Not published, and below no narrow scope, so left out: %1. Check how it is spelt; if there is such a "
            "call, only an umbrella opens it."));
    addRemark(remarks, least, isIn(Access::NoToken), Texts::tr("No OAuth token opens these calls: %1."));
    addRemark(
        remarks, least, isIn(Access::KeysOnly), Texts::tr("These calls take the API key itself, not a token: %1."));
    addRemark(remarks, least, isIn(Access::UnpublishedScopes),
        Texts::tr("These calls take a token, but which scope opens them isn't published: %1."));
    addRemark(remarks, least, isOf(Kind::Elsewhere),
        Texts::tr("Nothing that is published has a path like this: %1. Check how it is spelt."));
    return remarks;
}

QString surplusInWords(const QStringList &granted, const Surplus &surplus, const LeastScopes &least)
{
    if (least.scopes.isEmpty())
        return leastScopesInWords(least);
    QStringList sentences;
    if (!surplus.tooWide.isEmpty() || !surplus.unneeded.isEmpty()) {
        const QString text = Texts::tr("%1 open %2; your %3 (%4).", nullptr, int(granted.size()));
        sentences.append(text.arg(listed(granted), operationCount(surplus.opened), needInWords(least),
            Texts::tr("%1: %2").arg(listed(least.scopes), operationCount(least.opened))));
    }
    if (!surplus.unneeded.isEmpty())
        sentences.append(Texts::tr("Not needed for these calls: %1.").arg(listed(surplus.unneeded)));
    if (!surplus.lacking.isEmpty())
        sentences.append(Texts::tr("Missing for these calls: %1.").arg(listed(surplus.lacking)));
    if (sentences.isEmpty())
        sentences.append(Texts::tr("No smaller list of scopes opens these calls."));
    return sentences.join(u' ');
}

} // namespace bearerscope
