// SPDX-License-Identifier: GPL-3.0-or-later
#include "apicall.h"

#include "calladdress.h"
#include "curlline.h"
#include "secret.h"
#include "tokenlook.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Parsed = Expected<ApiCall, InputError>;

constexpr qsizetype largestText = 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ApiCall)
};

/// \a problem, and what to do. Nothing of the text is repeated: whatever isn't understood may be a secret.
auto refused(const QString &problem)
{
    return unexpected(InputError {InputError::Field::Text,
        problem + u' '
            + Texts::tr("Write a call such as POST /v1/redemptions, or paste its address or its curl line.")});
}

bool isMethod(QStringView word)
{
    static const auto methods = {
        "GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "HEAD"_L1, "OPTIONS"_L1, "TRACE"_L1, "CONNECT"_L1};
    return std::any_of(methods.begin(), methods.end(),
        [word](QLatin1String method) { return word.compare(method, Qt::CaseInsensitive) == 0; });
}

bool isPath(QStringView word)
{
    return word.contains(u'/');
}

/// What stands at the start of a line in a list, a quotation or a terminal.
bool isMark(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return QStringView(u"-*>$\u2022").contains(c); });
}

/// The words of \a line without the quotes around each, and without the mark in front.
QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    while (!line.isEmpty()) {
        const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
        const QStringView word = bareWords({line.begin(), end});
        line = {end == line.end() ? end : end + 1, line.end()};
        if (!word.isEmpty() && !(words.isEmpty() && isMark(word)))
            words.append(word);
    }
    return words;
}

Parsed callAt(QStringView address, QStringView method)
{
    auto parsed = parseCallAddress(address);
    if (!parsed)
        return refused(parsed.error());
    return ApiCall {method.toString().toUpper(), std::move(parsed->segments), std::move(parsed->host)};
}

/// A path, perhaps with a method in front and a version of HTTP behind.
Parsed callInLine(QStringView line)
{
    QList<QStringView> words = wordsOf(line);
    const bool hasMethod = !words.isEmpty() && isMethod(words.first());
    const QStringView method = hasMethod ? words.takeFirst() : QStringView();
    if (hasMethod && words.isEmpty())
        return refused(Texts::tr("A method alone is no call: its path is missing."));
    if (std::ranges::none_of(words, isPath))
        return refused(missingPath());
    const QStringView address = words.first();
    if (!isPath(address))
        return refused(Texts::tr("What stands in front of the path is no HTTP method, such as GET or POST."));
    const bool hasQuery = address.contains(u'?') || address.contains(u'#'); // may hold blanks, and counts for nothing
    if (words.size() > 1 && !hasQuery && !words[1].startsWith("HTTP/"_L1, Qt::CaseInsensitive))
        return refused(
            Texts::tr("Something stands behind the path. Leave it out; a blank within a path is written %20."));
    return callAt(address, method);
}

Parsed callOfCurl(CurlCall curl)
{
    QString address = exactText(curl.address);
    wipe(curl.address);
    const QString method = exactText(curl.method);
    if (curl.otherAddresses > 0)
        return refused(Texts::tr("The curl line makes more than one call. Ask about one at a time."));
    if (!isMethod(method))
        return refused(Texts::tr("The curl line names no HTTP method that is known, such as GET or POST."));
    const Parsed call = isPath(address) ? callAt(bareWords(address), method) : refused(missingPath());
    wipe(address);
    return call;
}

} // namespace

QString ApiCall::path() const
{
    return pathOf(segments);
}

QString ApiCall::pathToRepeat() const
{
    QStringList shown = segments;
    std::ranges::replace_if(shown, looksLikeToken, u"{hidden}"_s);
    return pathOf(shown);
}

Parsed parseApiCall(const QString &text)
{
    if (text.size() > largestText)
        return refused(Texts::tr("The text is larger than 1 MiB, which no call is."));
    const QStringView core = bareWords(text);
    if (core.isEmpty())
        return refused(Texts::tr("There is no call to look up: the text is empty."));
    QByteArray utf8 = core.toUtf8();
    const bool isCurl = isCurlLine(utf8);
    CurlCall curl = isCurl ? callInCurlLine(utf8) : CurlCall();
    wipe(utf8);
    return isCurl ? callOfCurl(std::move(curl)) : callInLine(core.left(core.indexOf(u'\n')));
}

bool isPlaceholder(const QString &segment)
{
    const auto isWithin = [&segment](QLatin1String start, QLatin1String end) {
        return segment.size() > start.size() + end.size() && segment.startsWith(start) && segment.endsWith(end);
    };
    if (isWithin("{"_L1, "}"_L1) || isWithin("<"_L1, ">"_L1) || isWithin("${"_L1, "}"_L1))
        return true;
    const auto isNameLetter = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    return (segment.startsWith(u':') || segment.startsWith(u'$')) && segment.size() > 1
        && std::all_of(segment.begin() + 1, segment.end(), isNameLetter);
}

} // namespace bearerscope
