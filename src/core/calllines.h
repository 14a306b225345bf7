// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calllist.h"

#include <functional>

namespace bearerscope {

/// What holds no call.
struct OtherLines {
    qsizetype count = 0; ///< without blank lines and those behind a #
    QList<qsizetype> withApiPath; ///< see CallList::unreadLines; some hold a call as well
};

/// A call as a line holds it.
struct CallLine {
    ApiCall call;
    CallList::Format format = CallList::Format::Lines;
    bool isRecorded = false; ///< certainly by a server, so that other paths in the line are none of calls
    quint64 status = 0; ///< of HTTP, as recorded; 0 where there is none
};

/// Hands each call in the lines of \a text (UTF-8) to \a found: a call or an address
/// at the start of a line, whatever marks an item of a list before it; a curl line with its continuations; a call of an
/// HTTP client in a program; otherwise a method and a path anywhere, as in an access log, or an object of JSON that has
/// them. Where \a found says false, that was no call after all.
OtherLines readCallLines(QByteArrayView text, const std::function<bool(const CallLine &line)> &found);

} // namespace bearerscope
