// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asciiwords.h"
#include "shellwords.h"

#include <algorithm>
#include <utility>

// What the readers of Windows' two shells share.

namespace bearerscope {

/// Whether the line break that \a rest starts with, or a blank and one, follows; that is then taken off it.
inline bool takeLineBreak(QByteArrayView &rest)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c != ' ' && c != '\t' && c != '\r'; });
    if (end == rest.end() || *end != '\n')
        return false;
    rest = QByteArrayView(end + 1, rest.end());
    return true;
}

/// Whether \a escape joins two lines of \a text.
inline bool joinsLines(QByteArrayView text, char escape)
{
    for (qsizetype at = text.indexOf(escape); at >= 0; at = text.indexOf(escape, at + 1)) {
        QByteArrayView rest = text.sliced(at + 1);
        if (takeLineBreak(rest))
            return true;
    }
    return false;
}

/// The words of a line, one after the other.
class WordBuilder
{
public:
    void add(char c)
    {
        m_isOpen = true;
        m_word += c;
    }
    void add(QByteArrayView text)
    {
        m_isOpen = true;
        m_word += text;
    }
    void open() { m_isOpen = true; }
    void end()
    {
        if (m_isOpen)
            line.words += std::exchange(m_word, {});
        m_isOpen = false;
    }
    bool isName() const
    {
        constexpr qsizetype longest = 100;
        return m_word.size() <= longest && std::all_of(m_word.begin(), m_word.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        });
    }
    ShellLine take()
    {
        end();
        return std::move(line);
    }

    ShellLine line;

private:
    QByteArray m_word;
    bool m_isOpen = false;
};

} // namespace bearerscope
