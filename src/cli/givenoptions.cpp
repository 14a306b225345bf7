// SPDX-License-Identifier: GPL-3.0-or-later
#include "givenoptions.h"

#include "secretguard.h"

#include "core/nearestword.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

} // namespace

GivenOptions::GivenOptions(const CommandInfo &info, const QStringList &words)
    : m_info(info)
    , m_words(words)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOptions(info.options);
    m_parsed = m_parser.parse(words); // the first of them stands where the program's name would
}

/// QCommandLineParser warns on the console when asked for an option that it doesn't have.
bool GivenOptions::has(const QString &option) const
{
    return std::ranges::any_of(
        m_info.options, [&option](const QCommandLineOption &o) { return o.names().contains(option); });
}

QString GivenOptions::problem() const
{
    QStringList known;
    for (const QCommandLineOption &option : m_info.options)
        known.append(option.names());
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString &name = unknown.constFirst();
        const QString problem = mayBeRepeated(name) ? Texts::tr("There is no option --%1 here.").arg(name)
                                                    : Texts::tr("There is an option that is not known here.");
        return problem + didYouMean(nearestWord(name, known), u"--"_s);
    }
    for (const QCommandLineOption &option : m_info.options) {
        const QString name = option.names().constFirst();
        const QStringList values = m_parser.values(name);
        const bool takesOther = std::ranges::any_of(values, [](const QString &v) { return v.startsWith("--"_L1); });
        if (takesOther || (!option.valueName().isEmpty() && m_words.constLast() == u"--"_s + name))
            return missingValue(name);
        if (values.size() > 1 && !isRepeatable(option))
            return Texts::tr("The option --%1 can be given only once.").arg(name);
    }
    return m_parsed ? QString() : Texts::tr("An option is given a value, and takes none.");
}

bool isRepeatable(const QCommandLineOption &option)
{
    return option.names().contains(u"scope"_s) || option.names().contains(u"can"_s);
}

QString fileOrInput(const QString &file)
{
    return file == "-"_L1 ? QString() : file;
}

QString missingValue(const QString &option)
{
    return Texts::tr("The option --%1 needs a value.").arg(option);
}

QString didYouMean(const std::optional<QString> &suggestion, const QString &prefix)
{
    return suggestion ? u' ' + Texts::tr("Did you mean \"%1\"?").arg(prefix + *suggestion) : QString();
}

} // namespace bearerscope
