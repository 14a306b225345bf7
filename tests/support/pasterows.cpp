// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

QList<PasteRow> pasteRows()
{
    const QByteArray json = tokenJsonWith({}, {});
    const QString noToken = u"no access token"_s;
    const QString severalWords = u"several words or lines"_s;
    return {
        {"K1 nothing", "", {}, u"nothing to inspect"_s},
        {"K2 blanks", " \t\r\n\u00A0", {}, {}},
        {"K3 blanks around", " \t" + rowToken + " \n\n", rowToken, u"a bare access token"_s},
        {"K17 bare", rowToken, rowToken, u"a bare access token"_s},
        {"K17 Bearer", "Bearer " + rowToken, rowToken, u"a Bearer token"_s},
        {"K17 Bearer xyz", "Bearer xyz", "xyz", u"a Bearer token"_s},
        {"K17 header", "Authorization: Bearer " + rowToken, rowToken, u"an Authorization header"_s},
        {"K17 headers", "Host: x\r\nauthorization:bearer " + rowToken + "\r\nAccept: */*\r\n", rowToken,
            u"an Authorization header"_s},
        {"K17 curl", "curl -H 'Authorization: Bearer " + rowToken + "' https://x.example", rowToken, u"a curl line"_s},
        {"K17 curl over lines",
            "$ curl \\\n  --header \"Authorization: Bearer " + rowToken + "\" \\\n  https://x.example", rowToken,
            u"a curl line"_s},
        {"K17 JSON", json, rowToken, u"token JSON"_s},
        {"K17 JSON in quotes", '\'' + json + '\'', rowToken, u"token JSON"_s},
        {"K17 HTTP answer", "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n" + json, rowToken, u"token JSON"_s},
        {"K14 form field", "access_token=1ABC%2Bdef%3D%3D", "1ABC+def==", u"form data"_s},
        {"K17 HTML", "<html><body>" + rowToken, {}, u"web page"_s},
        {"K17 HTML answer", "HTTP/1.1 200 OK\r\n\r\n<html>", {}, u"web page"_s},
        {"K17 several words", "my token is " + rowToken, {}, severalWords},
        {"K4 wrapped token", "1ABCdefgh\r\nijklmnop", {}, severalWords},
        {"K17 address", "https://x.example/?access_token=" + rowToken, {}, u"web address"_s},
        {"K17 key pair", "X-App-Id: a\nX-App-Token: b", {}, u"Request token"_s, false, true},
        {"K17 Basic", "Authorization: Basic YTpi", {}, u"Request token"_s, false, true},
        {"K17 variable", "curl -H \"Authorization: Bearer $TOKEN\"", {}, u"shell variable"_s},
        {"K17 masked", QStringLiteral("toke••••••••7890").toUtf8(), {}, u"masked"_s},
        {"K17 script around JSON", "callback(" + json + ")", {}, u"JSON"_s},
        {"K17 variable with JSON", "token=" + json, {}, u"JSON"_s},
        {"J7 comment before JSON", "/*c*/" + json, {}, u"JSON"_s},
        {"J9 UTF-16 without a mark", QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14), {}, u"UTF-8"_s},
        {"J9 UTF-16BE without a mark", QByteArray("\0t\0o\0k\0e\0n\0001\0002\0003", 16), {}, u"UTF-8"_s},
        {"J9 not UTF-8", "token-\xE9-1234567", {}, u"UTF-8"_s},
        {"K10 zero-width bare", "1ABCdef\u200Bghijkl", "1ABCdef\u200Bghijkl", u"a bare access token"_s},
        {"K18 1 MB on one line", QByteArray(1024 * 1024, 'x'), QByteArray(1024 * 1024, 'x'), u"a bare access token"_s},
        {"K7 10 MB", QByteArray(10'000'000, 'x'), {}, u"larger than 1 MiB"_s},
        {"T66 error object",
            R"({"code":400,"key":"invalid_scope","message":"Invalid scope: a,b","request_id":"v-0a1b2c"})", {},
            u"v-0a1b2c"_s, true},
        {"T66 error with details", R"({"code":400,"key":"k","message":"m","details":"more on it"})", {},
            u"more on it"_s, true},
        {"T66 error answer", "HTTP/1.1 400 x\r\n\r\n{\"code\":400,\"key\":\"invalid_scope\"}", {}, u"invalid_scope"_s, true},
        {"T66 hostile error", "{\"code\":400,\"message\":\"<b>\\u202e\\u001b[2J</b>\",\"request_id\":\"\\u2066x\"}", {},
            u"<b>\\u{202E}\\u{1B}[2J</b>"_s, true},
        {"T66 1 MB error", "{\"code\":400,\"message\":\"" + QByteArray(1'000'000, 'm') + "\"}", {},
            u"characters left out"_s, true},
        {"K17 introspection", R"({"active":true,"access_token":")" + rowToken + "\"}", rowToken, u"introspection JSON"_s},
        {"K17 error answer without a body", "HTTP/1.1 401 Unauthorized\r\n\r\n", {}, u"HTTP 401"_s, true},
        {"K17 .env", "# x\r\nexport ACCESS_TOKEN=\"" + rowToken + "\"\r\nA=b\r\n", rowToken, u"variables (.env)"_s},
        {"K17 .env that asks", "X_APP_ID=a\nX_APP_TOKEN=b\n", {}, u"Request token"_s, false, true},
        {"K17 Postman", R"({"values":[{"key":"access_token","value":")" + rowToken + R"(","enabled":true}]})", rowToken,
            u"a Postman environment"_s},
        {"K17 HAR",
            R"({"log":{"entries":[{"request":{"method":"GET","url":"https://x.example/","headers":[{"name":"Authorization",)"
            R"("value":"Bearer )"
                + rowToken + R"("}]},"response":{"status":200}}]}})",
            rowToken, u"a HAR recording"_s},
        {"K17 curl for cmd.exe", "curl ^\r\n  -H \"Authorization: Bearer " + rowToken + "\" ^\r\n  \"https://x.example\"",
            rowToken, u"a curl line"_s},
        {"K17 curl for PowerShell", "curl.exe `\r\n  -H 'Authorization: Bearer " + rowToken + "' `\r\n  https://x.example",
            rowToken, u"a curl line"_s},
        {"K17 PowerShell", "irm -Uri https://x.example -Headers @{ Authorization = 'Bearer " + rowToken + "' }", rowToken,
            u"a PowerShell call"_s},
        {"K17 curl that asks", "curl https://x.example -H 'X-App-Id: a' -H 'X-App-Token: b' -d scope=vouchers", {},
            u"Request token"_s, false, true},
    };
}

} // namespace bearerscope
