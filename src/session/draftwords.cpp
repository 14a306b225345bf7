// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftwords.h"

#include "wording.h"

#include "core/connection.h"
#include "core/requestdraft.h"

#include <QCoreApplication>
#include <QStringList>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

QString partsInWords(const RequestDraft &draft)
{
    const Credentials &credentials = draft.credentials;
    QStringList parts;
    if (!credentials.applicationId.isEmpty())
        parts.append(Texts::tr("an application ID"));
    if (!credentials.secretKey.isEmpty())
        parts.append(Texts::tr("a secret key"));
    if (!credentials.projectId.isEmpty())
        parts.append(Texts::tr("a project ID"));
    if (!draft.scopes.isEmpty())
        parts.append(Texts::tr("%n scopes", nullptr, int(draft.scopes.size())));
    return Texts::tr("It holds %1; %2.").arg(parts.join(Texts::tr(", ")), schemeOf(credentials.kind).name());
}

QString missingInWords(const RequestDraft &draft)
{
    if (!draft.placeholders.isEmpty())
        return Texts::tr("Variables stand in place of: %1.").arg(draft.placeholders.join(Texts::tr(", ")));
    return draft.hasKey() ? QString() : Texts::tr("There is no secret key in it.");
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString draftServerInWords(const RequestDraft &draft)
{
    if (draft.address.isEmpty())
        return Texts::tr("It names no server, so none is filled in.");
    const auto server = parseServerAddress(draft.address);
    if (!server)
        return Texts::tr("Its server can't be asked: %1").arg(server.error().message);
    if (server->kind == ServerKind::Own)
        return Texts::tr("Its server isn't one of Voucherify's three: look at the address before you request.");
    return draft.isServerAssumed
        ? Texts::tr("It names no server: %1 is what Voucherify's SDKs take then.").arg(serverInWords(*server))
        : Texts::tr("Its server is %1.").arg(serverInWords(*server));
}

QString draftPartsInWords(const RequestDraft &draft)
{
    return joined({partsInWords(draft), missingInWords(draft), draft.ignored.inWords()});
}

QString draftInWords(const RequestDraft &draft)
{
    return joined({partsInWords(draft), missingInWords(draft), draftServerInWords(draft), draft.ignored.inWords()});
}

} // namespace bearerscope
