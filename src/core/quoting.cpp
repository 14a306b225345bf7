// SPDX-License-Identifier: GPL-3.0-or-later
#include "quoting.h"

#include "secret.h"
#include "visibletext.h"

namespace bearerscope {

QByteArray shellEscaped(QByteArrayView text)
{
    // Between single quotes nothing is special to a POSIX shell but the single quote itself, which ends them.
    QByteArray escaped;
    escaped.reserve(text.size() + 3 * text.count('\''));
    for (const char c : text) {
        if (c == '\'')
            escaped.append("'\\''");
        else
            escaped.append(c);
    }
    return escaped;
}

QByteArray powerShellEscaped(QByteArrayView text)
{
    // Two in a row stand for one. U+2018, U+2019, U+201A and U+201B count as single quotes, too: E2 80 98 to E2 80 9B
    // in UTF-8.
    QByteArray escaped;
    escaped.reserve(2 * text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView three = text.sliced(i, std::min<qsizetype>(3, text.size() - i));
        const bool isTypographic =
            three.size() == 3 && three.startsWith("\xE2\x80") && three[2] >= '\x98' && three[2] <= '\x9B';
        if (isTypographic) {
            escaped.append(three).append(three);
            i += 2;
        } else {
            escaped.append(text[i] == '\'' ? 2 : 1, text[i]);
        }
    }
    return escaped;
}

QByteArray curlConfigEscaped(QByteArrayView text)
{
    QByteArray escaped;
    escaped.reserve(2 * text.size());
    for (const char c : text) {
        switch (c) {
        case '\n':
            escaped.append("\\n");
            break;
        case '\r':
            escaped.append("\\r");
            break;
        case '\t':
            escaped.append("\\t");
            break;
        case '\v':
            escaped.append("\\v");
            break;
        case '"':
        case '\\':
            escaped.append('\\');
            [[fallthrough]];
        default:
            escaped.append(c);
        }
    }
    return escaped;
}

QByteArray jsonEscaped(QByteArrayView text)
{
    constexpr char digits[] = "0123456789abcdef";
    QString units = exactText(text);
    QByteArray escaped;
    escaped.reserve(6 * units.size());
    for (const QChar unit : std::as_const(units)) {
        const char16_t c = unit.unicode();
        if (c == u'"' || c == u'\\')
            escaped.append('\\').append(char(c));
        else if (c >= 0x20 && c < 0x7F)
            escaped.append(char(c));
        else
            escaped.append("\\u")
                .append(digits[c >> 12])
                .append(digits[(c >> 8) & 15])
                .append(digits[(c >> 4) & 15])
                .append(digits[c & 15]);
    }
    wipe(units);
    return escaped;
}

QByteArray unescaped(QByteArrayView text)
{
    return text.toByteArray();
}

QByteArray shellQuoted(QByteArrayView text)
{
    QByteArray escaped = shellEscaped(text);
    QByteArray word;
    word.reserve(escaped.size() + 2);
    word.append('\'').append(escaped).append('\'');
    wipe(escaped);
    return word;
}

} // namespace bearerscope
