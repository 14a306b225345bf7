// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "tokendata.h"

#include <QList>

namespace bearerscope {

/// Eight hexadecimal digits by which two mentions of one secret can be matched, in this program's texts and in those of
/// another computer: the start of its SHA-256. Empty for a secret so short that it could be guessed from them.
QString fingerprintOf(const Secret &secret);

/// What stands in the place of \a secret: dots, and its fingerprint where it has one.
QString markOf(const Secret &secret);

/// The forms in which \a secret may stand in a text: as it is, percent-encoded, escaped as in JSON, in base64. Wipe
/// them after use. Empty for a very short one.
QList<QByteArray> formsOf(const Secret &secret);

/// Knows the secrets in play, without keeping them alive, and masks them by value wherever they stand in a text: as
/// they are, percent-encoded, in base64 and escaped as in JSON. What stands in their place has their fingerprint. Very
/// short ones are left, because they would take ordinary words with them.
class Redaction
{
public:
    Redaction() = default;
    explicit Redaction(const QList<Secret> &secrets);

    void add(const Secret &secret);
    QString redacted(QString text) const;
    /// \a text is UTF-8.
    QByteArray redacted(QByteArray text) const;
    QStringList redacted(const QStringList &texts) const;
    /// In names and values, at any depth.
    QJsonObject redacted(const QJsonObject &members) const;
    /// In what a server said: some repeat the key or the token that they refuse, or grant one for. In its own words what
    /// has the look of a secret is masked, too.
    void redact(ApiError &error) const;
    /// In all but the access token itself, which isn't shown or written without a choice.
    void redact(TokenData &data) const;

private:
    QList<WeakSecret> m_secrets;
};

} // namespace bearerscope
