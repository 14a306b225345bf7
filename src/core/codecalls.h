// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace bearerscope {

/// A method as written, and an address, both UTF-8.
using CodeCall = std::pair<QByteArray, QByteArray>;

/// The calls of an HTTP client in a \a line of a program (UTF-8), where method and address stand side by side:
/// axios.post('/v1/validations'), fetch("https://…/v1/customers", {method: "POST"}). Only addresses of the API that are
/// written whole count, since of a sum of strings nobody knows what it makes; ids may be ${placeholders}. None in a
/// comment.
QList<CodeCall> callsInCode(QByteArrayView line);

} // namespace bearerscope
