// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using State = ConnectionStep::State;

constexpr struct {
    Finding finding;
    QLatin1String name;
} findingNames[] = {
    {Finding::ProxyOpened, "proxy_opened"_L1},
    {Finding::ProxyNotFound, "proxy_not_found"_L1},
    {Finding::ProxyUnreachable, "proxy_unreachable"_L1},
    {Finding::ProxySilent, "proxy_silent"_L1},
    {Finding::ProxyWantsSignIn, "proxy_wants_sign_in"_L1},
    {Finding::ProxyRefused, "proxy_refused"_L1},
    {Finding::ProxyCannotReach, "proxy_cannot_reach"_L1},
    {Finding::ProxyNotHttp, "proxy_not_http"_L1},
    {Finding::ProxyClosed, "proxy_closed"_L1},
    {Finding::NameFound, "found"_L1},
    {Finding::NameNotNeeded, "not_needed"_L1},
    {Finding::NameLeftToProxy, "left_to_proxy"_L1},
    {Finding::NameNotFound, "not_found"_L1},
    {Finding::NameServerSilent, "name_server_silent"_L1},
    {Finding::Connected, "connected"_L1},
    {Finding::ConnectedByProxy, "connected_by_proxy"_L1},
    {Finding::ConnectionRefused, "refused"_L1},
    {Finding::ConnectionSilent, "no_answer"_L1},
    {Finding::Unreachable, "unreachable"_L1},
    {Finding::Encrypted, "encrypted"_L1},
    {Finding::TlsNotNeeded, "not_needed"_L1},
    {Finding::CertificateRefused, "certificate_refused"_L1},
    {Finding::NoCommonTls, "no_common_tls"_L1},
    {Finding::PlainHttp, "plain_http"_L1},
    {Finding::OtherProtocol, "other_protocol"_L1},
    {Finding::TlsBroken, "handshake_broken"_L1},
    {Finding::TlsSilent, "no_answer"_L1},
    {Finding::Answered, "answered"_L1},
    {Finding::Redirected, "redirected"_L1},
    {Finding::HtmlPage, "html_page"_L1},
    {Finding::ServerInTrouble, "server_in_trouble"_L1},
    {Finding::NotHttp, "not_http"_L1},
    {Finding::TlsOnly, "tls_only"_L1},
    {Finding::ClosedMutely, "closed_mutely"_L1},
    {Finding::BrokenOff, "broken_off"_L1},
    {Finding::Endless, "endless"_L1},
    {Finding::Silent, "no_answer"_L1},
};

bool isPassed(const ConnectionStep &step)
{
    return step.state == State::Passed || step.state == State::Doubtful || step.state == State::Skipped;
}

} // namespace

QString findingName(Finding finding)
{
    const auto *found = std::find_if(std::begin(findingNames), std::end(findingNames),
        [finding](const auto &entry) { return entry.finding == finding; });
    return found == std::end(findingNames) ? QString() : QString(found->name);
}

QString stepName(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Proxy:
        return u"proxy"_s;
    case ConnectionStep::Kind::Name:
        return u"name"_s;
    case ConnectionStep::Kind::Connection:
        return u"connection"_s;
    case ConnectionStep::Kind::Tls:
        return u"tls"_s;
    case ConnectionStep::Kind::Http:
        return u"http"_s;
    }
    Q_UNREACHABLE();
}

QString stateName(ConnectionStep::State state)
{
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Running:
        return u"running"_s;
    case State::Passed:
        return u"passed"_s;
    case State::Doubtful:
        return u"doubtful"_s;
    case State::Skipped:
        return u"skipped"_s;
    case State::Failed:
        return u"failed"_s;
    case State::Cancelled:
        return u"cancelled"_s;
    case State::NotReached:
        return u"not_reached"_s;
    }
    Q_UNREACHABLE();
}

ConnectionStep *ConnectionReport::find(ConnectionStep::Kind kind)
{
    const auto found = std::ranges::find(steps, kind, &ConnectionStep::kind);
    return found == steps.end() ? nullptr : &*found;
}

const ConnectionStep *ConnectionReport::find(ConnectionStep::Kind kind) const
{
    const auto found = std::ranges::find(steps, kind, &ConnectionStep::kind);
    return found == steps.end() ? nullptr : &*found;
}

ConnectionStep *ConnectionReport::running()
{
    const auto found = std::ranges::find(steps, State::Running, &ConnectionStep::state);
    return found == steps.end() ? nullptr : &*found;
}

const ConnectionStep *ConnectionReport::brokenStep() const
{
    const auto found = std::ranges::find_if(steps,
        [](const ConnectionStep &step) { return step.state == State::Failed || step.state == State::Cancelled; });
    return found == steps.end() ? nullptr : &*found;
}

bool ConnectionReport::isFine() const
{
    return !steps.isEmpty() && std::ranges::all_of(steps, isPassed);
}

} // namespace bearerscope
