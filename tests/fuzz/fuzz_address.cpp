// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/connection.h"

#include <algorithm>

using namespace bearerscope;

// The input is what somebody typed as the address of a server, of a proxy, or as a deadline.

namespace {

bool isPlainHost(const QString &host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](QChar c) {
        return c > u' ' && c < QChar(0x7F) && !QStringLiteral("/\\@?#").contains(c);
    });
}

/// Keys go nowhere but to a host and a port, and in plain text nowhere but to this computer.
void requireSafeServer(const Server &server)
{
    const QUrl &url = server.baseUrl;
    REQUIRE(url.isValid() && isPlainHost(url.host(QUrl::FullyEncoded)));
    REQUIRE(url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment());
    REQUIRE(url.port(1) > 0 && url.port(1) <= 65535);
    const QString host = url.host();
    REQUIRE(url.scheme() == u"https"
        || (url.scheme() == u"http" && (host.startsWith(u"127.") || host == u"localhost" || host == u"::1")));
    requireVisible(server.hostAndPort(), server.hostAndPort().size());
    const auto again = parseServerAddress(url.toString());
    REQUIRE(again && *again == server);
}

void requireSafeProxy(const ProxyChoice &proxy)
{
    const bool isOwn = proxy.kind == ProxyChoice::Kind::Own;
    REQUIRE(isOwn == isPlainHost(proxy.host) && isOwn == (proxy.port > 0));
    const auto again = parseProxy(proxyText(proxy));
    REQUIRE(again && *again == proxy);
}

template <typename T, typename Check>
void requireSound(const Expected<T, InputError> &result, InputError::Field field, Check check)
{
    if (result)
        return check(*result);
    REQUIRE(result.error().field == field);
    requireSentence(result.error().message, 400);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    requireSound(parseServerAddress(text), InputError::Field::Address, requireSafeServer);
    requireSound(parseProxy(text), InputError::Field::Proxy, requireSafeProxy);
    requireSound(parseDeadline(text), InputError::Field::Deadline,
        [](std::chrono::seconds deadline) { REQUIRE(deadline >= shortestDeadline && deadline <= longestDeadline); });
    return 0;
}
