// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkproblems.h"

#include "core/visibletext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NetworkProblems)
};

/// Qt 6.4.2 reports a closed port, a 403 and a 502 of a proxy alike, as an unknown network error: only its words
/// differ. They are looked up as Qt does it, so that a translation of Qt's changes nothing.
bool isFromProxyEngine(const QString &qtText, const char *words)
{
    return qtText == QCoreApplication::translate("QHttpSocketEngine", words);
}

QString whyNoTunnel(const ProxyInUse &proxy, QNetworkReply::NetworkError error, const QString &qtText)
{
    if (error == QNetworkReply::ProxyConnectionRefusedError || isFromProxyEngine(qtText, "Proxy connection refused"))
        return Texts::tr("No program listens there, or a firewall turns you away.");
    if (error == QNetworkReply::ProxyAuthenticationRequiredError
        || isFromProxyEngine(qtText, "Error parsing authentication request from proxy"))
        return Texts::tr(
            "It wants a sign-in. A proxy with user name and password can be named in the environment variable "
            "https_proxy.");
    if (isFromProxyEngine(qtText, "Proxy denied connection"))
        return Texts::tr("It refuses to connect to the server.");
    if (isFromProxyEngine(qtText, "Did not receive HTTP response from proxy"))
        return Texts::tr("What answers there is no HTTP proxy.");
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: // its 503
        return Texts::tr("It says that it can't reach the server.");
    case QNetworkReply::HostNotFoundError: // its 404, or its own name
    case QNetworkReply::ProxyNotFoundError:
        return QHostAddress(proxy.host).isNull() ? Texts::tr("Its name was not found, or it did not find the server.")
                                                 : Texts::tr("It did not find the server.");
    case QNetworkReply::RemoteHostClosedError:
        return Texts::tr(
            "The connection was closed while it was being set up, by the proxy or by the server behind it.");
    default:
        return Texts::tr("It set up no connection to the server.");
    }
}

QString whyThroughIt(const ProxyInUse &proxy, const QString &server)
{
    switch (proxy.source) {
    case ProxyInUse::Source::Own:
        return Texts::tr(
            "Calls to %1 go through it because you chose it: “Network…” in the window, --proxy on the command "
            "line.")
            .arg(server);
    case ProxyInUse::Source::System:
        return Texts::tr("Calls to %1 go through it because this computer's network settings name it.").arg(server);
    case ProxyInUse::Source::Environment:
        return Texts::tr("Calls to %1 go through it because the environment variable %2 names it.")
            .arg(server, proxy.variable);
    }
    Q_UNREACHABLE();
}

QString shown(const ProxyInUse &proxy)
{
    return visibleText(proxy.hostAndPort(), 256);
}

/// OpenSSL's reason, which Qt passes on as text only: "error:0A00010B:…"; 0 for other TLS libraries. The lower 12 bits
/// hold it in OpenSSL 1.1 as in 3; an alert of the other side is its number and 1000.
uint opensslReason(const QString &qtText)
{
    static const QRegularExpression code(QStringLiteral("error:([0-9A-Fa-f]{8}):"));
    return code.match(qtText).captured(1).toUInt(nullptr, 16) & 0xFFF;
}

QString whatCameInstead(uint reason)
{
    constexpr uint alerts = 1000;
    switch (reason) {
    case 156: // SSL_R_HTTP_REQUEST
    case 267: // SSL_R_WRONG_VERSION_NUMBER: the first bytes aren't a TLS record
        return Texts::tr("What answers on that port doesn't speak TLS: plain http, or another service.");
    case 258: // SSL_R_UNSUPPORTED_PROTOCOL
    case alerts + 70: // protocol_version
        return Texts::tr("It speaks only versions of TLS that are no longer safe: older than 1.2.");
    case alerts + 40: // handshake_failure
        return Texts::tr(
            "It broke the handshake off: it has no safe cipher in common with this computer, or wants a client "
            "certificate.");
    case alerts + 42: // bad_certificate
    case alerts + 116: // certificate_required
        return Texts::tr("It wants a client certificate, which Bearerscope has none of.");
    case alerts + 112: // unrecognized_name
        return Texts::tr("It says that it doesn't know that name.");
    default:
        return reason > alerts && reason < alerts + 256
            ? Texts::tr("It broke the handshake off with the TLS alert number %1.").arg(reason - alerts)
            : QString();
    }
}

} // namespace

QString proxyProblem(
    const ProxyInUse &proxy, const QString &server, QNetworkReply::NetworkError error, const QString &qtText)
{
    return whyNoTunnel(proxy, error, qtText) + u' ' + whyThroughIt(proxy, visibleText(server, 256));
}

QString handshakeProblem(const ProxyInUse &proxy, const QString &qtText)
{
    QString problem = whatCameInstead(opensslReason(qtText));
    if (!proxy.isDirect())
        problem += (problem.isEmpty() ? QString() : QStringLiteral(" "))
            + Texts::tr("The way there leads through the proxy %1, which may have answered in its place.")
                  .arg(shown(proxy));
    return problem;
}

QString closedHandshakeProblem()
{
    return Texts::tr(
        "It was closed while the secure connection was being set up: servers that want a client certificate do "
        "that, and firewalls that block TLS.");
}

QString silenceProblem(const ProxyInUse &proxy, const QString &server)
{
    if (proxy.isDirect())
        return {};
    return Texts::tr("The way there leads through the proxy %1, which is the likely cause.").arg(shown(proxy)) + u' '
        + whyThroughIt(proxy, visibleText(server, 256));
}

} // namespace bearerscope
