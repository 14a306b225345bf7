// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "inputerror.h"
#include "secret.h"

#include <QList>
#include <QStringList>

namespace bearerscope {

/// What a caller proves with who it is.
enum class CredentialsKind {
    ApiKeyPair, ///< version 1
    OAuthServiceKey, ///< version 2
};

/// An application's ID and its secret; of an OAuth Service key also the project that a token is for.
struct Credentials {
    QString applicationId {};
    Secret secretKey {};
    CredentialsKind kind = CredentialsKind::ApiKeyPair;
    QString projectId {}; ///< empty where the kind has none
};

/// All that tells one kind of credentials from another. Whatever differs by kind asks this, so that a further kind is
/// one more row of schemes().
struct CredentialsScheme {
    struct Header {
        QByteArray name;
        Secret value;
    };

    CredentialsKind kind;
    QString word; ///< in files and on the command line, such as "api_key_pair"
    const char *title; ///< see name()
    /// Paths by Call; empty where no such call is published.
    QString requestPath;
    QString introspectPath;
    QString revokePath;
    bool hasProject; ///< a request names the project
    bool hasPublishedScopes; ///< the catalogue lists what can be asked for
    bool hasPublishedErrors; ///< the keys of error answers are known
    QStringList knownScopes; ///< mentioned in the documentation, where the list isn't published
    QList<Header> (*headers)(const Credentials &credentials); ///< that a call is authenticated by

    /// For people: "API key pair (version 1)".
    QString name() const;
    QString pathOf(Call call) const;
};

const QList<CredentialsScheme> &schemes();
const CredentialsScheme &schemeOf(CredentialsKind kind);
/// The scheme that \a word names; null if there is none.
const CredentialsScheme *findScheme(const QString &word);

/// Checks that all parts are there and can travel in a header: visible ASCII, because QNetworkRequest sends CR and LF
/// raw (measured on 6.4.2) and a header injection would follow. Blanks around them are cut off.
Expected<Credentials, InputError> checkedCredentials(const Credentials &typed);

/// That \a call is published for the kind of \a credentials; else why it can't be made.
Expected<void, InputError> checkedCall(Call call, const Credentials &credentials);

/// What of \a credentials must not be shown, in each form in which it is sent.
QList<Secret> secretsOf(const Credentials &credentials);

} // namespace bearerscope
