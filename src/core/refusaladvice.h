// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <chrono>

namespace bearerscope {

/// A server that wants to be left alone for longer doesn't mean it.
constexpr std::chrono::seconds longestBelievableWait = std::chrono::days(366);

/// The part of adviceFor() for the kinds in which the server understood the call and said no.
Advice adviceForRefusal(const ApiError &error);

/// The same of an answer that somebody has as text, which may be one to any call of the API.
Advice adviceForAnyCall(const ApiError &error);

/// What the server itself said, to stand behind the own words: literal, and marked as the server's. May be empty.
QString serverWords(const ApiError &error);

} // namespace bearerscope
