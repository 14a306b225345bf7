// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QNetworkRequest>

namespace bearerscope {

/// A request as it will go out: pure data, so that a test can compare every byte.
struct HttpRequest {
    QNetworkRequest head;
    QByteArray body; ///< application/x-www-form-urlencoded
};

/// POST /v1/oauth/token, or the same of version 2: grant_type=client_credentials and the scopes separated by spaces;
/// project_id where the kind of credentials has one.
HttpRequest buildTokenRequest(const TokenRequest &request);
/// POST /v1/oauth/introspect: access_token. As the next, only for credentials that checkedCall() lets pass.
HttpRequest buildIntrospectRequest(const Connection &connection, const Secret &accessToken);
/// POST /v1/oauth/token/revoke: access_token.
HttpRequest buildRevokeRequest(const Connection &connection, const Secret &accessToken);

/// name=value with the value percent-encoded but for unreserved characters (QUrlQuery would leave '+' as it
/// is).
QByteArray formField(QByteArrayView name, QByteArrayView value);

} // namespace bearerscope
