// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QObject>

// Where there is no D-Bus: the keyrings of other systems report their own state.

namespace bearerscope {

void lookForEntry(const QString &, const QString &, std::chrono::milliseconds, QObject *context,
    const std::function<void(const Expected<EntryState, KeyringError> &)> &seen)
{
    QMetaObject::invokeMethod(
        context, [seen] { seen(EntryState::Unknown); }, Qt::QueuedConnection);
}

} // namespace bearerscope
