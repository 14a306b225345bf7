// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenexport.h"

#include "connectioninput.h"
#include "permissionwords.h"
#include "session.h"

#include "core/permission.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TokenExport)
};

ApiCall exampleCall(const Inspection &inspection, const ScopeCatalogue &catalogue)
{
    return {u"GET"_s, exampleEndpoint(inspection, catalogue).path().split(u'/', Qt::SkipEmptyParts)};
}

/// The one that is meant where a path has several.
Operation operationMeant(const QList<Operation> &operations)
{
    const auto get = std::ranges::find(operations, u"GET"_s, &Operation::method);
    return get == operations.end() ? operations.constFirst() : *get;
}

InputError notPublished(const ApiCall &call, const EndpointMatcher &matcher)
{
    const QString suggestion = matcher.suggestionFor(call);
    const QString problem = Texts::tr("%1 isn't among the published calls that take a token.")
                                .arg(visibleText((call.method + u' ' + call.pathToRepeat()).trimmed(), 256));
    return {InputError::Field::Text,
        suggestion.isEmpty() ? problem
                             : problem + u' ' + Texts::tr("Did you mean %1?").arg(visibleText(suggestion, 256))};
}

} // namespace

Expected<ApiCall, InputError> publishedCall(const QString &question, const EndpointMatcher &matcher)
{
    auto call = parseApiCall(question);
    if (!call)
        return call;
    const EndpointMatch match = matcher.match(*call);
    if (match.kind != EndpointMatch::Kind::Published)
        return unexpected(notPublished(*call, matcher));
    const Operation operation = operationMeant(match.operations);
    call->method = operation.method;
    const QStringList names = operation.path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min(names.size(), call->segments.size()); ++i) {
        if (isPlaceholder(call->segments[i]))
            call->segments[i] = names[i];
    }
    return call;
}

TokenExport::TokenExport(const TokenSide &side, const ScopeCatalogue &catalogue, const ExportChoice &choice)
{
    auto home = side.inspection.home();
    if (!home)
        home = side.inspection.reportedServer; // as the text has it, which whoever hands it on can see
    const ApiCall call = choice.call.value_or(exampleCall(side.inspection, catalogue));
    m_isServerKnown = home || choice.server;
    m_isOver = isOver(side.reading.state);
    m_input.token = side.data;
    m_input.server = home.value_or(choice.server.value_or(publishedServer(ServerKind::Europe))).baseUrl;
    m_input.call = exportCall(call.method, m_input.server, call.segments);
    m_input.endUtc = side.inspection.expiry.momentUtc();
    if (side.reading.left) // rounded down: whoever reads it must not take the token to live longer
        m_input.secondsLeft = m_isOver ? 0 : std::chrono::floor<std::chrono::seconds>(*side.reading.left).count();
    if (choice.call && side.inspection.scopes.granted) {
        const EndpointMatcher matcher(catalogue);
        const Permission permission = permissionOf(side.inspection.scopes.granted, call, matcher);
        if (permission.verdict == Permission::Verdict::No)
            m_refusal = Texts::tr("The token's scopes don't open this call: %1").arg(reasonInWords(permission, call));
    }
}

QStringList TokenExport::remarks(ExportFormat format) const
{
    const ExportFormatInfo &info = infoOf(format);
    QStringList remarks;
    if (m_isOver)
        remarks.append(Texts::tr("The token is over: it opens nothing any more."));
    if (info.namesServer && !m_isServerKnown)
        remarks.append(Texts::tr("Which server the token is from isn't known, so Europe's is named."));
    if (info.makesCall)
        remarks.append(remarkOnCall());
    if (format == ExportFormat::Json && m_input.secondsLeft)
        remarks.append(Texts::tr("expires_in counts from this export: %1 s.").arg(*m_input.secondsLeft));
    if (format == ExportFormat::Json && !m_input.secondsLeft)
        remarks.append(Texts::tr("When the token ends isn't known, so expires_in is left out."));
    remarks.removeAll(QString());
    return remarks;
}

QString TokenExport::remarkOnCall() const
{
    QStringList sentences {m_refusal};
    if (m_input.call.hasPlaceholder())
        sentences.append(Texts::tr("Put a real value in place of what stands in braces."));
    if (m_input.call.method == "POST"_L1 || m_input.call.method == "PUT"_L1 || m_input.call.method == "PATCH"_L1)
        sentences.append(Texts::tr("A body is left out: add it if the call takes one."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

TokenExport exportOf(const Session &session, const ConnectionInput &input, const std::optional<ApiCall> &call)
{
    ExportChoice choice {call, {}};
    if (input.server != ServerKind::Sandbox) { // whose address isn't known before it is started
        if (const auto server = namedServer(input))
            choice.server = *server;
    }
    return {{session.token()->data(), session.inspection(), session.reading()}, session.catalogue(), choice};
}

QString savedTokenInWords()
{
    return Texts::tr(
        "A saved file holds the token: whoever reads it can use it until it ends. Only you may read the file; delete "
        "it when it is no longer needed.");
}

} // namespace bearerscope
