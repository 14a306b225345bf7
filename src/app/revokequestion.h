// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <functional>

class QWidget;

namespace bearerscope {

/// Asks whether to revoke \a accessToken, naming its last four characters; \a revoke is called on a yes. Escape and
/// Return both mean no.
void askBeforeRevoke(QWidget *parent, const Secret &accessToken, const std::function<void()> &revoke);
/// The same of \a count tokens, one after the other.
void askBeforeRevoke(QWidget *parent, int count, const std::function<void()> &revoke);

} // namespace bearerscope
