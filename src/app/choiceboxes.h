// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

class QComboBox;

namespace bearerscope {

/// Adds Voucherify's servers and an address of one's own; each item's data is its ServerKind as an int.
void addServers(QComboBox &box);
/// Adds each kind of credentials; an item's data is its CredentialsKind as an int.
void addCredentialsKinds(QComboBox &box);
CredentialsKind chosenCredentialsKind(const QComboBox &box);
void chooseCredentialsKind(QComboBox &box, CredentialsKind kind);

} // namespace bearerscope
