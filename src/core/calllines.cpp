// SPDX-License-Identifier: GPL-3.0-or-later
#include "calllines.h"

#include "asciiwords.h"
#include "calladdress.h"
#include "callcollector.h"
#include "codecalls.h"
#include "curlline.h"
#include "secret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Format = CallList::Format;
using Line = std::optional<CallLine>;

struct Calls {
    QList<CallLine> read;
    qsizetype named = 0; ///< paths of the API that should have been
};

bool isMethod(QByteArrayView word)
{
    static constexpr const char *methods[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::any_of(std::begin(methods), std::end(methods),
        [word](const char *method) { return equalsIgnoringCase(word, QLatin1String(method)); });
}

Line callOf(QByteArrayView method, QByteArrayView path, Format format)
{
    auto address = parseCallAddress(QString::fromUtf8(path));
    if (!address)
        return {};
    const QString capitals = QString::fromLatin1(method).toUpper();
    return CallLine {{capitals, std::move(address->segments), std::move(address->host)}, format};
}

/// The mark of an item of a list or of a quotation at the start of \a line, with the blank behind it.
QByteArrayView markOf(QByteArrayView line)
{
    static constexpr QByteArrayView marks[] = {"- ", "* ", "+ ", "> ", "\xE2\x80\xA2 ", "[ ] ", "[x] "};
    const auto *const mark = std::find_if(
        std::begin(marks), std::end(marks), [line](QByteArrayView start) { return line.startsWith(start); });
    if (mark != std::end(marks))
        return *mark;
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c < '0' || c > '9'; });
    const QByteArrayView behind(end, line.end());
    const bool isNumber = end != line.begin() && (behind.startsWith(". ") || behind.startsWith(") "));
    return isNumber ? line.first(end - line.begin() + 2) : QByteArrayView();
}

/// \a line without such marks, and without quotes around it.
QByteArrayView withoutMarks(QByteArrayView line)
{
    for (QByteArrayView mark = markOf(line); !mark.isEmpty(); mark = markOf(line))
        line = line.sliced(mark.size()).trimmed();
    while (!line.isEmpty() && QByteArrayView("`\"'").contains(line.front()))
        line = line.sliced(1);
    return line;
}

/// Up to a query or whatever else can't be part of a path.
QByteArrayView pathIn(QByteArrayView word)
{
    const auto end =
        std::find_if(word.begin(), word.end(), [](char c) { return QByteArrayView("?#`\"'|").contains(c); });
    word = {word.begin(), end};
    while (!word.isEmpty() && QByteArrayView(",;:.)").contains(word.back()))
        word.chop(1);
    return word;
}

/// "POST /v1/redemptions …": whoever begins a line so means a call.
Line callAtStart(QByteArrayView line)
{
    const QByteArrayView method = firstWord(line);
    if (!isMethod(method))
        return {};
    const QByteArrayView path = pathIn(firstWord(line.sliced(method.size()).trimmed()));
    return path.contains('/') ? callOf(method, path, Format::Lines) : std::nullopt;
}

/// "/v1/redemptions …", "https://…", or a single word such as v1/redemptions.
Line addressAtStart(QByteArrayView line)
{
    const QByteArrayView word = firstWord(line);
    const bool isMeant = word.startsWith('/') || startsIgnoringCase(word, "http"_L1) || word.size() == line.size();
    const QByteArrayView path = pathIn(word);
    return isMeant && path.contains('/') ? callOf({}, path, Format::Lines) : std::nullopt;
}

QByteArray textOf(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    const auto *const name =
        std::find_if(names.begin(), names.end(), [&object](QLatin1String member) { return object[member].isString(); });
    return name == names.end() ? QByteArray() : object[*name].toString().toUtf8();
}

/// \a call as a server recorded it.
Line recorded(Line call, quint64 status)
{
    if (call) {
        call->isRecorded = true;
        call->status = status;
    }
    return call;
}

/// One of an access log in JSON: as the members of \a object, or of its "request" or "req".
Line callOfObject(const QJsonObject &object)
{
    const QByteArray method = textOf(object, {"method"_L1, "request_method"_L1});
    const QByteArray path = textOf(object, {"path"_L1, "url"_L1, "uri"_L1, "request_uri"_L1});
    if (isMethod(method) && !path.isEmpty())
        return callOf(method, pathIn(path), Format::AccessLog);
    for (const auto name : {"request"_L1, "req"_L1}) {
        if (object[name].isObject())
            return callOfObject(object[name].toObject());
    }
    return {};
}

