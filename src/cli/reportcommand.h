// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "commandoutput.h"

namespace bearerscope {

class Clock;
class GivenOptions;
class ScopeCatalogue;

CommandInfo reportInfo();

/// Reads the options of "report"; returns what is wrong in a sentence, empty when nothing is.
QString readReport(const GivenOptions &given, Arguments &arguments);

/// "report": what \a text, a token in any form or an error answer, comes to for a ticket.
Expected<CommandOutput, Failure> reportCommand(
    const QByteArray &text, const Arguments &arguments, const ScopeCatalogue &catalogue, const Clock &clock);

} // namespace bearerscope
