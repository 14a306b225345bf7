// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bearerscope {

/// Tells a person something while they look at another window. One message at a time: a later one takes the place of
/// the earlier.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Both are plain text, and others may see them: no secrets, no client IDs, nothing that a server said.
    virtual void show(const QString &title, const QString &text) = 0;
    /// Takes back what was shown, if it is still there.
    virtual void withdraw() = 0;

Q_SIGNALS:
    /// The message was clicked.
    void activated();
};

} // namespace bearerscope
