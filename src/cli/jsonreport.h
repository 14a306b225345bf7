// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "report.h"

#include "core/apierror.h"

#include <QJsonObject>

class QAbstractItemModel;

namespace bearerscope {

struct ConnectionReport;

// For machines: one JSON object each, UTF-8, 64-bit integers exact. Text stands as it came, but characters
// that a terminal would act on are written as \uXXXX.

/// The six fields and `active` under their wire names, null where absent, and what is known beside them.
QByteArray jsonReport(const Report &report);
/// The same before it is written, as a part of something larger.
QJsonObject reportObject(const Report &report);
/// \a meta is of the call that failed; \a exchange is what went over the wire, where it is to be shown.
QByteArray jsonError(const ApiError &error, const ReplyMeta &meta, const CallRecord *exchange = nullptr);
/// The same of an answer that somebody has as text: what it was about isn't known.
QByteArray jsonError(const ApiError &pasted);
QByteArray jsonError(const Failure &failure);
/// Of a test of the connection.
QByteArray jsonReport(const ConnectionReport &report);
/// The scopes of the catalogue that \a scopes has: a ScopeModel, or a filter on one.
QByteArray jsonScopes(const QAbstractItemModel &scopes, const ScopeCatalogue &catalogue);

} // namespace bearerscope
