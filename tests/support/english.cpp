// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QCoreApplication>

// Tests speak English like the program, whose plurals are in a translation: "1 call", not "1 calls".

namespace {

void speakEnglish()
{
    [[maybe_unused]] static const auto *const speech = new bearerscope::Speech; // to the end of the program
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
