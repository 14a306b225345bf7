// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttext.h"

#include "core/pastedtext.h"
#include "core/recognisers.h"
#include "session/draftwords.h"
#include "session/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

auto usage(const QString &message)
{
    return unexpected(Failure {u"usage"_s, message});
}

Expected<RequestDraft, Failure> draftIn(const QByteArray &text)
{
    const auto pasted = recognise(text);
    if (const auto &draft = pasted ? pasted->draft : pasted.error().draft)
        return *draft;
    if (pasted)
        return unrecognised(Texts::tr("There is a token in this text, but no key that asks for one."));
    return unrecognised(mentionsKeyPair(text)
            ? Texts::tr("There is neither an application ID nor a secret key in this text, or variables stand in their place.")
            : pasted.error().message);
}

/// Where the key goes: an option goes before the text.
Expected<Server, Failure> serverOf(const Arguments &arguments, const RequestDraft &draft)
{
    if (arguments.server.server)
        return *arguments.server.server;
    if (draft.address.isEmpty())
        return usage(
            Texts::tr("The text names no server, so its key is sent to none: name it with --host or --region."));
    const auto server = parseServerAddress(draft.address);
    if (server && server->kind == ServerKind::Own && arguments.server.secretFromInput)
        return usage(
            Texts::tr("The text names a server of somebody's own, %1. A key that isn't of the text is sent there only "
                      "when --host names it as well.")
                .arg(server->hostAndPort()));
    return server ? Expected<Server, Failure>(*server)
                  : usage(Texts::tr("The server in the text: %1").arg(server.error().message));
}

/// What neither the options nor the text say; empty when they say all.
QString missingPart(const Arguments &arguments, const RequestDraft &draft)
{
    if (arguments.server.applicationId.value_or(draft.credentials.applicationId).isEmpty())
        return Texts::tr("There is no application ID in the text: name it with --app-id.");
    if (!draft.hasKey() && !arguments.server.secretFromInput)
        return Texts::tr("There is no secret key in the text: --secret-stdin takes it.");
    if (arguments.scopes.isEmpty() && draft.scopes.isEmpty())
        return Texts::tr("There is no scope in the text: name at least one with --scope.");
    return {};
}

QString remarkOf(const RequestDraft &draft, const Server &server)
{
    const QString parts = draftPartsInWords(draft);
    return draft.isServerAssumed && server == publishedServer(ServerKind::Europe)
        ? parts + u' ' + draftServerInWords(draft)
        : parts + u' ' + Texts::tr("The server is %1.").arg(serverInWords(server));
}

} // namespace

Expected<FilledRequest, Failure> withRequestText(Arguments arguments, const QByteArray &text)
{
    const auto draft = draftIn(text);
    if (!draft)
        return unexpected(draft.error());
    const auto server = serverOf(arguments, *draft);
    if (!server)
        return unexpected(server.error());
    if (const QString problem = missingPart(arguments, *draft); !problem.isEmpty())
        return usage(problem);
    ServerChoice &choice = arguments.server;
    choice.server = *server;
    choice.credentials = choice.credentials.value_or(draft->credentials.kind);
    choice.applicationId = choice.applicationId.value_or(draft->credentials.applicationId);
    choice.projectId = choice.projectId.value_or(draft->credentials.projectId);
    if (arguments.scopes.isEmpty())
        arguments.scopes = draft->scopes;
    arguments.requestFile.reset();
    return FilledRequest {arguments, choice.secretFromInput ? Secret() : draft->credentials.secretKey,
        remarkOf(*draft, *server)};
}

} // namespace bearerscope
