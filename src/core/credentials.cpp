// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Header = CredentialsScheme::Header;

constexpr char basic[] = "Basic ";

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

auto refused(InputError::Field field, const QString &message)
{
    return unexpected(InputError {field, message});
}

QList<Header> keyPairHeaders(const Credentials &credentials)
{
    return {{"X-App-Id", Secret(credentials.applicationId.toLatin1())}, {"X-App-Token", credentials.secretKey}};
}

/// RFC 7617. The documentation has the two parts as they are, without the encoding of RFC 6749 2.3.1.
QList<Header> basicHeaders(const Credentials &credentials)
{
    QByteArray plain = credentials.applicationId.toLatin1() + ':';
    plain += credentials.secretKey.reveal();
    QByteArray encoded = plain.toBase64();
    QByteArray value = basic + encoded;
    wipe(plain);
    wipe(encoded);
    return {{"Authorization", Secret(std::move(value))}};
}

/// The first problem of a value that has to travel in a header; empty when it has none.
QString headerProblemOf(QByteArrayView value, const QString &name)
{
    if (value.isEmpty())
        return Texts::tr("The %1 is missing.").arg(name);
    if (!isVisibleAscii(value))
        return Texts::tr(
            "The %1 holds a blank, a control character or a character outside ASCII, so it can't be sent in a "
            "header. Copy it again from the dashboard, without the text around it.")
            .arg(name);
    return {};
}

QString idProblemOf(const QString &id, CredentialsKind kind)
{
    if (const QString problem = headerProblemOf(id.toUtf8(), Texts::tr("application ID")); !problem.isEmpty())
        return problem;
    const bool isSplitAtColon = kind == CredentialsKind::OAuthServiceKey;
    return isSplitAtColon && id.contains(u':')
        ? Texts::tr("The application ID holds a colon, which Basic authentication can't tell from the end of it.")
        : QString();
}

} // namespace

const QList<CredentialsScheme> &schemes()
{
    static const QList<CredentialsScheme> list {
        {.kind = CredentialsKind::ApiKeyPair,
            .word = u"api_key_pair"_s,
            .title = QT_TRANSLATE_NOOP("Credentials", "API key pair (version 1)"),
            .requestPath = u"/v1/oauth/token"_s,
            .introspectPath = u"/v1/oauth/introspect"_s,
            .revokePath = u"/v1/oauth/token/revoke"_s,
            .hasProject = false,
            .hasPublishedScopes = true,
            .hasPublishedErrors = true,
            .knownScopes = {},
            .headers = keyPairHeaders},
        {.kind = CredentialsKind::OAuthServiceKey,
            .word = u"oauth_service"_s,
            .title = QT_TRANSLATE_NOOP("Credentials", "OAuth Service key (version 2)"),
            .requestPath = u"/v2/oauth/token"_s,
            .introspectPath = {},
            .revokePath = {},
            .hasProject = true,
            .hasPublishedScopes = false,
            .hasPublishedErrors = false,
            .knownScopes = {u"areas.manage"_s, u"areas.read"_s, u"vouchers.read"_s},
            .headers = basicHeaders},
    };
    return list;
}

const CredentialsScheme &schemeOf(CredentialsKind kind)
{
    return *std::ranges::find(schemes(), kind, &CredentialsScheme::kind);
}

const CredentialsScheme *findScheme(const QString &word)
{
    const auto found = std::ranges::find_if(schemes(),
        [&word](const CredentialsScheme &scheme) { return scheme.word.compare(word, Qt::CaseInsensitive) == 0; });
    return found == schemes().end() ? nullptr : &*found;
}

QString CredentialsScheme::name() const
{
    return Texts::tr(title);
}

QString CredentialsScheme::pathOf(Call call) const
{
    switch (call) {
    case Call::RequestToken:
        return requestPath;
    case Call::Introspect:
        return introspectPath;
    case Call::Revoke:
        return revokePath;
    }
    Q_UNREACHABLE();
}

Expected<Credentials, InputError> checkedCredentials(const Credentials &typed)
{
    using Field = InputError::Field;
    const bool hasProject = schemeOf(typed.kind).hasProject;
    const Credentials checked {typed.applicationId.trimmed(), Secret::fromUtf8(typed.secretKey.reveal().trimmed()),
        typed.kind, hasProject ? typed.projectId.trimmed() : QString()};
    if (const QString problem = idProblemOf(checked.applicationId, typed.kind); !problem.isEmpty())
        return refused(Field::ApplicationId, problem);
    if (const QString problem = headerProblemOf(checked.secretKey.reveal(), Texts::tr("secret key"));
        !problem.isEmpty())
        return refused(Field::SecretKey, problem);
    if (hasProject && checked.projectId.isEmpty())
        return refused(
            Field::ProjectId, Texts::tr("The project ID is missing: an OAuth Service key asks for one project."));
    return checked;
}

Expected<void, InputError> checkedCall(Call call, const Credentials &credentials)
{
    const CredentialsScheme &scheme = schemeOf(credentials.kind);
    if (!scheme.pathOf(call).isEmpty())
        return {};
    const QString what = call == Call::Introspect
        ? Texts::tr("No call is published that checks a token with an %1.")
        : Texts::tr(
            "No call is published that revokes a token with an %1. It ends by itself, or when its key is deleted or "
            "blocked.");
    return refused(InputError::Field::Credentials, what.arg(scheme.name()));
}

QList<Secret> secretsOf(const Credentials &credentials)
{
    QList<Secret> secrets {credentials.secretKey};
    for (const auto &[name, value] : schemeOf(credentials.kind).headers(credentials)) {
        if (value.reveal().startsWith(basic))
            secrets.append(Secret::fromUtf8(value.reveal().sliced(qsizetype(qstrlen(basic)))));
    }
    return secrets;
}

} // namespace bearerscope
