// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/connectionreport.h"
#include "notice.h"

namespace bearerscope {

// The words on a test of the connection that the window and the command line share. All plain text; foreign parts are
// made visible.

/// One line of a report: a step, or a fact about the server's certificate.
struct ReportLine {
    QString symbol; ///< of the step's state; empty for a fact
    QString state; ///< the word for the symbol; empty for a fact
    QString caption; ///< "TLS"
    QString time; ///< "12 ms"; empty where none was taken
    QString text; ///< empty while there is nothing to tell
    Notice::Severity severity = Notice::Severity::Information;
};

QList<ReportLine> linesOf(const ConnectionReport &report);

/// How it went in a sentence, and what to do.
Notice noticeOf(const ConnectionReport &report);

/// The whole report for a terminal or a ticket, with aligned lines. It holds no secret.
QString textOf(const ConnectionReport &report);

} // namespace bearerscope
