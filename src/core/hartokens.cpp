// SPDX-License-Identifier: GPL-3.0-or-later
#include "hartokens.h"

#include "draftreader.h"
#include "erroranswer.h"
#include "httpdate.h"
#include "strictjson.h"
#include "tokenfinder.h"
#include "tokenparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HarTokens)
};

/// A token as one entry has it.
struct Sighting {
    qsizetype entry; ///< from 1
    bool isIssue;
    TokenData data;
};

QString headerIn(const QJsonValue &message, QLatin1String name)
{
    const QJsonArray headers = message["headers"_L1].toArray();
    const auto found = std::ranges::find_if(headers, [name](const QJsonValue &header) {
        return header["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QString() : (*found)["value"_L1].toString();
}

std::optional<TokenData> sentIn(const QJsonValue &request)
{
    QByteArray credentials = headerIn(request, "authorization"_L1).toUtf8();
    TokenFinder finder;
    if (credentials.startsWith("Bearer ") || credentials.startsWith("bearer "))
        finder.addCredentials(credentials);
    wipe(credentials);
    const auto data = finder.result();
    return data ? std::optional(*data) : std::nullopt;
}

QByteArray bodyOf(const QJsonValue &entry)
{
    const QJsonValue content = entry["response"_L1]["content"_L1];
    QByteArray body = content["text"_L1].toString().toUtf8();
    return content["encoding"_L1].toString() == "base64"_L1 ? QByteArray::fromBase64(body) : body;
}

std::optional<Call> callAt(const QString &path)
{
    if (path.endsWith("/oauth/token"_L1))
        return Call::RequestToken;
    if (path.endsWith("/oauth/introspect"_L1))
        return Call::Introspect;
    return path.endsWith("/oauth/token/revoke"_L1) ? std::optional(Call::Revoke) : std::nullopt;
}

std::optional<TokenData> issuedIn(const QJsonValue &entry)
{
    if (callAt(QUrl(entry["request"_L1]["url"_L1].toString()).path()) != Call::RequestToken)
        return {};
    QByteArray body = bodyOf(entry);
    auto data = parseTokenJson(body);
    wipe(body);
    if (!data || !data->accessToken)
        return {};
    if (const auto date = parseHttpDate(headerIn(entry["response"_L1], "date"_L1).toLatin1()))
        data->provenance.time = {ToldTime::Kind::DateOfIssue, *date};
    return std::optional(*std::move(data));
}

QList<Sighting> sightingsIn(const QJsonArray &entries)
{
    QList<Sighting> sightings;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (auto sent = sentIn(entries[i]["request"_L1]))
            sightings.append({i + 1, false, *std::move(sent)});
        if (auto issued = issuedIn(entries[i]))
            sightings.append({i + 1, true, *std::move(issued)});
    }
    return sightings;
}

bool isOfSameToken(const Sighting &one, const Sighting &other)
{
    return one.data.accessToken->hasSameBytes(*other.data.accessToken);
}

qsizetype countOtherTokens(const QList<Sighting> &sightings, const Sighting &chosen)
{
    QList<Sighting> others;
    constexpr qsizetype mostCounted = 100;
    for (const Sighting &sighting : sightings) {
        const auto isSame = [&sighting](const Sighting &known) { return isOfSameToken(known, sighting); };
        if (!isSame(chosen) && others.size() < mostCounted && std::ranges::none_of(others, isSame))
            others.append(sighting);
    }
    return others.size();
}

QString placeInWords(const Sighting &latest, const Sighting &chosen, qsizetype entries)
{
    if (latest.isIssue)
        return Texts::tr("The token was issued by the answer in entry %1 of %2.").arg(latest.entry).arg(entries);
    const QString sent =
        Texts::tr("The token is in the Authorization header of entry %1 of %2.").arg(latest.entry).arg(entries);
    return chosen.isIssue ? sent + u' ' + Texts::tr("The answer in entry %1 issued it.").arg(chosen.entry) : sent;
}

bool isRefused(const QJsonValue &entry)
{
    const int status = entry["response"_L1]["status"_L1].toInt();
    return status == 401 || status == 403;
}

/// As "curl --include" would print it.
std::optional<ApiError> refusalIn(const QJsonValue &entry)
{
    const QUrl address(entry["request"_L1]["url"_L1].toString());
    const auto call = callAt(address.path());
    const int status = entry["response"_L1]["status"_L1].toInt();
    if (!call || status < 400)
        return {};
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + '\n';
    if (const QString wait = headerIn(entry["response"_L1], "retry-after"_L1); !wait.isEmpty())
        text += "Retry-After: " + wait.toUtf8() + '\n';
    auto answer = errorAnswerIn(text + '\n' + bodyOf(entry));
    if (!answer)
        return {};
    answer->error.call = *call;
    answer->error.peer = address.host();
    return answer->error;
}

} // namespace

bool looksLikeHar(QByteArrayView text)
{
    constexpr qsizetype head = 4096;
    return text.startsWith('{') && text.first(std::min(text.size(), head)).contains(R"("log")") && text.contains(R"("entries")");
}

Expected<TokenData, QString> tokenInHar(QByteArrayView json)
{
    QJsonParseError error {};
    const auto document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (document.isNull())
        return unexpected(
            Texts::tr("This HAR file breaks off or stops making sense at offset %1. Record it again, or save it again.")
                .arg(error.offset));
    const QJsonArray entries = document["log"_L1]["entries"_L1].toArray();
    const QList<Sighting> sightings = sightingsIn(entries);
    if (sightings.isEmpty())
        return unexpected(
            Texts::tr("There is no token in this HAR file: none of its %n entries has a Bearer token in its "
                      "request, nor an answer that issues one. Some browsers leave out Authorization headers "
                      "unless you export with sensitive data.",
                nullptr, int(entries.size())));
    const Sighting &latest = sightings.last();
    const auto issue = std::ranges::find_if(
        sightings, [&latest](const Sighting &known) { return known.isIssue && isOfSameToken(known, latest); });
    const Sighting &chosen = issue == sightings.end() ? latest : *issue;
    TokenData data = chosen.data;
    data.provenance.server = serverIn(entries[latest.entry - 1]["request"_L1]["url"_L1].toString().toUtf8());
    QString told = placeInWords(latest, chosen, entries.size());
    if (const qsizetype others = countOtherTokens(sightings, chosen); others > 0)
        told += u' ' + Texts::tr("%n other tokens, of earlier entries, were ignored.", nullptr, int(others));
    data.warnings.append({Warning::Kind::TextIgnored, {}, told});
    return data;
}

std::optional<ApiCall> callInHar(QByteArrayView json, bool (*isWanted)(const ApiCall &call))
{
    const QJsonArray entries = QJsonDocument::fromJson(json.toByteArray())["log"_L1]["entries"_L1].toArray();
    const QList<Sighting> sightings = sightingsIn(entries);
    std::optional<ApiCall> latest;
    for (qsizetype i = sightings.size(); i-- > 0;) {
        const QJsonValue entry = entries[sightings[i].entry - 1];
        const bool isCall = !sightings[i].isIssue && isOfSameToken(sightings[i], sightings.last());
        if (!isCall || (latest && !isRefused(entry)))
            continue;
        QString question =
            entry["request"_L1]["method"_L1].toString() + u' ' + entry["request"_L1]["url"_L1].toString();
        const auto call = parseApiCall(question);
        wipe(question);
        if (!call || !isWanted(*call))
            continue;
        if (isRefused(entry))
            return *call;
        latest = *call;
    }
    return latest;
}

std::optional<ApiError> refusalInHar(QByteArrayView json)
{
    const QJsonArray entries = QJsonDocument::fromJson(json.toByteArray())["log"_L1]["entries"_L1].toArray();
    for (qsizetype i = entries.size(); i-- > 0;) {
        if (const auto refusal = refusalIn(entries[i]))
            return refusal;
    }
    return {};
}

} // namespace bearerscope
