// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstbytes.h"

#include "api/httpreply.h"
#include "core/httpdate.h"

#include <QRegularExpression>

namespace bearerscope {

namespace {

using State = ConnectionStep::State;
using End = HeadReader::End;

constexpr qsizetype mostShown = 80; // bytes

/// A handshake record or an alert (RFC 8446 5.1).
bool isTls(const QByteArray &bytes)
{
    return bytes.size() >= 2 && (bytes[0] == '\x15' || bytes[0] == '\x16') && bytes[1] == '\x03';
}

QByteArray firstLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return bytes.first(std::min(end < 0 ? bytes.size() : end, mostShown)).trimmed();
}

/// Something that can't be shown as a line is shown as it is: a MySQL greeting has a line end in its header.
QByteArray firstBytes(const QByteArray &bytes)
{
    const QByteArray line = firstLine(bytes);
    return line.size() >= 8 ? line : bytes.first(std::min(bytes.size(), mostShown));
}

/// Status and headers, as far as they came; nothing when \a bytes don't begin with a status line. The rest is the body.
std::optional<HttpReply> readHead(const QByteArray &bytes)
{
    static const QRegularExpression statusLine(QStringLiteral("^HTTP/1\\.[01] ([0-9]{3})([ \\r]|$)"));
    const qsizetype lineEnd = bytes.indexOf('\n');
    const auto match = statusLine.match(QString::fromLatin1(bytes.first(std::max<qsizetype>(0, lineEnd))));
    if (lineEnd < 0 || !match.hasMatch())
        return {};
    HttpReply reply {match.captured(1).toInt(), {}, {}};
    const qsizetype headSize = HeadReader::headSize(bytes);
    const QList<QByteArray> lines = bytes.first(headSize > 0 ? headSize : bytes.size()).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            reply.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    if (headSize > 0)
        reply.body = bytes.sliced(headSize);
    return reply;
}

Judgement failed(Finding finding, const QByteArray &detail = {}, int status = 0)
{
    return {finding, State::Failed, detail, status};
}

Judgement judgeReply(const HttpReply &reply)
{
    Judgement result {Finding::Answered, State::Doubtful, {}, reply.status, parseHttpDate(reply.header("Date"))};
    if (reply.status >= 500) {
        result.finding = Finding::ServerInTrouble;
    } else if (reply.status >= 300 && reply.status < 400) {
        result.finding = Finding::Redirected;
        result.detail = reply.redirectTarget();
    } else if (reply.isHtml()) {
        result.finding = Finding::HtmlPage;
    } else {
        result.state = State::Passed;
    }
    return result;
}

} // namespace

Judgement judgeAnswer(const QByteArray &bytes, End end)
{
    if (bytes.isEmpty())
        return failed(end == End::TimedOut ? Finding::Silent : Finding::ClosedMutely);
    if (isTls(bytes))
        return failed(Finding::TlsOnly);
    const auto reply = readHead(bytes);
    if (!reply)
        return failed(end == End::Full ? Finding::Endless : Finding::NotHttp, firstBytes(bytes));
    if (HeadReader::headSize(bytes) == 0)
        return failed(end == End::Full ? Finding::Endless : Finding::BrokenOff, {}, reply->status);
    if (reply->status < 200 || reply->status > 599) // no final answer has it
        return failed(Finding::NotHttp, firstLine(bytes), reply->status);
    return judgeReply(*reply);
}

Judgement judgeProxy(const QByteArray &bytes, End end)
{
    if (bytes.isEmpty())
        return failed(end == End::TimedOut ? Finding::ProxySilent : Finding::ProxyClosed);
    const auto reply = isTls(bytes) ? std::nullopt : readHead(bytes);
    if (!reply || end == End::Full)
        return failed(Finding::ProxyNotHttp, reply ? QByteArray() : firstBytes(bytes));
    if (HeadReader::headSize(bytes) == 0)
        return failed(end == End::TimedOut ? Finding::ProxySilent : Finding::ProxyClosed, {}, reply->status);
    if (reply->status >= 200 && reply->status < 300)
        return {Finding::ProxyOpened, State::Passed, {}, reply->status};
    if (reply->status == 407)
        return failed(Finding::ProxyWantsSignIn, reply->header("Proxy-Authenticate"), reply->status);
    const bool cannotReach = reply->status >= 502 && reply->status <= 504;
    return failed(cannotReach ? Finding::ProxyCannotReach : Finding::ProxyRefused, {}, reply->status);
}

Judgement judgeInPlaceOfTls(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return failed(Finding::TlsBroken);
    if (isTls(bytes))
        return failed(Finding::NoCommonTls);
    if (const auto reply = readHead(bytes))
        return failed(Finding::PlainHttp, {}, reply->status);
    return failed(Finding::OtherProtocol, firstBytes(bytes));
}

} // namespace bearerscope
