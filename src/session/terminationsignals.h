// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bearerscope {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that the program ends as it does when told to quit: with the
/// clipboard cleared. To be made right before the event loop starts: until it runs, nobody hears of a signal, and a
/// read that blocks would not end. One at a time; does nothing where there are no such signals.
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
