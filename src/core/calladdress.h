// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"

#include <QStringList>

namespace bearerscope {

/// Where a call goes: the parts of its address that hold no secrets.
struct CallAddress {
    QString host {}; ///< lower case and without port; empty where only a path was named, or a placeholder for the host
    QStringList segments {}; ///< of the path, percent-decoded; foreign text
};

/// Reads an address or a path, up to its query. Dot segments are resolved and one slash at the end is dropped. The
/// error is a sentence, which repeats nothing of \a address.
Expected<CallAddress, QString> parseCallAddress(QStringView address);

/// Whether \a host is Voucherify's, or a stand-in on this computer. A path alone, without a host, is taken for a call
/// of the API.
bool isOwnHost(const QString &host);

/// How many words of \a text (UTF-8) name a path of the API, perhaps behind a host or another path.
qsizetype apiPathsIn(QByteArrayView text);

/// Whether these \a segments of a path count as such a path.
bool isApiPath(const QStringList &segments);

/// The path that parseCallAddress() reads as \a segments: what would end or split one is encoded.
QString pathOf(const QStringList &segments);

/// \a text without the blanks and quotes around it, or a byte-order mark.
QStringView bareWords(QStringView text);

/// That there is no path, in a sentence.
QString missingPath();

} // namespace bearerscope
