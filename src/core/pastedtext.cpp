// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedtext.h"

#include "asciiwords.h"
#include "curlline.h"
#include "errorparser.h"
#include "formtext.h"
#include "httptext.h"
#include "ownreport.h"
#include "refusaladvice.h"
#include "tokenfinder.h"
#include "tokenparser.h"
#include "visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

using Format = PastedToken::Format;
using Recognised = Expected<PastedToken, InputError>;

constexpr qsizetype largestText = 1024 * 1024;
/// Shorter words are typing, not tokens.
constexpr qsizetype shortestBareToken = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("PastedText", text);
}

auto refused(const QString &message)
{
    return unexpected(InputError {InputError::Field::Text, message});
}

/// \a problem, and what would have been recognised.
auto unrecognised(const QString &problem)
{
    return refused(problem + u' '
        + tr("Recognised are token JSON, \"Bearer TOKEN\", an Authorization header, a curl line, form data, or the "
             "token alone."));
}

auto webPage()
{
    return refused(tr("This is a web page, not a token: a proxy's or a sign-in page? Copy the token itself."));
}

auto keyPair()
{
    return refused(
        tr("This holds an API key pair but no access token: it asks for a token. Enter the pair in the window "
           "and choose Request token, or hand it to \"bearerscope request\" as that one's --help says."));
}

bool mentionsKeyPair(QByteArrayView text)
{
    const auto names = {"x-app-id", "x-app-token", "x_app_id", "x_app_token", "app_id=", "app_token=", "client_secret"};
    return std::any_of(names.begin(), names.end(),
        [text](const char *name) { return QLatin1String(text).contains(QLatin1String(name), Qt::CaseInsensitive); });
}

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

/// What was found in \a text.
Recognised fromFindings(Expected<TokenData, QString> findings, Format format, QByteArrayView text)
{
    if (findings)
        return PastedToken {format, *std::move(findings)};
    if (!findings.error().isEmpty())
        return refused(findings.error());
    if (mentionsKeyPair(text))
        return keyPair();
    return unrecognised(format == Format::FormData ? tr("This is form data without an access token in it.")
                                                   : tr("There is no access token in this text."));
}

/// What the API's error object in \a json says, in a sentence or two; empty when it is none.
QString errorInWords(const QByteArray &json)
{
    ApiError answer {.kind = ErrorKind::Rejected};
    readErrorBody(json, answer);
    QString words = serverWords(answer);
    if (!words.isEmpty() && !answer.requestId.isEmpty())
        words += u' ' + tr("Its request ID is %1.").arg(visibleText(answer.requestId, 128));
    return words;
}

/// Whether \a json is what another question to this program was answered with.
bool isOwnAnswer(QByteArrayView json)
{
    return json.contains(R"("facts_date")") || json.contains(R"("tested_at_utc")");
}

/// \a json is a part of \a text. Blanks in place of what is in front keep the offsets in messages those of
/// the text.
Recognised fromJson(QByteArrayView text, QByteArrayView json)
{
    QByteArray bytes(json.data() - text.data(), ' ');
    bytes.append(json);
    if (auto report = ownReport(bytes)) {
        wipe(bytes);
        return PastedToken {Format::OwnReport, *std::move(report)};
    }
    auto data = parseTokenJson(bytes);
    const bool isOtherObject = !data && data.error().kind == ErrorKind::WrongShape;
    const bool isOwn = isOtherObject && isOwnAnswer(bytes);
    const QString said = isOtherObject && !isOwn ? errorInWords(bytes) : QString();
    wipe(bytes);
    if (data)
        return PastedToken {Format::TokenJson, *std::move(data)};
    if (isOwn)
        return refused(tr("This is another answer of Bearerscope's own. There is no token in it."));
    if (!said.isEmpty())
        return refused(tr("This is an error answer, not a token.") + u' ' + said);
    return refused(tr("This JSON can't be inspected. %1").arg(data.error().problem));
}

Recognised fromHttpAnswer(QByteArrayView text, QByteArrayView answer)
{
    const auto [status, date, body] = httpTextIn(answer);
    if (body.startsWith('<'))
        return webPage();
    if (!body.startsWith('{'))
        return unrecognised(tr("This is an HTTP answer without token JSON in its body."));
    Recognised pasted = fromJson(text, body);
    if (pasted) {
        TokenData &data = pasted->data;
        if (date && pasted->format == Format::TokenJson)
            data.provenance.time = {data.active ? ToldTime::Kind::DateOfCheck : ToldTime::Kind::DateOfIssue, *date};
        warn(*pasted, Warning::Kind::TextIgnored,
            date ? tr("Of the status line and the headers only Date was read.")
                 : tr("Only the body was read. The status line and the headers were ignored."));
    }
    return pasted;
}

TokenFinder readLines(QByteArrayView text)
{
    TokenFinder finder;
    while (!text.isEmpty()) {
        const QByteArrayView line = takeUpTo('\n', text);
        finder.addHeader(line.startsWith("> ") ? line.sliced(2) : line); // "> ": as "curl --verbose" prints them
    }
    return finder;
}

