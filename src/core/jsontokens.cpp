// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontokens.h"

#include "secret.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = JsonToken::Kind;

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Behind the closing quote of the string that begins at \a start, or the end of the text.
qsizetype endOfString(QByteArrayView text, qsizetype start)
{
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

qsizetype endOfWord(QByteArrayView text, qsizetype at)
{
    constexpr QByteArrayView ends("{}[],:\"");
    while (at < text.size() && !isBlank(text[at]) && !ends.contains(text[at]))
        ++at;
    return at;
}

Kind kindOf(char c)
{
    switch (c) {
    case '{':
    case '[':
        return Kind::Open;
    case '}':
    case ']':
        return Kind::Close;
    case ',':
        return Kind::Comma;
    case ':':
        return Kind::Colon;
    case '"':
        return Kind::String;
    default:
        return Kind::Word;
    }
}

} // namespace

bool beginsAsJson(QByteArrayView text)
{
    const qsizetype first = skipBlanks(text, text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    return first < text.size() && (text[first] == '{' || text[first] == '[');
}

QList<JsonToken> jsonTokens(QByteArrayView text)
{
    QList<JsonToken> tokens;
    qsizetype at = skipBlanks(text, text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    while (at < text.size()) {
        JsonToken token {kindOf(text[at]), at, 1};
        if (token.kind == Kind::String)
            token.size = endOfString(text, at) - at;
        else if (token.kind == Kind::Word)
            token.size = endOfWord(text, at) - at;
        else if (token.kind == Kind::Colon && !tokens.isEmpty() && tokens.last().kind == Kind::String)
            tokens.last().kind = Kind::Key; // by what follows: that holds in broken text as well
        tokens.append(token);
        at = skipBlanks(text, token.end());
    }
    return tokens;
}

JsonToken withoutQuotes(const JsonToken &token, QByteArrayView text)
{
    const bool isClosed = token.size > 1 && text[token.end() - 1] == '"';
    return {token.kind, token.start + 1, token.size - 1 - (isClosed ? 1 : 0)};
}

QString meaningOf(const JsonToken &token, QByteArrayView text)
{
    const JsonToken inner = withoutQuotes(token, text);
    const QByteArrayView characters = text.sliced(inner.start, inner.size);
    if (!characters.contains('\\'))
        return QString::fromUtf8(characters);
    QByteArray list = "[\"" + characters.toByteArray() + "\"]";
    const QJsonDocument document = QJsonDocument::fromJson(list);
    wipe(list);
    return document.isArray() ? document.array().first().toString() : QString::fromUtf8(characters);
}

} // namespace bearerscope
