// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptext.h"

#include "asciiwords.h"
#include "httpdate.h"

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
    }
    message = message.trimmed();
    return head;
}

/// Without what "curl --verbose" tells of the connection, which no JSON holds.
QByteArrayView withoutRemarks(QByteArrayView body)
{
    while (body.startsWith("* ") || body.startsWith("{ ["))
        takeUpTo('\n', body);
    const qsizetype behind = body.indexOf("\n* ");
    return (behind < 0 ? body : body.first(behind)).trimmed();
}

} // namespace

bool isHttpText(QByteArrayView text)
{
    return startsIgnoringCase(text, QLatin1String("HTTP/")) || text.startsWith("< ");
}

HttpText httpTextIn(QByteArrayView text)
{
    HttpText answer = takeHead(text);
    while (isStatusLine(text)) // behind a proxy's, or "100 Continue"
        answer = takeHead(text);
    answer.body = withoutRemarks(text);
    return answer;
}

} // namespace bearerscope
