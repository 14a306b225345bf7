// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"
#include "completions.h"

#include "cli/knownwords.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QString assignment(const QString &variable, const QStringList &words)
{
    return words.isEmpty() ? QString() : u' ' + variable + u'=' + quotedForPosix(words.join(u' '));
}

QString assignments(const KnownWords &known)
{
    return assignment(u"words"_s, known.words) + (known.isFile ? u" files=1"_s : QString());
}

/// "  name) assignments ;;", or nothing where there is nothing to assign.
QString branch(const QString &pattern, const QString &assignments)
{
    return assignments.isEmpty() ? QString() : "    "_L1 + pattern + u')' + assignments + " ;;\n"_L1;
}

constexpr QStringView script = uR"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the command line of bearerscope in bash. Generated.

_bearerscope() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local valued=@VALUED@
  local words='' files='' operands=0 i
  COMPREPLY=()
  # bash makes three words of --option=value
  if [[ $current == '=' ]]; then
    current=
  elif [[ $previous == '=' ]]; then
    previous=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 2; i < COMP_CWORD; i++)); do
    if [[ " $valued " == *" ${COMP_WORDS[i]} "* ]]; then
      [[ ${COMP_WORDS[i+1]-} == '=' ]] && ((i++))
      ((i++))
    elif [[ ${COMP_WORDS[i]} != -?* ]]; then
      ((operands++))
    fi
  done
  if ((COMP_CWORD == 1)); then
    words=@COMMANDS@
    [[ $current == -* ]] && words=@PROGRAMOPTIONS@
  elif [[ " $valued " == *" $previous "* ]]; then
    case $previous in
@VALUES@    esac
  elif [[ $current == -* ]]; then
    case ${COMP_WORDS[1]} in
@OPTIONS@    esac
  else
    case ${COMP_WORDS[1]}-$((operands > 0)) in
@OPERANDS@    esac
  fi
  local IFS=$' \t\n'
  [[ $words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ $files ]]; then
    compopt -o filenames 2>/dev/null
    IFS=$'\n'
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
complete -F _bearerscope bearerscope
)";

} // namespace

QString bashCompletion()
{
    QStringList commands;
    QString options;
    QString operands;
    for (const CommandInfo &info : commandInfos()) {
        commands.append(info.word);
        options += branch(info.word, assignment(u"words"_s, dashed(allOptions(info))));
        operands += branch(info.word + "-0"_L1, assignments(operandsOf(info).first));
        operands += branch(info.word + "-1"_L1, assignments(operandsOf(info).later));
    }
    QString values;
    for (const QCommandLineOption &option : optionsWithValue())
        values += branch(dashed(option), assignments(valuesOf(option)));
    return script.toString()
        .replace("@VALUED@"_L1, quotedForPosix(dashed(optionsWithValue()).join(u' ')))
        .replace("@COMMANDS@"_L1, quotedForPosix(commands.join(u' ')))
        .replace("@PROGRAMOPTIONS@"_L1, quotedForPosix(dashed(programOptions()).join(u' ')))
        .replace("@VALUES@"_L1, values)
        .replace("@OPTIONS@"_L1, options)
        .replace("@OPERANDS@"_L1, operands);
}

} // namespace bearerscope
