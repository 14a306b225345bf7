// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrows.h"

#include "faultplays.h"

using namespace std::chrono_literals;

namespace bearerscope {

namespace {

using Posts = FaultRow::Posts;

const CertificatePlan past {.validFrom = -48h, .validUntil = -24h};
const CertificatePlan future {.validFrom = 24h, .validUntil = 48h};
const CertificatePlan elsewhere {.commonName = "elsewhere.example", .alternativeNames = "DNS:elsewhere.example"};
const Play anyGood = sendingGood({});

QList<FaultRow> unreached()
{
    return {
        {"T1", "connection refused", closePort, "connection_refused", "connection_refused", Posts::None},
        {"T2", "name not found",
            [](FaultStage &stage, Call) { stage.url = QUrl(QStringLiteral("https://name.invalid")); }, "host_not_found",
            "host_not_found", Posts::None},
        {"T3", "the name server never answers",
            [](FaultStage &stage, Call) {
                stage.url = QUrl(QStringLiteral("https://slow.invalid"));
                stage.hasSlowResolver = true;
            },
            "timeout", "timeout", Posts::None, true},
#ifndef Q_OS_WIN
        {"T4", "connect never answers", fillQueue, "timeout", "timeout", Posts::None, true},
#endif
        // Whether the request was on its way by then is decided in microseconds.
        {"T5", "reset at accept", actingAtAccept([](QTcpSocket &socket) { FaultServer::reset(socket); }),
            "connection_lost|outcome_unknown", "connection_lost|outcome_unknown", Posts::None},
    };
}

QList<FaultRow> brokenRoads()
{
    const QByteArray part = ok + "Content-Length: 100\r\n\r\n{\"acc";
    return {
        {"T6", "closed without an answer", sending({}), "outcome_unknown", "outcome_unknown"},
        {"T6", "closed in mid-headers", sending("HTTP/1.1 200 OK\r\nContent-Le"), "outcome_unknown", "outcome_unknown"},
        {"T7", "reset without an answer", sendingThenReset({}), "outcome_unknown", "outcome_unknown"},
        {"T8", "reset in mid-body", sendingThenReset(part), "truncated", "truncated"},
        {"T9", "closed in mid-body", sending(part), "truncated", "truncated"},
        {"T9", "closed after the headers", sending(ok + "Content-Length: 100\r\n\r\n"), "truncated", "truncated"},
        {"T10", "no answer", [](FaultStage &stage, Call) { stage.server.stayMute(); }, "timeout", "timeout", Posts::One,
            true},
        {"T11", "half the headers", sending("HTTP/1.1 200 OK\r\nCont", true), "timeout", "timeout", Posts::One, true},
        {"T12", "hang after the headers", sending(ok + length + "\r\n", true), "timeout", "timeout", Posts::One, true},
        {"T13", "one byte every half second", dripping(ok + length + "\r\n", wholeJson, 500ms), "timeout", "timeout",
            Posts::One, true},
        {"T13", "the headers in drips", dripping({}, ok, 100ms), "timeout", "timeout", Posts::One, true},
        {"T14", "endless headers in drips", dripping(ok, "X-A: b\r\n", 1ms), "timeout", "timeout", Posts::One, true},
        {"T14", "endless headers as fast as it goes",
            flooding(ok, QByteArray("X-Header: value value value\r\n").repeated(500)), "timeout", "timeout"},
        {"T14", "one endless header", flooding(ok + "X-A: ", QByteArray(16384, 'x')), "timeout", "timeout"},
        {"T14", "endless status line", flooding("HTTP/1.1 200 ", QByteArray(16384, 'x')), "timeout", "timeout"},
        {"T14", "endless headers inside TLS",
            trusted({}, flooding(ok, QByteArray("X-Header: value value value\r\n").repeated(500))), "timeout",
            "timeout"},
        {"T15", "endless 100-continue", flooding({}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(500)),
            "timeout", "timeout"},
    };
}

QList<FaultRow> lengths()
{
    const auto with = [](const QByteArray &value) { return ok + "Content-Length: " + value + "\r\n\r\n" + wholeJson; };
    return {
        {"T16", "Content-Length too long", sending(with("1000")), "truncated", "truncated"},
        {"T17", "Content-Length too short", sending(with("10")), "not_json", "bad_http"},
        {"T18", "Content-Length negative", sending(with("-5")), "bad_http", "bad_http"},
        {"T19", "Content-Length is text", sending(with("abc")), "bad_http", "bad_http"},
        {"T20", "two Content-Lengths", sending(with("80\r\nContent-Length: 5")), "bad_http", "bad_http"},
        {"T21", "Content-Length 10^20", sending(with("100000000000000000000")), "bad_http", "bad_http"},
        {"T22", "no length, close at the end", sending(ok + "\r\n" + wholeJson), "ok", "bad_http"},
        {"T22", "no length to a revoke either", sendingGood("X-A: b\r\n"), "ok", "ok"},
        {"T23", "garbage chunk size", sending(ok + chunked + "\r\nzz\r\n" + wholeJson, true), "bad_http", "bad_http"},
        {"T24", "chunked, cut off in a chunk", sending(ok + chunked + "\r\n50\r\n{\"acc"), "truncated", "truncated"},
        {"T24", "chunked, without the last chunk", sending(ok + chunked + "\r\n" + chunk), "truncated", "truncated"},
        {"T25", "chunk of 2^64-1", sending(ok + chunked + "\r\nffffffffffffffff\r\n" + wholeJson, true), "bad_http",
            "bad_http"},
        {"T26", "chunked and Content-Length",
            sending(ok + chunked + "Content-Length: 5\r\n\r\n" + chunk + "0\r\n\r\n", true), "ok", "bad_http"},
        {"T26", "chunked, as it should be", sending(ok + chunked + "\r\n" + chunk + "0\r\n\r\n"), "ok", "bad_http"},
    };
}

QList<FaultRow> sizesAndEncodings()
{
    return {
        {"T27", "gzip garbage", sendingPacked("gzip", "\x1f\x8b garbage"), "undecodable", "undecodable"},
        {"T28", "gzip cut short", sendingPacked("gzip", gzipOf(100000).left(80)), "undecodable", "undecodable"},
        {"T29", "gzip of 10 MiB", sendingPacked("gzip", gzipOf(10 << 20)), "too_large", "too_large"},
        {"T30", "gzip bomb of 1 GB", sendingPacked("gzip", gzipOf(1'000'000'000)), "too_large", "too_large"},
        {"T31", "brotli", sendingPacked("br", QByteArray(100, '\x1b')), "undecodable", "undecodable"},
        {"T32", "unknown encoding", sendingPacked("rot13", wholeJson), "undecodable", "undecodable"},
        {"T32", "encoded twice", sendingPacked("gzip, gzip", gzipOf(100)), "undecodable", "undecodable"},
        {"T33", "body of 100 MB", flooding(ok + "Content-Length: 104857600\r\n\r\n", QByteArray(16384, ' ')),
            "too_large", "too_large"},
        {"T34", "endless body", flooding(ok + "\r\n", QByteArray(16384, 'x')), "too_large", "too_large"},
        {"T34", "endless chunks", flooding(ok + chunked + "\r\n", "4000\r\n" + QByteArray(16384, 'x') + "\r\n"),
            "too_large", "too_large"},
        {"T34", "endless refusal", flooding("HTTP/1.1 403 No\r\n\r\n", QByteArray(16384, 'x')), "too_large",
            "too_large"},
        {"T35", "a header of 200 KB", sendingGood("X-A: " + QByteArray(200'000, 'b') + "\r\n"), "too_large|timeout",
            "too_large|timeout|ok"},
        {"T36", "500 headers", sendingGood(QByteArray("X-Header: value\r\n").repeated(500)), "too_large|timeout",
            "too_large|timeout|ok"},
    };
}

QList<FaultRow> oddAnswers()
{
    const QByteArray html = "<!DOCTYPE html><html><body><img src=x>Sign in</body></html>";
    return {
        {"T37", "204 with a body", sending("HTTP/1.1 204 No Content\r\n" + length + "\r\n" + wholeJson), "bad_http",
            "ok"},
        {"T38", "empty 200", sending(ok + noBody), "not_json", "not_json"},
        {"T39", "HTML 200", sending("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html), "not_json",
            "not_json"},
        {"T40", "HTML 502", sending("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n" + html),
            "server_error", "server_error"},
        {"T41", "status 101", sending("HTTP/1.1 101 Switch\r\nUpgrade: x\r\n\r\n"), "bad_http", "bad_http"},
        {"T42", "HTTP/1.0", sendingGood({}, "HTTP/1.0"), "ok", "ok"},
        // Qt gives up on a status line that isn't one as it does on a connection that closes: the two look the same.
        {"T43", "garbage in place of HTTP", sending("garbage garbage garbage\r\n\r\n", true), "outcome_unknown",
            "outcome_unknown"},
        {"T43", "HTTP/0.9", sending(wholeJson), "outcome_unknown", "outcome_unknown"},
        {"T43", "a TLS alert", sending(QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7)), "outcome_unknown",
            "outcome_unknown"},
        // Qt doesn't look at the version, nor tell it.
        {"T44", "HTTP/3.7", sendingGood({}, "HTTP/3.7"), "ok", "ok"},
        {"T45", "two Content-Types", sendingGood("Content-Type: text/html\r\n"), "ok", "ok"},
        {"T46", "NUL in a header", sendingGood(QByteArray("X-A: b\0c\r\n", 10)), "ok", "ok"},
        {"T46", "folded header", sendingGood("X-A: b\r\n c\r\n"), "ok", "ok"},
        {"T46", "line feeds only", changing([](QByteArray all) { return all.replace("\r", ""); }), "ok", "ok"},
        {"T47", "a second response appended", sendingGood({}, "HTTP/1.1", "HTTP/1.1 500 No\r\n\r\n"), "ok", "ok"},
        {"T48", "HTML in the reason phrase", sending("HTTP/1.1 500 <img src=x>\r\n" + noBody), "server_error",
            "server_error"},
        {"T49", "ESC and BEL in the reason phrase", sending("HTTP/1.1 500 \x1b[31m\a\r\n" + noBody), "server_error",
            "server_error"},
        {"T71", "status 600", sending("HTTP/1.1 600 X\r\n" + length + "\r\n" + wholeJson), "bad_http", "bad_http"},
        {"T71", "status 9999", sending("HTTP/1.1 9999 X\r\n" + length + "\r\n" + wholeJson), "bad_http", "bad_http"},
        {"T71", "status 0", sending("HTTP/1.1 0 X\r\n" + length + "\r\n" + wholeJson), "bad_http", "bad_http"},
        {"", "100, then the answer",
            changing([](const QByteArray &all) { return "HTTP/1.1 100 Continue\r\n\r\n" + all; }), "ok", "ok"},
    };
}

QList<FaultRow> redirects()
{
    const auto toOther = [](int status) {
        return [status](FaultStage &stage, Call call) {
            redirecting(status, stage.other.url().toEncoded() + "/v1/oauth/token?a=b")(stage, call);
        };
    };
    const auto toItself = [](FaultStage &stage, Call call) {
        redirecting(307, stage.server.url().toEncoded() + "/v1/oauth/token")(stage, call);
    };
    const char *refused = "redirect_refused";
    return {
        {"T50", "redirect 302 to another host", toOther(302), refused, refused},
        {"T50", "redirect 303 to another host", toOther(303), refused, refused},
        {"T51", "redirect from https to http", trusted({}, toOther(307)), refused, refused},
        {"T52", "redirect to itself", toItself, refused, refused},
        {"T53", "redirect without Location", redirecting(301, {}), refused, refused},
        {"T54", "redirect to javascript:", redirecting(302, "javascript:alert(1)"), refused, refused},
        {"T54", "redirect to a file", redirecting(302, "file:///etc/passwd"), refused, refused},
        {"T55", "redirect 308 to another host", toOther(308), refused, refused},
        {"T55", "redirect 300", redirecting(300, "/elsewhere"), refused, refused},
    };
}

QList<FaultRow> tls()
{
    const char *certificate = "tls_certificate";
    const auto none = Posts::None;
    return {
        {"T56", "certificate self-signed", showing([] { return selfSigned(); }), certificate, certificate, none},
        {"T56", "certificate of an unknown authority", showing([] { return TestAuthority().issue(); }), certificate,
            certificate, none},
        {"T57", "certificate expired", trusted(past, anyGood), certificate, certificate, none},
        {"T58", "certificate not yet valid", trusted(future, anyGood), certificate, certificate, none},
        {"T59", "certificate for another name", trusted(elsewhere, anyGood), certificate, certificate, none},
        {"T60", "older TLS only", insteadOfTls(QByteArray("\x15\x03\x02\x00\x02\x02\x46", 7)), "tls_protocol",
            "tls_protocol", none},
        {"T61", "plain http on the TLS port", insteadOfTls("HTTP/1.1 400 Bad Request\r\n" + noBody), "tls_protocol",
            "tls_protocol", none},
        {"T62", "TLS never answers",
            [](FaultStage &stage, Call) { stage.url = stage.server.url(QStringLiteral("https")); }, "timeout",
            "timeout", none, true},
        {"", "certificate of an authority that is trusted", trusted({}, anyGood), "ok", "ok"},
    };
}

QList<FaultRow> proxies()
{
    const QByteArray signIn = "HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=x\r\n" + noBody;
    return {
        // The only requests that arrive are CONNECTs to the proxy.
        {"T63", "proxy wants a sign-in", throughProxy(signIn), "proxy", "proxy", Posts::None},
        {"T64", "proxy refuses CONNECT", throughProxy("HTTP/1.1 403 No\r\n" + noBody), "proxy", "proxy", Posts::None},
        {"T64", "proxy doesn't reach the server", throughProxy("HTTP/1.1 502 No\r\n" + noBody), "proxy", "proxy",
            Posts::None},
    };
}

QList<FaultRow> refusals()
{
    const QByteArray error =
        R"({"code":400,"key":"invalid_scope","message":"<b>Invalid</b> scope","request_id":"v-1"})";
    return {
        {"T65", "401", answering(401, {}, "{}"), "credentials_refused", "credentials_refused"},
        {"T65", "401 with Basic", answering(401, "WWW-Authenticate: Basic realm=x\r\n"), "credentials_refused",
            "credentials_refused"},
        {"T66", "400 with an error object", answering(400, {}, error), "rejected", "rejected"},
        {"T67", "403", answering(403, {}, "{}"), "forbidden", "forbidden"},
        {"T67", "403 cut short", sending("HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\n{"), "forbidden", "forbidden"},
        {"T68", "404", answering(404), "rejected", "not_active"},
        {"T69", "429 with Retry-After", answering(429, "Retry-After: 42\r\n"), "rate_limited", "rate_limited"},
        {"T69", "503 with Retry-After", answering(503, "Retry-After: 42\r\n"), "rate_limited", "rate_limited"},
        {"T70", "503", answering(503), "server_error", "server_error"},
    };
}

} // namespace

qsizetype FaultStage::postCount() const
{
    const QList<QByteArray> requests = server.requests() + other.requests();
    return std::count_if(
        requests.begin(), requests.end(), [](const QByteArray &one) { return one.startsWith("POST "); });
}

const QList<FaultRow> &faultRows()
{
    static const QList<FaultRow> rows = unreached() + brokenRoads() + lengths() + sizesAndEncodings() + oddAnswers()
        + redirects() + tls() + proxies() + refusals();
    return rows;
}

} // namespace bearerscope
