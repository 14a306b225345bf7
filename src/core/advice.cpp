// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"

#include "refusaladvice.h"
#include "visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

/// What may have become of a request whose answer never came.
QString consequence(Call call)
{
    switch (call) {
    case Call::RequestToken:
        return Texts::tr(
            "A token may have been created; if so, it ends by itself after 15 minutes and counts towards the "
            "project's 1000. Nothing was sent a second time: request again when you are ready.");
    case Call::Revoke:
        return Texts::tr("The token may or may not be revoked: treat it as still valid, and check it with the server.");
    case Call::Introspect:
        return Texts::tr("A check changes nothing, so it is safe to repeat.");
    }
    Q_UNREACHABLE();
}

/// Of an answer that came, and can't be used.
QString consequenceOf(const ApiError &error)
{
    return error.maybeCarriedOut ? consequence(error.call) : QString();
}

QString inUtc(const QDateTime &moment)
{
    return moment.isValid() ? Texts::tr("%1 UTC").arg(moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                            : Texts::tr("unknown");
}

/// What to compare with what whoever runs the server says: a line for each detail.
QString certificateInWords(const Certificate &certificate)
{
    const auto shown = [](const QString &foreign) { return visibleText(foreign, 256); };
    const bool hasOtherNames =
        !certificate.alternativeNames.isEmpty() && certificate.alternativeNames != certificate.subject;
    const QStringList lines {Texts::tr("The certificate that was refused:"),
        hasOtherNames ? Texts::tr("For: %1 (%2)").arg(shown(certificate.subject), shown(certificate.alternativeNames))
                      : Texts::tr("For: %1").arg(shown(certificate.subject)),
        Texts::tr("Issued by: %1").arg(shown(certificate.issuer)),
        Texts::tr("Valid: %1 to %2").arg(inUtc(certificate.validFromUtc), inUtc(certificate.validUntilUtc)),
        Texts::tr("SHA-256:") + u'\n' + certificate.fingerprintInLines()};
    return lines.join(u'\n');
}

/// The own words on what exactly was wrong, which then are the whole cause.
QString problemOr(const QString &general, const ApiError &error)
{
    return error.problem.isEmpty() ? general : error.problem;
}

Advice certificateAdvice(const ApiError &error)
{
    Advice advice {Texts::tr("%1 could not prove who it is.").arg(visibleText(error.peer, 256)),
        problemOr(Texts::tr("Its certificate is not acceptable: check the address and this computer's clock."), error),
        Texts::tr("Somebody may be in between, so there is no way to go on regardless. Nothing was sent.")};
    if (error.certificate)
        advice.nextStep += u'\n' + certificateInWords(*error.certificate);
    return advice;
}

/// Nobody was reached, so nothing happened.
std::optional<Advice> adviceBeforeSending(const ApiError &error)
{
    const QString peer = visibleText(error.peer, 256);
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return Advice {Texts::tr("%1 was not found.").arg(peer),
            Texts::tr(
                "The name doesn't exist, or this computer's name server (DNS) doesn't know it: a typing error, no "
                "network, or a VPN that is off."),
            Texts::tr("Check the server's address and the network, then try again. Nothing was sent.")};
    case ErrorKind::ConnectionRefused:
        return Advice {Texts::tr("%1 refused the connection.").arg(peer),
            Texts::tr("The computer answers, but no program listens on that port, or a firewall turns you away."),
            Texts::tr(
                "Check the address and the port; for the sandbox, whether it is still running. Nothing was sent.")};
    case ErrorKind::Proxy:
        return Advice {Texts::tr("The proxy %1 didn't let the call through.").arg(peer),
            problemOr(
                Texts::tr("It can't be reached, refused, or wants a sign-in. It was chosen here, or in this computer's "
                          "settings (https_proxy or the system's)."),
                error),
            Texts::tr(
                "Check the proxy settings, or ask whoever runs it to allow the server. Nothing reached the server.")};
    case ErrorKind::TlsCertificate:
        return certificateAdvice(error);
    case ErrorKind::TlsProtocol:
        return Advice {Texts::tr("No secure connection to %1 could be set up.").arg(peer),
            problemOr(
                Texts::tr("The server speaks no TLS on that port, or only versions that are no longer safe."), error),
            Texts::tr(
                "Check the port, and that the address belongs to an https server; a firewall or a proxy in between can "
                "be the cause as well. Nothing was sent.")};
    default:
        return {};
    }
}