Recognised fromCredentials(QByteArrayView text)
{
    TokenFinder finder;
    finder.addCredentials(text);
    return fromFindings(finder.result(), Format::BearerToken, text);
}

Recognised fromBareWord(QByteArrayView text)
{
    if (text.contains(R"("access_token")"))
        return refused(tr("There is JSON in this text, with something in front of it. Copy just the JSON, from its "
                          "first { to its last }."));
    if (isForm(text))
        return fromFindings(tokenInForm(text), Format::FormData, text);
    if (mentionsKeyPair(text))
        return keyPair();
    if (hasBlanks(text))
        return unrecognised(tr("This isn't one token: there are several words or lines."));
    if (startsIgnoringCase(text, QLatin1String("http://")) || startsIgnoringCase(text, QLatin1String("https://")))
        return unrecognised(tr("This is a web address, not a token."));
    if (text.size() < shortestBareToken)
        return unrecognised(tr("This is too short for an access token."));
    TokenFinder finder;
    finder.addToken(Secret::fromUtf8(text));
    return fromFindings(finder.result(), Format::BareToken, text);
}

/// \a core is \a text without the blanks and quotes around it.
Recognised recogniseShape(QByteArrayView text, QByteArrayView core)
{
    if (core.startsWith('{') || core.startsWith('['))
        return fromJson(text, core);
    if (isHttpText(core))
        return fromHttpAnswer(text, core);
    if (core.startsWith('<'))
        return webPage();
    if (isCurlLine(core))
        return fromFindings(tokenInCurlLine(core), Format::CurlLine, core);
    if (const TokenFinder finder = readLines(core); finder.sawCredentials())
        return fromFindings(finder.result(), Format::Header, core);
    return knownScheme(firstWord(core)) ? fromCredentials(core) : fromBareWord(core);
}

/// What a masked token's report tells beside it is as good as any.
void dropMaskedToken(PastedToken &pasted)
{
    pasted.data.accessToken.reset();
    pasted.data.warnings.removeIf(
        [](const Warning &warning) { return warning.field == QLatin1String("access_token"); });
    warn(pasted, Warning::Kind::TextIgnored,
        tr("The token in this report is masked, so there is none to check or copy. Its scopes and times were read; "
           "--reveal shows the token."));
}

void warnOfOddCharacters(PastedToken &pasted)
{
    const auto &token = pasted.data.accessToken;
    if (!token || isVisibleAscii(token->reveal()) || pasted.data.accessTokenDamaged
        || contains(pasted.data.warnings, Warning::Kind::UnprintableCharacters))
        return;
    pasted.data.warnings.append({Warning::Kind::UnprintableCharacters, QStringLiteral("access_token"),
        tr("The access token holds characters that no token should, some of which may look like others: %1.")
            .arg(otherCharacters(token->reveal()))});
}

} // namespace

Expected<PastedToken, InputError> recognise(const QByteArray &text)
{
    if (text.size() > largestText)
        return refused(tr("The text is larger than 1 MiB, which no token is."));
    if (!text.isValidUtf8() || isUtf16WithoutMark(text))
        return refused(tr("The text isn't UTF-8. If it comes from a file, save that as UTF-8."));

    QByteArrayView content(text);
    if (content.startsWith("\xEF\xBB\xBF"))
        content = content.sliced(3);
    const QByteArrayView core = withoutQuotes(content.trimmed());
    if (core.isEmpty())
        return unrecognised(tr("There is nothing to inspect: the text is empty."));

    Recognised pasted = recogniseShape(text, core);
    if (!pasted)
        return pasted;
    if (const auto &token = pasted->data.accessToken; token && isMasked(token->reveal())) {
        if (pasted->format == Format::OwnReport) {
            dropMaskedToken(*pasted);
            return pasted;
        }
        return unrecognised(tr("This token is masked: its middle was replaced by dots when it was shown, so there is "
                               "nothing to ask about. Copy it whole; on the command line, --reveal shows it."));
    }
    const bool isWord = pasted->format == Format::BareToken || pasted->format == Format::BearerToken
        || pasted->format == Format::FormData;
    if (isWord && core.size() < withoutLastLineBreak(content).size()) {
        warn(*pasted, Warning::Kind::BlanksTrimmed,
            tr("There were blanks or quotes around the token. They were left out."));
    }
    warnOfOddCharacters(*pasted);
    return pasted;
}

QString formatName(PastedToken::Format format)
{
    switch (format) {
    case Format::TokenJson:
        return tr("token JSON");
    case Format::OwnReport:
        return tr("Bearerscope's own JSON report");
    case Format::BareToken:
        return tr("a bare access token");
    case Format::BearerToken:
        return tr("a Bearer token");
    case Format::FormData:
        return tr("form data");
    case Format::Header:
        return tr("an Authorization header");
    case Format::CurlLine:
        return tr("a curl line");
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
