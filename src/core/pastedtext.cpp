// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedtext.h"

#include "asciiwords.h"
#include "draftreader.h"
#include "hartokens.h"
#include "recognisers.h"
#include "redaction.h"
#include "strictjson.h"
#include "visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

using Format = PastedToken::Format;

constexpr qsizetype largestText = 1024 * 1024;

/// Each format, in the order in which they are looked for: the first that recognises a text has the word.
constexpr Recogniser recognisers[] = {recogniseHar, recognisePostman, recogniseJson, recogniseHttpAnswer, recognisePage,
    recogniseCurlLine, recognisePowerShellCall, recogniseVariables, recogniseHeaders, recogniseCredentials,
    recogniseMention, recogniseWord};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

/// Every text file and every pasted line ends with a line break: that one isn't worth a word.
QByteArrayView withoutLastLineBreak(QByteArrayView text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

void warn(PastedToken &pasted, Warning::Kind kind, const QString &text)
{
    pasted.data.warnings.append({kind, QString(), text});
}

/// What a masked token's report tells beside it is as good as any.
void dropMaskedToken(PastedToken &pasted)
{
    pasted.data.accessToken.reset();
    pasted.data.warnings.removeIf(
        [](const Warning &warning) { return warning.field == QLatin1String("access_token"); });
    warn(pasted, Warning::Kind::TextIgnored,
        Texts::tr(
            "The token in this report is masked, so there is none to check or copy. Its scopes and times were read; "
            "--reveal shows the token."));
}

void warnOfOddCharacters(PastedToken &pasted)
{
    const auto &token = pasted.data.accessToken;
    if (!token || isVisibleAscii(token->reveal()) || pasted.data.accessTokenDamaged
        || contains(pasted.data.warnings, Warning::Kind::UnprintableCharacters))
        return;
    pasted.data.warnings.append({Warning::Kind::UnprintableCharacters, QStringLiteral("access_token"),
        Texts::tr("The access token holds characters that no token should, some of which may look like others: %1.")
            .arg(otherCharacters(token->reveal()))});
}

/// Without a byte-order mark.
QByteArrayView contentOf(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

/// Why \a text isn't looked at; empty when it is.
QString problemOf(const QByteArray &text)
{
    if (text.size() > largestText && !looksLikeHar(contentOf(text).trimmed()))
        return Texts::tr("The text is larger than 1 MiB, which no token is.");
    if (text.size() > largestHar)
        return Texts::tr(
            "The recording is larger than 16 MiB. Record less of it, such as the one call that is in question.");
    if (!text.isValidUtf8() || isUtf16WithoutMark(text))
        return Texts::tr("The text isn't UTF-8. If it comes from a file, save that as UTF-8.");
    return {};
}

Recognised recogniseCore(QByteArrayView text, QByteArrayView core)
{
    for (const Recogniser recogniser : recognisers) {
        if (auto found = recogniser(text, core))
            return *std::move(found);
    }
    Q_UNREACHABLE(); // the last one takes anything
}

/// Of a token that is \a core in a text of \a size.
Recognised checked(PastedToken pasted, QByteArrayView core, qsizetype size)
{
    if (const auto &token = pasted.data.accessToken; token && isMasked(token->reveal())) {
        if (pasted.format != Format::OwnReport) {
            return unknownFormat(
                Texts::tr("This token is masked: its middle was replaced by dots when it was shown, so there "
                          "is nothing to ask about. Copy it whole; on the command line, --reveal shows it."));
        }
        dropMaskedToken(pasted);
        return pasted;
    }
    const bool isQuoted = pasted.format == Format::CurlLine || pasted.format == Format::PowerShellCall
        || pasted.format == Format::TokenJson || pasted.format == Format::Introspection;
    const Brackets brackets = isQuoted ? Brackets::Curly : Brackets::All;
    if (const auto &token = pasted.data.accessToken; token && isTemplateName(token->reveal(), brackets))
        return refused(Texts::tr("What stands where the token belongs is a placeholder, such as {{token}}, $TOKEN or <token>. "
                          "Paste the token itself."));
    const bool isWord = pasted.format == Format::BareToken || pasted.format == Format::BearerToken
        || pasted.format == Format::FormData;
    if (isWord && core.size() < size)
        warn(pasted, Warning::Kind::BlanksTrimmed,
            Texts::tr("There were blanks or quotes around the token. They were left out."));
    warnOfOddCharacters(pasted);
    return pasted;
}

/// What repeats the token, or a key that a token was asked for with.
Recognised redacted(Recognised pasted)
{
    if (!pasted)
        return pasted;
    Redaction redaction;
    if (const auto &token = pasted->data.accessToken)
        redaction.add(*token);
    if (pasted->draft)
        redaction.add(pasted->draft->credentials.secretKey);
    redaction.redact(pasted->data);
    return pasted;
}

} // namespace

Expected<PastedToken, NoToken> recognise(const QByteArray &text)
{
    if (const QString problem = problemOf(text); !problem.isEmpty())
        return refused(problem);
    const QByteArrayView content = contentOf(text);
    const QByteArrayView core = withoutQuotes(content.trimmed());
    if (core.isEmpty())
        return unknownFormat(Texts::tr("There is nothing to inspect: the text is empty."));
    const Recognised pasted = recogniseCore(text, core);
    return pasted ? redacted(checked(*pasted, core, withoutLastLineBreak(content).size())) : pasted;
}

QString nameOf(const PastedToken &pasted)
{
    const QString name = formatName(pasted.format);
    return pasted.isInHttpAnswer ? Texts::tr("%1 in an HTTP answer").arg(name) : name;
}

QString formatName(PastedToken::Format format)
{
    switch (format) {
    case Format::TokenJson:
        return Texts::tr("token JSON");
    case Format::Introspection:
        return Texts::tr("introspection JSON (the answer to a check)");
    case Format::OwnReport:
        return Texts::tr("Bearerscope's own JSON report");
    case Format::BareToken:
        return Texts::tr("a bare access token");
    case Format::BearerToken:
        return Texts::tr("a Bearer token");
    case Format::FormData:
        return Texts::tr("form data");
    case Format::Header:
        return Texts::tr("an Authorization header");
    case Format::CurlLine:
        return Texts::tr("a curl line");
    case Format::PowerShellCall:
        return Texts::tr("a PowerShell call");
    case Format::Variables:
        return Texts::tr("variables (.env)");
    case Format::PostmanVariables:
        return Texts::tr("a Postman environment");
    case Format::Har:
        return Texts::tr("a HAR recording");
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
