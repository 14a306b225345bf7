// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/connection.h"

#include <QMetaType>
#include <QString>

#include <chrono>

namespace bearerscope {

struct CallResult;
struct ExpiryReading;
struct Inspection;
struct NoToken;
struct PastedToken;

/// One message to the person: what the message bar and stderr show. Plain text.
struct Notice {
    enum class Severity { Information, Success, Warning, Error };
    /// What the person can do about it right there.
    enum class Action { None, Renew, FillForm, UndoFill };
    Severity severity = Severity::Information;
    QString title; ///< what happened, in a sentence
    QString text; ///< why, and what to do; may be empty
    QString requestId; ///< made visible; empty when there is none
    /// When a server that wanted fewer calls may be asked again, on the boot-time clock; absent when that isn't known.
    std::optional<std::chrono::milliseconds> retryAt {};
    Action action = Action::None;
};

Notice noticeOf(const ApiError &error);
Notice noticeOf(const InputError &error);
/// Of a call that ended in an error.
Notice noticeOfFailure(const CallResult &result);
/// Of a token just issued, checked or read: its most weighty warning, or that all is well.
Notice noticeOfIssue(const Inspection &inspection);
Notice noticeOfIntrospection(const Inspection &inspection, bool active);
/// Of an introspection that was answered about another token; its warning is the first of \a inspection.
Notice noticeOfMismatch(const Inspection &inspection);
Notice noticeOfRevocation();
/// Of an answer about a token that has been replaced on screen meanwhile.
Notice noticeOfEarlierToken(const CallResult &result);
/// Of a call that wasn't made, because there is one at a time.
Notice noticeOfOtherCall();
/// Of a renewal that ended when the token that it was to replace was no longer at hand.
Notice noticeOfUnseenRenewal();
/// Of the revocation of a token that a renewal has replaced; \a inspection is of the one in its place.
Notice noticeOfSuperseded(const CallResult &result, const Inspection &inspection);
/// Of a token that ends soon, or has ended.
Notice noticeOfEnding(const ExpiryReading &reading, bool isRenewable);
Notice noticeOfPaste(const PastedToken &pasted, const Inspection &inspection);
/// Of text without a token: an error answer with its advice, what asks for a token, or why nothing is recognised.
Notice noticeOfPaste(const NoToken &pasted);

} // namespace bearerscope

Q_DECLARE_METATYPE(bearerscope::Notice)
