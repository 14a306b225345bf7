// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callresult.h"

#include "core/secret.h"

#include <QUrl>

namespace bearerscope {

/// When what happened in a call, on the boot-time clock; absent: it didn't, or nobody could see it.
struct CallMoments {
    using Moment = std::optional<std::chrono::milliseconds>;
    std::chrono::milliseconds began {0};
    /// The name is known, and the connection was begun (Qt's socketStartedConnecting; measured on 6.4.2: it comes
    /// behind the look-up). Through a proxy Qt looks up later.
    Moment connecting {};
    /// The TLS handshake is through; absent for plain http.
    Moment encrypted {};
    /// The connection took the first byte of the body.
    Moment sending {};
    Moment sent {}; ///< the request left whole
    Moment headers {}; ///< all of the answer's headers are there
    std::chrono::milliseconds ended {0};
};

/// A part of a call's time.
struct CallPhase {
    enum class Kind {
        Name,
        Preparing, ///< where there is no name to look up: to an address, or through a proxy, which does that itself
        Connect,
        ConnectAndTls, ///< Qt doesn't tell where one ends
        ProxyConnectAndTls, ///< nor these
        Send,
        Wait, ///< for the answer's headers
        Body,
    };
    Kind kind;
    std::chrono::milliseconds start; ///< from the beginning of the call
    std::chrono::milliseconds length;
    bool isCutShort = false; ///< the call ended in it, without its aim
};

/// A call as it went over the wire, as far as Qt tells. Whatever may hold a secret is a Secret, so that it is wiped
/// with the last copy.
struct CallRecord {
    struct Header {
        QByteArray name;
        Secret value;
    };

    Call call = Call::RequestToken;
    QByteArray method {};
    QUrl address {};
    /// In the order in which they went, with the one that Qt adds.
    QList<Header> requestHeaders {};
    Secret requestBody {};
    int status = 0; ///< 0: there was no answer
    QByteArray reason {}; ///< foreign text
    /// As Qt has them: of one name that is repeated, the values are joined by ", " in the place of the last.
    QList<Header> answerHeaders {};
    qsizetype otherHeaders = 0; ///< more of them came than are kept
    Secret answerBody {}; ///< its first bytes
    qint64 answerSize = 0; ///< of the body, in bytes: all that came
    std::optional<ErrorKind> error {}; ///< absent: an answer of use
    ProxyInUse proxy {};
    QDateTime startedUtc {}; ///< by this computer's clock
    CallMoments moments {};
    QList<Secret> secrets {}; ///< of this call, in each form in which they were sent, and the token that came

    std::chrono::milliseconds elapsed() const { return moments.ended - moments.began; }
    /// The parts of its time, one behind the other, without a gap.
    QList<CallPhase> phases() const;
};

} // namespace bearerscope
