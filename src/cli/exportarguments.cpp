// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportarguments.h"

#include "arguments.h"
#include "givenoptions.h"
#include "secretguard.h"

#include "core/exportformats.h"
#include "core/nearestword.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportArguments)
};

QString unknownFormat(const QString &word)
{
    return Texts::tr("--format is one of %1.").arg(exportFormatWords().join(u", "_s))
        + didYouMean(nearestWord(word, exportFormatWords()));
}

} // namespace

QStringList exportFormatWords()
{
    QStringList words;
    for (const ExportFormatInfo &info : exportFormats())
        words.append(info.word);
    return words;
}

QList<QCommandLineOption> exportOptions()
{
    return {{u"format"_s, Texts::tr("print just the token, whole, in a form to hand on"), u"NAME"_s},
        {u"endpoint"_s, Texts::tr("with --format of a line: the published call that it makes"), u"CALL"_s}};
}

QString exportInWords()
{
    return Texts::tr("--format NAME prints nothing but the token, whole, in a form to hand on; NAME is one of\n"
                     "%1.\n"
                     "A line calls an endpoint that the token opens, or that of --endpoint \"POST /v1/redemptions\".")
        .arg(exportFormatWords().join(u", "_s));
}

QString readExport(const GivenOptions &given, Arguments &arguments)
{
    if (!given.isSet(u"format"_s))
        return given.isSet(u"endpoint"_s) ? Texts::tr("--endpoint belongs to --format: name that, too.") : QString();
    const ExportFormatInfo *info = findExportFormat(given.value(u"format"_s));
    if (!info)
        return unknownFormat(given.value(u"format"_s));
    if (arguments.json || arguments.reveal)
        return Texts::tr("--format prints the token alone, and whole: it goes with neither --json nor --reveal.");
    arguments.format = info->format;
    if (!given.isSet(u"endpoint"_s))
        return {};
    arguments.endpoint = given.value(u"endpoint"_s);
    if (arguments.endpoint.trimmed().isEmpty())
        return missingValue(u"endpoint"_s);
    if (holdsSecret(arguments.endpoint))
        return secretInArgumentsMessage();
    return info->makesCall ? QString()
                           : Texts::tr("--format %1 makes no call, so it takes no --endpoint.").arg(info->word);
}

} // namespace bearerscope
