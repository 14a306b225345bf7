// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellwords.h"

namespace bearerscope {

namespace {

constexpr QByteArrayView separators(" \t\r\n|&;<>()");

class Splitter
{
public:
    explicit Splitter(QByteArrayView line)
        : m_rest(line)
    {
    }

    ShellLine split()
    {
        while (!m_rest.isEmpty())
            readOne();
        endWord();
        return std::move(m_result);
    }

private:
    void readOne()
    {
        const char c = take();
        if (c == '\'')
            readSingleQuoted();
        else if (c == '"')
            readDoubleQuoted();
        else if (c == '\\')
            readEscaped();
        else if (separators.contains(c))
            endWord();
        else
            addExpandable(c);
    }

    void readSingleQuoted()
    {
        m_inWord = true; // '' is an empty word
        const qsizetype end = m_rest.indexOf('\'');
        m_result.complete = end >= 0;
        m_word += end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
    }

    void readDoubleQuoted()
    {
        m_inWord = true;
        while (!m_rest.isEmpty()) {
            const char c = take();
            if (c == '"')
                return;
            // Only before these is a backslash special here (POSIX 2.2.3).
            if (c == '\\' && !m_rest.isEmpty() && QByteArrayView("$`\"\\\r\n").contains(m_rest.front()))
                readEscaped();
            else
                addExpandable(c);
        }
        m_result.complete = false;
    }

    /// What follows a backslash. A line pasted from Windows ends with CR LF.
    void readEscaped()
    {
        if (m_rest.isEmpty())
            m_result.complete = false;
        else if (m_rest.startsWith("\r\n"))
            m_rest = m_rest.sliced(2);
        else if (const char c = take(); c != '\n')
            add(c);
    }

    char take()
    {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    void add(char c)
    {
        m_inWord = true;
        m_word += c;
    }

    void addExpandable(char c)
    {
        m_result.expands = m_result.expands || c == '$' || c == '`';
        add(c);
    }

    void endWord()
    {
        if (m_inWord)
            m_result.words += std::exchange(m_word, {});
        m_inWord = false;
    }

    QByteArrayView m_rest;
    QByteArray m_word;
    bool m_inWord = false;
    ShellLine m_result;
};

} // namespace

ShellLine shellWords(QByteArrayView line)
{
    return Splitter(line).split();
}

} // namespace bearerscope
