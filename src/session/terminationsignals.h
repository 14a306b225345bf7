// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bearerscope {

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
