// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"
#include "store/networksettings.h"

#include <QObject>

class QWidget;

namespace bearerscope {

class Clock;
class ConnectionPanel;
class Presentation;
class Profiles;

/// Brings together how servers are reached: the panel that uses it, the dialog that changes it, the file that keeps it.
/// A profile that is chosen has a way of its own.
class NetworkControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        ConnectionPanel &panel;
        Profiles &profiles;
        NetworkSettings &settings;
        const Clock &clock;
        const Presentation &presentation;
    };
    explicit NetworkControl(const Parts &parts, QObject *parent = nullptr);

    /// Takes what was kept.
    void restore();
    void openDialog(QWidget *parent);

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void take(const QString &profile, const TransportChoice &choice);
    void tellNotSaved(const QString &title, const QString &reason);

    Parts m_parts;
};

} // namespace bearerscope
