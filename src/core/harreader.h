// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"

#include <QByteArray>
#include <QList>

namespace bearerscope {

/// What a HAR 1.2 recording (HTTP archive) says of its requests and their answers: no header, cookie, query or body,
/// where secrets stand.
struct HarRequests {
    struct Request {
        QByteArray method; ///< as recorded, UTF-8
        QByteArray address; ///< up to its query, UTF-8
        qsizetype number = 0; ///< of the entry, from 1
        quint64 status = 0; ///< of HTTP, as recorded; 0 where there was no answer
    };
    QList<Request> requests; ///< in the order of the recording
    qsizetype incomplete = 0; ///< entries without a method or a web address
};

/// Why there are none.
struct HarProblem {
    bool isHar = false; ///< it began like one: there are entries
    qsizetype offset = 0; ///< in bytes, where it broke off or stopped making sense
};

/// Reads log.entries[].request, and response.status, out of \a utf8, without a byte-order mark, and keeps nothing else
/// meanwhile.
Expected<HarRequests, HarProblem> readHar(QByteArrayView utf8);

} // namespace bearerscope
