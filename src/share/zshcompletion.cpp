// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"
#include "completions.h"

#include "cli/givenoptions.h"
#include "cli/knownwords.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// \a text for a place that \a special characters would end.
QString escaped(QString text, QStringView special)
{
    text.replace(u'\\', "\\\\"_L1);
    for (const QChar c : special)
        text.replace(c, u'\\' + QString(c));
    return text;
}

/// What _arguments is told of values: ":message:action".
QString action(const QString &message, const KnownWords &known)
{
    const QString words = known.words.isEmpty() ? QString() : u'(' + known.words.join(u' ') + u')';
    return u':' + escaped(message, u":") + u':' + (known.isFile ? u"_files"_s : words);
}

QString optionSpec(const QCommandLineOption &option)
{
    const QString value = option.valueName().isEmpty() ? QString() : action(option.valueName(), valuesOf(option));
    const QString joint = value.isEmpty() ? QString() : u"="_s; // or a blank, as zsh understands it
    return (isRepeatable(option) ? u"*"_s : QString()) + dashed(option) + joint + u'['
        + escaped(option.description(), u"[]:") + u']' + value;
}

QStringList operandSpecs(const Operands &operands)
{
    const auto isKnown = [](const KnownWords &known) { return known.isFile || !known.words.isEmpty(); };
    QStringList specs;
    if (isKnown(operands.first))
        specs.append(u'1' + action(u"argument"_s, operands.first));
    if (isKnown(operands.later))
        specs.append(u'*' + action(u"argument"_s, operands.later));
    return specs;
}

/// Each on a line of its own, behind a first line that goes on.
QString quotedLines(const QStringList &words)
{
    QString lines;
    for (const QString &word : words)
        lines += " \\\n        "_L1 + quotedForPosix(word);
    return lines;
}

QString described(const QString &word, const QString &description)
{
    return escaped(word, u":") + u':' + description;
}

constexpr QStringView script = uR"(#compdef bearerscope
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the command line of bearerscope in zsh. Generated.

_bearerscope() {
  local -a choices
  if ((CURRENT == 2)); then
    if [[ $PREFIX == -* ]]; then
      choices=(@PROGRAMOPTIONS@)
      _describe -o option choices
    else
      choices=(@COMMANDS@)
      _describe command choices
    fi
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
@SPECS@  esac
}

_bearerscope "$@"
)";

} // namespace

QString zshCompletion()
{
    QStringList commands;
    QString specs;
    for (const CommandInfo &info : commandInfos()) {
        commands.append(described(info.word, info.summary));
        QStringList ofCommand;
        for (const QCommandLineOption &option : allOptions(info))
            ofCommand.append(optionSpec(option));
        ofCommand += operandSpecs(operandsOf(info));
        specs += "    "_L1 + info.word + ")\n      _arguments"_L1 + quotedLines(ofCommand) + " ;;\n"_L1;
    }
    QStringList ofProgram;
    for (const QCommandLineOption &option : programOptions())
        ofProgram.append(described(dashed(option), option.description()));
    return script.toString()
        .replace("@PROGRAMOPTIONS@"_L1, quotedLines(ofProgram))
        .replace("@COMMANDS@"_L1, quotedLines(commands))
        .replace("@SPECS@"_L1, specs);
}

} // namespace bearerscope
