// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

namespace bearerscope {

/// More than this is no answer to any of the calls.
constexpr qint64 largestBody = 1 << 20; // bytes

/// A whole HTTP answer as bytes.
struct HttpReply {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QDateTime receivedUtc {}; ///< by this computer's clock; invalid: not known

    /// The value of a header, trimmed; repeated ones joined by ", " (RFC 9110 5.3). Empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    /// Whether it declares HTML or starts like a page.
    bool isHtml() const;
    /// Where a redirect points, without the query, fragment and user info, which may hold secrets.
    QByteArray redirectTarget() const;
};

} // namespace bearerscope
