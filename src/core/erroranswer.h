// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QDateTime>

namespace bearerscope {

/// An error that a person has as text. Who was asked isn't in it.
struct ErrorAnswer {
    ApiError error; ///< without a status where the text has none
    std::optional<Call> call; ///< absent: the text doesn't tell, and any call of the API may have been meant
    std::optional<QDateTime> date; ///< of the answer
};

/// The error in \a text (UTF-8): the API's error object, an HTTP answer with a status of 400 and more, or what this
/// program's own --json printed of a failure. Absent where there is none.
std::optional<ErrorAnswer> errorAnswerIn(const QByteArray &text);

} // namespace bearerscope
