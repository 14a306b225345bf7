// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bearerscope {

/// Tells whether the desktop wants dark windows, for a Qt whose platform doesn't.
class SystemColours : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nobody is asked before the first time. Answers come by told(), later.
    virtual void listen() = 0;

Q_SIGNALS:
    /// As soon as it is known, and at each change.
    void told(bool prefersDark);
};

} // namespace bearerscope
