// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace bearerscope {

/// An HTTP answer as people have it: as "curl --include" prints it, or "curl --verbose" with marks, with remarks and with
/// what was asked.
struct HttpText {
    int status = 0; ///< of the last answer; 0: there is none that can be read
    std::optional<QDateTime> date;
    std::optional<qint64> retryAfter; ///< seconds, where Retry-After tells these
    QByteArrayView body; ///< a part of the text
};

bool isHttpText(QByteArrayView text);
/// \a text must outlive the result.
HttpText httpTextIn(QByteArrayView text);

} // namespace bearerscope
