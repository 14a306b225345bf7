// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "tokendata.h"

#include <QByteArrayView>

namespace bearerscope {

/// Whether \a text is form data: pairs "name=value" joined by &, or at least one with a name that OAuth has. There may
/// be no token in it, but a secret: it is never a bare token.
bool isForm(QByteArrayView text);

/// The token in form data such as "access_token=x&expires_in=900&scope=vouchers+orders", with its other fields under
/// their published names; or why there is none, in a sentence that may be
/// empty.
Expected<TokenData, QString> tokenInForm(QByteArrayView form);

} // namespace bearerscope
