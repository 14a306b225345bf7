// SPDX-License-Identifier: GPL-3.0-or-later
#include "asciiwords.h"
#include "draftreader.h"
#include "formtext.h"
#include "recognisers.h"
#include "tokenfinder.h"

#include <QCoreApplication>

// The token alone, behind its scheme, or as a field of form data.

namespace bearerscope {

namespace {

using Format = PastedToken::Format;

/// Shorter words are typing, not tokens.
constexpr qsizetype shortestBareToken = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("PastedText", text);
}

/// Why \a core is no token that stands alone; empty if it may be one.
QString problemOf(QByteArrayView core)
{
    if (hasBlanks(core))
        return tr("This isn't one token: there are several words or lines.");
    if (startsIgnoringCase(core, QLatin1String("http://")) || startsIgnoringCase(core, QLatin1String("https://")))
        return tr("This is a web address, not a token.");
    return core.size() < shortestBareToken ? tr("This is too short for an access token.") : QString();
}

} // namespace

Recognition recogniseCredentials(QByteArrayView, QByteArrayView core)
{
    if (!knownScheme(firstWord(core)))
        return {};
    TokenFinder finder;
    finder.addCredentials(core);
    DraftReader reader;
    reader.addHeader("authorization", core);
    return fromFindings(finder.result(), Format::BearerToken, core, reader.result());
}

Recognition recogniseWord(QByteArrayView, QByteArrayView core)
{
    if (core.contains(R"("access_token")"))
        return refused(tr("There is JSON in this text, with something in front of it. Copy just the JSON, from its "
                          "first { to its last }."));
    if (isForm(core))
        return fromFindings(tokenInForm(core), Format::FormData, core);
    if (mentionsKeyPair(core))
        return asksForToken({});
    if (const QString problem = problemOf(core); !problem.isEmpty())
        return unknownFormat(problem);
    TokenFinder finder;
    finder.addToken(Secret::fromUtf8(core));
    return fromFindings(finder.result(), Format::BareToken, core);
}

} // namespace bearerscope
