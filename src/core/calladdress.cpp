// SPDX-License-Identifier: GPL-3.0-or-later
#include "calladdress.h"

#include "connection.h"
#include "percentcoding.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// Twice what servers take as a whole request line.
constexpr qsizetype longestPath = 16 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ApiCall)
};

bool isOneOf(QChar c, QStringView characters)
{
    return characters.contains(c);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// Blanks, quotes and a byte-order mark.
bool isAround(QChar c)
{
    return c.isSpace() || isOneOf(c, u"\"'`\u2018\u2019\u201C\u201D\uFEFF");
}

QStringView upTo(QStringView characters, QStringView text)
{
    return {text.begin(), std::find_first_of(text.begin(), text.end(), characters.begin(), characters.end())};
}

bool isWebScheme(QStringView scheme)
{
    return scheme.compare("https"_L1, Qt::CaseInsensitive) == 0 || scheme.compare("http"_L1, Qt::CaseInsensitive) == 0;
}

bool holdsPlaceholder(QStringView authority)
{
    return std::ranges::any_of(authority, [](QChar c) { return isOneOf(c, u"{<$"); });
}

/// Whether \a address, which has no scheme, starts with a host: "api.voucherify.io/v1", "[::1]:8080/v1", "$HOST/v1".
bool startsWithHost(QStringView address)
{
    const QStringView first = upTo(u"/", address);
    if (first == u"." || first == u"..")
        return false;
    const qsizetype colon = first.lastIndexOf(u':');
    const QStringView port = first.sliced(colon + 1);
    const bool hasPort = colon > 0 && !port.isEmpty() && std::ranges::all_of(port, [](QChar c) { return c.isDigit(); });
    return hasPort || first.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || holdsPlaceholder(first)
        || std::ranges::any_of(first, [](QChar c) { return isOneOf(c, u".@["); });
}

/// Without user name and port; empty where a placeholder stands for it, nothing where there is none.
std::optional<QString> hostIn(QStringView authority)
{
    authority = authority.sliced(authority.lastIndexOf(u'@') + 1);
    if (holdsPlaceholder(authority))
        return QString();
    const QUrl url(u"https://"_s + authority.toString(), QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    return url.isValid() && !host.isEmpty() ? std::optional(host) : std::nullopt;
}

QString decoded(QStringView segment)
{
    return segment.contains(u'%') ? exactText(percentDecoded(segment.toUtf8())) : segment.toString();
}

/// Whether \a text starts with a percent sign that reads as the beginning of an encoded character.
bool startsEncoded(QStringView text)
{
    return text.size() > 1 && text[0] == u'%' && isOneOf(text[1], u"0123456789abcdefABCDEF");
}

/// Without dot segments (RFC 3986 5.2.4; encoded ones count too, as in browsers) and without one slash at the end.
QStringList segmentsOf(QStringView path)
{
    QStringList segments;
    bool endsInDots = false;
    for (const QStringView part : path.sliced(path.startsWith(u'/') ? 1 : 0).split(u'/')) {
        const QString segment = decoded(part);
        endsInDots = segment == "."_L1 || segment == ".."_L1;
        if (!endsInDots)
            segments.append(segment);
        else if (segment == ".."_L1 && !segments.isEmpty())
            segments.removeLast();
    }
    if (!endsInDots && segments.last().isEmpty())
        segments.removeLast();
    return segments;
}

} // namespace

Expected<CallAddress, QString> parseCallAddress(QStringView address)
{
    address = upTo(u"?#", address);
    if (std::ranges::any_of(address, [](QChar c) { return c == u'\\' || isControl(c); }))
        return unexpected(
            Texts::tr("There is a backslash or a control character in the path, which no address holds."));
    const qsizetype colon = address.indexOf("://"_L1);
    const bool hasScheme = colon >= 0 && !address.first(colon).contains(u'/');
    if (hasScheme && !isWebScheme(address.first(colon)))
        return unexpected(Texts::tr("This isn't the address of an API: those start with https://."));
    CallAddress result;
    if (hasScheme)
        address = address.sliced(colon + 3);
    if (hasScheme || startsWithHost(address)) {
        const QStringView authority = upTo(u"/", address);
        const auto host = hostIn(authority);
        if (!host)
            return unexpected(Texts::tr("The host in this address can't be read."));
        result.host = *host;
        address = address.sliced(authority.size());
    }
    if (address.size() > longestPath)
        return unexpected(Texts::tr("The path is longer than %1 characters, which no server takes.").arg(longestPath));
    result.segments = segmentsOf(address);
    if (std::ranges::all_of(result.segments, &QString::isEmpty))
        return unexpected(
            address.isEmpty() ? missingPath() : Texts::tr("The path is empty: slashes and dots alone lead nowhere."));
    return result;
}

bool isOwnHost(const QString &host)
{
    return host.isEmpty() || host == "voucherify.io"_L1 || host.endsWith(".voucherify.io"_L1) || isLoopback(host);
}

qsizetype apiPathsIn(QByteArrayView text)
{
    static const QRegularExpression path(uR"(/(?:v1|v2|client)/[^\s"'`,;|()<>]*+)"_s);
    auto paths = path.globalMatch(QString::fromUtf8(text));
    qsizetype count = 0;
    for (; paths.hasNext(); paths.next())
        ++count;
    return count;
}

bool isApiPath(const QStringList &segments)
{
    return std::ranges::any_of(segments,
        [](const QString &segment) { return segment == "v1"_L1 || segment == "v2"_L1 || segment == "client"_L1; });
}

QString pathOf(const QStringList &segments)
{
    const auto isEncoded = [](QStringView rest) {
        const QChar c = rest.front();
        return isOneOf(c, u"/?#\\") || isAround(c) || isControl(c) || startsEncoded(rest);
    };
    QString path;
    for (const QStringView segment : segments) {
        path += u'/';
        for (qsizetype i = 0; i < segment.size(); ++i) {
            const QString c(segment[i]);
            path += isEncoded(segment.sliced(i)) ? QString::fromLatin1(c.toUtf8().toPercentEncoding()) : c;
        }
    }
    const bool endsEmpty = segments.isEmpty() || segments.last().isEmpty();
    return endsEmpty ? path + u'/' : path;
}

QStringView bareWords(QStringView text)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

QString missingPath()
{
    return Texts::tr("There is no path here: it would start with a slash.");
}

} // namespace bearerscope
