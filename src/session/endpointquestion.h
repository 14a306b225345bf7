// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry.h"
#include "core/permission.h"

namespace bearerscope {

/// Whose scopes a question about a call is asked of.
struct ScopesAtHand {
    std::optional<QStringList> granted; ///< absent: nobody knows them
    TokenState state = TokenState::Unknown; ///< a token that is over opens nothing
};

/// Whether a call can be made with the scopes at hand, and in which words that is said.
struct EndpointAnswer {
    ApiCall call;
    Permission permission;
    QString otherHost {}; ///< that the call goes to, where it isn't Voucherify's or this computer's; foreign text
    bool isOver = false; ///< the token has ended, whatever its scopes would open
    QString words; ///< plain text, foreign parts made visible; without the caveat
    QString caveat; ///< caveatInWords() where a scope opens it; else empty

    bool isYes() const { return permission.verdict == Permission::Verdict::Yes && !isOver; }
};

/// Answers \a question: a call in any form that parseApiCall() knows.
Expected<EndpointAnswer, InputError> answerTo(
    const QString &question, const ScopesAtHand &scopes, const EndpointMatcher &matcher);

EndpointAnswer answerTo(const ApiCall &call, const ScopesAtHand &scopes, const EndpointMatcher &matcher);

/// "POST /v1/redemptions", to put in place of a question that may hold more, such as a curl line with a token in it.
/// With its host where that isn't Voucherify's, because the answer tells of it.
QString shortQuestion(const ApiCall &call);

/// That a token which is over opens nothing, and what is said of it besides is about its scopes.
QString endedInWords();

/// What may stay in sight of a \a question that was pasted: its call. Of a curl line without one nothing does, because
/// a token may stand in it; other text stays as it is.
QString questionKept(const QString &question);

/// "Opens 35 of the 217 published calls: GET, POST, PUT, DELETE. DELETE is among them: it can delete.", and the
/// caveat where there is any.
QString openedInWords(const std::optional<QStringList> &granted, const ScopeCatalogue &catalogue);

} // namespace bearerscope
