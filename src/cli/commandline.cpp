// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "jsonreport.h"
#include "textreport.h"

#include "api/oauthclient.h"
#include "core/pastedtext.h"
#include "core/scopecatalogue.h"
#include "sandbox/sandbox.h"
#include "session/callwording.h"
#include "session/checkwords.h"
#include "session/scopefilter.h"
#include "session/scopemodel.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

auto unrecognised(const QString &message)
{
    return unexpected(Failure {u"unrecognised"_s, message});
}

} // namespace

CommandLine::CommandLine(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_session(parts.session)
    , m_sandbox(parts.sandbox)
    , m_clock(parts.clock)
    , m_console(parts.in, parts.out, parts.err)
    , m_environment(parts.environment)
{
}

bool CommandLine::isCommand(const QString &firstArgument)
{
    static const QStringList questions {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return questions.contains(firstArgument) || findCommand(firstArgument);
}

bool CommandLine::isWindowOption(const QString &firstArgument)
{
    return firstArgument.size() > 2 && firstArgument.startsWith(u'-') && !firstArgument.startsWith("--"_L1);
}

void CommandLine::stop()
{
    if (m_session.isBusy())
        m_session.cancel();
    else
        QCoreApplication::quit();
}

void CommandLine::runInPlaceOfWindow()
{
    m_console.tell(tr("No display was found. With one, a window would have opened on the sandbox; here is the same "
                      "job as text. See bearerscope --help."));
    run({u"request"_s, u"--sandbox"_s, u"--scope"_s, u"campaigns vouchers"_s});
}

void CommandLine::run(const QStringList &words)
{
    m_json = wantsJson(words);
    const auto arguments = parseArguments(words);
    if (!arguments)
        return fail(arguments.error());
    m_reveal = arguments->reveal;
    if (!arguments->information.isEmpty())
        return end(arguments->information.toUtf8(), ExitCode::Yes);
    if (const Outcome outcome = perform(*arguments); !outcome)
        fail(outcome.error());
}

CommandLine::Outcome CommandLine::perform(const Arguments &arguments)
{
    switch (arguments.command) {
    case Command::Request:
        return request(arguments);
    case Command::Introspect:
    case Command::Revoke:
        return introspectOrRevoke(arguments);
    case Command::Inspect:
        return inspect(arguments);
    case Command::Check:
        return testConnection(arguments.server);
    case Command::Scopes:
        return listScopes(arguments);
    case Command::Sandbox:
        return runSandbox(arguments.port);
    }
    Q_UNREACHABLE();
}

CommandLine::Outcome CommandLine::request(const Arguments &arguments)
{
    for (const Warning &warning : arguments.scopeWarnings)
        m_console.tell(warning.text);
    const ScopeCatalogue &catalogue = m_session.catalogue();
    const Warnings warnings = scopeWarnings(compareScopes(arguments.scopes, {}, catalogue), catalogue);
    for (const Warning &warning : warnings) {
        if (warning.kind == Warning::Kind::ScopeUnknown)
            m_console.tell(warning.text);
    }
    return chooseConnection(arguments.server).and_then([&]() -> Outcome {
        const auto tokenRequest = checkedTokenRequest(m_connection, arguments.scopes);
        if (!tokenRequest)
            return unexpected(Failure {u"usage"_s, tokenRequest.error().message});
        return awaitCall(m_session.requestToken(*tokenRequest));
    });
}

CommandLine::Outcome CommandLine::introspectOrRevoke(const Arguments &arguments)
{
    if (const Outcome chosen = chooseConnection(arguments.server); !chosen)
        return chosen;
    QByteArray text = m_console.readAll(tr("A token"));
    const auto pasted = m_session.inspect(text);
    wipe(text);
    if (!pasted)
        return unrecognised(pasted.error().message);
    if (!pasted->data.accessToken)
        return unrecognised(tr("There is no access token in the input."));
    return awaitCall(
        arguments.command == Command::Introspect ? m_session.introspect(m_connection) : m_session.revoke(m_connection));
}

CommandLine::Outcome CommandLine::inspect(const Arguments &arguments)
{
    QByteArray text;
    if (arguments.file.isEmpty()) {
        text = m_console.readAll(tr("A token"));
    } else {
        QFile file(arguments.file);
        // Not named in the message: what was typed there may be a token.
        if (!file.open(QIODevice::ReadOnly))
            return unrecognised(tr("The file can't be opened: there is none of that name, or it may not be read."));
        text = readBounded(file);
    }
    const auto pasted = m_session.inspect(text);
    wipe(text);
    if (!pasted)
        return unrecognised(pasted.error().message);
    m_console.tell(noticeOfPaste(*pasted, m_session.inspection()));
    showToken(exitCodeOf(m_session.reading().state, m_session.inspection().warnings));
    return {};
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
    return ChosenDestination {{started->server, {choice.transport.deadline}}, {}};
}

CommandLine::Outcome CommandLine::listScopes(const Arguments &arguments)
{
    const ScopeCatalogue &catalogue = m_session.catalogue();
    ScopeModel model(catalogue, ScopeModel::Purpose::Compare);
    ScopeFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(arguments.words);
    const bool isFound = filter.rowCount() > 0;
    if (!isFound) {
        const auto suggestion = catalogue.suggestionFor(arguments.words);
        m_console.tell(tr("No published scope holds that.")
            + (suggestion ? u' ' + tr("Did you mean \"%1\"?").arg(*suggestion) : QString()));
    }
    end(m_json ? jsonScopes(filter, catalogue) : textScopes(filter), isFound ? ExitCode::Yes : ExitCode::No);
    return {};
}

CommandLine::Outcome CommandLine::runSandbox(quint16 port)
{
    const auto started = m_sandbox.start(port);
    if (!started)
        return unexpected(Failure {u"usage"_s, started.error()});
    // Only once the event loop runs: whoever reads the line may stop the program at once, and is then heard.
    QMetaObject::invokeMethod(
        this, [this, connection = *started] { announceSandbox(connection); }, Qt::QueuedConnection);
    return {};
}

void CommandLine::announceSandbox(const Connection &connection)
{
    const QString host = connection.server.baseUrl.toString();
    m_console.print("VOUCHERIFY_HOST=" + host.toUtf8() + " X_APP_ID=" + connection.keys.applicationId.toUtf8()
        + " X_APP_TOKEN=" + connection.keys.secretKey.reveal().toByteArray() + '\n');
    m_console.tell(
        tr("The sandbox runs until it is stopped with Ctrl+C. Put that line in front of a command in another "
           "shell, such as: bearerscope request --scope vouchers"));
}

CommandLine::Outcome CommandLine::chooseConnection(const ServerChoice &choice)
{
    m_isOnline = true;
    if (choice.sandbox) {
        const auto started = m_sandbox.start();
        if (!started)
            return unexpected(Failure {u"usage"_s, started.error()});
        m_connection = *started;
        m_connection.transport.deadline = choice.transport.deadline;
        return {};
    }
    const Secret secret = choice.secretFromInput ? m_console.readLine(tr("The secret key")) : Secret();
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

void CommandLine::showEnd(const CallResult &result)
{
    for (const QString &words : {retryInWords(result), rateLimitInWords(result.meta)}) {
        if (!words.isEmpty())
            m_console.tell(words);
    }
    if (!result.outcome && result.outcome.error().kind != ErrorKind::NotActive) {
        const ApiError &error = result.outcome.error();
        return end(m_json ? jsonError(error, result.meta) : QByteArray(), exitCodeOf(error));
    }
    const bool isRevoked = result.call == Call::Revoke && result.outcome;
    showToken(isRevoked ? ExitCode::Yes : exitCodeOf(m_session.reading().state, m_session.inspection().warnings),
        &result.meta);
}

void CommandLine::showToken(ExitCode code, const ReplyMeta *meta)
{
    const Report report {m_session.token()->data(), m_session.inspection(), m_session.reading(), m_clock.utcNow(),
        m_session.catalogue(), m_isOnline ? std::optional(m_connection.server) : std::nullopt, m_reveal, meta};
    end(m_json ? jsonReport(report) : textReport(report), code);
}

void CommandLine::fail(const Failure &failure)
{
    m_console.tell(failure.message);
    end(m_json ? jsonError(failure) : QByteArray(), ExitCode::Usage);
}

void CommandLine::end(const QByteArray &data, ExitCode code)
{
    if (!m_console.print(data) && code == ExitCode::Yes) {
        m_console.tell(tr("The output could not be written whole."));
        code = ExitCode::NoAnswer;
    }
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT finished(int(code)); }, Qt::QueuedConnection);
}

} // namespace bearerscope
