// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershellwords.h"

#include "wordbuilder.h"

namespace bearerscope {

namespace {

class PowerShellSplitter
{
public:
    PowerShellSplitter(QByteArrayView line, bool splitsTables)
        : m_rest(line)
        , m_splitsTables(splitsTables)
    {
    }

    ShellLine split()
    {
        while (!m_rest.isEmpty())
            readOne();
        return m_words.take();
    }

private:
    void readOne()
    {
        const char c = take();
        if (c == '\'' || c == '"')
            readQuoted(c);
        else if (c == '`')
            readEscaped();
        else if (isBlank(c) || QByteArrayView("|&;()").contains(c)
            || (m_splitsTables && QByteArrayView("{}@,").contains(c)))
            m_words.end();
        else if (c == '=' && m_splitsTables && m_words.isName())
            readEquals();
        else
            addExpandable(c);
    }

    void readEquals()
    {
        m_words.end();
        m_words.add('=');
        m_words.end();
    }

    void readQuoted(char quote)
    {
        m_words.open();
        while (!m_rest.isEmpty()) {
            const char c = take();
            if (c == quote && !m_rest.startsWith(quote))
                return;
            if (c == quote)
                m_words.add(take());
            else if (quote == '"' && c == '`')
                readEscaped();
            else if (quote == '"')
                addExpandable(c);
            else
                m_words.add(c);
        }
        m_words.line.complete = false;
    }

    void readEscaped()
    {
        if (m_rest.isEmpty())
            m_words.line.complete = false;
        else if (!takeLineBreak(m_rest))
            m_words.add(take());
    }

    void addExpandable(char c)
    {
        m_words.line.expands = m_words.line.expands || c == '$';
        m_words.add(c);
    }

    char take()
    {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    QByteArrayView m_rest;
    bool m_splitsTables;
    WordBuilder m_words;
};

} // namespace

bool isForPowerShell(QByteArrayView line)
{
    return joinsLines(line, '`');
}

ShellLine powerShellWords(QByteArrayView line)
{
    return PowerShellSplitter(line, false).split();
}

ShellLine powerShellTokens(QByteArrayView text)
{
    return PowerShellSplitter(text, true).split();
}

} // namespace bearerscope
