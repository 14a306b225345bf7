// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusaladvice.h"

#include "expiry.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

/// True for as long as it is on screen, so not "wait 42 s".
QString waitInWords(qint64 seconds)
{
    if (seconds <= 0)
        return Texts::tr("Wait a little, then try again.");
    if (seconds > longestBelievableWait.count())
        return Texts::tr("It names a wait of more than a year, which can't be meant: try again later.");
    return Texts::tr("It asked for a wait of %1.").arg(spanInWords(seconds));
}

Advice rateLimitAdvice(const ApiError &error)
{
    if (error.httpStatus == 503)
        return {Texts::tr("The server is busy, or is being worked on (HTTP 503)."),
            Texts::tr("The fault is on its side, or on that of a gateway in front of it."),
            waitInWords(error.retryAfter.value_or(0)) + u' ' + Texts::tr("Nothing is repeated by itself.")};
    return {Texts::tr("The server wants fewer calls (HTTP %1).").arg(error.httpStatus),
        Texts::tr(
            "The project's limit of calls is used up (if this is a Sandbox project: 100 calls an hour), or the server "
            "is busy."),
        waitInWords(error.retryAfter.value_or(0)) + u' ' + Texts::tr("Nothing is repeated by itself.")};
}

QString whyRejected(const ApiError &error)
{
    if (error.key == u"invalid_scope")
        return Texts::tr(
            "A scope name is unknown or misspelt (\"skus\", not \"SKUs\"), or the names are separated by commas.");
    if (error.key == u"invalid_grant_type")
        return Texts::tr("The server didn't accept the grant type client_credentials.");
    if (error.key == u"missing_parameters")
        return Texts::tr(
            "The request reached the server without its access_token: something in between may strip bodies.");
    switch (error.httpStatus) {
    case 402:
        return Texts::tr("The project's plan doesn't cover the call.");
    case 404:
        return Texts::tr("There is no such call at that address: it may not be a Voucherify server.");
    case 405:
        return Texts::tr("That address doesn't take this kind of call: it may not be a Voucherify server.");
    case 415:
        return Texts::tr("The server didn't accept a form body: something in between may change requests.");
    default:
        return Texts::tr("The server understood the request and refused it.");
    }
}

QString nextStepAfterRejection(const ApiError &error)
{
    if (error.key == u"invalid_scope")
        return Texts::tr("Correct the scopes and request again.");
    switch (error.httpStatus) {
    case 402:
        return Texts::tr("Ask whoever looks after the project's plan.");
    case 404:
    case 405:
    case 415:
        return Texts::tr("Check the server's address, and whether a proxy stands in between.");
    default:
        return serverWords(error).isEmpty()
            ? Texts::tr("It didn't say why: ask Voucherify's support.")
            : Texts::tr("If the server's own words don't explain it, ask Voucherify's support.");
    }
}

Advice refusalInWords(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::CredentialsRefused:
        return {Texts::tr("The key was refused (HTTP 401)."),
            Texts::tr("Application ID or secret key is wrong, the key was deleted, blocked or regenerated, it is of "
                      "the other "
                      "kind (API key pair or OAuth Service key), or it belongs to another region's server."),
            Texts::tr("Copy both parts again from the dashboard, and check that the region is the project's.")};
    case ErrorKind::Forbidden:
        return {Texts::tr("The key may not do this (HTTP 403)."),
            Texts::tr(
                "The key's IP allow-list doesn't hold this computer's address, or the key's role doesn't allow it."),
            Texts::tr("Ask a project administrator to check the key's allow-list and role.")};
    case ErrorKind::NotActive:
        return {Texts::tr("The server doesn't know the token as active (HTTP 404)."),
            Texts::tr("It expired, was revoked before, or belongs to another project. The server doesn't tell which."),
            Texts::tr(
                "Nothing is left to revoke here. If it should be valid, check the region and the project of the key.")};
    case ErrorKind::RateLimited:
        return rateLimitAdvice(error);
    case ErrorKind::ServerError:
        return {Texts::tr("The server failed (HTTP %1).").arg(error.httpStatus),
            Texts::tr("The fault is on its side, or on that of a gateway in front of it."),
            error.call == Call::Revoke ? Texts::tr(
                "Assume that the token is still valid; try again in a minute, then check it with the server.")
                                       : Texts::tr("Try again in a minute; if it lasts, ask Voucherify's support.")};
    default:
        return {Texts::tr("The server rejected the request (HTTP %1).").arg(error.httpStatus), whyRejected(error),
            nextStepAfterRejection(error)};
    }
}

/// Where it makes a difference whether the call was for a token, or used one.
Advice anyRefusalInWords(const ApiError &error)
{
    switch (error.httpStatus) {
    case 401:
        return {Texts::tr("A call was refused (HTTP 401)."),
            Texts::tr(
                "Of a call with a token: it has expired, was revoked, or belongs to another project or region. Of a "
                "request for a token: application ID or secret key is wrong, or the key was deleted or regenerated."),
            Texts::tr(
                "Inspect and check the token that was sent, or copy both parts of the key again from the dashboard.")};
    case 403:
        return {Texts::tr("A call wasn't allowed (HTTP 403)."),
            Texts::tr("Of a call with a token: a scope is missing, or the key's role doesn't allow it. Of any call: "
                      "the key's IP "
                      "allow-list doesn't hold the address that it came from."),
            Texts::tr("Look up which scope the call needs, and ask a project administrator about the key's role and "
                      "allow-list.")};
    case 404:
        return {Texts::tr("What was called isn't there (HTTP 404)."),
            Texts::tr(
                "The object doesn't exist or belongs to another project, or nothing is published under that path. Of a "
                "revocation: the token isn't active."),
            Texts::tr("Check the ID, the project and the path that were called.")};
    default:
        return refusalInWords(error);
    }
}

/// A revocation that was refused leaves the token good, which is easily overlooked.
bool leavesTokenValid(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::CredentialsRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::Rejected:
        return error.call == Call::Revoke;
    default:
        return false;
    }
}

} // namespace

Advice adviceForRefusal(const ApiError &error)
{
    Advice advice = refusalInWords(error);
    if (leavesTokenValid(error))
        advice.nextStep.prepend(Texts::tr("The token was not revoked: treat it as still valid.") + u' ');
    return advice;
}

Advice adviceForAnyCall(const ApiError &error)
{
    Advice advice = anyRefusalInWords(error);
    if (const QString words = serverWords(error); !words.isEmpty())
        advice.whatHappened += u' ' + words;
    return advice;
}

QString serverWords(const ApiError &error)
{
    QStringList parts;
    if (!error.key.isEmpty())
        parts.append(visibleText(error.key, 128));
    if (!error.message.isEmpty())
        parts.append(visibleText(error.message, 512));
    if (!error.details.isEmpty() && error.details != error.message)
        parts.append(visibleText(error.details, 512));
    return parts.isEmpty() ? QString() : Texts::tr("The server said: “%1”.").arg(parts.join(QStringLiteral(" – ")));
}

} // namespace bearerscope
