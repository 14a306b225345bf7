// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportformats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// The formats themselves: what stands around the token in each.

namespace bearerscope {

namespace {

const QByteArray header = QByteArrayLiteral("Authorization: Bearer ");

ExportText nothing(const ExportInput &)
{
    return {};
}

ExportText headerLine(const ExportInput &)
{
    return {.before = header};
}

/// curl would make several calls of {a,b}, and refuse {code}: --globoff takes braces as they are.
ExportText curlLine(const ExportInput &input)
{
    QByteArray before("curl ");
    if (input.call.method != "GET"_L1)
        before += "--request " + input.call.method.toLatin1() + ' ';
    if (input.call.hasPlaceholder())
        before += "--globoff ";
    return {.before = before + "--header '" + header, .behind = "' " + shellQuoted(input.call.address)};
}

ExportText curlConfig(const ExportInput &input)
{
    QByteArray behind = "\"\nurl = \"" + curlConfigEscaped(input.call.address) + "\"\n";
    if (input.call.method != "GET"_L1)
        behind += "request = \"" + input.call.method.toLatin1() + "\"\n";
    if (input.call.hasPlaceholder())
        behind += "globoff\n";
    return {.before = "header = \"" + header, .behind = behind};
}

ExportText httPieLine(const ExportInput &input)
{
    return {.before = "http " + input.call.method.toLatin1() + ' ' + shellQuoted(input.call.address) + " '" + header,
        .behind = "'"};
}

ExportText powerShellLine(const ExportInput &input)
{
    return {.before = "Invoke-RestMethod -Method " + input.call.method.toLatin1() + " -Uri '"
            + powerShellEscaped(input.call.address) + "' -Headers @{ Authorization = 'Bearer ",
        .behind = "' }"};
}

/// VOUCHERIFY_HOST is the name that Voucherify's own SDKs read. None is published for a token.
ExportText dotEnv(const ExportInput &input)
{
    return {.before = "VOUCHERIFY_HOST='" + input.server.toEncoded() + "'\nVOUCHERIFY_ACCESS_TOKEN='", .behind = "'\n"};
}

QByteArray jsonMember(const char *name, const QString &text)
{
    return ",\n  \""_ba + name + "\": \"" + jsonEscaped(text.toUtf8()) + '"';
}

QByteArray jsonMember(const char *name, qint64 number)
{
    return ",\n  \""_ba + name + "\": " + QByteArray::number(number);
}

/// As a token answer of RFC 6749 5.1; what isn't known is left out. expires_in counts from when the response was
/// generated, which is now.
ExportText json(const ExportInput &input)
{
    QByteArray behind("\"");
    if (input.token.tokenType)
        behind += jsonMember("token_type", *input.token.tokenType);
    if (input.secondsLeft)
        behind += jsonMember("expires_in", std::max<qint64>(0, *input.secondsLeft));
    if (input.endUtc.isValid())
        behind += jsonMember("expires_at", input.endUtc.toSecsSinceEpoch());
    if (input.token.scope)
        behind += jsonMember("scope", input.token.scope->join(u' '));
    return {.before = "{\n  \"access_token\": \"", .behind = behind + "\n}\n"};
}

/// The format that Postman writes itself; the scope at its end is how it knows an environment by.
ExportText postman(const ExportInput &input)
{
    const QByteArray host = jsonEscaped(input.server.host(QUrl::FullyEncoded).toUtf8());
    const QByteArray address = jsonEscaped(input.server.toEncoded());
    return {.before = "{\n  \"name\": \"Voucherify (" + host + ")\",\n  \"values\": [\n"
            + R"(    {"key": "baseUrl", "value": ")" + address + R"(", "type": "default", "enabled": true},)" + "\n"
            + R"(    {"key": "accessToken", "value": ")",
        .behind = R"(", "type": "secret", "enabled": true})"
                  "\n  ],\n  \"_postman_variable_scope\": \"environment\"\n}\n"};
}

} // namespace

