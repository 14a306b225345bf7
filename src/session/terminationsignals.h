// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace bearerscope {

/// Runs \a wait with these signals ending the program at once, as they do any other: for a wait that blocks the event
/// loop, which then can't be told.
void withPlainTermination(const std::function<void()> &wait);

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that the program ends as it does when told to quit: with the
/// clipboard cleared. One at a time; does nothing where there are no such signals.
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();
};

} // namespace bearerscope
