// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callresult.h"
#include "certificatereader.h"

#include <QNetworkReply>

namespace bearerscope {

/// All that is known of an exchange that ended without any answer.
struct LostExchange {
    QNetworkReply::NetworkError error;
    QString qtText {}; ///< Qt's words for it: only recognised, never shown
    RefusedCertificate refused {}; ///< without errors: none was
    ProxyInUse proxy {};
    QString server {}; ///< host:port
    bool usesTls = false;
    bool requestTaken = false; ///< whether the request had left whole: tells a lost connection from an unknown outcome
};

/// Why an exchange ended without any answer.
struct NetworkFailure {
    ErrorKind kind;
    QString peer; ///< the server, or the proxy where that is to blame
    QString problem {}; ///< own words; may be empty
    std::optional<Certificate> certificate {};
};

NetworkFailure networkFailure(const LostExchange &exchange);

/// Whether \a error is about the road, not about what an HTTP status says (which Qt reports as errors as
/// well).
bool isRoadError(QNetworkReply::NetworkError error);

} // namespace bearerscope
