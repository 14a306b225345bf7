// SPDX-License-Identifier: GPL-3.0-or-later
#include "leastcommand.h"

#include "jsonwriting.h"

#include "core/leastscopes.h"
#include "session/scopewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LeastCommand)
};

QString nameOf(CallList::Format format)
{
    switch (format) {
    case CallList::Format::Lines:
        return u"lines"_s;
    case CallList::Format::Har:
        return u"har"_s;
    case CallList::Format::AccessLog:
        return u"access_log"_s;
    case CallList::Format::CurlLines:
        return u"curl_lines"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(EndpointMatch::Kind kind)
{
    switch (kind) {
    case EndpointMatch::Kind::Published:
        return u"published"_s;
    case EndpointMatch::Kind::OtherMethod:
        return u"other_method"_s;
    case EndpointMatch::Kind::UnderScope:
        return u"under_scope"_s;
    case EndpointMatch::Kind::UnderUmbrella:
        return u"under_umbrella"_s;
    case EndpointMatch::Kind::OtherArea:
        return u"other_area"_s;
    case EndpointMatch::Kind::Elsewhere:
        return u"elsewhere"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray arrayOf(const QList<qsizetype> &numbers)
{
    QJsonArray array;
    for (const qsizetype number : numbers)
        array.append(number);
    return array;
}

/// Without what may be a secret: nobody typed it for this program.
QJsonObject listedCall(const ApiCall &call)
{
    QJsonObject object = callObject(call);
    object[u"path"_s] = call.pathToRepeat();
    return object;
}

QJsonArray arrayOf(const QList<ApiCall> &calls)
{
    QJsonArray array;
    for (const ApiCall &call : calls)
        array.append(listedCall(call));
    return array;
}

/// The list's calls with what each needs.
QJsonArray callsArray(const CallList &list, const LeastScopes &least)
{
    QJsonArray array;
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        const LeastScopes::Need &need = least.needs.at(i);
        const bool isPublished = need.match.kind == EndpointMatch::Kind::Published;
        QJsonObject object = listedCall(need.call);
        object[u"count"_s] = list.entries.at(i).count;
        object[u"scope"_s] = textOrNull(need.scope);
        object[u"operation"_s] = isPublished ? operationObject(need.match.operations.constFirst()) : QJsonValue();
        object[u"kind"_s] = nameOf(need.match.kind);
        object[u"suggestion"_s] = textOrNull(need.suggestion);
        array.append(object);
    }
    return array;
}

QJsonValue surplusValue(const std::optional<Surplus> &surplus)
{
    if (!surplus)
        return {};
    return QJsonObject {{u"lacking"_s, QJsonArray::fromStringList(surplus->lacking)},
        {u"unneeded"_s, QJsonArray::fromStringList(surplus->unneeded)},
        {u"too_wide"_s, QJsonArray::fromStringList(surplus->tooWide)}, {u"opened"_s, surplus->opened},
        {u"unneeded_operations"_s, surplus->unneededOperations}};
}

/// Whether the scopes at hand can be used for the calls: nothing is lacking, and the token isn't over.
bool doScopesDo(const GivenScopes &atHand, const std::optional<Surplus> &surplus)
{
    return surplus && surplus->lacking.isEmpty() && !(atHand.state && isOver(*atHand.state));
}

QStringList remarksOn(const GivenScopes &atHand, const std::optional<Surplus> &surplus, const LeastScopes &least)
{
    QStringList remarks;
    if (atHand.state && isOver(*atHand.state))
        remarks.append(
            Texts::tr("The token at hand is over, so it opens nothing any more; what follows is about its scopes."));
    remarks.append(surplus
            ? surplusInWords(*atHand.granted, *surplus, least)
            : Texts::tr("Which scopes the token at hand has isn't reported, so they can't be compared. Check it "
                        "with the server, which names them."));
    return remarks;
}

} // namespace

CommandOutput leastCommand(
    const CallList &list, const std::optional<GivenScopes> &atHand, const EndpointMatcher &matcher, bool asJson)
{
    QList<ApiCall> calls;
    for (const CallList::Entry &entry : list.entries)
        calls.append(entry.call);
    const LeastScopes least = leastScopes(calls, matcher);
    std::optional<Surplus> surplus;
    if (atHand && atHand->granted)
        surplus = surplusOf(*atHand->granted, least, matcher.catalogue());

    CommandOutput output {{}, {callListInWords(list), leastScopesInWords(least)}, ExitCode::Yes};
    output.messages += callRemarks(least);
    if (atHand)
        output.messages += remarksOn(*atHand, surplus, least);
    if (!list.isComplete() || !least.isComplete() || (atHand && !doScopesDo(*atHand, surplus)))
        output.code = ExitCode::No;
    if (asJson) {
        output.data = written({{u"facts_date"_s, matcher.catalogue().factsDate().toString(Qt::ISODate)},
            {u"format"_s, nameOf(list.format)}, {u"calls"_s, callsArray(list, least)},
            {u"scopes"_s, QJsonArray::fromStringList(least.scopes)}, {u"opened"_s, least.opened},
            {u"needed"_s, least.needed}, {u"ignored"_s, list.linesIgnored},
            {u"unread_lines"_s, arrayOf(list.unreadLines)},
            {u"assumed_hosts"_s, QJsonArray::fromStringList(list.assumedHosts)},
            {u"other_hosts"_s, QJsonArray::fromStringList(list.otherHosts)},
            {u"other_host_calls"_s, list.otherHostCalls}, {u"not_found"_s, arrayOf(list.notFound)},
            {u"token_state"_s, atHand && atHand->state ? QJsonValue(stateName(*atHand->state)) : QJsonValue()},
            {u"surplus"_s, surplusValue(surplus)}});
    } else if (!least.scopes.isEmpty()) {
        output.data = least.scopes.join(u' ').toUtf8() + '\n';
    }
    return output;
}

} // namespace bearerscope
