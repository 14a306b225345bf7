// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/connectioncheck.h"
#include "support/certificates.h"
#include "support/faultserver.h"

#include <QSignalSpy>
#include <QTest>

namespace bearerscope {

/// A server to check the connection to, and what the check said.
struct CheckRig {
    FaultServer server;
    SystemClock clock;

    /// How a check of \a url ends; one that never does, or twice, ends the test program.
    ConnectionReport check(const QUrl &url, const Transport &transport = {})
    {
        auto *check = new ConnectionCheck({ServerKind::Own, url}, transport, clock);
        QSignalSpy finished(check, &ConnectionCheck::finished);
        QSignalSpy destroyed(check, &QObject::destroyed);
        if (!finished.wait(15'000) || !QTest::qWaitFor([&] { return !destroyed.isEmpty(); }) || finished.size() != 1)
            qFatal("the check ended %d times", int(finished.size()));
        return finished.constFirst().constFirst().value<ConnectionReport>();
    }
};

/// "name:skipped connection:connected tls:skipped http:answered", up to where it broke: what a step that passed or
/// broke found, or else its state.
inline QString walkOf(const ConnectionReport &report)
{
    QStringList walk;
    for (const ConnectionStep &step : report.steps) {
        if (step.state != ConnectionStep::State::NotReached)
            walk.append(
                stepName(step.kind) + u':' + (step.isTimed() ? findingName(step.finding) : stateName(step.state)));
    }
    return walk.join(u' ');
}

/// Whether no step is left that may still come.
inline bool isOver(const ConnectionReport &report)
{
    return std::ranges::none_of(report.steps, [](const ConnectionStep &step) {
        return step.state == ConnectionStep::State::Waiting || step.state == ConnectionStep::State::Running;
    });
}

} // namespace bearerscope
