// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate.h"

#include <QSslCertificate>
#include <QSslError>

namespace bearerscope {

Certificate readCertificate(const QSslCertificate &certificate);

/// What a server showed in a handshake that failed because of it.
struct RefusedCertificate {
    QList<QSslError> errors {}; ///< as Qt found them
    QSslCertificate shown {}; ///< the server's own
    QString askedFor {}; ///< the host in the address
    QDateTime nowUtc {};

    /// What is wrong with it, how far off its dates are, and what to check: own words, foreign parts made visible.
    QString problem() const;
    /// The one to blame: the server's own, or one above it whose dates are the cause.
    Certificate certificate() const;
};

} // namespace bearerscope
