// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"
#include "completions.h"

#include "cli/knownwords.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString rule(const QString &condition, const QString &rest)
{
    return "complete -c bearerscope -n "_L1 + quoted(condition) + rest + u'\n';
}

QString offered(const KnownWords &known)
{
    return (known.words.isEmpty() ? QString() : " -a "_L1 + quoted(known.words.join(u' ')))
        + (known.isFile ? " -F"_L1 : " -f"_L1);
}

QString optionRule(const QString &condition, const QCommandLineOption &option)
{
    const QString value = option.valueName().isEmpty() ? QString() : (" -r"_L1 + offered(valuesOf(option)));
    return rule(condition, " -l "_L1 + option.names().constFirst() + value + " -d "_L1 + quoted(option.description()));
}

QString operandRule(const QString &condition, const KnownWords &known)
{
    return known.words.isEmpty() && !known.isFile ? QString() : rule(condition, offered(known));
}

constexpr QStringView script = uR"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the command line of bearerscope in fish. Generated.

# Whether COMMAND is being written and, with PLACE, its first argument that is no option, or a later one.
function __bearerscope_at --argument-names command place
    set -l words (commandline -opc)
    set -l valued @VALUED@
    test (count $words) -ge 2; and test "$words[2]" = "$command"; or return 1
    test -n "$place"; or return 0
    set -l operands 0
    set -l is_value 0
    for word in $words[3..-1]
        if test $is_value = 1
            set is_value 0
        else if contains -- $word $valued
            set is_value 1
        else if not string match -q -- '-?*' $word
            set operands (math $operands + 1)
        end
    end
    if test $place = first
        test $operands = 0
    else
        test $operands -gt 0
    end
end

function __bearerscope_begins
    test (count (commandline -opc)) -eq 1
end

complete -c bearerscope -f
)";

} // namespace

QString fishCompletion()
{
    const QString begins = u"__bearerscope_begins"_s;
    QString rules;
    for (const QCommandLineOption &option : programOptions())
        rules += optionRule(begins, option);
    for (const CommandInfo &info : commandInfos()) {
        const QString at = "__bearerscope_at "_L1 + info.word;
        rules += rule(begins, " -a "_L1 + info.word + " -d "_L1 + quoted(info.summary));
        for (const QCommandLineOption &option : allOptions(info))
            rules += optionRule(at, option);
        rules += operandRule(at + " first"_L1, operandsOf(info).first);
        rules += operandRule(at + " later"_L1, operandsOf(info).later);
    }
    return script.toString().replace("@VALUED@"_L1, dashed(optionsWithValue()).join(u' ')) + rules;
}

} // namespace bearerscope
