// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualpage.h"

#include "cli/commandinfo.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// \a text as it stands, for a macro's arguments or a text line.
QString literal(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\\')
            result += "\\e"_L1;
        else if (c == U'-') // a bare one may come out as a hyphen, which no shell takes for a minus
            result += "\\-"_L1;
        else if (c == U'"')
            result += "\\(dq"_L1;
        else if (c > 0x7e)
            result += "\\[u"_L1 + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0') + u']';
        else
            result += QChar(char16_t(c));
    }
    return result;
}

/// For the line of a macro, where some words, such as "No" or "In", would be macros themselves.
QString arguments(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = "\\&"_L1 + literal(word);
    return words.join(u' ');
}

/// \a sentence in lines of no more than 80 characters, none of which begins like a request.
QString wrapped(const QString &sentence)
{
    constexpr qsizetype longest = 80;
    QStringList lines;
    for (const QString &word : literal(sentence).split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= longest)
            lines.last() += u' ' + word;
        else
            lines.append(word.startsWith(u'.') || word.startsWith(u'\'') ? "\\&"_L1 + word : word);
    }
    return lines.join(u'\n') + u'\n';
}

/// Text lines, each sentence on a new one, as mdoc has it.
QString paragraph(const QString &text)
{
    static const QRegularExpression sentenceEnd(u"(?<=[.?!:])\\s(?=[A-Z\"-])"_s);
    QString lines;
    for (const QString &sentence : text.split(sentenceEnd))
        lines += wrapped(QString(sentence).replace(u'\n', u' '));
    return lines;
}

QString section(const QString &title)
{
    return ".Sh "_L1 + title + u'\n';
}

/// A line as it's typed.
QString typed(const QString &line)
{
    return ".Dl "_L1 + arguments(line) + u'\n';
}

QString optionItem(const QCommandLineOption &option)
{
    const QString value = option.valueName().isEmpty() ? QString() : " Ar "_L1 + arguments(option.valueName());
    return ".It Fl "_L1 + literal(u'-' + option.names().constFirst()) + value + u'\n' + paragraph(option.description());
}

QString itemList(const QString &items)
{
    return ".Bl -tag -width Ds\n"_L1 + items + ".El\n"_L1;
}

QString commandSection(const CommandInfo &info)
{
    QString options;
    for (const QCommandLineOption &option : info.options)
        options += optionItem(option);
    return ".Ss "_L1 + arguments(info.word) + u'\n' + typed(u"bearerscope "_s + info.word + u' ' + info.usage)
        + ".Pp\n"_L1 + paragraph(info.summary) + paragraph(info.details)
        + (options.isEmpty() ? QString() : itemList(options)) + ".Pp\nExample:\n"_L1 + typed(info.example);
}

QString environmentSection()
{
    return section(u"ENVIRONMENT"_s)
        + itemList(u".It Ev VOUCHERIFY_HOST\nThe server's address, where no option and no profile names one.\n"
                   ".It Ev X_APP_ID\nThe application ID.\n"
                   ".It Ev X_APP_TOKEN\nThe secret key.\n"_s);
}

QString exitStatusSection()
{
    QString items;
    for (const auto &[code, meaning] : exitCodesInWords())
        items += ".It "_L1 + code + u'\n' + paragraph(meaning);
    return section(u"EXIT STATUS"_s) + itemList(items);
}

} // namespace

QString manualPage(const QDate &date)
{
    QString commands;
    for (const CommandInfo &info : commandInfos())
        commands += commandSection(info);
    return u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.Dd "_s + QLocale::c().toString(date, u"MMMM d, yyyy"_s)
        + u"\n.Dt BEARERSCOPE 1\n.Os\n"_s + section(u"NAME"_s)
        + u".Nm bearerscope ,\n.Nm bearerscope\\-window\n.Nd inspect Voucherify OAuth tokens\n"_s + section(u"SYNOPSIS"_s)
        + u".Nm\n.Nm\n.Ar command\n.Op Ar options\n.Nm\n.Op Ar command\n.Fl \\-help\n.Nm\n.Fl \\-version\n"_s
        + section(u"DESCRIPTION"_s)
        + u".Nm\nrequests and inspects OAuth tokens of Voucherify.\n"
          "Without a command it opens its window, or where there is no display\n"
          "does the window's first job as text.\n"
          "The window is a program of its own,\n.Nm bearerscope\\-window .\n"
          "Data goes to standard output, messages to standard error.\n"
          "A secret is never taken from an argument.\n"_s
        + section(u"COMMANDS"_s) + u"Each command takes\n.Fl \\-help\nas well.\n"_s + commands + environmentSection()
        + exitStatusSection();
}

} // namespace bearerscope
