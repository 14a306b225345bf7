// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "ignoredparts.h"
#include "tokendata.h"

#include <QByteArrayView>

namespace bearerscope {

/// The name of the authorization scheme that \a word is in any case, if it is a registered one. A message may
/// only repeat these names: any other word in that place might be a secret.
std::optional<QLatin1String> knownScheme(QByteArrayView word);

/// How the field of \a form that holds the token starts: "access_token=", or without such a field "token=".
QByteArrayView tokenFieldIn(QByteArrayView form);

/// Collects the token from the headers and form data of one request, wherever in them it stands.
class TokenFinder
{
public:
    void addToken(Secret token);
    void addBearerToken(QByteArrayView token);
    /// Such as "Bearer xyz" (RFC 6750 2.1).
    void addCredentials(QByteArrayView credentials);
    /// A line "Name: value"; any other line counts as ignored.
    void addHeader(QByteArrayView line);
    /// Form data that is sent as written, so a token in it is percent-encoded.
    void addForm(QByteArrayView form);
    /// One \a field of it; the token is in the one with this \a start.
    void addFormField(QByteArrayView field, QByteArrayView start);
    /// One field "name=value" of form data that is still to be encoded.
    void addPlainField(QByteArrayView field);

    bool sawCredentials() const { return m_data.accessToken || !m_problem.isEmpty(); }

    /// The first token found, with warnings that tell of the rest; or a sentence on credentials that hold no
    /// token, empty if there were none at all.
    Expected<TokenData, QString> result() const;

private:
    void warn(Warning::Kind kind, const QString &text);

    TokenData m_data;
    bool m_hasOtherTokens = false;
    QString m_problem;
    IgnoredParts m_ignored;
};

} // namespace bearerscope
