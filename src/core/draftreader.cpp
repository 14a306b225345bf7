// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftreader.h"

#include "asciiwords.h"
#include "percentcoding.h"
#include "scopes.h"
#include "secret.h"

#include <algorithm>

namespace bearerscope {

namespace {

/// Form data's own encoding.
QByteArray formDecoded(QByteArrayView value)
{
    QByteArray spaced = value.toByteArray();
    spaced.replace('+', ' ');
    QByteArray decoded = percentDecoded(spaced);
    wipe(spaced);
    return decoded;
}

/// \a url up to its path; takes "id:secret@" out of it into \a user.
QByteArray originOf(QByteArrayView url, QByteArrayView &user, QByteArrayView &path)
{
    const qsizetype scheme = url.indexOf(QByteArrayView("://"));
    const QByteArrayView start = url.first(scheme < 0 ? 0 : scheme + 3);
    QByteArrayView authority = url.sliced(start.size());
    qsizetype end = 0;
    while (end < authority.size() && !QByteArrayView("/?#\\").contains(authority[end]))
        ++end;
    path = authority.sliced(end);
    authority = authority.first(end);
    const qsizetype at = authority.lastIndexOf('@');
    user = authority.first(std::max<qsizetype>(at, 0));
    return start.toByteArray() + authority.sliced(at + 1).toByteArray();
}

/// "***", "...", "xxxx"
bool isLeftOut(QByteArrayView value)
{
    constexpr qsizetype least = 3, most = 64; // what is longer is somebody's test
    return value.size() >= least && value.size() <= most && QByteArrayView("*.xX").contains(value.front())
        && std::ranges::all_of(value, [value](char c) { return c == value.front(); });
}

/// "YOUR_ACCESS_TOKEN", "API-KEY": words in capitals, which no token is made of.
bool isNamedInCapitals(QByteArrayView value)
{
    const auto isOfName = [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || c == '-'; };
    return std::ranges::all_of(value, isOfName)
        && std::ranges::any_of(std::initializer_list<QByteArrayView> {"TOKEN", "KEY", "SECRET", "APP_ID"},
            [value](QByteArrayView word) { return value.indexOf(word) >= 0; });
}

} // namespace

bool standsForAnother(QByteArrayView value)
{
    const auto isBetween = [value](const char *start, const char *end) {
        return value.startsWith(start) && value.endsWith(end) && value.size() > 2;
    };
    return (value.startsWith('$') && value.size() > 1) || isBetween("%", "%") || isBetween("{{", "}}")
        || isBetween("<", ">") || isLeftOut(value) || isNamedInCapitals(value);
}

bool isTemplateName(QByteArrayView value, Brackets brackets)
{
    const auto isNameBetween = [value](QByteArrayView start, QByteArrayView end) {
        if (!value.startsWith(start) || !value.endsWith(end) || value.size() <= start.size() + end.size())
            return false;
        const QByteArrayView name = value.sliced(start.size()).chopped(end.size());
        return std::ranges::all_of(name, [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.' || c == ' ';
        });
    };
    if (isNameBetween("{{", "}}") || isLeftOut(value) || isNamedInCapitals(value))
        return true;
    return brackets == Brackets::All
        && (isNameBetween("<", ">") || isNameBetween("%", "%") || isNameBetween("$", "") || isNameBetween("${", "}"));
}

QString serverIn(QByteArrayView url)
{
    QByteArrayView user;
    QByteArrayView path;
    const QByteArray origin = originOf(url.trimmed(), user, path);
    const bool isOpen = origin.contains('$') || origin.contains('{') || origin.contains('<') || origin.contains('%');
    return isOpen ? QString() : QString::fromUtf8(origin);
}

void DraftReader::addHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        addHeader(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    else if (!line.trimmed().isEmpty())
        m_draft.ignored.addOthers();
}

void DraftReader::addHeader(QByteArrayView name, QByteArrayView value)
{
    const QString shown = QString::fromUtf8(name);
    if (equalsIgnoringCase(name, QLatin1String("x-app-id"))) {
        m_hasPair = true;
        setApplicationId(value, shown);
    } else if (equalsIgnoringCase(name, QLatin1String("x-app-token"))) {
        m_hasPair = true;
        setSecretKey(value, shown);
    } else if (equalsIgnoringCase(name, QLatin1String("authorization"))
        && equalsIgnoringCase(firstWord(value), QLatin1String("basic"))) {
        QByteArray plain = QByteArray::fromBase64(value.sliced(5).trimmed().toByteArray());
        addUser(plain);
        wipe(plain);
    } else if (!equalsIgnoringCase(name, QLatin1String("authorization"))) { // which holds a token, told elsewhere
        ignore(shown);
    }
}

void DraftReader::addUser(QByteArrayView idAndSecret)
{
    const qsizetype colon = idAndSecret.indexOf(':');
    if (colon < 0)
        return;
    m_hasUser = true;
    setApplicationId(idAndSecret.first(colon), QStringLiteral("application ID"));
    setSecretKey(idAndSecret.sliced(colon + 1), QStringLiteral("secret key"));
}

void DraftReader::addForm(QByteArrayView form)
{
    if (form.startsWith('@')) { // a file
        m_draft.ignored.addOthers();
        return;
    }
    while (!form.isEmpty()) {
        QByteArrayView value = takeUpTo('&', form);
        const QByteArrayView name = takeUpTo('=', value);
        QByteArray decoded = formDecoded(value);
        addField(name, decoded);
        wipe(decoded);
    }
}

void DraftReader::addPlainField(QByteArrayView field)
{
    const QByteArrayView name = takeUpTo('=', field);
    addField(name, field);
}

void DraftReader::addField(QByteArrayView name, QByteArrayView value)
{
    const QString shown = QString::fromUtf8(name);
    if (name == "scope")
        setScopes(value, shown);
    else if (name == "project_id")
        setProjectId(value, shown);
    else if (name != "grant_type" && name != "access_token" && name != "token")
        ignore(shown);
}

void DraftReader::addAddress(QByteArrayView url)
{
    if (!m_draft.address.isEmpty())
        return;
    QByteArrayView user;
    QByteArrayView path;
    const QByteArray origin = originOf(url, user, path);
    if (!user.isEmpty()) {
        QByteArray decoded = percentDecoded(user);
        addUser(decoded);
        wipe(decoded);
    }
    m_isOfVersion1 = m_isOfVersion1 || path.startsWith("/v1/oauth/");
    m_isOfVersion2 = m_isOfVersion2 || path.startsWith("/v2/oauth/token");
    setServer(origin);
}

void DraftReader::setServer(QByteArrayView address)
{
    const QString origin = serverIn(address);
    if (origin.isEmpty() && !address.trimmed().isEmpty())
        m_placeholders.add(QStringLiteral("host"));
    else if (m_draft.address.isEmpty())
        m_draft.address = origin;
}

void DraftReader::setApplicationId(QByteArrayView id, const QString &name)
{
    if (!isPlaceholder(id, name) && m_draft.credentials.applicationId.isEmpty())
        m_draft.credentials.applicationId = QString::fromUtf8(id);
}

void DraftReader::setSecretKey(QByteArrayView key, const QString &name)
{
    if (!isPlaceholder(key, name) && m_draft.credentials.secretKey.isEmpty())
        m_draft.credentials.secretKey = Secret::fromUtf8(key);
}

void DraftReader::setProjectId(QByteArrayView id, const QString &name)
{
    if (!isPlaceholder(id, name) && m_draft.credentials.projectId.isEmpty())
        m_draft.credentials.projectId = QString::fromUtf8(id);
    m_isOfVersion2 = true;
}

void DraftReader::setScopes(QByteArrayView scopes, const QString &name)
{
    if (!isPlaceholder(scopes, name) && m_draft.scopes.isEmpty())
        m_draft.scopes = parseScopes(QString::fromUtf8(scopes)).names;
}

std::optional<RequestDraft> DraftReader::result() const
{
    RequestDraft draft = m_draft;
    Credentials &credentials = draft.credentials;
    if (credentials.applicationId.isEmpty() && credentials.secretKey.isEmpty())
        return {};
    const bool isServiceKey = !m_hasPair && !m_isOfVersion1 && (m_hasUser || m_isOfVersion2);
    credentials.kind = isServiceKey ? CredentialsKind::OAuthServiceKey : CredentialsKind::ApiKeyPair;
    if (!isServiceKey && !credentials.projectId.isEmpty()) {
        credentials.projectId.clear();
        draft.ignored.add(QStringLiteral("project_id"));
    }
    draft.placeholders = m_placeholders.names;
    return draft;
}

/// What stands for a value isn't one, and is remembered by its \a name.
bool DraftReader::isPlaceholder(QByteArrayView value, const QString &name)
{
    if (!standsForAnother(value.trimmed()))
        return false;
    m_placeholders.add(isTellable(name) ? name : QStringLiteral("?"));
    return true;
}

} // namespace bearerscope
