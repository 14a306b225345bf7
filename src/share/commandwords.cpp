// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

QString dashed(const QCommandLineOption &option)
{
    return "--"_L1 + option.names().constFirst();
}

QStringList dashed(const QList<QCommandLineOption> &options)
{
    QStringList words;
    for (const QCommandLineOption &option : options)
        words.append(dashed(option));
    return words;
}

QString quotedForPosix(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QList<QCommandLineOption> allOptions(const CommandInfo &info)
{
    return info.options + QList<QCommandLineOption> {{u"help"_s, u"explain this command"_s}};
}

QList<QCommandLineOption> optionsWithValue()
{
    QList<QCommandLineOption> found;
    for (const CommandInfo &info : commandInfos()) {
        for (const QCommandLineOption &option : info.options) {
            const bool isThere = std::ranges::any_of(
                found, [&option](const QCommandLineOption &other) { return other.names() == option.names(); });
            if (!option.valueName().isEmpty() && !isThere)
                found.append(option);
        }
    }
    return found;
}

QList<QCommandLineOption> programOptions()
{
    return {{u"help"_s, u"list the commands"_s}, {u"version"_s, u"print the version"_s}};
}

} // namespace bearerscope
