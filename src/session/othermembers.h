// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace bearerscope {

/// The members that the published model doesn't have, as they may be shown: a line "name: value" each, the value as
/// JSON. What is left out of long values and long lists is counted; what is a secret by its name or its look is masked
/// unless it is to be revealed.
QString otherMembersInWords(const QJsonObject &members, bool reveal);

} // namespace bearerscope
