// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "tokendata.h"

#include <QByteArrayView>

namespace bearerscope {

/// Whether \a text is a curl line, perhaps with a prompt or a path in front.
bool isCurlLine(QByteArrayView text);

/// The token that curl would send: in a header, as --oauth2-bearer, or as form data (an introspection). The error is a
/// sentence on why what is there holds no token, empty if there is nothing at all.
Expected<TokenData, QString> tokenInCurlLine(QByteArrayView text);

} // namespace bearerscope
