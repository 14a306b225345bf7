// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice.h"

#include "api/callresult.h"
#include "core/expiry.h"
#include "core/jwt.h"
#include "core/pastedtext.h"
#include "core/refusaladvice.h"
#include "core/visibletext.h"
#include "draftwords.h"
#include "inspection.h"
#include "ratelimit.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

/// Adds the warnings to what went well: the result stands, and there is something to know.
Notice withWarnings(Notice notice, const Warnings &warnings)
{
    if (warnings.isEmpty())
        return notice;
    notice.severity = Notice::Severity::Warning;
    notice.text = warnings.constFirst().text;
    if (warnings.size() > 1)
        notice.text += u' ' + Texts::tr("%n more notes stand below.", nullptr, int(warnings.size() - 1));
    return notice;
}

/// With the words of this program on what it means, where its status tells that.
Notice noticeOfErrorAnswer(const ApiError &answer)
{
    Notice notice {Notice::Severity::Error, Texts::tr("Recognised: an error answer."), serverWords(answer),
        visibleText(answer.requestId, 128)};
    if (!hasAdvice(answer))
        return notice;
    const bool isOwnReport = !answer.peer.isEmpty(); // of another text nobody knows who was asked for what
    const Advice advice = isOwnReport ? adviceFor(answer) : adviceForAnyCall(answer);
    notice.title += u' ' + advice.whatHappened;
    notice.text = advice.why + u' ' + advice.nextStep; // the title has the words of the server
    return notice;
}

} // namespace

Notice noticeOf(const ApiError &error)
{
    const Advice advice = adviceFor(error);
    const bool isWarning = error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::NotActive;
    return {isWarning ? Notice::Severity::Warning : Notice::Severity::Error, advice.whatHappened,
        advice.why + u' ' + advice.nextStep, visibleText(error.requestId, 128)};
}

Notice noticeOf(const InputError &error)
{
    return {Notice::Severity::Error, error.message, {}, {}};
}

Notice noticeOfFailure(const CallResult &result)
{
    Notice notice = noticeOf(result.outcome.error());
    if (const auto wait = retryWait(result))
        notice.retryAt = result.meta.receivedBoot + *wait;
    return notice;
}

Notice noticeOfIssue(const Inspection &inspection)
{
    return withWarnings({Notice::Severity::Success, Texts::tr("Token issued."), {}, {}}, inspection.warnings);
}

Notice noticeOfIntrospection(const Inspection &inspection, bool active)
{
    if (active)
        return withWarnings(
            {Notice::Severity::Success, Texts::tr("The server says: active."), {}, {}}, inspection.warnings);
    return {Notice::Severity::Warning, Texts::tr("The server says: not active."),
        Texts::tr("It doesn't say why. What remains possible is listed under \"Why\", with how to tell it apart."), {}};
}

Notice noticeOfMismatch(const Inspection &inspection)
{
    return {Notice::Severity::Error, Texts::tr("The answer is about another token."),
        inspection.warnings.constFirst().text, {}};
}

Notice noticeOfRevocation()
{
    return {Notice::Severity::Success, Texts::tr("The token is revoked."),
        Texts::tr("Whoever still uses it is refused from now on."), {}};
}

Notice noticeOfEarlierToken(const CallResult &result)
{
    const bool isRevoked = result.call == Call::Revoke && result.outcome;
    return {Notice::Severity::Information,
        isRevoked ? Texts::tr("The earlier token is revoked. The one shown is another.")
                  : Texts::tr("The answer was about an earlier token and isn't shown."),
        {}, {}};
}

Notice noticeOfOtherCall()
{
    return {Notice::Severity::Warning, Texts::tr("Nothing was sent: another call is under way."),
        Texts::tr("Try again once it has ended, or stop it first."), {}, {}};
}

Notice noticeOfUnseenRenewal()
{
    return {Notice::Severity::Warning,
        Texts::tr("The renewed token isn't shown: the one that it was to replace is gone."),
        Texts::tr(
            "It stands in the History, and counts among the project's 1000 until its time is over. The one before it "
            "wasn't revoked."),
        {}, {}};
}

Notice noticeOfSuperseded(const CallResult &result, const Inspection &inspection)
{
    if (result.outcome)
        return withWarnings(
            {Notice::Severity::Success, Texts::tr("Token renewed, and the one before it revoked."), {}, {}},
            inspection.warnings);
    if (result.outcome.error().kind == ErrorKind::NotActive)
        return withWarnings(
            {Notice::Severity::Success, Texts::tr("Token renewed. The one before it was over already."), {}, {}},
            inspection.warnings);
    Notice notice = noticeOfFailure(result);
    notice.severity = Notice::Severity::Warning;
    notice.text = Texts::tr("Take it to be valid until its time is over.") + u' ' + notice.title + u' ' + notice.text;
    notice.title = Texts::tr("Token renewed, but the one before it isn't known to be revoked.");
    return notice;
}

Notice noticeOfEnding(const ExpiryReading &reading, bool isRenewable)
{
    const qint64 seconds = reading.secondsLeft().value_or(0);
    Notice notice {Notice::Severity::Warning,
        seconds > 0 ? Texts::tr("The token ends in %1.").arg(spanInWords(seconds)) : Texts::tr("The token has ended."),
        {}, {}};
    if (isRenewable) {
        notice.text = Texts::tr("Renew asks the same server for a new one, with the same keys and scopes.");
        notice.action = Notice::Action::Renew;
    } else {
        notice.text =
            Texts::tr("It came as text, so it can't be renewed from here: whoever uses it has to ask for a new one.");
    }
    return notice;
}

Notice noticeOfPaste(const PastedToken &pasted, const Inspection &inspection)
{
    Notice notice {Notice::Severity::Information, Texts::tr("Recognised: %1.").arg(nameOf(pasted)), {}, {}};
    Warnings warnings = inspection.warnings;
    if (!pasted.data.expiresAt && !pasted.data.scope) {
        if (pasted.format != PastedToken::Format::TokenJson && pasted.format != PastedToken::Format::Introspection)
            // It is no answer, of which it could be said that it reports none.
            warnings.removeIf([](const Warning &warning) { return warning.kind == Warning::Kind::ScopeMissing; });
        if (warnings.isEmpty() && !inspection.expiry.momentUtc().isValid())
            notice.text = Texts::tr("The text alone doesn't tell until when and for what it is valid: check it with the server.");
    }
    notice = withWarnings(notice, warnings);
    if (pasted.data.accessToken && readJwt(pasted.data.accessToken->reveal()))
        notice.text =
            (notice.text + u' ' + Texts::tr("It is a JSON Web Token, whose own claims are shown as well.")).trimmed();
    if (inspection.issuedBy)
        notice.text = (notice.text + u' '
            + Texts::tr("It was issued in this session: the History has it with all that is known."))
                          .trimmed();
    if (pasted.draft) {
        notice.text = (notice.text + u' ' + Texts::tr("It also asks for a token.") + u' ' + draftInWords(*pasted.draft))
                          .trimmed();
        notice.action = Notice::Action::FillForm;
    }
    return notice;
}

Notice noticeOfPaste(const NoToken &pasted)
{
    if (pasted.answer)
        return noticeOfErrorAnswer(*pasted.answer);
    if (!pasted.draft)
        return noticeOf(pasted);
    Notice notice {Notice::Severity::Information, Texts::tr("This asks for a token, and holds none."),
        draftInWords(*pasted.draft) + u' ' + Texts::tr("Fill in the form, then choose Request token."), {}};
    notice.action = Notice::Action::FillForm;
    return notice;
}

} // namespace bearerscope
