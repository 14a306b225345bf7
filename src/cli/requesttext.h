// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

namespace bearerscope {

/// A request as options and a text name it together.
struct FilledRequest {
    Arguments arguments; ///< whole: neither server nor application ID is left to the environment
    Secret secretKey; ///< empty where it comes from standard input
    QString remark; ///< what was taken from the text and what was ignored, in sentences
};

/// \a arguments with what \a text says (a curl line, a .env file, …) where they say nothing themselves. The key of the
/// text goes to its server, or to the one that an option names, and never to one of the environment.
Expected<FilledRequest, Failure> withRequestText(Arguments arguments, const QByteArray &text);

} // namespace bearerscope
