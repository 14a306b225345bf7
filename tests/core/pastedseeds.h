// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// Texts as people have them, one of each format and manner.

namespace bearerscope {

inline const QByteArray seedToken("1ABCdefgHIJK.lmnoPQRS");
inline const QByteArray seedKey("c64ed-the-secret-key");

struct Seed {
    const char *name;
    QByteArray text;
};

inline QList<Seed> pastedSeeds()
{
    const QByteArray json = R"({"access_token":")" + seedToken
        + R"(","client_id":"a1Bc","expires_at":1785600900,"expires_in":900,"scope":"vouchers campaigns","token_type":"Bearer"})";
    const QByteArray header = "Authorization: Bearer " + seedToken;
    return {
        {"token JSON", json},
        {"introspection", R"({"active":true,)" + json.mid(1)},
        {"error", R"({"code":401,"key":"unauthorized","message":"Unauthorized","request_id":"v-0a1b2c"})"},
        {"bare", seedToken},
        {"Bearer", "Bearer " + seedToken},
        {"headers", "GET /v1/vouchers HTTP/1.1\r\nHost: api.voucherify.io\r\n" + header + "\r\nAccept: */*\r\n\r\n"},
        {"request with a key pair",
            "POST /v1/oauth/token HTTP/1.1\r\nHost: us1.api.voucherify.io\r\nX-App-Id: 8a824b12\r\nX-App-Token: " + seedKey
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
                  "grant_type=client_credentials&scope=vouchers+campaigns"},
        {"curl", "curl -X GET 'https://api.voucherify.io/v1/vouchers' \\\n  -H '" + header + "'"},
        {"curl for cmd.exe", "curl ^\r\n  -H \"" + header + "\" ^\r\n  \"https://api.voucherify.io/v1/vouchers\""},
        {"curl for PowerShell", "curl.exe `\r\n  -H '" + header + "' `\r\n  'https://api.voucherify.io/v1/vouchers'"},
        {"curl that asks",
            "curl -X POST https://us1.api.voucherify.io/v1/oauth/token -H 'X-App-Id: 8a824b12' -H 'X-App-Token: " + seedKey
                + "' -d grant_type=client_credentials --data-urlencode 'scope=vouchers campaigns'"},
        {"curl that asks version 2",
            "curl https://api.voucherify.io/v2/oauth/token -u 8a824b12:" + seedKey
                + " -d grant_type=client_credentials -d project_id=proj_1 -d scope=vouchers.read"},
        {"PowerShell",
            "Invoke-RestMethod -Method Get -Uri \"https://api.voucherify.io/v1/vouchers\" -Headers @{ Authorization = \"Bearer "
                + seedToken + "\" }"},
        {"answer",
            "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Type: application/json\r\n\r\n" + json},
        {"error answer",
            "HTTP/1.1 403 Forbidden\r\n\r\n{\"code\":403,\"key\":\"forbidden\",\"message\":\"No\",\"request_id\":\"v-1\"}"},
        {"form", "access_token=" + seedToken + "&token_type=bearer&expires_in=900"},
        {".env",
            "# Voucherify\r\nexport VOUCHERIFY_HOST=\"https://as1.api.voucherify.io\"\r\nX_APP_ID=8a824b12\r\nX_APP_TOKEN='"
                + seedKey + "' # secret\r\nVOUCHERIFY_TOKEN=" + seedToken + "\r\nNODE_ENV=production\r\n"},
        {"Postman",
            R"({"id":"0","name":"Shop","values":[{"key":"host","value":"https://us1.api.voucherify.io","enabled":true},)"
            R"({"key":"access_token","value":")"
                + seedToken + R"(","type":"secret","enabled":true},{"key":"X-App-Token","value":")" + seedKey
                + R"(","enabled":true}],"_postman_variable_scope":"environment"})"},
        {"HAR",
            R"({"log":{"version":"1.2","entries":[{"startedDateTime":"2026-08-01T16:00:00Z","request":{"method":"POST",)"
            R"("url":"https://api.voucherify.io/v1/oauth/token","headers":[{"name":"X-App-Token","value":")"
                + seedKey + R"("}]},"response":{"status":200,"headers":[],"content":{"text":"{\"access_token\":\")" + seedToken
                + R"(\",\"expires_in\":900}"}}}]}})"},
    };
}

} // namespace bearerscope
