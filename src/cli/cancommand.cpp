// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancommand.h"

#include "jsonwriting.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QByteArray jsonAnswer(const EndpointAnswer &answer, const GivenScopes &scopes, const ScopeCatalogue &catalogue)
{
    const Permission &permission = answer.permission;
    const EndpointMatch &match = permission.match;
    QJsonArray operations;
    for (const Operation &operation : match.operations)
        operations.append(operationObject(operation));
    const bool isOne = match.kind == EndpointMatch::Kind::Published && !answer.call.method.isEmpty();
    return written({
        {u"verdict"_s, verdictName(permission.verdict)},
        {u"yes"_s, answer.isYes()},
        {u"call"_s, callObject(answer.call)},
        {u"operation"_s, isOne ? operations.at(0) : QJsonValue()},
        {u"operations"_s, operations},
        {u"decided_by"_s, textOrNull(permission.decidedBy)},
        {u"narrowest"_s, textOrNull(permission.narrowest)},
        {u"umbrella"_s, textOrNull(match.umbrella)},
        {u"opens_prefix"_s, permission.opensPrefix},
        {u"token_state"_s, scopes.state ? QJsonValue(stateName(*scopes.state)) : QJsonValue()},
        {u"suggestion"_s, textOrNull(permission.suggestion)},
        {u"other_host"_s, textOrNull(answer.otherHost)},
        {u"message"_s, answer.words},
        {u"caveat"_s, textOrNull(answer.caveat)},
        {u"facts_date"_s, catalogue.factsDate().toString(Qt::ISODate)},
    });
}

} // namespace

Expected<CommandOutput, Failure> canCommand(
    const QString &question, const GivenScopes &scopes, const ScopeCatalogue &catalogue, bool asJson)
{
    const auto answer = answerTo(question, scopes.atHand(), EndpointMatcher(catalogue));
    if (!answer)
        return unrecognised(answer.error().message);
    const ExitCode code = answer->isYes() ? ExitCode::Yes : ExitCode::No;
    if (asJson)
        return CommandOutput {jsonAnswer(*answer, scopes, catalogue), {}, code};
    const QStringList messages = answer->caveat.isEmpty() ? QStringList() : QStringList {answer->caveat};
    return CommandOutput {answer->words.toUtf8() + '\n', messages, code};
}

} // namespace bearerscope
