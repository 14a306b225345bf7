// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace bearerscope {

/// The part of adviceFor() for the kinds in which the server understood the call and said no.
Advice adviceForRefusal(const ApiError &error);

/// What the server itself said, to stand behind the own words: literal, and marked as the server's. May be empty.
QString serverWords(const ApiError &error);

} // namespace bearerscope
