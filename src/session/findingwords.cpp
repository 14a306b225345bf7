// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include "callwording.h"
#include "core/visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

constexpr qsizetype mostShown = 120; // characters of a foreign text

QString tr(const char *text)
{
    return QCoreApplication::translate("FindingWords", text);
}

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
            return u' ' + tr(kind);
    }
    // Three bytes of length, a number, and the version of the protocol.
    const bool isMySql = firstBytes.size() > 5 && firstBytes[4] == '\x0a' && firstBytes[3] == '\0';
    return isMySql ? u' ' + tr("It looks like a MySQL or MariaDB server.") : QString();
}

QString quoted(const QByteArray &foreign)
{
    return tr("“%1”").arg(visibleText(foreign, mostShown));
}

QString proxyWords(const ConnectionStep &step)
{
    const QString status = step.httpStatus ? tr(" (HTTP %1)").arg(step.httpStatus) : QString();
    switch (step.finding) {
    case Finding::ProxyOpened:
        return tr("It let the connection through.");
    case Finding::ProxyNotFound:
        return tr("Its name was not found.");
    case Finding::ProxyUnreachable:
        return tr("No connection to it came about.");
    case Finding::ProxySilent:
        return tr("It didn't answer in time.");
    case Finding::ProxyWantsSignIn:
        return tr("It wants a sign-in%1.").arg(status);
    case Finding::ProxyRefused:
        return tr("It refuses to connect to the server%1.").arg(status);
    case Finding::ProxyCannotReach:
        return tr("It says that it can't reach the server%1.").arg(status);
    case Finding::ProxyNotHttp:
        return tr("What answers there is no HTTP proxy.")
            + (step.detail.isEmpty() ? QString() : u' ' + tr("It says: %1.").arg(quoted(step.detail)));
    default:
        return tr("It closed the connection without a word.");
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
        return tr("%1 is %2.").arg(host, addresses.join(QStringLiteral(", ")));
    }
    case Finding::NameNotNeeded:
        return tr("Not needed: the address is a number.");
    case Finding::NameLeftToProxy:
        return tr("Left to the proxy.");
    case Finding::NameNotFound:
        return tr("%1 was not found.").arg(host);
    default:
        return tr("The name server (DNS) didn't answer in time.");
    }
}

QString outcomeInWords(const TriedAddress &tried)
{
    switch (tried.outcome) {
    case Finding::ConnectionRefused:
        return tr("%1 refused").arg(tried.address);
    case Finding::Unreachable:
        return tr("%1 can't be reached").arg(tried.address);
    default:
        return tr("%1 didn't answer").arg(tried.address);
    }
}

QString connectionWords(const ConnectionStep &step, const ConnectionReport &report)
{
    if (step.finding == Finding::ConnectedByProxy)
        return tr("Made by the proxy.");
    const int port = report.server.baseUrl.port(report.server.baseUrl.scheme() == u"https" ? 443 : 80);
    QString connected;
    QStringList failures;
    for (const TriedAddress &tried : report.addresses) {
        if (tried.outcome == Finding::Connected)
            connected = tr("%1, port %2.").arg(tried.address).arg(port);
        else if (connected.isEmpty())
            failures.append(outcomeInWords(tried));
    }
    const QString tried = failures.join(QStringLiteral(", "));
    if (connected.isEmpty())
        return tr("Port %1: %2.").arg(port).arg(tried);
    return failures.isEmpty() ? connected : connected + u' ' + tr("Before that, %1.").arg(tried);
}

QString withProblem(const QString &sentence, const ConnectionReport &report)
{
    return report.tlsProblem.isEmpty() ? sentence : sentence + u' ' + report.tlsProblem;
}

QString tlsWords(const ConnectionStep &step, const ConnectionReport &report)
{
    switch (step.finding) {
    case Finding::Encrypted:
        return tr("%1, %2. The certificate is good.").arg(report.tlsVersion, report.cipher);
    case Finding::TlsNotNeeded:
        return tr("Not needed: nothing leaves this computer.");
    case Finding::CertificateRefused:
        return report.tlsProblem;
    case Finding::NoCommonTls:
        return withProblem(tr("The server speaks TLS, and no version or cipher was found in common."), report);
    case Finding::PlainHttp:
        return tr("There is no TLS: the port speaks plain http (it answered %1).").arg(step.httpStatus);
    case Finding::OtherProtocol:
        return tr("There is no TLS. What answers says: %1.").arg(quoted(step.detail)) + kindOfServer(step.detail);
    case Finding::TlsSilent:
        return tr("The server takes the connection, and says nothing.");
    default:
        return withProblem(tr("The handshake was broken off without a word."), report);
    }
}

QString httpWords(const ConnectionStep &step)
{
    const int status = step.httpStatus;
    switch (step.finding) {
    case Finding::Answered:
        return status < 400 ? tr("The server answers: %1.").arg(status)
                            : tr("The server answers: %1, which is fine, as no key was sent.").arg(status);
    case Finding::Redirected:
        return tr("The server answers: %1, go to %2.").arg(status).arg(quoted(step.detail));
    case Finding::HtmlPage:
        return tr("The server answers: %1, with an HTML page.").arg(status);
    case Finding::ServerInTrouble:
        return tr("The server answers: %1, so it or a gateway in front of it is in trouble.").arg(status);
    case Finding::NotHttp:
        return tr("What came is not HTTP: %1.").arg(quoted(step.detail)) + kindOfServer(step.detail);
    case Finding::TlsOnly:
        return tr("The port speaks TLS, not plain http.");
    case Finding::BrokenOff:
        return tr("An answer began (%1), and never came to its end.").arg(status);
    case Finding::Endless:
        return tr("What came has no end.");
    case Finding::Silent:
        return tr("The server takes the request, and says nothing.");
    default:
        return tr("The connection was closed without a word.");
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
        return tr("Cancelled here.");
    case ConnectionStep::State::NotReached:
        return tr("Not reached.");
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
