// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilearguments.h"

#include "givenoptions.h"

#include "core/nearestword.h"
#include "core/profile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Verb = ProfileOrder::Verb;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProfileArguments)
};

struct VerbInfo {
    Verb verb;
    QString word;
    qsizetype fewest; ///< words behind it
    qsizetype most;
    QString usage;
};

const QList<VerbInfo> &verbInfos()
{
    static const QList<VerbInfo> infos {
        {Verb::List, u"list"_s, 0, 0, {}},
        {Verb::Add, u"add"_s, 1, 1, u"NAME"_s},
        {Verb::Rename, u"rename"_s, 2, 2, u"NAME NEW"_s},
        {Verb::Duplicate, u"duplicate"_s, 1, 1, u"NAME"_s},
        {Verb::Move, u"move"_s, 2, 2, u"NAME PLACE"_s},
        {Verb::Remove, u"remove"_s, 1, 1, u"NAME"_s},
        {Verb::Export, u"export"_s, 0, mostProfiles, u"[NAME…]"_s},
        {Verb::Import, u"import"_s, 0, 1, u"[FILE]"_s},
        {Verb::SetKey, u"set-key"_s, 1, 1, u"NAME"_s},
        {Verb::ForgetKey, u"forget-key"_s, 1, 1, u"NAME"_s},
    };
    return infos;
}

QString unknownVerb(const QString &word)
{
    const QStringList known = profileVerbs();
    return Texts::tr("What \"profiles\" does is one of %1.").arg(known.join(u", "))
        + didYouMean(nearestWord(word, known));
}

} // namespace

QStringList profileVerbs()
{
    QStringList words;
    for (const VerbInfo &info : verbInfos())
        words.append(info.word);
    return words;
}

Expected<ProfileOrder, QString> profileOrderIn(const QStringList &words)
{
    if (words.isEmpty())
        return ProfileOrder {};
    const auto info = std::ranges::find(verbInfos(), words.first(), &VerbInfo::word);
    if (info == verbInfos().end())
        return unexpected(unknownVerb(words.first()));
    const ProfileOrder order {info->verb, words.mid(1)};
    if (order.words.size() < info->fewest || order.words.size() > info->most)
        return unexpected(
            Texts::tr("It is written \"bearerscope profiles %1\".").arg((info->word + u' ' + info->usage).trimmed()));
    return order;
}

} // namespace bearerscope