const QList<ExportFormatInfo> &exportFormats()
{
    using Format = ExportFormat;
    static const QList<ExportFormatInfo> infos {
        {Format::Token, u"token"_s, QT_TRANSLATE_NOOP("ExportFormats", "Token alone"),
            QT_TRANSLATE_NOOP("ExportFormats", "The token and nothing else."), u"token.txt"_s, false, false, true, "",
            unescaped, nothing},
        {Format::Header, u"header"_s, QT_TRANSLATE_NOOP("ExportFormats", "Authorization header"),
            QT_TRANSLATE_NOOP("ExportFormats", "A header line of HTTP, for request tools and proxies."),
            u"header.txt"_s, false, false, false, "", unescaped, headerLine},
        {Format::Curl, u"curl"_s, QT_TRANSLATE_NOOP("ExportFormats", "curl line"),
            QT_TRANSLATE_NOOP("ExportFormats",
                "A command for sh, bash or zsh. While it runs, the process list shows the token, and the shell's "
                "history "
                "keeps it: the form for curl --config does neither."),
            u"call.sh"_s, true, true, false, "", shellEscaped, curlLine},
        {Format::CurlConfig, u"curl-config"_s, QT_TRANSLATE_NOOP("ExportFormats", "curl --config file"),
            QT_TRANSLATE_NOOP("ExportFormats",
                "For \"curl --config FILE\", or \"curl --config -\" with it on standard input: so the token shows up "
                "neither in the process list nor in the shell's history."),
            u"call.curlrc"_s, true, true, false, "", curlConfigEscaped, curlConfig},
        // A backslash in front of one of its separators is taken away by HTTPie, and nothing keeps it.
        {Format::HttPie, u"httpie"_s, QT_TRANSLATE_NOOP("ExportFormats", "HTTPie line"),
            QT_TRANSLATE_NOOP("ExportFormats",
                "A command for sh, bash or zsh with HTTPie. The process list and the shell's history show the token."),
            u"call.sh"_s, true, true, false, "\\", shellEscaped, httPieLine},
        {Format::PowerShell, u"powershell"_s, QT_TRANSLATE_NOOP("ExportFormats", "PowerShell line"),
            QT_TRANSLATE_NOOP("ExportFormats", "A command for PowerShell, 5.1 and later. Its history keeps the token."),
            u"call.ps1"_s, true, true, false, "", powerShellEscaped, powerShellLine},
        // Between single quotes some readers take a backslash away, some end at a quote, and some replace a $ all the
        // same.
        {Format::DotEnv, u"dotenv"_s, QT_TRANSLATE_NOOP("ExportFormats", ".env file"),
            QT_TRANSLATE_NOOP("ExportFormats",
                "Two variables, for a shell (set -a; . ./.env) and what reads .env files. Voucherify's SDKs know "
                "VOUCHERIFY_HOST; VOUCHERIFY_ACCESS_TOKEN is a name of this program's own, because none is published."),
            u".env"_s, false, true, false, "'\\$", unescaped, dotEnv},
        {Format::Json, u"json"_s, QT_TRANSLATE_NOOP("ExportFormats", "JSON (RFC 6749)"),
            QT_TRANSLATE_NOOP("ExportFormats",
                "A token answer with the names of RFC 6749. Its expires_in counts from this export, not from the "
                "issue; "
                "expires_at is the same end in Unix seconds. What isn't known is left out."),
            u"token.json"_s, false, false, true, "", jsonEscaped, json},
        {Format::Postman, u"postman"_s, QT_TRANSLATE_NOOP("ExportFormats", "Postman environment"),
            QT_TRANSLATE_NOOP("ExportFormats",
                "A file that Postman imports as an environment: baseUrl, and accessToken as a secret. Use it as "
                "{{accessToken}} with the authorization type Bearer Token."),
            u"voucherify.postman_environment.json"_s, false, true, false, "", jsonEscaped, postman},
    };
    return infos;
}

} // namespace bearerscope
