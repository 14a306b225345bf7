// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandinfo.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandInfo)
};

/// \a rows as two columns, each line indented.
QString columns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString optionsInColumns(const QList<QCommandLineOption> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        rows.append({u"--"_s + option.names().constFirst() + value, option.description()});
    }
    rows.append({u"--help"_s, Texts::tr("print this")});
    return columns(rows);
}

} // namespace

QList<std::pair<QString, QString>> exitCodesInWords()
{
    return {
        {u"0"_s, Texts::tr("yes, done, or not known to be over")},
        {u"1"_s, Texts::tr("the answer is no: inactive, revoked, expired, not opened, different, flawed, not found")},
        {u"2"_s, Texts::tr("a wrong command line, or input that nothing recognises")},
        {u"3"_s, Texts::tr("the server refused")},
        {u"4"_s, Texts::tr("no usable answer: network, TLS, timeout, malformed")},
        {u"5"_s, Texts::tr("outcome unknown: the request may have been carried out")},
    };
}

QString programHelp()
{
    QList<std::pair<QString, QString>> commands;
    for (const CommandInfo &info : commandInfos())
        commands.append({info.word, info.summary});
    return Texts::tr("Usage: bearerscope [COMMAND [options]]") + u"\n\n"_s
        + Texts::tr("Inspects Voucherify OAuth tokens. Without a command it opens its window.") + u"\n\n"_s
        + Texts::tr("Commands:") + u'\n' + columns(commands) + u'\n' + Texts::tr("Exit codes:") + u'\n'
        + columns(exitCodesInWords()) + u'\n'
        + Texts::tr("\"bearerscope COMMAND --help\" explains a command; --version prints the version.") + u'\n'
        + Texts::tr("Example:") + u' ' + commandInfos().constFirst().example + u'\n';
}

QString commandHelp(const CommandInfo &info)
{
    return Texts::tr("Usage: bearerscope %1 %2").arg(info.word, info.usage) + u"\n\n"_s + info.summary + u'\n'
        + info.details + u"\n\n"_s + Texts::tr("Options:") + u'\n' + optionsInColumns(info.options) + u'\n'
        + Texts::tr("Example:") + u' ' + info.example + u'\n';
}

} // namespace bearerscope
