// SPDX-License-Identifier: GPL-3.0-or-later
#include "ignoredparts.h"

#include "secretmembers.h"
#include "tokenlook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype mostKept = 100; // a text can hold thousands of lines
constexpr qsizetype mostShown = 8;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(IgnoredParts)
};

QString asItIs(const QString &name)
{
    return name;
}

} // namespace

void IgnoredParts::add(const QString &name)
{
    if (m_names.names.size() < mostKept ? isTellable(name) : m_names.names.contains(name))
        m_names.add(name);
    else
        ++m_others;
}

void IgnoredParts::add(const IgnoredParts &parts)
{
    for (const QString &name : parts.m_names.names)
        m_names.add(name);
    m_others += parts.m_others;
}

QString IgnoredParts::inWords() const
{
    if (isEmpty())
        return {};
    const QString names = listed(m_names.names, asItIs, mostShown);
    if (m_others == 0)
        return Texts::tr("Ignored were: %1.").arg(names);
    if (names.isEmpty())
        return Texts::tr("%n other parts were ignored.", nullptr, int(m_others));
    return Texts::tr("Ignored were: %1; and %n parts more.", nullptr, int(m_others)).arg(names);
}

bool isTellable(const QString &name)
{
    constexpr qsizetype longest = 40;
    const auto isOfName = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
    };
    if (name.compare("X-App-Token"_L1, Qt::CaseInsensitive) == 0 || name.compare("X_APP_TOKEN"_L1, Qt::CaseInsensitive) == 0)
        return true; // which announce a secret, and are none
    return !name.isEmpty() && name.size() <= longest && std::ranges::all_of(name, isOfName) && !looksLikeToken(name)
        && !looksSecret(name);
}

} // namespace bearerscope
