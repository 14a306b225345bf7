// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandinfo.h"

#include <QCommandLineParser>

#include <optional>

namespace bearerscope {

/// The arguments of one command, taken apart into options and other words.
class GivenOptions
{
public:
    /// The first of \a words is the command itself. Both must outlive this.
    GivenOptions(const CommandInfo &info, const QStringList &words);

    /// What is wrong with the options before anybody looks at their values; empty when nothing is. What may be a secret
    /// isn't repeated.
    QString problem() const;

    /// False for an option that the command doesn't have.
    bool isSet(const QString &option) const { return has(option) && m_parser.isSet(option); }
    /// Of an option that is set.
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// The words that are no option and no option's value.
    QStringList positionals() const { return m_parser.positionalArguments(); }

private:
    bool has(const QString &option) const;

    const CommandInfo &m_info;
    const QStringList &m_words;
    QCommandLineParser m_parser;
    bool m_parsed = false;
};

/// Whether \a option can be given again.
bool isRepeatable(const QCommandLineOption &option);
/// \a file as it was named; empty for "-", which is standard input.
QString fileOrInput(const QString &file);
/// That \a option came without its value.
QString missingValue(const QString &option);
/// A blank and a question after \a suggestion with \a prefix in front; empty where there is none.
QString didYouMean(const std::optional<QString> &suggestion, const QString &prefix = {});

} // namespace bearerscope
