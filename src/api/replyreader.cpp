// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyreader.h"

#include "replymeta.h"

#include "core/errorparser.h"
#include "core/strictjson.h"
#include "core/tokenparser.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QtEndian>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReplyReader)
};

/// Whether a JSON object was begun and not ended.
bool breaksOff(const QByteArray &body)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == '"')
            inString = !inString;
        else if (inString)
            i += body[i] == '\\' ? 1 : 0; // past the escaped character
        else if (body[i] == '{')
            ++depth;
        else if (body[i] == '}')
            --depth;
    }
    return depth > 0;
}

/// What the end of a gzip stream says of the size of its content (RFC 1952, ISIZE); 0 where nothing says so. One that
/// was cut short ends in other bytes, which give themselves away: gzip packs 1032 to 1 at the very best.
quint32 unpackedSize(const QByteArray &encoding, const QByteArray &body)
{
    const bool isGzip = encoding == "gzip" && body.startsWith("\x1f\x8b") && body.size() >= 18;
    const quint32 size = isGzip ? qFromLittleEndian<quint32>(body.constData() + body.size() - 4) : 0;
    return size <= body.size() * 1032 ? size : 0;
}

/// One answer to one call.
class Reading
{
public:
    Reading(Call call, const HttpReply &reply, const QString &peer)
        : m_call(call)
        , m_reply(reply)
        , m_peer(peer)
    {
    }

    Expected<TokenData, ApiError> result() const
    {
        if (m_reply.status < 200 || m_reply.status > 599)
            return lost(
                ErrorKind::BadHttp, Texts::tr("Its status is %1, which no final answer has.").arg(m_reply.status));
        if (m_reply.status >= 400)
            return refusal();
        if (m_reply.status >= 300)
            return redirect();
        if (m_call == Call::Revoke)
            return revocation();
        if (m_reply.status != 200)
            return lost(ErrorKind::BadHttp, Texts::tr("Its status is %1, where 200 belongs.").arg(m_reply.status));
        return token();
    }

private:
    using Result = Expected<TokenData, ApiError>;

    ApiError error(ErrorKind kind, const QString &problem) const
    {
        return {.kind = kind, .call = m_call, .peer = m_peer, .problem = problem, .httpStatus = m_reply.status};
    }

    Result failed(ErrorKind kind, const QString &problem) const { return unexpected(error(kind, problem)); }

    /// The server had the request, and what it made of it got lost on the way back.
    Result lost(ErrorKind kind, const QString &problem) const
    {
        ApiError result = error(kind, problem);
        result.maybeCarriedOut = true;
        return unexpected(std::move(result));
    }

    /// To a revoke the API answers 404 without a body where the token isn't active. Any other server says 404 as well,
    /// with a page or a text.
    bool isPublishedNotFound() const
    {
        return m_call == Call::Revoke && (m_reply.body.isEmpty() || parseStrictJson(m_reply.body));
    }

    ErrorKind kindOfRefusal() const
    {
        if (m_reply.status == 404 && isPublishedNotFound())
            return ErrorKind::NotActive;
        if (m_reply.status == 503 && m_reply.hasHeader("Retry-After"))
            return ErrorKind::RateLimited;
        return refusalKind(m_reply.status);
    }

    Result refusal() const
    {
        ApiError result = error(kindOfRefusal(), {});
        readErrorBody(m_reply.body, result);
        // Relative to the server's own clock where it tells it, so that a wrong one here doesn't matter.
        result.retryAfter = readRetryAfter(m_reply, readMeta(m_reply).serverDate.value_or(m_reply.receivedUtc));
        if (m_reply.isHtml())
            result.problem = Texts::tr("With it came an HTML page, which is not shown.");
        return unexpected(std::move(result));
    }

    Result redirect() const
    {
        const QString target = visibleText(QByteArrayView(m_reply.redirectTarget()), 200);
        return failed(ErrorKind::RedirectRefused,
            target.isEmpty() ? Texts::tr("It named no usable address.") : Texts::tr("The address was %1.").arg(target));
    }

