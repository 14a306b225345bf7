// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redaction.h"

#include <QJsonObject>
#include <QString>

namespace bearerscope {

/// The members that the published model doesn't have, as they may be shown: a line "name: value" each, the value as
/// JSON. What is left out of long values and long lists is counted;
/// secrets are masked unless they are to be revealed: what is one by its name or its look, and what \a redaction knows.
QString otherMembersInWords(const QJsonObject &members, bool reveal, const Redaction &redaction = {});

} // namespace bearerscope
