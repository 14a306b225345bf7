// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace bearerscope {

/// What a server showed to prove who it is. All of it is foreign text: show it through visibleText() only.
struct Certificate {
    QString subject {}; ///< common name, or what else names it
    QString alternativeNames {}; ///< the DNS names and addresses that it is for, separated by ", "
    QString issuer {}; ///< common name or organisation of the issuer
    QDateTime validFromUtc {};
    QDateTime validUntilUtc {};
    QByteArray sha256 {}; ///< fingerprint, 32 bytes

    /// Whole days that it is still valid at \a nowUtc; negative once it has ended.
    qint64 daysLeft(const QDateTime &nowUtc) const
    {
        const qint64 seconds = nowUtc.secsTo(validUntilUtc);
        return seconds < 0 ? -1 - -seconds / 86400 : seconds / 86400;
    }
    /// "AB:CD:…", as browsers and openssl show it.
    QString fingerprint() const { return QString::fromLatin1(sha256.toHex(':')).toUpper(); }
    /// The same in two lines of sixteen bytes, for people who compare it.
    QString fingerprintInLines() const
    {
        const QString whole = fingerprint();
        constexpr qsizetype half = 16 * 3; // "AB:"
        return whole.size() <= half ? whole : whole.left(half) + u'\n' + whole.mid(half);
    }
};

} // namespace bearerscope
