// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlline.h"

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

/// curl's one-letter options that take a value.
constexpr QByteArrayView lettersWithValue("AbcCdDeEFhHKmoPQrtTuUwxXyYz");

/// The options that can carry a token. FormData is sent as it stands, PlainField is one field that curl is to encode.
enum class Kind { Header, BearerToken, UserAndPassword, FormData, PlainField };
constexpr struct {
    QByteArrayView name;
    Kind kind;
} knownOptions[] = {
    {"H", Kind::Header},
    {"header", Kind::Header},
    {"oauth2-bearer", Kind::BearerToken},
    {"u", Kind::UserAndPassword},
    {"user", Kind::UserAndPassword},
    {"d", Kind::FormData},
    {"data", Kind::FormData},
    {"data-raw", Kind::FormData},
    {"data-ascii", Kind::FormData},
    {"data-binary", Kind::FormData},
    {"data-urlencode", Kind::PlainField},
};

std::optional<Kind> kindOf(QByteArrayView name)
{
    const auto *known = std::find_if(
        std::begin(knownOptions), std::end(knownOptions), [name](const auto &option) { return option.name == name; });
    return known == std::end(knownOptions) ? std::nullopt : std::optional(known->kind);
}

/// An option's name, and its value where that is glued to it.
struct Option {
    QByteArrayView name;
    std::optional<QByteArrayView> value;
    bool takesValue = false;
};

Option longOption(QByteArrayView word)
{
    const qsizetype equals = word.indexOf('=');
    if (equals >= 0)
        return {word.first(equals), word.sliced(equals + 1), true};
    return {word, {}, kindOf(word).has_value()};
}

/// Of "sHVALUE" the H with its value: letters without a value may stand in front of one with.
Option shortOption(QByteArrayView letters)
{
    const auto letter =
        std::find_if(letters.begin(), letters.end(), [](char c) { return lettersWithValue.contains(c); });
    if (letter == letters.end())
        return {};
    const QByteArrayView glued(letter + 1, letters.end());
    return {QByteArrayView(letter, 1), glued.isEmpty() ? std::nullopt : std::optional(glued), true};
}

Option optionIn(QByteArrayView word)
{
    if (word.startsWith("--"))
        return longOption(word.sliced(2));
    return word.startsWith('-') ? shortOption(word.sliced(1)) : Option {};
}

void readOption(Kind kind, QByteArrayView value, TokenFinder &finder)
{
    switch (kind) {
    case Kind::Header:
        return finder.addHeader(value);
    case Kind::BearerToken:
        return finder.addBearerToken(value);
    case Kind::UserAndPassword:
        return finder.addCredentials("Basic"); // what curl makes of them
    case Kind::FormData:
        return finder.addForm(value);
    case Kind::PlainField:
        return finder.addPlainField(value);
    }
}

void readOptions(const QByteArrayList &words, TokenFinder &finder)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        Option option = optionIn(words[i]);
        if (option.takesValue && !option.value && i + 1 < words.size())
            option.value = words[++i];
        if (const auto kind = kindOf(option.name); kind && option.value)
            readOption(*kind, *option.value, finder);
    }
}

} // namespace

bool isCurlLine(QByteArrayView text)
{
    if (text.startsWith("$ "))
        text = text.sliced(2).trimmed();
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return QByteArrayView(" \t\r\n\\").contains(c); });
    const QByteArrayView program(text.begin(), end);
    return end != text.end() && (program == "curl" || program == "curl.exe" || program.endsWith("/curl"));
}

Expected<TokenData, QString> tokenInCurlLine(QByteArrayView text)
{
    ShellLine line = shellWords(text);
    TokenFinder finder;
    readOptions(line.words, finder);
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

} // namespace bearerscope
