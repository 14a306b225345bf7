// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <chrono>

namespace bearerscope {

class Console;
class Session;

/// Takes the token in \a text for \a session's where that saves the \a request for one: it has \a atLeast to live and
/// covers what is asked for. Tells \a console that it does, or else why not; of an empty text there is nothing to tell.
/// Wipes \a text.
bool reusesToken(
    QByteArray text, std::chrono::seconds atLeast, const TokenRequest &request, Session &session, Console &console);

} // namespace bearerscope
