// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bearerscope {

/// Opens the box that tells what secrets are protected against here, and what they aren't.
void openProtectionBox(QWidget *parent);

} // namespace bearerscope
