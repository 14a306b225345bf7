// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace bearerscope {

/// Which of \a known was most likely meant by \a typed: the same but for case, dash or underscore and a plural s, one
/// that it begins, or one at most two edits away. Nothing is better than a far-fetched guess.
std::optional<QString> nearestWord(const QString &typed, const QStringList &known);

} // namespace bearerscope
