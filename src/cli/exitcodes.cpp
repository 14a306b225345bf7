// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcodes.h"

namespace bearerscope {

ExitCode exitCodeOf(const ApiError &error)
{
    if (error.maybeCarriedOut && error.call != Call::Introspect) // a check changes nothing, so it can be repeated
        return ExitCode::OutcomeUnknown;
    switch (error.kind) {
    case ErrorKind::OutcomeUnknown:
        return ExitCode::OutcomeUnknown;
    case ErrorKind::NotActive:
        return ExitCode::No;
    case ErrorKind::CredentialsRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::RateLimited:
        return ExitCode::Refused;
    default:
        return ExitCode::NoAnswer;
    }
}

ExitCode exitCodeOf(TokenState state, const Warnings &warnings)
{
    if (contains(warnings, Warning::Kind::TokenMismatch))
        return ExitCode::NoAnswer;
    switch (state) {
    case TokenState::Expired:
    case TokenState::Inactive:
    case TokenState::Revoked:
        return ExitCode::No;
    case TokenState::Unknown:
    case TokenState::Active:
    case TokenState::Expiring:
        return ExitCode::Yes;
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
