// SPDX-License-Identifier: GPL-3.0-or-later
#include "callwording.h"

#include "api/oauthclient.h"
#include "connectioninput.h"
#include "core/expiry.h"
#include "core/visibletext.h"
#include "momentwords.h"
#include "ratelimit.h"
#include "wording.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString proxyAddress(const ProxyInUse &proxy)
{
    return visibleText(proxy.hostAndPort(), 300);
}

/// Who named it.
QString sourceInWords(const ProxyInUse &proxy)
{
    switch (proxy.source) {
    case ProxyInUse::Source::Own:
        return Texts::tr("own setting");
    case ProxyInUse::Source::System:
        return Texts::tr("system settings");
    case ProxyInUse::Source::Environment:
        return proxy.variable;
    }
    Q_UNREACHABLE();
}

} // namespace

QString callInWords(const ReplyMeta &meta)
{
    const qint64 ms = meta.elapsed.count();
    const QString span = ms < 10'000 ? Texts::tr("%1 ms").arg(ms) : spanInWords(ms / 1000);
    const QString end = meta.httpStatus ? Texts::tr("%1 in %2").arg(meta.httpStatus).arg(span)
                                        : Texts::tr("no answer after %1").arg(span);
    return meta.proxy.isDirect() ? end : Texts::tr("%1 via %2").arg(end, proxyAddress(meta.proxy));
}

QString roadInWords(const ProxyInUse &proxy)
{
    if (!proxy.isDirect())
        return Texts::tr("Through the proxy %1 (%2)").arg(proxyAddress(proxy), sourceInWords(proxy));
    if (!proxy.variable.isEmpty())
        return Texts::tr(
            "Directly, although %1 is set: it can't be read as a proxy's address, or this server is excepted")
            .arg(proxy.variable);
    return Texts::tr("Directly, without a proxy");
}

QString roadInWords(const ConnectionInput &chosen)
{
    if (chosen.server == ServerKind::Sandbox)
        return {};
    const auto server = namedServer(chosen);
    return server ? roadInWords(OAuthClient::proxyFor(*server, chosen.transport.proxy)) : QString();
}

QString trustInWords(const TransportChoice &chosen)
{
    const QString file = QFileInfo(chosen.authoritiesFile).fileName();
    return file.isEmpty() ? QString() : Texts::tr("Trusts also: %1").arg(visibleText(file, 80));
}

QString rateLimitInWords(const ReplyMeta &meta)
{
    const RateLimit limit = believable(meta);
    if (!limit.remaining || !limit.limit)
        return {};
    QString words = Texts::tr("%1 of %2 calls left").arg(*limit.remaining).arg(*limit.limit);
    if (!limit.type.isEmpty() && limit.type != QLatin1String("api_calls"))
        words += QStringLiteral(" (%1)").arg(visibleText(limit.type, 40));
    if (const auto reset = untilReset(meta)) {
        // By this computer's clock, which is what people look at; up to the next minute, when it is over for certain.
        const QDateTime moment = meta.receivedUtc.addSecs(reset->count() + 59);
        words += Texts::tr(", resets %1").arg(localTimeInWords(moment, meta.receivedUtc, ClockDetail::Minutes));
    }
    return words;
}

QString retryInWords(std::chrono::seconds left)
{
    return left.count() > 0 ? Texts::tr("Try again in %1").arg(spanInWords(left.count()))
                            : Texts::tr("You can try again now.");
}

QString retryInWords(const CallResult &result)
{
    const auto wait = retryWait(result);
    if (!wait)
        return {};
    const QDateTime &now = result.meta.receivedUtc;
    return Texts::tr("%1, at %2.").arg(retryInWords(*wait), localTimeInWords(now.addSecs(wait->count()), now));
}

} // namespace bearerscope
