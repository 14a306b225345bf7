// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "ensuring.h"
#include "inputtext.h"
#include "jsonreport.h"
#include "requesttext.h"

#include "api/oauthclient.h"
#include "core/pastedcall.h"
#include "core/pastedtext.h"
#include "core/scopelint.h"
#include "sandbox/sandbox.h"
#include "session/callwording.h"
#include "session/checkwords.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

// The commands that ask a server, from the choice of it to the wait for its answer.

namespace bearerscope {

/// All that is needed is in the arguments then, so that nothing is taken from the environment.
CommandLine::Outcome CommandLine::requestFromText(const Arguments &arguments)
{
    auto text = inputText(*arguments.requestFile, tr("A text that asks for a token"), m_console);
    if (!text)
        return unexpected(text.error());
    const auto filled = withRequestText(arguments, *text);
    wipe(*text);
    if (!filled)
        return unexpected(filled.error());
    m_keyAtHand = filled->secretKey;
    m_console.tell(filled->remark);
    return request(filled->arguments);
}

CommandLine::Outcome CommandLine::request(const Arguments &arguments)
{
    if (arguments.requestFile)
        return requestFromText(arguments);
    for (const Warning &warning : arguments.scopeWarnings) {
        if (warning.kind != Warning::Kind::ScopeSeparator) // of which lint says more
            m_console.tell(warning.text);
    }
    if (schemeOf(arguments.server.kind()).hasPublishedScopes) {
        for (const ScopeFinding &finding : lintScopes(arguments.scopes, m_session.catalogue()))
            m_console.tell(finding.text);
    }
    return chooseConnection(arguments.server).and_then([&]() -> Outcome {
        const auto tokenRequest = checkedTokenRequest(m_connection, arguments.scopes);
        if (!tokenRequest)
            return unexpected(Failure {u"usage"_s, tokenRequest.error().message});
        if (arguments.ensure) {
            m_isReused = reusesToken(m_console.readAll(tr("A token"), largestTokenText), *arguments.ensure,
                *tokenRequest, m_session, m_console);
        }
        if (m_isReused == true) {
            showToken(ExitCode::Yes);
            return {};
        }
        return awaitCall(m_session.requestToken(*tokenRequest));
    });
}

CommandLine::Outcome CommandLine::introspectOrRevoke(const Arguments &arguments)
{
    if (const Outcome chosen = chooseConnection(arguments.server); !chosen)
        return chosen;
    const Call call = arguments.command == Command::Introspect ? Call::Introspect : Call::Revoke;
    if (const auto checked = checkedCall(call, m_connection.credentials); !checked)
        return unexpected(Failure {u"usage"_s, checked.error().message});
    QByteArray text = m_console.readAll(tr("A token"), largestTokenText);
    const auto pasted = m_session.inspect(text);
    if (pasted && call == Call::Introspect)
        m_callInText = callInText(text, m_session.redaction());
    wipe(text);
    if (!pasted)
        return unrecognised(pasted.error().message);
    if (!pasted->data.accessToken)
        return unrecognised(tr("There is no access token in the input."));
    return awaitCall(
        call == Call::Introspect ? m_session.introspect(m_connection) : m_session.revoke(m_connection));
}

CommandLine::Outcome CommandLine::testConnection(const ServerChoice &choice)
{
    const auto chosen = chooseDestination(choice);
    if (!chosen)
        return unexpected(chosen.error());
    if (!chosen->remark.isEmpty())
        m_console.tell(chosen->remark);
    if (!m_session.testConnection(chosen->destination.server, chosen->destination.transport))
        return unexpected(Failure {u"usage"_s, tr("Another call is under way.")});
    connect(&m_session, &Session::connectionTested, this, [this](const ConnectionReport &report) {
        end(m_json ? jsonReport(report) : textOf(report).toUtf8(),
            report.isFine() ? ExitCode::Yes : ExitCode::NoAnswer);
    });
    return {};
}

Expected<ChosenDestination, Failure> CommandLine::chooseDestination(const ServerChoice &choice)
{
    if (!choice.sandbox)
        return chosenDestination(choice, m_environment);
    const auto started = m_sandbox.start();
    if (!started)
        return unexpected(Failure {u"usage"_s, started.error()});
    return ChosenDestination {{started->server, {choice.transport.over({}).deadline}}, {}};
}

CommandLine::Outcome CommandLine::chooseConnection(const ServerChoice &choice)
{
    m_isOnline = true;
    if (choice.sandbox) {
        const auto started = m_sandbox.start(0, choice.kind());
        if (!started)
            return unexpected(Failure {u"usage"_s, started.error()});
        m_connection = *started;
        m_connection.transport.deadline = choice.transport.over({}).deadline;
        return {};
    }
    const Secret secret = choice.secretFromInput ? m_console.readLine(tr("The secret key")) : m_keyAtHand;
    const auto chosen = chosenConnection(choice, m_environment, secret);
    if (!chosen)
        return unexpected(chosen.error());
    m_connection = chosen->connection;
    if (!chosen->remark.isEmpty())
        m_console.tell(chosen->remark);
    const ProxyInUse proxy = OAuthClient::proxyFor(m_connection.server, m_connection.transport.proxy);
    if (!proxy.isDirect() || !proxy.variable.isEmpty())
        m_console.tell(roadInWords(proxy) + u'.');
    return {};
}

CommandLine::Outcome CommandLine::awaitCall(bool isStarted)
{
    if (!isStarted)
        return unexpected(Failure {u"usage"_s, tr("Another call is under way.")});
    connect(&m_session, &Session::noticed, this, [this](const Notice &notice) { m_console.tell(notice); });
    // Queued: the notice belongs in front of the report, and comes after this signal.
    connect(&m_session, &Session::callEnded, this, &CommandLine::showEnd, Qt::QueuedConnection);
    return {};
}

} // namespace bearerscope
