// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FindingAdvice)
};

QString adviceOnProxy(Finding finding, const Server &server)
{
    switch (finding) {
    case Finding::ProxyWantsSignIn:
        return Texts::tr("A proxy with user name and password can be named in the environment variable https_proxy.");
    case Finding::ProxyRefused:
        return Texts::tr("Ask whoever runs the proxy to allow %1.").arg(server.hostAndPort());
    case Finding::ProxyCannotReach:
        return Texts::tr("Check the server's address; if it is right, ask whoever runs the proxy.");
    default:
        return Texts::tr("Check the proxy's address where it is set, or ask whoever runs it.");
    }
}

QString adviceOnConnection(Finding finding)
{
    switch (finding) {
    case Finding::NameNotFound:
        return Texts::tr("Check the address for typing errors, then the network: a VPN may have to be on.");
    case Finding::NameServerSilent:
        return Texts::tr("Check the network and its name server.");
    case Finding::ConnectionRefused:
        return Texts::tr("Check the address and the port: no program listens there, or a firewall turns you away.");
    case Finding::ConnectionSilent:
        return Texts::tr("Check the address. If it is right, a firewall drops the packets, or the server is off.");
    default:
        return Texts::tr("Check this computer's network: a VPN may have to be on.");
    }
}

QString adviceOnTls(Finding finding)
{
    switch (finding) {
    case Finding::CertificateRefused:
        return Texts::tr("Don't send keys there.");
    case Finding::NoCommonTls:
        return Texts::tr("Ask whoever runs the server for TLS 1.2 or 1.3.");
    case Finding::PlainHttp:
        return Texts::tr("Check the port: keys are never sent over plain http, except to this computer itself.");
    case Finding::OtherProtocol:
        return Texts::tr("Check the address and the port: Voucherify isn't there.");
    default:
        return Texts::tr(
            "Check the port. If it is right, a firewall or a program that intercepts TLS may be in between.");
    }
}

QString adviceOnHttp(Finding finding)
{
    switch (finding) {
    case Finding::Redirected:
    case Finding::HtmlPage:
        return Texts::tr(
            "Voucherify's calls answer with JSON. If they fail, look at the address; in a hotel or company "
            "network, sign in with a browser first.");
    case Finding::NotHttp:
        return Texts::tr("Check the address and the port: Voucherify isn't there.");
    case Finding::TlsOnly:
        return Texts::tr("Begin the address with https://.");
    default:
        return Texts::tr("Check the port. If it is right, try again later, or tell whoever runs the server.");
    }
}

} // namespace

QString adviceFor(const ConnectionStep &step, const Server &server)
{
    const bool needsAdvice =
        step.state == ConnectionStep::State::Failed || step.state == ConnectionStep::State::Doubtful;
    if (!needsAdvice)
        return {};
    switch (step.kind) {
    case ConnectionStep::Kind::Proxy:
        return adviceOnProxy(step.finding, server);
    case ConnectionStep::Kind::Name:
    case ConnectionStep::Kind::Connection:
        return adviceOnConnection(step.finding);
    case ConnectionStep::Kind::Tls:
        return adviceOnTls(step.finding);
    case ConnectionStep::Kind::Http:
        return adviceOnHttp(step.finding);
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
