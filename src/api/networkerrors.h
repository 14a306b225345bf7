// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QNetworkReply>
#include <QSslError>

namespace bearerscope {

/// Why an exchange ended without any answer.
struct NetworkFailure {
    ErrorKind kind;
    QString problem; ///< own words, for certificates only
};

/// Reads Qt's error. \a requestTaken, whether the request had left whole, tells a lost connection from an
/// unknown outcome; \a tlsErrors are those of the handshake.
NetworkFailure networkFailure(QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors, bool requestTaken);

/// Whether \a error is about the road, not about what an HTTP status says (which Qt reports as errors as
/// well).
bool isRoadError(QNetworkReply::NetworkError error);

} // namespace bearerscope
