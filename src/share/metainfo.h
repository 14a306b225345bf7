// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QDate>
#include <QStringList>

namespace bearerscope {

/// What AppStream's metainfo file says that other files repeat.
struct Metainfo {
    struct Release {
        QString version;
        QDate date;
        QStringList notes; ///< a paragraph or a list's item each
    };
    QString developer;
    QString contact; ///< an address for mail
    QList<Release> releases; ///< the newest first; never empty
};

/// Reads \a xml; the error is a sentence.
Expected<Metainfo, QString> metainfoIn(const QByteArray &xml);

/// Debian's changelog of these releases.
QString debianChangelog(const Metainfo &metainfo);

} // namespace bearerscope
