// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketreport.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// A report as text or as Markdown.

namespace bearerscope {

namespace {

using Line = TicketLine;
using Mask = std::function<QString(const QString &text)>;

/// On one line: a break would end what it stands in.
QString onOneLine(QString text)
{
    static const QRegularExpression breaks(u"\\s*[\\n\\r\\x{2028}\\x{2029}]\\s*"_s);
    return text.replace(breaks, u" "_s).trimmed();
}

/// With a backslash before whatever CommonMark or GitHub's dialect would act on within a line.
QString escaped(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|~&@!$"_s;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isAddress = text[i] == u':' && text.mid(i, 3) == "://"_L1;
        if (special.contains(text[i]) || isAddress)
            plain += u'\\';
        plain += text[i];
    }
    return plain;
}

/// In which nothing is acted on, not even names and numbers that a tracker would turn into links. Its fence is longer
/// than any in \a text.
QString asCode(const QString &text)
{
    qsizetype longest = 0, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence + pad + text + pad + fence;
}

QString inMarkdown(const TicketReport &report, const Mask &masked)
{
    QString text = u"**%1**\n"_s.arg(escaped(masked(report.verdict)));
    for (const auto &section : report.sections) {
        text += u"\n### %1\n\n"_s.arg(section.title);
        for (const Line &line : section.lines) {
            const QString value = masked(onOneLine(line.value));
            const QString name = line.name.isEmpty() ? QString() : u"**%1:** "_s.arg(line.name);
            text += u"- "_s + name + (line.isForeign ? asCode(value) : escaped(value)) + u'\n';
        }
    }
    return text;
}

QString inText(const TicketReport &report, const Mask &masked)
{
    QString text = masked(report.verdict) + u'\n';
    for (const auto &section : report.sections) {
        qsizetype width = 0;
        for (const Line &line : section.lines)
            width = std::max(width, line.name.size());
        text += u'\n' + section.title + u'\n';
        for (const Line &line : section.lines) {
            const QString name = line.name.isEmpty() ? QString() : line.name.leftJustified(width + 2);
            text += u"  "_s + name + masked(onOneLine(line.value)) + u'\n';
        }
    }
    return text;
}

} // namespace

QString written(const TicketReport &report, TicketStyle style, const Mask &masked)
{
    return masked(style == TicketStyle::Markdown ? inMarkdown(report, masked) : inText(report, masked));
}

} // namespace bearerscope