/// A method in capitals, and behind it the path or address, perhaps as a field of its own. Behind the version of HTTP,
/// access logs have the status.
Line callWithin(QByteArrayView line)
{
    static const QRegularExpression pattern(uR"((?<![A-Za-z])(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[\s"'`|:,]++)"
                                            uR"(((?:path|url|uri)=["']?)?+((?:https?:/)?/\S*))"
                                            uR"((?:\s++(HTTP/[0-9.]++)["']?(?:\s++(\d{3})\b)?)?)"_s);
    const auto match = pattern.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return {};
    Line call = callOf(match.captured(1).toUtf8(), pathIn(match.captured(3).toUtf8()), Format::AccessLog);
    const bool isRecorded = match.capturedLength(2) > 0 || match.capturedLength(4) > 0;
    return isRecorded ? recorded(std::move(call), match.captured(5).toULongLong()) : call;
}

Line callInLog(QByteArrayView line)
{
    if (line.startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
        if (Line call = callOfObject(object))
            return recorded(std::move(call), object["status"_L1].toVariant().toULongLong());
    }
    Line call = line.startsWith('"') ? callWithin(line) : std::nullopt;
    return call && call->isRecorded ? call : std::nullopt;
}

/// \a item: the \a line without what marks it as one.
QList<CallLine> callsIn(QByteArrayView line, QByteArrayView item)
{
    if (const Line call = callInLog(line))
        return {*call};
    if (const Line call = callAtStart(item))
        return {*call};
    QList<CallLine> calls;
    for (const auto &[method, address] : callsInCode(line)) {
        if (const Line call = callOf(method, pathIn(address), Format::Lines))
            calls.append(*call);
    }
    if (!calls.isEmpty())
        return calls;
    if (const Line call = callWithin(line))
        return {*call};
    const Line call = addressAtStart(item);
    return call ? QList<CallLine> {*call} : QList<CallLine>();
}

Calls readCalls(QByteArrayView line, QByteArrayView item)
{
    Calls calls {callsIn(line, item)};
    const auto isRecorded = [](const CallLine &call) { return call.isRecorded; };
    if (const auto call = std::ranges::find_if(calls.read, isRecorded); call != calls.read.end())
        calls.named = isApiPath(call->call.segments) && call->status != httpNotFound ? 1 : 0;
    else
        calls.named = apiPathsIn(line);
    return calls;
}

bool isComment(QByteArrayView line)
{
    return line.isEmpty() || line.startsWith('#');
}

Calls readCommand(QByteArrayView command)
{
    CurlCall curl = callInCurlLine(command);
    const QByteArrayView path = pathIn(curl.address);
    const Line call =
        isMethod(curl.method) && path.contains('/') ? callOf(curl.method, path, Format::CurlLines) : std::nullopt;
    wipe(curl.address);
    return call ? Calls {{*call}, curl.otherAddresses + (isApiPath(call->call.segments) ? 1 : 0)}
                : Calls {{}, apiPathsIn(command)};
}

/// Whether the first line of \a text begins a command, perhaps as an item of a list.
bool startsCommand(QByteArrayView text)
{
    return isCurlLine(withoutMarks(takeUpTo('\n', text).trimmed()));
}

/// The curl command at the start of \a text, which ends at a line break that is neither quoted nor escaped. Where a
/// quote isn't closed before the next command, it is the first line. What was looked at is never looked at again from
/// another command, so many open quotes cost no more than few.
QByteArrayView commandIn(QByteArrayView text)
{
    char quote = 0; // '$' stands for $'…', where a backslash counts
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        const bool isEscape = c == '\\' && quote != '\'';
        if (isEscape)
            at += text.sliced(at).startsWith("\\\r\n") ? 2 : 1;
        else if (quote != 0)
            quote = c == (quote == '$' ? '\'' : quote) ? char(0) : quote;
        else if (c == '\'' || c == '"')
            quote = c == '\'' && at > 0 && text[at - 1] == '$' ? '$' : c;
        const bool isBreak = at < text.size() && text[at] == '\n';
        if (isBreak && (quote == 0 ? !isEscape : startsCommand(text.sliced(at + 1))))
            break;
    }
    return quote == 0 ? text.first(std::min(at, text.size())) : takeUpTo('\n', text);
}

} // namespace

OtherLines readCallLines(QByteArrayView text, const std::function<bool(const CallLine &)> &found)
{
    OtherLines others;
    qsizetype number = 1;
    for (QByteArrayView rest; !text.isEmpty(); text = rest) {
        rest = text;
        QByteArrayView line = takeUpTo('\n', rest).trimmed();
        const QByteArrayView item = withoutMarks(line);
        Calls calls;
        if (isCurlLine(item)) {
            line = commandIn({item.begin(), text.end()});
            calls = readCommand(line);
            rest = {line.end(), text.end()};
        } else {
            calls = isComment(line) ? Calls {{}, apiPathsIn(line)} : readCalls(line, item);
        }
        qsizetype read = 0, ofApi = 0;
        for (const CallLine &call : calls.read) {
            const bool isCall = found(call);
            read += isCall ? 1 : 0;
            ofApi += isCall && isApiPath(call.call.segments) ? 1 : 0;
        }
        others.count += read > 0 || isComment(line) ? 0 : 1;
        if (calls.named > ofApi)
            others.withApiPath.append(number);
        number += std::count(text.begin(), rest.begin(), '\n');
    }
    return others;
}

} // namespace bearerscope
