// SPDX-License-Identifier: GPL-3.0-or-later
#include "asciiwords.h"
#include "draftreader.h"
#include "formtext.h"
#include "recognisers.h"
#include "tokenfinder.h"

#include <QCoreApplication>

#include <algorithm>

// The token alone, behind its scheme, or as a field of form data.

namespace bearerscope {

namespace {

using Format = PastedToken::Format;

/// Shorter words are typing, not tokens.
constexpr qsizetype shortestBareToken = 8;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

/// Why \a core is no token that stands alone; empty if it may be one.
QString problemOf(QByteArrayView core)
{
    if (hasBlanks(core))
        return Texts::tr("This isn't one token: there are several words or lines.");
    if (startsIgnoringCase(core, QLatin1String("http://")) || startsIgnoringCase(core, QLatin1String("https://")))
        return Texts::tr("This is a web address, not a token.");
    return core.size() < shortestBareToken ? Texts::tr("This is too short for an access token.") : QString();
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || QByteArrayView("-._~+/=%").contains(c); // RFC 6750 2.1, and what stands for others in an address
}

/// The next "Bearer TOKEN" in \a text, up to which that is cut off; empty when there is none. What is shorter than a
/// token, or has no digit, is a word of prose.
QByteArrayView nextMention(QByteArrayView &text)
{
    constexpr QByteArrayView scheme("bearer");
    constexpr qsizetype shortest = 16;
    while (text.size() > scheme.size() + shortest) {
        const bool isHere = startsIgnoringCase(text, QLatin1String(scheme)) && isBlank(text[scheme.size()]);
        text = text.sliced(isHere ? scheme.size() : 1);
        if (!isHere)
            continue;
        text = text.trimmed();
        const QByteArrayView token(text.begin(), std::find_if_not(text.begin(), text.end(), isTokenCharacter));
        const bool hasDigit = std::any_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (token.size() >= shortest && hasDigit)
            return token;
    }
    return {};
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

/// Within a line of HTTPie, a curl config, a program or a log: whatever has "Bearer TOKEN" in it.
Recognition recogniseMention(QByteArrayView, QByteArrayView core)
{
    TokenFinder finder;
    bool isFound = false;
    for (QByteArrayView token = nextMention(core); !token.isEmpty(); token = nextMention(core)) {
        finder.addBearerToken(token);
        isFound = true;
    }
    if (!isFound)
        return {};
    Recognised pasted = fromFindings(finder.result(), Format::BearerToken, core);
    if (pasted)
        pasted->data.warnings.append(
            {Warning::Kind::TextIgnored, {}, Texts::tr("It stands within other text, which was ignored.")});
    return pasted;
}

Recognition recogniseWord(QByteArrayView, QByteArrayView core)
{
    if (core.contains(R"("access_token")"))
        return refused(
            Texts::tr("There is JSON in this text, with something in front of it. Copy just the JSON, from its "
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