    Result revocation() const
    {
        if (m_reply.status == 204) // it has no body; what a wrong server sends there means nothing
            return TokenData();
        if (const auto problem = m_reply.status == 200 ? problemOfBody() : std::nullopt)
            return *problem;
        if (m_reply.isHtml()) // a sign-in page says 200 to everything
            return htmlPage();
        // Whoever says something else than what is published may have done something else.
        const ErrorKind kind = m_reply.body.isEmpty() && !isChunked() ? ErrorKind::NotJson : ErrorKind::BadHttp;
        return lost(kind, Texts::tr("Its status is %1, where 204 belongs.").arg(m_reply.status));
    }

    Result token() const
    {
        if (const auto problem = problemOfBody())
            return *problem;
        const auto data = parseTokenJson(m_reply.body);
        if (!data)
            return unreadable(data.error());
        if (m_call == Call::RequestToken && (!data->accessToken || data->accessToken->isEmpty()))
            return withoutField(QStringLiteral("access_token"), data->warnings);
        if (m_call == Call::Introspect && !data->active)
            return withoutField(QStringLiteral("active"), data->warnings);
        return *data;
    }

    /// What is wrong with how the body came, before anybody reads it.
    std::optional<Result> problemOfBody() const
    {
        if (m_reply.headers.isEmpty()) // Qt drops them all, in silence, when there are too many to be meant well
            return lost(ErrorKind::TooLarge, Texts::tr("It has no headers, or far too many."));
        const QByteArray length = m_reply.header("Content-Length");
        if (!isChunked() && !length.isEmpty()) {
            bool isNumber = false;
            const qulonglong declared = length.toULongLong(&isNumber);
            if (!isNumber) // two of them count as none: where the body ends would be a matter of taste
                return lost(
                    ErrorKind::BadHttp, Texts::tr("Its Content-Length is \"%1\".").arg(visibleText(length, 64)));
            if (qulonglong(m_reply.body.size()) < declared)
                return lost(
                    ErrorKind::Truncated, Texts::tr("Of %L1 bytes, %L2 came.").arg(declared).arg(m_reply.body.size()));
        }
        return problemOfEncoding();
    }

    /// Nothing is unpacked here: "identity" was asked for, and a few bytes can unpack to gigabytes.
    std::optional<Result> problemOfEncoding() const
    {
        const QByteArray encoding = m_reply.header("Content-Encoding").toLower();
        if (encoding.isEmpty() || encoding == "identity")
            return {};
        if (const quint32 size = unpackedSize(encoding, m_reply.body); size > largestBody)
            return lost(
                ErrorKind::TooLarge, Texts::tr("It is packed, and says that it unpacks to %L1 bytes.").arg(size));
        return failed(
            ErrorKind::Undecodable, Texts::tr("Its Content-Encoding is \"%1\".").arg(visibleText(encoding, 64)));
    }

    Result unreadable(const JsonError &json) const
    {
        if (m_reply.isHtml())
            return htmlPage();
        // Qt ends a body at a chunk that makes no sense without an error, and one without a length at any close.
        if (isChunked() && (m_reply.body.isEmpty() || breaksOff(m_reply.body)))
            return lost(ErrorKind::BadHttp, Texts::tr("Its chunks end before the text in them does."));
        if (!m_reply.hasHeader("Content-Length") && breaksOff(m_reply.body))
            return lost(ErrorKind::Truncated, Texts::tr("The connection closed before the text had ended."));
        return failed(json.kind, json.problem);
    }

    Result htmlPage() const
    {
        return failed(ErrorKind::NotJson,
            Texts::tr("It is an HTML page: perhaps the sign-in page of a hotel's or a company's network (a captive "
                      "portal)."));
    }

    Result withoutField(const QString &field, const Warnings &warnings) const
    {
        QString problem = Texts::tr("It has no usable %1.").arg(field);
        for (const Warning &warning : warnings) {
            if (warning.field == field)
                problem += u' ' + warning.text;
        }
        return failed(ErrorKind::WrongShape, problem);
    }

    bool isChunked() const { return m_reply.hasHeader("Transfer-Encoding"); }

    Call m_call;
    const HttpReply &m_reply;
    const QString &m_peer;
};

} // namespace

Expected<TokenData, ApiError> readReply(Call call, const HttpReply &reply, const QString &peer)
{
    return Reading(call, reply, peer).result();
}

} // namespace bearerscope
