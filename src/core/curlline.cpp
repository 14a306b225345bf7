// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlline.h"

#include "calladdress.h"
#include "shellwords.h"
#include "tokenfinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CurlLine", text);
}

/// What an argument of curl is about. FormData is sent as it stands, PlainField is one field that curl is to encode.
enum class Role {
    Other,
    Header,
    BearerToken,
    User,
    FormData,
    PlainField,
    OtherBody,
    Get,
    Head,
    Upload,
    Method,
    Address,
    Next
};

constexpr struct {
    QByteArrayView name;
    Role role;
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

Role roleOf(QByteArrayView name)
{
    const auto *known = std::find_if(
        std::begin(knownOptions), std::end(knownOptions), [name](const auto &option) { return option.name == name; });
    return known == std::end(knownOptions) ? Role::Other : known->role;
}

/// An option, or a plain word, which is an address.
struct Argument {
    Role role;
    std::optional<QByteArrayView> value;
};

/// Takes a line apart as curl does.
class ArgumentReader
{
public:
    /// \a words must outlive the reader; the first is the program.
    explicit ArgumentReader(const QByteArrayList &words)
        : m_words(words)
    {
    }

    std::optional<Argument> next()
    {
        while (m_letters.isEmpty() && m_at < m_words.size()) {
            const QByteArrayView word = m_words[m_at++];
            if (word.startsWith("--"))
                return longOption(word.sliced(2));
            if (!word.startsWith('-'))
                return Argument {Role::Address, word};
            m_letters = fromFirstThatMatters(word.sliced(1));
        }
        return m_letters.isEmpty() ? std::nullopt : std::optional(nextLetter());
    }

private:
    Argument longOption(QByteArrayView word)
    {
        if (const qsizetype equals = word.indexOf('='); equals >= 0)
            return {roleOf(word.first(equals)), word.sliced(equals + 1)};
        const auto *known = std::find(std::begin(namesWithValue), std::end(namesWithValue), word);
        return {roleOf(word), known == std::end(namesWithValue) ? std::nullopt : nextWord()};
    }

    /// Of "sSHVALUE" the part from the H on.
    static QByteArrayView fromFirstThatMatters(QByteArrayView letters)
    {
        const auto matters = [](char c) { return lettersWithValue.contains(c) || otherLettersThatMatter.contains(c); };
        return {std::find_if(letters.begin(), letters.end(), matters), letters.end()};
    }

    Argument nextLetter()
    {
        Argument option {roleOf(m_letters.first(1)), {}};
        const QByteArrayView rest = m_letters.sliced(1);
        const bool takesValue = lettersWithValue.contains(m_letters.front());
        m_letters = takesValue ? QByteArrayView() : fromFirstThatMatters(rest);
        if (takesValue)
            option.value = rest.isEmpty() ? nextWord() : std::optional(rest);
        return option;
    }

    std::optional<QByteArrayView> nextWord()
    {
        return m_at < m_words.size() ? std::optional<QByteArrayView>(m_words[m_at++]) : std::nullopt;
    }

    const QByteArrayList &m_words;
    qsizetype m_at = 1;
    QByteArrayView m_letters; ///< that are left of a word such as -sSL
};

void findToken(const Argument &argument, TokenFinder &finder)
{
    if (!argument.value)
        return;
    if (argument.role == Role::Header)
        finder.addHeader(*argument.value);
    else if (argument.role == Role::BearerToken)
        finder.addBearerToken(*argument.value);
    else if (argument.role == Role::User)
        finder.addCredentials("Basic"); // what curl makes of them
    else if (argument.role == Role::FormData)
        finder.addForm(*argument.value);
    else if (argument.role == Role::PlainField)
        finder.addPlainField(*argument.value);
}

QByteArrayView withoutPrompt(QByteArrayView text)
{
    return text.startsWith("$ ") ? text.sliced(2).trimmed() : text;
}

/// The method that curl uses when none is named.
class UsualMethod
{
public:
    void addOption(Role role)
    {
        m_hasBody |= role == Role::FormData || role == Role::PlainField || role == Role::OtherBody;
        m_getsBody |= role == Role::Get; // what would be the body goes into the query
        m_asksHead |= role == Role::Head;
        m_uploads |= role == Role::Upload;
    }

    QByteArray name() const
    {
        if (m_asksHead)
            return "HEAD";
        if (m_uploads)
            return "PUT";
        return m_hasBody && !m_getsBody ? "POST" : "GET";
    }

private:
    bool m_hasBody = false, m_getsBody = false, m_asksHead = false, m_uploads = false;
};

} // namespace

bool isCurlLine(QByteArrayView text)
{
    text = withoutPrompt(text);
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return QByteArrayView(" \t\r\n\\").contains(c); });
    const QByteArrayView program(text.begin(), end);
    return end != text.end() && (program == "curl" || program == "curl.exe" || program.endsWith("/curl"));
}

Expected<TokenData, QString> tokenInCurlLine(QByteArrayView text)
{
    ShellLine line = shellWords(withoutPrompt(text));
    TokenFinder finder;
    ArgumentReader arguments(line.words);
    while (const auto argument = arguments.next())
        findToken(*argument, finder);
    for (QByteArray &word : line.words)
        wipe(word);

    auto data = finder.result();
    if (!data)
        return data;
    const QByteArrayView token = data->accessToken->reveal();
    if (line.expands && (token.contains('$') || token.contains('`')))
        return unexpected(tr("The curl line names a shell variable where the token belongs. Paste the token itself."));
    if (!line.complete) {
        data->warnings.append({Warning::Kind::DamagedText, QStringLiteral("access_token"),
            tr("The curl line ends within quotes or after a backslash: the token may be cut off.")});
    }
    return data;
}

CurlCall callInCurlLine(QByteArrayView text)
{
    ShellLine line = shellWords(withoutPrompt(text));
    CurlCall call;
    UsualMethod usual;
    ArgumentReader arguments(line.words);
    bool isFirst = true;
    while (const auto argument = arguments.next()) {
        isFirst = isFirst && argument->role != Role::Next;
        if (isFirst)
            usual.addOption(argument->role);
        if (!argument->value)
            continue;
        if (argument->role == Role::Method && isFirst)
            call.method = argument->value->toByteArray();
        else if (argument->role == Role::Address && isFirst && call.address.isEmpty())
            call.address = argument->value->toByteArray();
        else if (argument->role == Role::Address && apiPathsIn(*argument->value) > 0)
            ++call.otherAddresses;
    }
    for (QByteArray &word : line.words)
        wipe(word);
    if (call.method.isEmpty())
        call.method = usual.name();
    return call;
}

} // namespace bearerscope
