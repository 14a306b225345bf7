// SPDX-License-Identifier: GPL-3.0-or-later
#include "severitylook.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Severity)
};

} // namespace

Tone toneOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Information:
        return Tone::Information;
    case Notice::Severity::Success:
        return Tone::Good;
    case Notice::Severity::Warning:
        return Tone::Caution;
    case Notice::Severity::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString symbolOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Information:
        return QStringLiteral("ℹ");
    case Notice::Severity::Success:
        return QStringLiteral("✓");
    case Notice::Severity::Warning:
        return QStringLiteral("⚠");
    case Notice::Severity::Error:
        return QStringLiteral("✗");
    }
    Q_UNREACHABLE();
}

QString wordOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Information:
        return Texts::tr("Note");
    case Notice::Severity::Success:
        return Texts::tr("Done");
    case Notice::Severity::Warning:
        return Texts::tr("Warning");
    case Notice::Severity::Error:
        return Texts::tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
