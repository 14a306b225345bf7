// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "requestdraft.h"
#include "tokendata.h"

#include <QByteArrayView>

namespace bearerscope {

/// Whether \a text is a curl line, perhaps with a prompt or a path in front.
bool isCurlLine(QByteArrayView text);

/// The token that curl would send: in a header, as --oauth2-bearer, or as form data (an introspection). The error is a
/// sentence on why what is there holds no token, empty if there is nothing at all.
Expected<TokenData, QString> tokenInCurlLine(QByteArrayView text);

/// What the line asks for a token with; absent where it holds neither an application ID nor a secret key.
std::optional<RequestDraft> draftInCurlLine(QByteArrayView text);

/// A call as it stands on a curl line, unchecked. The address may hold secrets: wipe it after use.
struct CurlCall {
    QByteArray method; ///< as named, else what curl uses with these options
    QByteArray address; ///< empty where there is none
    /// Further ones that are paths of the API, even of other commands on the line: values of options don't count.
    qsizetype otherAddresses = 0;
};

/// The first call that curl would make.
CurlCall callInCurlLine(QByteArrayView text);

} // namespace bearerscope
