// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptext.h"

#include "asciiwords.h"
#include "httpdate.h"

#include <algorithm>

namespace bearerscope {

namespace {

/// As "curl --verbose" prints what came.
QByteArrayView withoutMark(QByteArrayView line)
{
    return line.startsWith("< ") || line == "<" ? line.sliced(1).trimmed() : line;
}

bool isStatusLine(QByteArrayView line)
{
    return startsIgnoringCase(withoutMark(line), QLatin1String("HTTP/"));
}

int statusIn(QByteArrayView line)
{
    takeUpTo(' ', line);
    return firstWord(line.trimmed()).toInt();
}

std::optional<qint64> secondsIn(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/// Where the answer begins: behind what "curl --verbose" tells of the way there and of the request; -1: nowhere.
qsizetype startOfAnswer(QByteArrayView text)
{
    if (startsIgnoringCase(text, QLatin1String("HTTP/")) || text.startsWith("< "))
        return 0;
    const qsizetype found = text.indexOf("\n< HTTP/");
    return found < 0 ? -1 : found + 1;
}

/// The head of an HTTP \a message, whose body alone is left in \a message: the part after its first empty line.
HttpText takeHead(QByteArrayView &message)
{
    HttpText head;
    head.status = statusIn(withoutMark(message.first(std::min<qsizetype>(message.size(), 64))));
    while (!message.isEmpty()) {
        QByteArrayView line = withoutMark(takeUpTo('\n', message).trimmed());
        if (line.isEmpty())
            break;
        const QByteArrayView name = takeUpTo(':', line).trimmed();
        if (!head.date && equalsIgnoringCase(name, QLatin1String("date")))
            head.date = parseHttpDate(line.trimmed().toByteArray());
        if (!head.retryAfter && equalsIgnoringCase(name, QLatin1String("retry-after")))
            head.retryAfter = secondsIn(line.trimmed());
    }
    message = message.trimmed();
    return head;
}

/// Without what "curl --verbose" tells of the connection, which no JSON holds.
QByteArrayView withoutRemarks(QByteArrayView body)
{
    while (body.startsWith("* ") || body.startsWith("{ [") || body.startsWith("} ["))
        takeUpTo('\n', body);
    const qsizetype behind = body.indexOf("\n* ");
    return (behind < 0 ? body : body.first(behind)).trimmed();
}

} // namespace

bool isHttpText(QByteArrayView text)
{
    return startOfAnswer(text) >= 0;
}

HttpText httpTextIn(QByteArrayView text)
{
    text = text.sliced(std::max<qsizetype>(startOfAnswer(text), 0));
    HttpText answer = takeHead(text);
    while (isStatusLine(text)) // behind a proxy's, or "100 Continue"
        answer = takeHead(text);
    answer.body = withoutRemarks(text);
    return answer;
}

} // namespace bearerscope
