// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancommand.h"

#include "jsonwriting.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QByteArray jsonAnswer(const EndpointAnswer &answer, const GivenScopes &scopes, const ScopeCatalogue &catalogue)
{
    QJsonObject object = answerObject(answer);
    object[u"token_state"_s] = scopes.state ? QJsonValue(stateName(*scopes.state)) : QJsonValue();
    object[u"facts_date"_s] = catalogue.factsDate().toString(Qt::ISODate);
    return written(object);
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
