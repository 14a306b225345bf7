// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlarguments.h"

#include <algorithm>

namespace bearerscope {

namespace {

using Role = CurlRole;

constexpr struct {
    QByteArrayView name;
    CurlRole role;
} knownOptions[] = {{"H", Role::Header}, {"header", Role::Header}, {"oauth2-bearer", Role::BearerToken},
    {"u", Role::User}, {"user", Role::User}, {"d", Role::FormData}, {"data", Role::FormData},
    {"data-raw", Role::FormData}, {"data-ascii", Role::FormData}, {"data-binary", Role::FormData},
    {"data-urlencode", Role::PlainField}, {"F", Role::OtherBody}, {"form", Role::OtherBody},
    {"form-string", Role::OtherBody}, {"json", Role::OtherBody}, {"G", Role::Get}, {"get", Role::Get},
    {"I", Role::Head}, {"head", Role::Head}, {"T", Role::Upload}, {"upload-file", Role::Upload}, {"X", Role::Method},
    {"request", Role::Method}, {"url", Role::Address}, {":", Role::Next}, {"next", Role::Next}};

/// The one-letter options that take a value, and the long ones that a call of an API may have.
constexpr QByteArrayView lettersWithValue("AbcCdDeEFhHKmoPQrtTuUwxXyYz");
constexpr QByteArrayView otherLettersThatMatter("GI:");
constexpr QByteArrayView namesWithValue[] = {"aws-sigv4", "cacert", "capath", "cert", "cert-type", "ciphers", "config",
    "connect-timeout", "connect-to", "cookie", "cookie-jar", "data", "data-ascii", "data-binary", "data-raw",
    "data-urlencode", "dump-header", "form", "form-string", "header", "interface", "json", "key", "key-type",
    "limit-rate", "max-filesize", "max-redirs", "max-time", "noproxy", "oauth2-bearer", "output", "output-dir", "pass",
    "proto", "proxy", "proxy-header", "proxy-user", "range", "rate", "referer", "request", "request-target", "resolve",
    "retry", "retry-delay", "retry-max-time", "socks5", "socks5-hostname", "stderr", "tls-max", "trace", "trace-ascii",
    "unix-socket", "upload-file", "url", "url-query", "user", "user-agent", "variable", "write-out"};

CurlRole roleOf(QByteArrayView name)
{
    const auto *known = std::find_if(
        std::begin(knownOptions), std::end(knownOptions), [name](const auto &option) { return option.name == name; });
    return known == std::end(knownOptions) ? Role::Other : known->role;
}

/// Of "sSHVALUE" the part from the H on.
QByteArrayView fromFirstThatMatters(QByteArrayView letters)
{
    const auto matters = [](char c) { return lettersWithValue.contains(c) || otherLettersThatMatter.contains(c); };
    return {std::find_if(letters.begin(), letters.end(), matters), letters.end()};
}

} // namespace

std::optional<CurlArgument> CurlArguments::next()
{
    while (m_letters.isEmpty() && m_at < m_words.size()) {
        const QByteArrayView word = m_words[m_at++];
        if (word.startsWith("--"))
            return longOption(word.sliced(2));
        if (!word.startsWith('-'))
            return CurlArgument {CurlRole::Address, word};
        m_letters = fromFirstThatMatters(word.sliced(1));
    }
    return m_letters.isEmpty() ? std::nullopt : std::optional(nextLetter());
}

CurlArgument CurlArguments::longOption(QByteArrayView word)
{
    if (const qsizetype equals = word.indexOf('='); equals >= 0)
        return {roleOf(word.first(equals)), word.sliced(equals + 1), word.first(equals)};
    const auto *known = std::find(std::begin(namesWithValue), std::end(namesWithValue), word);
    return {roleOf(word), known == std::end(namesWithValue) ? std::nullopt : nextWord(), word};
}

CurlArgument CurlArguments::nextLetter()
{
    CurlArgument option {roleOf(m_letters.first(1)), {}, m_letters.first(1)};
    const QByteArrayView rest = m_letters.sliced(1);
    const bool takesValue = lettersWithValue.contains(m_letters.front());
    m_letters = takesValue ? QByteArrayView() : fromFirstThatMatters(rest);
    if (takesValue)
        option.value = rest.isEmpty() ? nextWord() : std::optional(rest);
    return option;
}

std::optional<QByteArrayView> CurlArguments::nextWord()
{
    return m_at < m_words.size() ? std::optional<QByteArrayView>(m_words[m_at++]) : std::nullopt;
}

} // namespace bearerscope
