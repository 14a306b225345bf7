// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchangereport.h"
#include "jsonreport.h"
#include "offlinecommands.h"
#include "textreport.h"

#include "core/scopecatalogue.h"
#include "sandbox/sandbox.h"
#include "session/callwording.h"
#include "session/cataloguechoice.h"
#include "session/profiles.h"
#include "session/session.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

bool usesProfiles(const Arguments &arguments)
{
    return arguments.command == Command::Profiles || !arguments.server.profile.isEmpty();
}

/// A command that asks with \a credentials, whose ID and secret are in the environment.
QString exampleRequest(const Credentials &credentials)
{
    const CredentialsScheme &scheme = schemeOf(credentials.kind);
    QStringList words {u"bearerscope request"_s};
    if (scheme.kind != schemes().first().kind)
        words << u"--credentials"_s << scheme.word;
    if (scheme.hasProject)
        words << u"--project-id"_s << credentials.projectId;
    return (words << u"--scope"_s << scheme.knownScopes.value(0, u"vouchers"_s)).join(u' ');
}

} // namespace

CommandLine::CommandLine(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_session(parts.session)
    , m_sandbox(parts.sandbox)
    , m_catalogue(parts.catalogue)
    , m_profiles(parts.profiles)
    , m_keys(parts.keys)
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

bool CommandLine::speaksEnglish(const QStringList &arguments)
{
    return !arguments.contains("--help"_L1) && (arguments.contains("--json"_L1) || arguments.value(0) == "report"_L1);
}

bool CommandLine::isWindowOption(const QString &firstArgument)
{
    return firstArgument.size() > 2 && firstArgument.startsWith(u'-') && !firstArgument.startsWith("--"_L1);
}

void CommandLine::stop()
{
    if (m_session.isBusy())
        m_session.cancel();
    else if (std::exchange(m_awaitsKeyring, false)) // what it does may still come to its end
        end({}, ExitCode::NoAnswer);
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
    m_showsExchange = arguments->exchange;
    if (!arguments->information.isEmpty())
        return end(arguments->information.toUtf8(), ExitCode::Yes);
    if (const auto notice = m_catalogue.restore())
        m_console.tell(*notice);
    if (usesProfiles(*arguments)) {
        if (const QString remark = m_profiles.load(); !remark.isEmpty())
            m_console.tell(remark);
    }
    const auto whole = withProfile(*arguments, m_profiles);
    if (!whole)
        fail(whole.error());
    else if (takesKeyOfProfile(*whole))
        findKey(*whole);
    else
        begin(*whole);
}

void CommandLine::begin(const Arguments &arguments)
{
    if (const Outcome outcome = prepareExport(arguments).and_then([&] { return perform(arguments); }); !outcome)
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
    case Command::Report:
    case Command::Compare:
    case Command::Can:
    case Command::Endpoints:
    case Command::Least:
    case Command::Lint:
    case Command::Scopes:
        return answerOffline(arguments);
    case Command::Profiles:
        return changeProfiles(arguments);
    case Command::Sandbox:
        return runSandbox(arguments.port, arguments.server.kind());
    }
    Q_UNREACHABLE();
}

CommandLine::Outcome CommandLine::answerOffline(const Arguments &arguments)
{
    if (!arguments.catalogueFile.isEmpty()) {
        const auto notice = arguments.catalogueFile == "built-in"_L1 ? m_catalogue.takeBuiltIn()
                                                                     : m_catalogue.takeFile(arguments.catalogueFile);
        if (!notice)
            return unrecognised(notice.error().message);
        m_console.tell(*notice);
        if (arguments.words.isEmpty() && !m_json) {
            end({}, ExitCode::Yes); // that was the wish; whoever wants the list names a part of it or --json
            return {};
        }
    }
    return runOffline(arguments, m_console, m_session.catalogue(), m_clock).map([this](const CommandOutput &output) {
        show(output);
    });
}

void CommandLine::show(const CommandOutput &output)
{
    for (const QString &message : output.messages)
        m_console.tell(message);
    end(output.data, output.code);
}

CommandLine::Outcome CommandLine::runSandbox(quint16 port, CredentialsKind kind)
{
    const auto started = m_sandbox.start(port, kind);
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
    const auto written =
        m_console.print("VOUCHERIFY_HOST=" + host.toUtf8() + " X_APP_ID=" + connection.credentials.applicationId.toUtf8()
            + " X_APP_TOKEN=" + connection.credentials.secretKey.reveal().toByteArray() + '\n');
    if (written == Console::Written::Failed)
        return end(ExitCode::Yes, written);
    m_console.tell(
        tr("The sandbox runs until it is stopped with Ctrl+C. Put that line in front of a command in another "
           "shell, such as: %1")
            .arg(exampleRequest(connection.credentials)));
}

void CommandLine::showEnd(const CallResult &result)
{
    for (const QString &words : {retryInWords(result), rateLimitInWords(result.meta)}) {
        if (!words.isEmpty())
            m_console.tell(words);
    }
    if (m_showsExchange && !m_json && result.record)
        m_console.show(m_session.redaction().redacted(textExchange(*result.record)));
    if (!result.outcome && result.outcome.error().kind != ErrorKind::NotActive) {
        const ApiError &error = result.outcome.error();
        return end(m_json ? jsonError(error, result.meta, exchangeOf(result)) : QByteArray(), exitCodeOf(error));
    }
    const bool isRevoked = result.call == Call::Revoke && result.outcome;
    showToken(isRevoked ? ExitCode::Yes : exitCodeOf(m_session.reading().state, m_session.inspection().warnings),
        &result);
}

const CallRecord *CommandLine::exchangeOf(const CallResult &result) const
{
    return m_showsExchange ? result.record.get() : nullptr;
}

void CommandLine::showToken(ExitCode code, const CallResult *result)
{
    if (m_format)
        return handOn(code);
    const Report report {m_session.token()->data(), m_session.inspection(), m_session.reading(), m_clock.utcNow(),
        m_session.catalogue(), m_isOnline ? std::optional(m_connection.server) : std::nullopt, m_reveal,
        result ? &result->meta : nullptr, m_session.causes(), m_isReused, result ? exchangeOf(*result) : nullptr,
        answerOnText()};
    end(m_json ? jsonReport(report) : textReport(report), code);
}

std::optional<EndpointAnswer> CommandLine::answerOnText() const
{
    if (!m_callInText)
        return {};
    const ScopesAtHand scopes {m_session.inspection().scopes.granted, m_session.reading().state};
    return answerTo(*m_callInText, scopes, EndpointMatcher(m_session.catalogue()));
}

void CommandLine::fail(const Failure &failure, ExitCode code)
{
    m_console.tell(failure.message);
    end(m_json ? jsonError(failure) : QByteArray(), code);
}

void CommandLine::end(const QByteArray &data, ExitCode code)
{
    if (data.isEmpty())
        return end(code, Console::Written::All);
    end(code, m_console.print(m_reveal ? data : m_session.redaction().redacted(data)));
}

/// A reader who has seen enough changes nothing of the answer, so its exit code stays. The programs of a shell die of
/// SIGPIPE instead, which shows as 141 or as 0, whichever of the two programs was faster.
void CommandLine::end(ExitCode code, Console::Written written)
{
    // What nobody could read is no answer. A failure stays one: its message went to standard error.
    if (written == Console::Written::Failed && (code == ExitCode::Yes || code == ExitCode::No)) {
        m_console.tell(tr("The output could not be written whole."));
        code = ExitCode::NoAnswer;
    }
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT finished(int(code)); }, Qt::QueuedConnection);
}

} // namespace bearerscope
