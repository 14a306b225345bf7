// SPDX-License-Identifier: GPL-3.0-or-later
#include "calllist.h"

#include "asciiwords.h"
#include "calladdress.h"
#include "callcollector.h"
#include "calllines.h"
#include "harreader.h"
#include "namelist.h"
#include "strictjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Format = CallList::Format;

constexpr qsizetype largestText = 16 * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CallList)
};

auto refused(const QString &message)
{
    return unexpected(InputError {InputError::Field::Text, message});
}

/// \a problem, and what would have been recognised.
auto unrecognised(const QString &problem)
{
    return refused(problem + u' '
        + Texts::tr(
            "Recognised are lines such as \"POST /v1/redemptions\", web addresses, curl lines, access logs and HAR "
            "files (the recordings of a browser)."));
}

/// Why nothing is left of what was read.
auto nothingLeft(const CallList &list)
{
    if (list.otherHostCalls > 0) {
        return refused(
            Texts::tr("None of these calls goes to Voucherify or to this computer, and none has a path that Voucherify "
                      "publishes. They go to: %1.")
                .arg(listed(list.otherHosts)));
    }
    if (!list.notFound.isEmpty())
        return refused(
            Texts::tr("All calls of the API in this recording were answered 404 and aren't published, so there are "
                      "none such. Check how their paths are spelt."));
    return unrecognised(list.format == Format::Har ? Texts::tr("There is no call of the API in this HAR file.")
                                                   : Texts::tr("There is no call of the API in this text."));
}

/// Of the calls in a recording: preflights and what isn't part of the API are left out later.
void collect(const HarRequests &har, CallCollector &collector, CallList &list)
{
    list.format = Format::Har;
    list.linesIgnored = har.incomplete;
    for (const HarRequests::Request &request : har.requests) {
        const auto call = parseApiCall(QString::fromUtf8(request.method + ' ' + request.address));
        if (call && collector.addRecorded(*call, request.status))
            continue;
        ++list.linesIgnored;
        if (call && isApiPath(call->segments) && request.status != httpNotFound)
            list.unreadLines.append(request.number);
    }
}

void collectLines(QByteArrayView text, CallCollector &collector, CallList &list)
{
    qsizetype counts[4] = {};
    const OtherLines others = readCallLines(text, [&](const CallLine &line) {
        ++counts[static_cast<std::size_t>(line.format)];
        return line.format == Format::AccessLog ? collector.addRecorded(line.call, line.status)
                                                : collector.add(line.call, true);
    });
    list.linesIgnored = others.count;
    list.unreadLines = others.withApiPath;
    list.format = static_cast<Format>(std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts));
}

} // namespace

QString formatName(Format format)
{
    switch (format) {
    case Format::Lines:
        return Texts::tr("a list of calls");
    case Format::Har:
        return Texts::tr("a HAR file");
    case Format::AccessLog:
        return Texts::tr("an access log");
    case Format::CurlLines:
        return Texts::tr("curl lines");
    }
    Q_UNREACHABLE();
}

Expected<CallList, InputError> parseCallList(const QByteArray &text, const EndpointMatcher &matcher)
{
    if (text.size() > largestText)
        return refused(Texts::tr("The text is larger than 16 MiB. Take a part of it, such as the calls of one day."));
    if (!text.isValidUtf8() || isUtf16WithoutMark(text))
        return refused(Texts::tr("The text isn't UTF-8. If it comes from a file, save that as UTF-8."));
    QByteArrayView content(text);
    content = content.sliced(content.startsWith("\xEF\xBB\xBF") ? 3 : 0).trimmed();
    if (content.isEmpty())
        return unrecognised(Texts::tr("There are no calls to read: the text is empty."));
    if (startsIgnoringCase(content, "<!doctype"_L1) || startsIgnoringCase(content, "<html"_L1))
        return unrecognised(Texts::tr("This is a web page."));

    CallList list;
    CallCollector collector(matcher);
    const auto har = readHar(content);
    if (har)
        collect(*har, collector, list);
    else if (har.error().isHar)
        return refused(
            Texts::tr("This HAR file breaks off or stops making sense at offset %1. Record it again, or save it again.")
                .arg(content.data() - text.data() + har.error().offset));
    else
        collectLines(content, collector, list);
    if (collector.isOverfull())
        return refused(Texts::tr(
            "There are more than %1 different calls that aren't published, so this is a recording of something else.")
                           .arg(CallCollector::mostUnpublished));
    collector.finish(list);
    if (list.entries.isEmpty())
        return nothingLeft(list);
    return list;
}

} // namespace bearerscope
