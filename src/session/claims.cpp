// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

#include "momentwords.h"
#include "registeredclaims.h"
#include "wording.h"

#include "core/secretmembers.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Verdict = ClaimRemark::Verdict;

constexpr qsizetype mostClaims = 100; ///< that no standard names
constexpr qsizetype longestName = 64;
constexpr qsizetype longestValue = 512;
/// Of seconds, this is in the year 5138; a time in milliseconds is far beyond it.
constexpr qint64 beyondSeconds = 100'000'000'000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

const RegisteredClaim *find(const QList<RegisteredClaim> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, &RegisteredClaim::name);
    return found == names.end() ? nullptr : &*found;
}

/// What the standards name is an identifier or a time, however random it looks.
QJsonObject shownObject(const QJsonObject &object, const QList<RegisteredClaim> &names, bool reveal)
{
    QJsonObject shown = shownMembers(object, reveal);
    for (const RegisteredClaim &row : names) {
        if (object.contains(row.name))
            shown.insert(row.name, object.value(row.name));
    }
    return shown;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return visibleText(value.toString(), longestValue);
    return visibleText(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1), longestValue);
}

QString timeOf(const QJsonValue &value, const QDateTime &now)
{
    const auto seconds = numericDate(value);
    if (!seconds)
        return textOf(value);
    const QDateTime moment = std::abs(*seconds) <= lastCalendarSecond ? momentAt(*seconds) : QDateTime();
    if (*seconds >= beyondSeconds)
        return Texts::tr("%1 (too far ahead for seconds: are these milliseconds?)").arg(*seconds);
    return u"%1 (%2)"_s.arg(momentInWords(moment, now), textOf(value));
}

struct Part {
    bool isHeader;
    const QJsonObject &object;
    const QList<RegisteredClaim> &names;
};

Claim claimOf(const Part &part, const QString &name, const QJsonValue &shown, const ClaimContext &known)
{
    Claim claim {part.isHeader, visibleText(name, longestName), {}, textOf(shown), {}};
    const RegisteredClaim *registered = find(part.names, name);
    if (!registered)
        return claim;
    claim.meaning = Texts::tr(registered->meaning);
    if (registered->isTime)
        claim.value = timeOf(part.object.value(name), known.now);
    if (registered->compare) {
        const ClaimRemark remark = registered->compare(part.object.value(name), known);
        claim.verdict = remark.verdict;
        claim.remark = remark.text;
    }
    return claim;
}

void append(ClaimList &list, const Part &part, const ClaimContext &known, bool reveal)
{
    const QJsonObject shown = shownObject(part.object, part.names, reveal);
    QStringList names;
    for (const RegisteredClaim &registered : part.names) {
        if (shown.contains(registered.name))
            names.append(registered.name);
    }
    const qsizetype registered = names.size();
    for (auto member = shown.begin(); member != shown.end() && names.size() - registered < mostClaims; ++member) {
        if (!find(part.names, member.key()))
            names.append(member.key());
    }
    for (const QString &name : names)
        list.claims.append(claimOf(part, name, shown.value(name), known));
    list.leftOut += shown.size() - names.size();
}

QString summaryOf(const Jwt &jwt)
{
    if (jwt.form == Jwt::Form::Encrypted)
        return Texts::tr("This token is an encrypted JSON Web Token (JWE): only its header can be read, and nobody has "
                         "verified that.");
    QStringList sentences {Texts::tr(
        "This token is a JSON Web Token (JWT). Its signature is not verified: these are claims, and only the server "
        "knows whether they hold.")};
    if (jwt.isUnsecured())
        sentences.append(Texts::tr("It isn't signed at all, so anyone can have written it."));
    if (!jwt.claimsProblem.isEmpty())
        sentences.append(jwt.claimsProblem);
    if (!jwt.repeated.isEmpty())
        sentences.append(Texts::tr("Names that stand twice, of which readers may take either: %1.")
                             .arg(visibleText(jwt.repeated.join(u", "), 256)));
    return sentences.join(u' ');
}

} // namespace

ClaimList claimsInWords(
    const Jwt &jwt, const TokenData &data, const Inspection &inspection, const QDateTime &now, bool reveal)
{
    const ClaimContext known {data, inspection, now, now.addSecs(-clockSkewOf(inspection).value_or(0))};
    ClaimList list {.summary = summaryOf(jwt), .claims = {}};
    append(list, {false, jwt.claims, registeredClaims()}, known, reveal);
    append(list, {true, jwt.header, registeredHeaders()}, known, reveal);
    return list;
}

QString captionInWords(const Claim &claim)
{
    const QString name = claim.name.isEmpty() ? u"\"\""_s : claim.name;
    if (claim.meaning.isEmpty())
        return claim.isOfHeader ? Texts::tr("%1 (of the header)").arg(name) : name;
    return (claim.isOfHeader ? Texts::tr("%1 (%2, of the header)") : u"%1 (%2)"_s).arg(name, claim.meaning);
}

QString claimInWords(const Claim &claim)
{
    const QString words = captionInWords(claim) + u": "_s + claim.value;
    return claim.remark.isEmpty() ? words : words + u" – "_s + verdictInWords(claim);
}

QString leftOutInWords(const ClaimList &list)
{
    return list.leftOut > 0 ? Texts::tr("Claims left out: %1.").arg(list.leftOut) : QString();
}

QString verdictInWords(const Claim &claim)
{
    switch (claim.verdict) {
    case Verdict::None:
        return claim.remark;
    case Verdict::Agrees:
        return u"✓ "_s + claim.remark;
    case Verdict::Differs:
        return u"✗ "_s + claim.remark;
    }
    Q_UNREACHABLE();
}

QJsonObject claimsObject(const Jwt &jwt, bool reveal)
{
    const bool isReadable = jwt.form == Jwt::Form::Signed && jwt.claimsProblem.isEmpty();
    return {
        {u"header"_s, shownObject(jwt.header, registeredHeaders(), reveal)},
        {u"claims"_s, isReadable ? QJsonValue(shownObject(jwt.claims, registeredClaims(), reveal)) : QJsonValue()},
    };
}

QString claimsAsJson(const Jwt &jwt)
{
    return visibleJson(QString::fromUtf8(QJsonDocument(claimsObject(jwt)).toJson()));
}

} // namespace bearerscope
