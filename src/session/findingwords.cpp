// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include "callwording.h"
#include "core/visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

constexpr qsizetype mostShown = 120; // characters of a foreign text

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

/// Servers that give themselves away by how they greet.
QString kindOfServer(const QByteArray &firstBytes)
{
    const struct {
        const char *beginning;
        const char *kind;
    } kinds[] = {
        {"SSH-", QT_TRANSLATE_NOOP("FindingWords", "It looks like an SSH server.")},
        {"220", QT_TRANSLATE_NOOP("FindingWords", "It looks like a mail (SMTP) or FTP server.")},
        {"+OK", QT_TRANSLATE_NOOP("FindingWords", "It looks like a mail (POP3) server.")},
        {"* OK", QT_TRANSLATE_NOOP("FindingWords", "It looks like a mail (IMAP) server.")},
        {"-ERR", QT_TRANSLATE_NOOP("FindingWords", "It looks like a Redis server.")},
        {"RFB ", QT_TRANSLATE_NOOP("FindingWords", "It looks like a VNC server.")},
    };
    for (const auto &[beginning, kind] : kinds) {
        if (firstBytes.startsWith(beginning))
            return u' ' + Texts::tr(kind);
    }
    // Three bytes of length, a number, and the version of the protocol.
    const bool isMySql = firstBytes.size() > 5 && firstBytes[4] == '\x0a' && firstBytes[3] == '\0';
    return isMySql ? u' ' + Texts::tr("It looks like a MySQL or MariaDB server.") : QString();
}

QString quoted(const QByteArray &foreign)
{
    return Texts::tr("“%1”").arg(visibleText(foreign, mostShown));
}

QString proxyWords(const ConnectionStep &step)
{
    const QString status = step.httpStatus ? Texts::tr(" (HTTP %1)").arg(step.httpStatus) : QString();
    switch (step.finding) {
    case Finding::ProxyOpened:
        return Texts::tr("It let the connection through.");
    case Finding::ProxyNotFound:
        return Texts::tr("Its name was not found.");
    case Finding::ProxyUnreachable:
        return Texts::tr("No connection to it came about.");
    case Finding::ProxySilent:
        return Texts::tr("It didn't answer in time.");
    case Finding::ProxyWantsSignIn:
        return Texts::tr("It wants a sign-in%1.").arg(status);
    case Finding::ProxyRefused:
        return Texts::tr("It refuses to connect to the server%1.").arg(status);
    case Finding::ProxyCannotReach:
        return Texts::tr("It says that it can't reach the server%1.").arg(status);
    case Finding::ProxyNotHttp:
        return Texts::tr("What answers there is no HTTP proxy.")
            + (step.detail.isEmpty() ? QString() : u' ' + Texts::tr("It says: %1.").arg(quoted(step.detail)));
    default:
        return Texts::tr("It closed the connection without a word.");
    }
}

QString nameWords(const ConnectionStep &step, const ConnectionReport &report)
{
    const QString host = visibleText(report.server.baseUrl.host(QUrl::FullyEncoded), mostShown);
    switch (step.finding) {
    case Finding::NameFound: {
        QStringList addresses;
        for (const TriedAddress &tried : report.addresses)
            addresses.append(tried.address);
        return Texts::tr("%1 is %2.").arg(host, addresses.join(QStringLiteral(", ")));
    }
    case Finding::NameNotNeeded:
        return Texts::tr("Not needed: the address is a number.");
    case Finding::NameLeftToProxy:
        return Texts::tr("Left to the proxy.");
    case Finding::NameNotFound:
        return Texts::tr("%1 was not found.").arg(host);
    default:
        return Texts::tr("The name server (DNS) didn't answer in time.");
    }
}

QString outcomeInWords(const TriedAddress &tried)
{
    switch (tried.outcome) {
    case Finding::ConnectionRefused:
        return Texts::tr("%1 refused").arg(tried.address);
    case Finding::Unreachable:
        return Texts::tr("%1 can't be reached").arg(tried.address);
    default:
        return Texts::tr("%1 didn't answer").arg(tried.address);
    }
}

