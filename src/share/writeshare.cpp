// SPDX-License-Identifier: GPL-3.0-or-later
// Writes, while the program is built, what is installed beside it and repeats what the program knows.
#include "completions.h"
#include "manualpage.h"
#include "metainfo.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &kind, const Metainfo &metainfo)
{
    if (kind == "manual"_L1)
        return manualPage(metainfo.releases.first().date);
    if (kind == "bash"_L1)
        return bashCompletion();
    if (kind == "zsh"_L1)
        return zshCompletion();
    if (kind == "fish"_L1)
        return fishCompletion();
    return kind == "changelog"_L1 ? debianChangelog(metainfo) : QString();
}

/// What went wrong; empty when nothing did.
QString write(const QString &kind, const QString &path, const QString &metainfoPath)
{
    QFile metainfoFile(metainfoPath);
    if (!metainfoFile.open(QFile::ReadOnly))
        return metainfoPath + ": can't be read."_L1;
    const auto metainfo = metainfoIn(metainfoFile.readAll());
    if (!metainfo)
        return metainfoPath + ": "_L1 + metainfo.error();
    if (metainfo->releases.first().version != QLatin1String(BEARERSCOPE_VERSION))
        return metainfoPath + ": the newest release isn't " BEARERSCOPE_VERSION "."_L1;
    const QByteArray text = contents(kind, *metainfo).toUtf8();
    if (text.isEmpty())
        return "There is nothing to write of the kind "_L1 + kind + u'.';
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text) == text.size() && file.flush()
        ? QString()
        : path + ": can't be written."_L1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString problem = words.size() == 4 ? write(words.at(1), words.at(2), words.at(3))
                                              : u"usage: writeshare manual|bash|zsh|fish|changelog FILE METAINFO"_s;
    if (problem.isEmpty())
        return 0;
    QTextStream(stderr) << problem << '\n';
    return 1;
}
