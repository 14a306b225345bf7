// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopsessionwatch.h"

namespace bearerscope {

/// For systems without D-Bus: tells nothing.
class DesktopSessionWatch::Private
{
};

DesktopSessionWatch::DesktopSessionWatch(QObject *parent)
    : SessionWatch(parent)
{
}

DesktopSessionWatch::~DesktopSessionWatch() = default;

void DesktopSessionWatch::setNeeded(bool) { }

} // namespace bearerscope
