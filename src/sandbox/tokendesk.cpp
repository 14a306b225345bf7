// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokendesk.h"

#include "randomtext.h"

#include "core/scopecatalogue.h"

#include <QLocale>

#include <optional>

namespace bearerscope {

namespace {

std::optional<Call> callAt(const QByteArray &path)
{
    if (path == "/v1/oauth/token")
        return Call::RequestToken;
    if (path == "/v1/oauth/introspect")
        return Call::Introspect;
    if (path == "/v1/oauth/token/revoke")
        return Call::Revoke;
    return std::nullopt;
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
    , m_keys {QString::fromLatin1("sandbox-app-" + randomHex()), Secret(randomText())}
    , m_window(clock, limits.callsPerHour)
    , m_tokens(clock, limits.liveTokens)
{
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
    const auto call = callAt(request.path);
    if (!call)
        return problemResponse({404, {}, QStringLiteral("Resource not found"),
            QStringLiteral("The sandbox has POST /v1/oauth/token, /v1/oauth/introspect and /v1/oauth/token/revoke.")});
    if (request.method != "POST") {
        auto response = problemResponse({405, {}, QStringLiteral("Method not allowed"), QStringLiteral("Use POST.")});
        response.headers.emplaceBack("Allow", "POST");
        return response;
    }
    if (!hasKeys(request))
        return problemResponse({401, {}, QStringLiteral("Unauthorized"),
            QStringLiteral("X-App-Id and X-App-Token have to be the key pair that this sandbox was started with.")});
    if (!m_window.take()) {
        auto response = problemResponse({429, {}, QStringLiteral("Too many requests"),
            QStringLiteral("A Sandbox project has %1 calls an hour.").arg(m_limits.callsPerHour)});
        response.headers.emplaceBack("Retry-After", QByteArray::number(m_window.secondsToEnd()));
        return response;
    }
    return read(*call, request);
}

SandboxResponse TokenDesk::read(Call call, const SandboxRequest &request)
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
    if (call == Call::RequestToken)
        return requestToken(*form);

    const Secret accessToken(form->value("access_token"));
    if (accessToken.isEmpty())
        return problemResponse({400, QStringLiteral("missing_parameters"), QStringLiteral("Missing parameters"),
            QStringLiteral("access_token is missing.")});
    return call == Call::Introspect ? introspect(accessToken) : revoke(accessToken);
}

SandboxResponse TokenDesk::requestToken(const FormFields &form)
{
    if (form.value("grant_type") != "client_credentials")
        return problemResponse({400, QStringLiteral("invalid_grant_type"), QStringLiteral("Invalid grant type"),
            QStringLiteral("grant_type has to be client_credentials.")});

    const QString sent = QString::fromUtf8(form.value("scope"));
    QStringList names = sent.split(u' ', Qt::SkipEmptyParts);
    names.removeDuplicates();
    if (const QString problem = scopeProblem(names); !problem.isEmpty())
        return problemResponse(
            {400, QStringLiteral("invalid_scope"), QStringLiteral("Invalid scope: ") + sent, problem});

    const IssuedToken *token = m_tokens.issue(names.join(u' '));
    if (!token)
        return problemResponse({400, {}, QStringLiteral("Too many active tokens"),
            QStringLiteral("A project has at most %1 live tokens: revoke one, or wait until one expires.")
                .arg(m_limits.liveTokens)});
    return SandboxResponse::json(200, describe(*token));
}

SandboxResponse TokenDesk::introspect(const Secret &accessToken)
{
    const IssuedToken *token = m_tokens.find(accessToken);
    QJsonObject object = token ? describe(*token) : QJsonObject();
    object.insert(QStringLiteral("active"), token != nullptr);
    return SandboxResponse::json(200, object);
}

SandboxResponse TokenDesk::revoke(const Secret &accessToken)
{
    return SandboxResponse::empty(m_tokens.revoke(accessToken) ? 204 : 404);
}

bool TokenDesk::hasKeys(const SandboxRequest &request) const
{
    // Both are always compared, so that the time taken doesn't tell which of them is wrong.
    const bool sameId = Secret(request.header("X-App-Id")).hasSameBytes(Secret::fromString(m_keys.applicationId));
    const bool sameKey = Secret(request.header("X-App-Token")).hasSameBytes(m_keys.secretKey);
    return sameId && sameKey;
}

/// What is wrong with \a names as a sentence, or an empty string.
QString TokenDesk::scopeProblem(const QStringList &names) const
{
    if (names.isEmpty())
        return QStringLiteral("No scope is named.");
    for (const QString &name : names) {
        if (name.contains(u','))
            return QStringLiteral("Scope names are separated by spaces, not by commas.");
        if (!m_catalogue.contains(name))
            return QStringLiteral("There is no scope of this name: ") + name;
    }
    return {};
}

QJsonObject TokenDesk::describe(const IssuedToken &token) const
{
    return {
        {QStringLiteral("access_token"), QString::fromLatin1(token.text.reveal())},
        // Not published: what the real service gives as client_id.
        {QStringLiteral("client_id"), m_keys.applicationId},
        {QStringLiteral("expires_at"), token.expiresAt},
        // Not published: whether an introspection reports the whole lifetime here or what is left of it. On a
        // fresh token the two are the same.
        {QStringLiteral("expires_in"), qint64(m_tokens.left(token).count())},
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
