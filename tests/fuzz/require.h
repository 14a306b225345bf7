// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokendata.h"

#include <cstdio>
#include <cstdlib>

/// What a fuzz target asserts, in every kind of build. libFuzzer, and ctest in a replay, take the abort for the failure
/// that it is.
#define REQUIRE(condition)                                                                                             \
    ((condition) ? void() : (std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition), std::abort()))

namespace bearerscope {

/// Ten foreign names of 80 characters, shown twice, each character as an escape of up to ten.
constexpr qsizetype longestSentence = 20'000;

/// \a text can be shown: at most \a longest characters, without control, bidirectional and invisible ones.
void requireVisible(const QString &text, qsizetype longest);
/// A sentence or more that can be shown.
void requireSentence(const QString &text, qsizetype longest);
/// \a names are scope names as a parser leaves them: each once, none empty, none with a blank in it.
void requireScopeNames(const QStringList &names);
/// \a token is what a parser may make: usable values in its members, warnings that can be shown, and copies that a
/// header and a shell take for what they are.
void requireSoundToken(const TokenData &token);
/// \a token, written as JSON, is read as the same token.
void requireSameFromJson(const TokenData &token);

} // namespace bearerscope
