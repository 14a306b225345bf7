// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pastedtext.h"

#include <optional>

namespace bearerscope {

// One function for each format, in the file that is named after it; pastedtext.cpp has the table of them. Each is given
// the whole text, for the offsets in its messages, and the \a core of it without blanks and quotes around it. It returns
// nothing where the text is of another format.

using Recognised = Expected<PastedToken, NoToken>;
using Recognition = std::optional<Recognised>;
using Recogniser = Recognition (*)(QByteArrayView text, QByteArrayView core);

Recognition recogniseHar(QByteArrayView text, QByteArrayView core);
Recognition recognisePostman(QByteArrayView text, QByteArrayView core);
Recognition recogniseJson(QByteArrayView text, QByteArrayView core);
Recognition recogniseHttpAnswer(QByteArrayView text, QByteArrayView core);
Recognition recognisePage(QByteArrayView text, QByteArrayView core);
Recognition recogniseCurlLine(QByteArrayView text, QByteArrayView core);
Recognition recognisePowerShellCall(QByteArrayView text, QByteArrayView core);
Recognition recogniseVariables(QByteArrayView text, QByteArrayView core);
Recognition recogniseHeaders(QByteArrayView text, QByteArrayView core);
Recognition recogniseCredentials(QByteArrayView text, QByteArrayView core);
Recognition recogniseMention(QByteArrayView text, QByteArrayView core);
Recognition recogniseWord(QByteArrayView text, QByteArrayView core);

// What they share.

/// A refusal in one or more sentences.
tl::unexpected<NoToken> refused(const QString &message);
/// \a problem, and what would have been recognised.
tl::unexpected<NoToken> unknownFormat(const QString &problem);
/// That the text asks for a token; \a draft is what it asks with, and \a problem why there is no token.
tl::unexpected<NoToken> asksForToken(const std::optional<RequestDraft> &draft, const QString &problem = {});
tl::unexpected<NoToken> webPage();
/// \a answer is told in full.
tl::unexpected<NoToken> errorAnswer(const ApiError &answer);

bool mentionsKeyPair(QByteArrayView text);
/// What was found in \a text: a token, what asks for one, or neither.
Recognised fromFindings(Expected<TokenData, QString> token, PastedToken::Format format, QByteArrayView text,
    const std::optional<RequestDraft> &draft = {});

} // namespace bearerscope