std::optional<Advice> adviceForBrokenRoad(const ApiError &error)
{
    const QString peer = visibleText(error.peer, 256);
    switch (error.kind) {
    case ErrorKind::ConnectionLost:
        return Advice {Texts::tr("The connection to %1 was lost.").arg(peer),
            problemOr(Texts::tr("The other side, or something in between, closed it before the request had been sent."),
                error),
            Texts::tr("Try again; if it happens each time, a firewall or a proxy is the likely cause.")};
    case ErrorKind::Timeout:
        return Advice {Texts::tr("%1 didn't answer in time.").arg(peer),
            error.maybeCarriedOut
                ? Texts::tr("The request was sent, and no whole answer came back before the deadline.")
                : problemOr(Texts::tr("No connection came about before the deadline, or no TLS on it: a "
                                      "firewall that drops packets, a wrong address or port, or an "
                                      "overloaded network."),
                    error),
            error.maybeCarriedOut
                ? consequence(error.call)
                : Texts::tr("Check the address, the network and the proxy, if there is one, then try again. "
                            "Nothing was sent.")};
    case ErrorKind::OutcomeUnknown:
        return Advice {Texts::tr("%1 closed the connection without a usable answer. The outcome is unknown.").arg(peer),
            Texts::tr(
                "The request was sent, and the connection broke before one came: a restart of the server, or something "
                "in between."),
            consequence(error.call)};
    case ErrorKind::Cancelled:
        return Advice {Texts::tr("Cancelled."), Texts::tr("You stopped the call."),
            error.maybeCarriedOut ? consequence(error.call) : Texts::tr("Nothing was sent.")};
    default:
        return {};
    }
}

QString whatCameInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Truncated:
        return Texts::tr("The answer broke off.");
    case ErrorKind::TooLarge:
        return Texts::tr("The answer is far too large.");
    case ErrorKind::BadHttp:
        return Texts::tr("The answer breaks the rules of HTTP.");
    case ErrorKind::Undecodable:
        return Texts::tr("The answer is compressed or encoded in a way that wasn't asked for.");
    case ErrorKind::NotUtf8:
        return Texts::tr("The answer isn't UTF-8 text.");
    case ErrorKind::NotJson:
        return Texts::tr("The answer isn't JSON.");
    case ErrorKind::NotStandardJson:
        return Texts::tr("The answer isn't standard JSON.");
    case ErrorKind::NotAnObject:
        return Texts::tr("The answer isn't a JSON object.");
    case ErrorKind::WrongShape:
        return Texts::tr("The answer isn't what this call returns.");
    default:
        return {};
    }
}

std::optional<Advice> adviceForUnusableAnswer(const ApiError &error)
{
    const QString peer = visibleText(error.peer, 256);
    if (error.kind == ErrorKind::RedirectRefused) {
        return Advice {Texts::tr("%1 wanted to send the call elsewhere. That was refused.").arg(peer),
            Texts::tr(
                "Following a redirect would hand your key to another address. Voucherify doesn't redirect these calls; "
                "a sign-in page or a wrong address does."),
            Texts::tr("Check the server's address; in a hotel or company network, sign in with a browser first.")};
    }
    const QString what = whatCameInWords(error.kind);
    if (what.isEmpty())
        return {};
    if (error.kind == ErrorKind::Truncated) {
        return Advice {what,
            Texts::tr("The connection to %1 ended in the middle: the network, a proxy or a restart of the server.")
                .arg(peer),
            (Texts::tr("What was shown before is unchanged.") + u' ' + consequenceOf(error)).trimmed()};
    }
    return Advice {what,
        Texts::tr("%1 may not be Voucherify, or a proxy or a sign-in page answered in its place.").arg(peer),
        (Texts::tr("Check the server's address. What was shown before is unchanged.") + u' ' + consequenceOf(error))
            .trimmed()};
}

/// Whether a test of the connection can tell more than the call did.
bool isWorthATest(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::TlsProtocol:
    case ErrorKind::BadHttp:
    case ErrorKind::NotJson:
        return true;
    default:
        return false;
    }
}

} // namespace

Advice adviceFor(const ApiError &error)
{
    std::optional<Advice> advice = adviceBeforeSending(error);
    if (!advice)
        advice = adviceForBrokenRoad(error);
    if (!advice)
        advice = adviceForUnusableAnswer(error);
    if (!advice)
        advice = adviceForRefusal(error);
    if (isWorthATest(error.kind))
        advice->nextStep += u' '
            + Texts::tr("“Test connection” in the window, or \"bearerscope check\" on the command line, shows where it "
                        "breaks.");
    if (!error.problem.isEmpty() && advice->why != error.problem) // said once
        advice->whatHappened += u' ' + error.problem;
    if (const QString words = serverWords(error); !words.isEmpty())
        advice->whatHappened += u' ' + words;
    return *advice;
}

} // namespace bearerscope
