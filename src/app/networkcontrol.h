// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"
#include "store/networksettings.h"

#include <QObject>

class QWidget;

namespace bearerscope {

class Clock;
class ConnectionPanel;
class Profiles;

/// Brings together how servers are reached: the panel that uses it, the dialog that changes it, the file that keeps it.
/// A profile that is chosen has a way of its own.
class NetworkControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    NetworkControl(ConnectionPanel &panel, Profiles &profiles, NetworkSettings &settings, const Clock &clock,
        QObject *parent = nullptr);

    /// Takes what was kept.
    void restore();
    void openDialog(QWidget *parent);

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void take(const QString &profile, const TransportChoice &choice);
    void tellNotSaved(const QString &title, const QString &reason);

    ConnectionPanel &m_panel;
    Profiles &m_profiles;
    NetworkSettings &m_settings;
    const Clock &m_clock;
};

} // namespace bearerscope