QString connectionWords(const ConnectionStep &step, const ConnectionReport &report)
{
    if (step.finding == Finding::ConnectedByProxy)
        return Texts::tr("Made by the proxy.");
    const int port = report.server.baseUrl.port(report.server.baseUrl.scheme() == u"https" ? 443 : 80);
    QString connected;
    QStringList failures;
    for (const TriedAddress &tried : report.addresses) {
        if (tried.outcome == Finding::Connected)
            connected = Texts::tr("%1, port %2.").arg(tried.address).arg(port);
        else if (connected.isEmpty())
            failures.append(outcomeInWords(tried));
    }
    const QString tried = failures.join(QStringLiteral(", "));
    if (connected.isEmpty())
        return Texts::tr("Port %1: %2.").arg(port).arg(tried);
    return failures.isEmpty() ? connected : connected + u' ' + Texts::tr("Before that, %1.").arg(tried);
}

QString withProblem(const QString &sentence, const ConnectionReport &report)
{
    return report.tlsProblem.isEmpty() ? sentence : sentence + u' ' + report.tlsProblem;
}

QString tlsWords(const ConnectionStep &step, const ConnectionReport &report)
{
    switch (step.finding) {
    case Finding::Encrypted:
        return Texts::tr("%1, %2. The certificate is good.").arg(report.tlsVersion, report.cipher);
    case Finding::TlsNotNeeded:
        return Texts::tr("Not needed: nothing leaves this computer.");
    case Finding::CertificateRefused:
        return report.tlsProblem;
    case Finding::NoCommonTls:
        return withProblem(Texts::tr("The server speaks TLS, and no version or cipher was found in common."), report);
    case Finding::PlainHttp:
        return Texts::tr("There is no TLS: the port speaks plain http (it answered %1).").arg(step.httpStatus);
    case Finding::OtherProtocol:
        return Texts::tr("There is no TLS. What answers says: %1.").arg(quoted(step.detail))
            + kindOfServer(step.detail);
    case Finding::TlsSilent:
        return Texts::tr("The server takes the connection, and says nothing.");
    default:
        return withProblem(Texts::tr("The handshake was broken off without a word."), report);
    }
}

QString httpWords(const ConnectionStep &step)
{
    const int status = step.httpStatus;
    switch (step.finding) {
    case Finding::Answered:
        return status < 400 ? Texts::tr("The server answers: %1.").arg(status)
                            : Texts::tr("The server answers: %1, which is fine, as no key was sent.").arg(status);
    case Finding::Redirected:
        return Texts::tr("The server answers: %1, go to %2.").arg(status).arg(quoted(step.detail));
    case Finding::HtmlPage:
        return Texts::tr("The server answers: %1, with an HTML page.").arg(status);
    case Finding::ServerInTrouble:
        return Texts::tr("The server answers: %1, so it or a gateway in front of it is in trouble.").arg(status);
    case Finding::NotHttp:
        return Texts::tr("What came is not HTTP: %1.").arg(quoted(step.detail)) + kindOfServer(step.detail);
    case Finding::TlsOnly:
        return Texts::tr("The port speaks TLS, not plain http.");
    case Finding::BrokenOff:
        return Texts::tr("An answer began (%1), and never came to its end.").arg(status);
    case Finding::Endless:
        return Texts::tr("What came has no end.");
    case Finding::Silent:
        return Texts::tr("The server takes the request, and says nothing.");
    default:
        return Texts::tr("The connection was closed without a word.");
    }
}

} // namespace

QString findingInWords(const ConnectionStep &step, const ConnectionReport &report)
{
    switch (step.state) {
    case ConnectionStep::State::Waiting:
    case ConnectionStep::State::Running:
        return {};
    case ConnectionStep::State::Cancelled:
        return Texts::tr("Cancelled here.");
    case ConnectionStep::State::NotReached:
        return Texts::tr("Not reached.");
    default:
        break;
    }
    switch (step.kind) {
    case ConnectionStep::Kind::Proxy:
        return roadInWords(report.proxy) + QStringLiteral(". ") + proxyWords(step);
    case ConnectionStep::Kind::Name:
        return nameWords(step, report);
    case ConnectionStep::Kind::Connection:
        return connectionWords(step, report);
    case ConnectionStep::Kind::Tls:
        return tlsWords(step, report);
    case ConnectionStep::Kind::Http:
        return httpWords(step);
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
