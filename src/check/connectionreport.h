// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"

#include "core/certificate.h"
#include "core/connection.h"

#include <QStringList>

namespace bearerscope {

/// What one step of the road to a server showed.
enum class Finding {
    None,
    // The proxy
    ProxyOpened,
    ProxyNotFound,
    ProxyUnreachable,
    ProxySilent,
    ProxyWantsSignIn,
    ProxyRefused,
    ProxyCannotReach,
    ProxyNotHttp,
    ProxyClosed,
    // The name
    NameFound,
    NameNotNeeded,
    NameLeftToProxy,
    NameNotFound,
    NameServerSilent,
    // The connection
    Connected,
    ConnectedByProxy,
    ConnectionRefused,
    ConnectionSilent,
    Unreachable,
    // TLS
    Encrypted,
    TlsNotNeeded,
    CertificateRefused,
    NoCommonTls,
    PlainHttp,
    OtherProtocol,
    TlsBroken,
    TlsSilent,
    // HTTP
    Answered,
    Redirected,
    HtmlPage,
    ServerInTrouble,
    NotHttp,
    TlsOnly,
    ClosedMutely,
    BrokenOff,
    Endless,
    Silent,
};

/// The name of a finding in --json output, such as "connection_refused"; empty for None.
QString findingName(Finding finding);

/// One step of the road to a server.
struct ConnectionStep {
    enum class Kind { Proxy, Name, Connection, Tls, Http };
    enum class State {
        Waiting,
        Running,
        Passed,
        Doubtful, ///< passed, and there is something to know
        Skipped, ///< this road doesn't need it
        Failed,
        Cancelled,
        NotReached,
    };
    Kind kind;
    State state = State::Waiting;
    Finding finding = Finding::None;
    std::chrono::milliseconds elapsed {0};
    /// What goes with the finding, such as the first bytes that came or where a redirect points. Foreign text.
    QByteArray detail {};
    int httpStatus = 0; ///< of Http, and of what a proxy answered; 0: none

    /// Whether it took place, so that the time it took means something.
    bool isTimed() const { return state == State::Passed || state == State::Doubtful || state == State::Failed; }
};

QString stepName(ConnectionStep::Kind kind); ///< in --json output
QString stateName(ConnectionStep::State state); ///< in --json output

/// An address that was found or tried, and what became of it.
struct TriedAddress {
    QString address;
    Finding outcome = Finding::None; ///< None: not tried, because an earlier one connected
};

/// What is known of the road to a server: while it is walked, and at the end.
struct ConnectionReport {
    Server server {};
    ProxyInUse proxy {};
    QDateTime startedUtc {};
    QList<ConnectionStep> steps {}; ///< in the order of the road; that of the proxy only where one is in use
    QList<TriedAddress> addresses {}; ///< of the proxy where one is in use, else of the server
    QString tlsVersion {}; ///< "TLS 1.3"; empty without TLS
    QString cipher {}; ///< TLS's own name of it
    std::optional<Certificate> certificate {}; ///< also of one that was refused
    QString tlsProblem {}; ///< of a refused certificate or a broken handshake, in own words
    std::optional<qint64> clockSkew {}; ///< seconds that this computer's clock is ahead of the server's

    ConnectionStep *find(ConnectionStep::Kind kind);
    const ConnectionStep *find(ConnectionStep::Kind kind) const;
    /// The step that is under way; null at the end.
    ConnectionStep *running();
    /// Where the road broke, or where the person stopped; null where neither happened.
    const ConnectionStep *brokenStep() const;
    /// Whether it is over and nothing broke.
    bool isFine() const;
};

} // namespace bearerscope

Q_DECLARE_METATYPE(bearerscope::ConnectionReport)
