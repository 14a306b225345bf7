// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namedvalues.h"

#include <QByteArrayView>

namespace bearerscope {

/// The variables of an environment or of a collection that Postman exported, as JSON; absent where \a json is neither.
std::optional<QList<NamedValue>> postmanVariables(QByteArrayView json);

} // namespace bearerscope
