// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "secret.h"

#include <QList>

namespace bearerscope {

/// Masks each of \a secrets wherever it stands in what a server said: some repeat the key or the token that they
/// refuse. Very short ones are left, because they would take ordinary words with them.
void redact(ApiError &error, const QList<Secret> &secrets);

} // namespace bearerscope
