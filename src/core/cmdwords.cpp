// SPDX-License-Identifier: GPL-3.0-or-later
#include "cmdwords.h"

#include "secret.h"
#include "wordbuilder.h"

namespace bearerscope {

namespace {

/// What cmd.exe leaves of \a line. An operator such as & becomes a line break, which parts words as well.
QByteArray withoutCarets(QByteArrayView line, ShellLine &told)
{
    QByteArray result;
    result.reserve(line.size());
    bool isQuoted = false;
    while (!line.isEmpty()) {
        const char c = line.front();
        line = line.sliced(1);
        if (c == '^' && takeLineBreak(line)) // also within quotes that don't close: nobody means a caret there
            continue;
        if (c == '^' && !isQuoted) {
            told.complete = told.complete && !line.isEmpty();
            if (!line.isEmpty())
                result += line.front();
            line = line.sliced(std::min<qsizetype>(1, line.size()));
            continue;
        }
        isQuoted = c == '\n' ? false : isQuoted != (c == '"');
        told.expands = told.expands || c == '%';
        result += !isQuoted && QByteArrayView("|&<>").contains(c) ? '\n' : c;
    }
    return result;
}

/// The words of \a line by the rules of Microsoft's C runtime.
class RuntimeSplitter
{
public:
    RuntimeSplitter(QByteArrayView line, ShellLine told)
        : m_rest(line)
    {
        m_words.line = std::move(told);
    }

    ShellLine split()
    {
        while (!m_rest.isEmpty())
            readOne();
        m_words.line.complete = m_words.line.complete && !m_isQuoted;
        return m_words.take();
    }

private:
    void readOne()
    {
        if (m_rest.front() == '\\')
            return readBackslashes();
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        if (c == '"') {
            m_words.open();
            if (m_isQuoted && m_rest.startsWith('"')) {
                m_words.add('"');
                m_rest = m_rest.sliced(1);
            } else {
                m_isQuoted = !m_isQuoted;
            }
        } else if (!m_isQuoted && isBlank(c)) {
            m_words.end();
        } else {
            m_words.add(c);
        }
    }

    /// Only in front of a quote are they special: two make one, and the last odd one makes the quote a character.
    void readBackslashes()
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(), [](char c) { return c != '\\'; });
        const qsizetype count = end - m_rest.begin();
        const bool isBeforeQuote = end != m_rest.end() && *end == '"';
        m_words.add(m_rest.first(isBeforeQuote ? count / 2 : count));
        m_rest = m_rest.sliced(count);
        if (isBeforeQuote && count % 2 == 1) {
            m_words.add('"');
            m_rest = m_rest.sliced(1);
        }
    }

    QByteArrayView m_rest;
    WordBuilder m_words;
    bool m_isQuoted = false;
};

} // namespace

bool isForCmd(QByteArrayView line)
{
    const auto quote = std::find_if(line.begin(), line.end(), [](char c) { return c == '"' || c == '\''; });
    const bool isQuoteEscaped = quote != line.end() && quote != line.begin() && *quote == '"' && *(quote - 1) == '^';
    return isQuoteEscaped || joinsLines(line, '^'); // browsers copy it with each quote escaped
}

ShellLine cmdWords(QByteArrayView line)
{
    ShellLine told;
    QByteArray plain = withoutCarets(line, told);
    ShellLine result = RuntimeSplitter(plain, std::move(told)).split();
    wipe(plain);
    return result;
}

} // namespace bearerscope
