// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecord.h"

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = CallPhase::Kind;

struct Aim {
    Kind kind;
    CallMoments::Moment reached;
};

/// What a call has to reach one after the other.
QList<Aim> aimsOf(const CallMoments &moments, bool isTls, bool isDirect)
{
    const Kind connect = isDirect ? (isTls ? Kind::ConnectAndTls : Kind::Connect) : Kind::ProxyConnectAndTls;
    return {{isDirect ? Kind::Name : Kind::Preparing, moments.connecting},
        {connect, isTls ? moments.encrypted : moments.sending},
        {Kind::Send, moments.sent},
        {Kind::Wait, moments.headers},
        {Kind::Body, moments.ended}};
}

} // namespace

QList<CallPhase> CallRecord::phases() const
{
    QList<CallPhase> phases;
    auto start = moments.began;
    for (const Aim &aim : aimsOf(moments, address.scheme() == u"https", proxy.isDirect())) {
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
