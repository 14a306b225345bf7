// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputerror.h"

#include <QByteArray>

#include <chrono>

namespace bearerscope {

/// Whether calls go through a proxy. Own is an HTTP proxy that takes CONNECT; plain http and this computer itself are
/// always reached directly, whatever is chosen.
struct ProxyChoice {
    enum class Kind { System, None, Own };
    Kind kind = Kind::System; ///< this computer's settings, which on Linux are mostly environment variables
    QString host {}; ///< of Own
    quint16 port = 0; ///< of Own
    bool operator==(const ProxyChoice &) const = default;
};

/// How a server is reached: what a person can set besides its address.
struct Transport {
    std::chrono::milliseconds deadline {15'000}; ///< for a whole call
    ProxyChoice proxy {};
    /// Authorities that are trusted besides the system's, as PEM: for companies that intercept TLS.
    QByteArray authorities {};
    bool operator==(const Transport &) const = default;
};

constexpr std::chrono::seconds shortestDeadline {1};
constexpr std::chrono::seconds longestDeadline {120};

/// Reads a deadline as people type it: whole seconds.
Expected<std::chrono::seconds, InputError> parseDeadline(const QString &text);

/// Reads "system", "none", or a proxy's address: "proxy.example:3128", "http://proxy.example:3128". No user name or
/// password: they don't belong where addresses are shown.
Expected<ProxyChoice, InputError> parseProxy(const QString &text);

/// The text that parseProxy() reads as \a choice.
QString proxyText(const ProxyChoice &choice);

} // namespace bearerscope
