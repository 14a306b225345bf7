// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

class QAbstractItemModel;

namespace bearerscope {

// For people: UTF-8, plain, aligned. Foreign text is made visible.

QByteArray textReport(const Report &report);

/// \a scopes is a ScopeModel, or a filter on one.
QByteArray textScopes(const QAbstractItemModel &scopes);

} // namespace bearerscope
