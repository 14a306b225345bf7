// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhighlighter.h"

#include "tone.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>

namespace bearerscope {

namespace {

QTextCharFormat formatOf(Tone tone, bool isBold = false)
{
    QTextCharFormat format;
    format.setForeground(QColor(coloursOf(tone, QGuiApplication::palette()).text));
    if (isBold)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_isJson || currentBlock().blockNumber() >= mostLines || text.size() > longestLine)
        return;
    static const QRegularExpression parts(
        QStringLiteral(R"((?<text>"(?:[^"\\]|\\.)*"?)(?<colon>\s*:)?|(?<word>[^\s"{}\[\],:]+))"));
    for (auto matches = parts.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isWord = match.hasCaptured(u"word");
        const int start = int(match.capturedStart(isWord ? u"word" : u"text"));
        const int size = int(match.capturedLength(isWord ? u"word" : u"text"));
        if (isWord)
            setFormat(start, size, formatOf(Tone::Caution));
        else if (match.hasCaptured(u"colon"))
            setFormat(start, size, formatOf(Tone::Information, true));
        else
            setFormat(start, size, formatOf(Tone::Good));
    }
}

} // namespace bearerscope
