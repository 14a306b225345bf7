// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketreport.h"

#include "wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TicketReport)
};

QString callInWords(const std::optional<Call> &call)
{
    if (!call)
        return Texts::tr("A call");
    switch (*call) {
    case Call::RequestToken:
        return Texts::tr("The request for a token");
    case Call::Introspect:
        return Texts::tr("The check of the token");
    case Call::Revoke:
        return Texts::tr("The revocation of the token");
    }
    Q_UNREACHABLE();
}

/// "HTTP 400, invalid_scope"; empty where neither is known. A key that doesn't read like one is left to its own line.
QString refusalInWords(const ApiError &error)
{
    static const QRegularExpression key(u"^[a-z][a-z_]{0,63}$"_s);
    QStringList parts;
    if (error.httpStatus > 0)
        parts.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (error.key.contains(key))
        parts.append(error.key);
    return parts.join(u", "_s);
}

QString failureInWords(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::CredentialsRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::RateLimited:
        return Texts::tr("was refused");
    case ErrorKind::NotActive:
        return Texts::tr("found the token not active");
    case ErrorKind::ServerError:
        return Texts::tr("failed at the server");
    case ErrorKind::Cancelled:
        return Texts::tr("was cancelled");
    default:
        return error.httpStatus > 0 ? Texts::tr("got no usable answer") : Texts::tr("got no answer");
    }
}

/// Without its end, so that more can follow.
QString callVerdict(const TicketCall &call)
{
    const ApiError &error = *call.error;
    const QString details = refusalInWords(error);
    QString words = callInWords(call.call) + u' ' + failureInWords(error);
    words += u" (%1)"_s.arg(details.isEmpty() || error.httpStatus == 0 ? errorName(error.kind) : details);
    if (error.maybeCarriedOut && error.call != Call::Introspect)
        words += Texts::tr(", and may have been carried out all the same");
    return words;
}

QString timeInWords(const TokenSide &token)
{
    const bool isByText = !token.inspection.isFirstHand && !token.inspection.issuedBy;
    const auto left = token.reading.secondsLeft();
    switch (token.reading.state) {
    case TokenState::Unknown:
        return Texts::tr("whether the token is active isn't known");
    case TokenState::Active:
    case TokenState::Expiring:
        if (!left)
            return Texts::tr("the token is active, until when isn't known");
        return (isByText ? Texts::tr("by its own text the token lasts for another %1; no server was asked")
                         : Texts::tr("the token is active for another %1"))
            .arg(spanInWords(*left));
    case TokenState::Expired:
        return left ? Texts::tr("the token expired %1 ago").arg(spanInWords(std::max<qint64>(0, -*left)))
                    : Texts::tr("the token has expired");
    case TokenState::Inactive:
        return isByText ? Texts::tr("by its own text the token isn't active")
                        : Texts::tr("the server says that the token isn't active");
    case TokenState::Revoked:
        return Texts::tr("the token is revoked");
    }
    Q_UNREACHABLE();
}

QString missingInWords(const ScopeDifference &scopes)
{
    if (!scopes.requested || !scopes.granted || scopes.missing.isEmpty())
        return {};
    return Texts::tr("%n of the %1 scopes asked for were not granted", nullptr, int(scopes.missing.size()))
        .arg(scopes.requested->size());
}

} // namespace

QString ticketVerdict(const TicketInput &input)
{
    QStringList parts;
    if (input.call && input.call->error)
        parts.append(callVerdict(*input.call));
    if (input.token) {
        parts.append(timeInWords(*input.token));
        parts.append(missingInWords(input.token->inspection.scopes));
    }
    parts.removeAll(QString());
    if (parts.isEmpty())
        return Texts::tr("There is nothing to report: no token, and no call that failed.");
    QString sentence = parts.join(u"; "_s) + u'.';
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace bearerscope
