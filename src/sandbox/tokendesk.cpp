// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokendesk.h"

#include "randomtext.h"

#include "core/scopecatalogue.h"
#include "core/scopes.h"

#include <QLocale>

#include <algorithm>

namespace bearerscope {

namespace {

Credentials newCredentials(const CredentialsScheme &scheme)
{
    return {QString::fromLatin1("sandbox-app-" + randomHex()), Secret(randomText()), scheme.kind,
        scheme.hasProject ? QStringLiteral("sandbox-project") : QString()};
}

QStringList publishedPaths()
{
    QStringList paths;
    for (const CredentialsScheme &scheme : schemes())
        paths << scheme.requestPath << scheme.introspectPath << scheme.revokePath;
    paths.removeAll(QString());
    return paths;
}

bool isAuthentic(const SandboxRequest &request, const Credentials &credentials)
{
    // All are always compared, so that the time taken doesn't tell which of them is wrong.
    bool isSame = true;
    for (const auto &[name, value] : schemeOf(credentials.kind).headers(credentials))
        isSame = Secret(request.header(name)).hasSameBytes(value) && isSame;
    return isSame;
}

QString headerNames(const Credentials &credentials)
{
    QStringList names;
    for (const auto &header : schemeOf(credentials.kind).headers(credentials))
        names.append(QString::fromLatin1(header.name));
    return names.join(QStringLiteral(" and "));
}

/// Keys of errors are given by kinds of credentials for which they are published.
SandboxResponse formProblem(CredentialsKind kind, ApiProblem problem)
{
    if (!schemeOf(kind).hasPublishedErrors)
        problem.key.clear();
    return problemResponse(problem);
}

bool isForm(const SandboxRequest &request)
{
    const QByteArray mediaType = request.header("Content-Type").split(';').constFirst().trimmed();
    return mediaType.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

/// RFC 9110 5.6.7: always English, always GMT.
QByteArray imfFixdate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

} // namespace

TokenDesk::TokenDesk(const ScopeCatalogue &catalogue, const Clock &clock, SandboxLimits limits)
    : m_catalogue(catalogue)
    , m_clock(clock)
    , m_limits(limits)
    , m_window(clock, limits.callsPerHour)
{
    for (const CredentialsScheme &scheme : schemes())
        m_clients.push_back({newCredentials(scheme), TokenRegister(clock, limits.liveTokens)});
}

const Credentials &TokenDesk::credentials(CredentialsKind kind) const
{
    const auto is = [kind](const Client &client) { return client.credentials.kind == kind; };
    return std::ranges::find_if(m_clients, is)->credentials;
}

std::optional<TokenDesk::Errand> TokenDesk::errandAt(const QByteArray &path)
{
    for (Client &client : m_clients) {
        for (const Call call : {Call::RequestToken, Call::Introspect, Call::Revoke}) {
            const QString published = schemeOf(client.credentials.kind).pathOf(call);
            if (!published.isEmpty() && path == published.toLatin1())
                return Errand {call, client};
        }
    }
    return {};
}

SandboxResponse TokenDesk::answer(const SandboxRequest &request)
{
    m_window.update();
    SandboxResponse response = admit(request);
    response.headers += headersOfEveryAnswer();
    if (request.method == "HEAD")
        response.body.clear(); // RFC 9110 9.3.2
    return response;
}

/// Calls count against the limit once they are known to be made with this project's keys.
SandboxResponse TokenDesk::admit(const SandboxRequest &request)
{
    const auto errand = errandAt(request.path);
    if (!errand)
        return problemResponse({404, {}, QStringLiteral("Resource not found"),
            QStringLiteral("The sandbox has POST %1.").arg(publishedPaths().join(QStringLiteral(", ")))});
    if (request.method != "POST") {
        auto response = problemResponse({405, {}, QStringLiteral("Method not allowed"), QStringLiteral("Use POST.")});
        response.headers.emplaceBack("Allow", "POST");
        return response;
    }
    if (!isAuthentic(request, errand->client.credentials))
        return problemResponse({401, {}, QStringLiteral("Unauthorized"),
            QStringLiteral("The sandbox takes the %2 that it was started with, in %1.")
                .arg(headerNames(errand->client.credentials), schemeOf(errand->client.credentials.kind).name())});
    if (!m_window.take()) {
        auto response = problemResponse({429, {}, QStringLiteral("Too many requests"),
            QStringLiteral("A Sandbox project has %1 calls an hour.").arg(m_limits.callsPerHour)});
        response.headers.emplaceBack("Retry-After", QByteArray::number(m_window.secondsToEnd()));
        return response;
    }
    return read(*errand, request);
}

SandboxResponse TokenDesk::read(const Errand &errand, const SandboxRequest &request)
{
    if (!isForm(request))
        return problemResponse({415, {}, QStringLiteral("Unsupported media type"),
            QStringLiteral("Content-Type has to be application/x-www-form-urlencoded.")});
    if (request.body.size() > m_limits.bodyBytes)
        return problemResponse({400, {}, QStringLiteral("Body too large"),
            QStringLiteral("The sandbox reads up to %1 bytes.").arg(m_limits.bodyBytes)});
    const auto form = parseForm(request.body);
    if (!form)
        return problemResponse({400, {}, QStringLiteral("Malformed body"), form.error()});
    if (errand.call == Call::RequestToken)
        return requestToken(errand.client, *form);

    const Secret accessToken(form->value("access_token"));
    if (accessToken.isEmpty())
        return problemResponse({400, QStringLiteral("missing_parameters"), QStringLiteral("Missing parameters"),
            QStringLiteral("access_token is missing.")});
    return errand.call == Call::Introspect ? introspect(errand.client, accessToken) : revoke(errand.client, accessToken);
}

SandboxResponse TokenDesk::requestToken(Client &client, const FormFields &form)
{
    const Credentials &credentials = client.credentials;
    if (form.value("grant_type") != "client_credentials")
        return formProblem(credentials.kind, {400, QStringLiteral("invalid_grant_type"), QStringLiteral("Invalid grant type"),
            QStringLiteral("grant_type has to be client_credentials.")});

    const QString sent = QString::fromUtf8(form.value("scope"));
    QStringList names = sent.split(u' ', Qt::SkipEmptyParts);
    names.removeDuplicates();
    if (const QString problem = scopeProblem(credentials.kind, names); !problem.isEmpty())
        return formProblem(
            credentials.kind, {400, QStringLiteral("invalid_scope"), QStringLiteral("Invalid scope: ") + sent, problem});

    if (!credentials.projectId.isEmpty() && form.value("project_id") != credentials.projectId.toUtf8())
        return problemResponse({400, {}, QStringLiteral("Invalid project"),
            QStringLiteral("project_id has to be %1.").arg(credentials.projectId)});

    const IssuedToken *token = client.tokens.issue(names.join(u' '));
    if (!token)
        return problemResponse({400, {}, QStringLiteral("Too many active tokens"),
            QStringLiteral("A project has at most %1 live tokens: revoke one, or wait until one expires.")
                .arg(m_limits.liveTokens)});
    return SandboxResponse::json(200, describe(client, *token));
}

SandboxResponse TokenDesk::introspect(Client &client, const Secret &accessToken)
{
    const IssuedToken *token = client.tokens.find(accessToken);
    QJsonObject object = token ? describe(client, *token) : QJsonObject();
    object.insert(QStringLiteral("active"), token != nullptr);
    return SandboxResponse::json(200, object);
}

SandboxResponse TokenDesk::revoke(Client &client, const Secret &accessToken)
{
    return SandboxResponse::empty(client.tokens.revoke(accessToken) ? 204 : 404);
}

/// What is wrong with \a names as a sentence, or an empty string.
QString TokenDesk::scopeProblem(CredentialsKind kind, const QStringList &names) const
{
    if (names.isEmpty())
        return QStringLiteral("No scope is named.");
    for (const QString &name : names) {
        if (name.contains(u','))
            return QStringLiteral("Scope names are separated by spaces, not by commas.");
        const bool isGranted = schemeOf(kind).hasPublishedScopes ? m_catalogue.contains(name) : isPermissionCode(name);
        if (!isGranted)
            return QStringLiteral("There is no scope of this name: ") + name;
    }
    return {};
}

QJsonObject TokenDesk::describe(const Client &client, const IssuedToken &token) const
{
    return {
        {QStringLiteral("access_token"), QString::fromLatin1(token.text.reveal())},
        // Not published: what the real service gives as client_id.
        {QStringLiteral("client_id"), client.credentials.applicationId},
        {QStringLiteral("expires_at"), token.expiresAt},
        // Not published: whether an introspection reports the whole lifetime here or what is left of it. On a
        // fresh token the two are the same.
        {QStringLiteral("expires_in"), qint64(client.tokens.left(token).count())},
        {QStringLiteral("scope"), token.scope},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
    };
}

HeaderFields TokenDesk::headersOfEveryAnswer() const
{
    return {
        {"Date", imfFixdate(m_clock.utcNow())},
        {"X-Rate-Limit-Limit", QByteArray::number(m_window.limit())},
        {"X-Rate-Limit-Remaining", QByteArray::number(m_window.remaining())},
        {"X-Rate-Limit-Retry", QByteArray::number(m_window.endsAt())},
        {"X-Rate-Limit-Type", "api_calls"},
    };
}

} // namespace bearerscope
