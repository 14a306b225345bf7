// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopcolours.h"

namespace bearerscope {

/// For systems without D-Bus: tells nothing.
class DesktopColours::Private
{
};

DesktopColours::DesktopColours(QObject *parent)
    : SystemColours(parent)
{
}

DesktopColours::~DesktopColours() = default;

void DesktopColours::listen() { }

} // namespace bearerscope
