// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace bearerscope {

/// The visible widgets in \a window whose text doesn't fit them, each as "name: text". A text that is cut on purpose,
/// with a tooltip that says it whole, fits.
QStringList clippedIn(const QWidget &window);

} // namespace bearerscope
