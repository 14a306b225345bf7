// SPDX-License-Identifier: GPL-3.0-or-later
#include "envtext.h"

#include "asciiwords.h"

#include <algorithm>

namespace bearerscope {

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isOfName(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isLineBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

QByteArrayView withoutBlanksInFront(QByteArrayView text)
{
    return {std::find_if_not(text.begin(), text.end(), isLineBlank), text.end()};
}

/// The name that \a text begins with, if an = follows it, also behind blanks.
QByteArrayView assignedName(QByteArrayView text)
{
    if (text.isEmpty() || !isNameStart(text.front()))
        return {};
    const QByteArrayView name(text.begin(), std::find_if_not(text.begin(), text.end(), isOfName));
    return withoutBlanksInFront(text.sliced(name.size())).startsWith('=') ? name : QByteArrayView();
}

/// Whether a word of \a line, not the first, begins with an assignment, as in A=b C=d. In a scope list none does.
bool holdsFurtherAssignment(QByteArrayView line)
{
    const auto isGlued = [](QByteArrayView text) {
        const QByteArrayView name = assignedName(text);
        return !name.isEmpty() && text.sliced(name.size()).startsWith('=');
    };
    for (qsizetype at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
        if (isGlued(line.sliced(at + 1)))
            return true;
    }
    return false;
}

class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
    }

    EnvText read()
    {
        while (!m_rest.isEmpty())
            readOne();
        return std::move(m_result);
    }

private:
    void readOne()
    {
        m_rest = withoutBlanksInFront(m_rest);
        if (m_rest.startsWith('\n')) {
            m_rest = m_rest.sliced(1);
            m_isOfShell = false;
        } else if (m_rest.startsWith('#')) {
            takeUpTo('\n', m_rest);
        } else if (m_rest.startsWith(';') || m_rest.startsWith('&')) { // joins commands of a shell
            m_rest = m_rest.sliced(1);
        } else if (!m_rest.isEmpty()) {
            readAssignment();
        }
    }

    void readAssignment()
    {
        for (const char *word : {"export ", "set ", "SET ", "$env:", "$Env:"}) {
            if (m_rest.startsWith(word))
                m_rest = withoutBlanksInFront(m_rest.sliced(qsizetype(qstrlen(word))));
        }
        const QByteArrayView name = assignedName(m_rest);
        if (name.isEmpty()) {
            ++m_result.otherLines;
            m_rest = m_rest.sliced(std::min(m_rest.size(), firstLine().size()));
            return;
        }
        m_rest = withoutBlanksInFront(m_rest.sliced(name.size())).sliced(1);
        m_rest = withoutBlanksInFront(m_rest);
        const bool isQuoted = !m_rest.isEmpty() && QByteArrayView("'\"`").contains(m_rest.front());
        m_result.values.append({QString::fromUtf8(name), isQuoted ? quotedValue() : plainValue()});
    }

    QByteArrayView firstLine() const { return {m_rest.begin(), std::find(m_rest.begin(), m_rest.end(), '\n')}; }

    /// Only \" and \\ are undone: in a single-quoted value nothing is special, and no token holds a backslash.
    QByteArray quotedValue()
    {
        const char quote = m_rest.front();
        m_rest = m_rest.sliced(1);
        QByteArray value;
        while (!m_rest.isEmpty()) {
            char c = takeOne();
            if (c == quote)
                return value;
            if (c == '\\' && quote == '"' && (m_rest.startsWith('"') || m_rest.startsWith('\\')))
                c = takeOne();
            value += c;
        }
        m_result.isComplete = false;
        return value;
    }

    QByteArray plainValue()
    {
        QByteArrayView line = firstLine();
        m_isOfShell = m_isOfShell || holdsFurtherAssignment(line);
        if (m_isOfShell) {
            const QByteArrayView word = firstWord(line);
            m_rest = m_rest.sliced(word.size());
            return (word.endsWith(';') ? word.chopped(1) : word).toByteArray();
        }
        m_rest = m_rest.sliced(line.size());
        const qsizetype comment = line.startsWith('#') ? 0 : line.indexOf(QByteArrayView(" #"));
        return (comment < 0 ? line : line.first(comment)).trimmed().toByteArray();
    }

    char takeOne()
    {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    QByteArrayView m_rest;
    EnvText m_result;
    bool m_isOfShell = false; ///< this line: its values end at blanks
};

} // namespace

EnvText readEnvText(QByteArrayView text)
{
    return Reader(text).read();
}

} // namespace bearerscope
