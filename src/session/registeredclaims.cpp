// SPDX-License-Identifier: GPL-3.0-or-later
#include "registeredclaims.h"

#include "core/jwt.h"
#include "core/scopes.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Known = ClaimContext;
using Remark = ClaimRemark;
using Verdict = ClaimRemark::Verdict;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString spanTo(qint64 seconds)
{
    return seconds > 0 ? Texts::tr("%1 later").arg(spanInWords(seconds))
                       : Texts::tr("%1 earlier").arg(spanInWords(-seconds));
}

Remark comparedExpiry(const QJsonValue &value, const Known &known)
{
    const auto exp = numericDate(value);
    if (!exp)
        return {Verdict::Differs, Texts::tr("not a number of seconds, as it must be")};
    const QDateTime believed = known.inspection.expiry.momentUtc();
    const qint64 left = *exp - known.serverNow.toSecsSinceEpoch();
    if (!believed.isValid() || known.inspection.expiry.source() == Expiry::Source::ExpClaim)
        return left > 0 ? Remark {Verdict::Agrees, Texts::tr("%1 left").arg(spanInWords(left))}
                        : Remark {Verdict::Differs, Texts::tr("over, %1 ago").arg(spanInWords(-left))};
    const qint64 miss = *exp - believed.toSecsSinceEpoch();
    return std::abs(miss) <= toleratedSeconds
        ? Remark {Verdict::Agrees, Texts::tr("as the answer's own fields have it")}
        : Remark {Verdict::Differs, Texts::tr("%1 than by the answer's own fields").arg(spanTo(miss))};
}

Remark comparedStart(const QJsonValue &value, const Known &known)
{
    const auto nbf = numericDate(value);
    if (!nbf)
        return {Verdict::Differs, Texts::tr("not a number of seconds, as it must be")};
    const qint64 wait = *nbf - known.serverNow.toSecsSinceEpoch();
    return wait > 0 ? Remark {Verdict::Differs, Texts::tr("not yet valid: in %1").arg(spanInWords(wait))}
                    : Remark {Verdict::Agrees, Texts::tr("reached")};
}

Remark comparedIssue(const QJsonValue &value, const Known &known)
{
    const auto iat = numericDate(value);
    if (!iat)
        return {Verdict::Differs, Texts::tr("not a number of seconds, as it must be")};
    const qint64 age = known.serverNow.toSecsSinceEpoch() - *iat;
    if (age < -toleratedSeconds)
        return {Verdict::Differs, Texts::tr("in the future: in %1").arg(spanInWords(-age))};
    const Receipt &receipt = known.inspection.receipt;
    if (receipt.origin != Receipt::Origin::Issued)
        return {Verdict::None, Texts::tr("%1 ago").arg(spanInWords(std::max<qint64>(0, age)))};
    const qint64 miss = *iat - receipt.bestUtc().toSecsSinceEpoch();
    return std::abs(miss) <= toleratedSeconds
        ? Remark {Verdict::Agrees, Texts::tr("when the answer came")}
        : Remark {Verdict::Differs, Texts::tr("%1 than the answer came").arg(spanTo(miss))};
}

Remark comparedText(const QJsonValue &value, const std::optional<QString> &field, const QString &name)
{
    if (!field)
        return {};
    return value.toString() == *field ? Remark {Verdict::Agrees, Texts::tr("the same as %1").arg(name)}
                                      : Remark {Verdict::Differs, Texts::tr("another than %1").arg(name)};
}

Remark comparedClient(const QJsonValue &value, const Known &known)
{
    return comparedText(value, known.data.clientId, u"client_id"_s);
}

/// RFC 8693 4.2 has one text; others write a list.
QStringList scopeNames(const QJsonValue &value)
{
    if (value.isString())
        return parseScopes(value.toString()).names;
    QStringList names;
    for (const QJsonValue &name : value.toArray())
        names.append(name.toString());
    return names;
}

Remark comparedScope(const QJsonValue &value, const Known &known)
{
    if (!known.data.scope)
        return {};
    QStringList claimed = scopeNames(value), reported = *known.data.scope;
    claimed.sort();
    reported.sort();
    return claimed == reported ? Remark {Verdict::Agrees, Texts::tr("the same as scope in the answer")}
                               : Remark {Verdict::Differs, Texts::tr("another list than scope in the answer")};
}

Remark comparedAlgorithm(const QJsonValue &value, const Known &)
{
    return value.toString() == "none"_L1 ? Remark {Verdict::Differs, Texts::tr("says itself that nobody signed it")}
                                         : Remark {};
}

} // namespace

const QList<RegisteredClaim> &registeredClaims()
{
    static const QList<RegisteredClaim> names {
        {u"exp"_s, QT_TRANSLATE_NOOP("Claims", "Expires"), comparedExpiry, true},
        {u"nbf"_s, QT_TRANSLATE_NOOP("Claims", "Not valid before"), comparedStart, true},
        {u"iat"_s, QT_TRANSLATE_NOOP("Claims", "Issued"), comparedIssue, true},
        {u"iss"_s, QT_TRANSLATE_NOOP("Claims", "Issuer")},
        {u"sub"_s, QT_TRANSLATE_NOOP("Claims", "Subject")},
        {u"aud"_s, QT_TRANSLATE_NOOP("Claims", "Audience")},
        {u"client_id"_s, QT_TRANSLATE_NOOP("Claims", "Client"), comparedClient},
        {u"azp"_s, QT_TRANSLATE_NOOP("Claims", "Authorized party"), comparedClient},
        {u"scope"_s, QT_TRANSLATE_NOOP("Claims", "Scopes"), comparedScope},
        {u"jti"_s, QT_TRANSLATE_NOOP("Claims", "Token's own ID")},
    };
    return names;
}

const QList<RegisteredClaim> &registeredHeaders()
{
    static const QList<RegisteredClaim> names {
        {u"typ"_s, QT_TRANSLATE_NOOP("Claims", "Type")},
        {u"alg"_s, QT_TRANSLATE_NOOP("Claims", "Algorithm"), comparedAlgorithm},
        {u"enc"_s, QT_TRANSLATE_NOOP("Claims", "Encryption")},
        {u"kid"_s, QT_TRANSLATE_NOOP("Claims", "Key's ID")},
        {u"cty"_s, QT_TRANSLATE_NOOP("Claims", "Content type")},
    };
    return names;
}

} // namespace bearerscope
