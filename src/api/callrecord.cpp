// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecord.h"

#include <QHostAddress>

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = CallPhase::Kind;

struct Aim {
    Kind kind;
    CallMoments::Moment reached;
};

/// What a call has to reach one after the other.
QList<Aim> aimsOf(const CallMoments &moments, const QUrl &address, bool isDirect)
{
    const bool isTls = address.scheme() == u"https";
    const bool hasName = isDirect && QHostAddress(address.host()).isNull();
    const Kind connect = isDirect ? (isTls ? Kind::ConnectAndTls : Kind::Connect) : Kind::ProxyConnectAndTls;
    return {{hasName ? Kind::Name : Kind::Preparing, moments.connecting},
        {connect, isTls ? moments.encrypted : moments.sending}, {Kind::Send, moments.sent},
        {Kind::Wait, moments.headers}, {Kind::Body, moments.ended}};
}

} // namespace

QList<CallPhase> CallRecord::phases() const
{
    QList<CallPhase> phases;
    auto start = moments.began;
    for (const Aim &aim : aimsOf(moments, address, proxy.isDirect())) {
        if (!aim.reached && moments.headers && aim.kind != Kind::Body)
            continue; // Qt didn't tell of it in time: what it took counts to the next
        const bool isCutShort = !aim.reached || (aim.kind == Kind::Body && status == 0);
        const auto end = std::clamp(aim.reached.value_or(moments.ended), start, std::max(start, moments.ended));
        phases.append({aim.kind, start - moments.began, end - start, isCutShort});
        if (isCutShort)
            break; // the call got no further
        start = end;
    }
    return phases;
}

} // namespace bearerscope
