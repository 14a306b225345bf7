// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apicall.h"

#include <QByteArray>

namespace bearerscope {

class EndpointMatcher;

/// The calls that a program makes, taken from what people have of them.
struct CallList {
    enum class Format { Lines, Har, AccessLog, CurlLines };
    struct Entry {
        ApiCall call;
        qsizetype count = 1; ///< how often it was there; calls of one published operation are one entry
    };
    Format format = Format::Lines;
    QList<Entry> entries; ///< in the order of their first coming
    qsizetype linesIgnored = 0; ///< or, of a HAR, entries: what holds no call, or was recorded of something else
    QStringList otherHosts; ///< whose calls were left out, because they aren't Voucherify's; foreign text
    qsizetype otherHostCalls = 0;
    QStringList assumedHosts; ///< whose calls count, though they aren't Voucherify's: see parseCallList(); foreign text
    /// The numbers, from 1, of lines (of a HAR, entries) that name more paths of the API than were read as calls, even
    /// behind a #. In a line that was recorded, only the request counts, and not if it was answered 404.
    QList<qsizetype> unreadLines;
    /// Answered 404 in a recording and not published: they don't exist, so they aren't among the entries.
    QList<ApiCall> notFound;

    /// Whether nothing was passed over that may be a call.
    bool isComplete() const { return unreadLines.isEmpty(); }
};

/// "a list of calls", "a HAR file", …: for "Recognised as …".
QString formatName(CallList::Format format);

/// Reads \a text (UTF-8, at most 16 MiB): a line for each call in any form that parseApiCall() knows, the recording of
/// a browser or proxy (HAR 1.2), an access log, curl lines, the calls of a program in its code. Preflights (OPTIONS)
/// are left out. Of addresses, those of Voucherify and of this computer count; if there are none, any host's whose path
/// is published. Headers, bodies and queries are passed over unread, since secrets stand there.
Expected<CallList, InputError> parseCallList(const QByteArray &text, const EndpointMatcher &matcher);

} // namespace bearerscope
