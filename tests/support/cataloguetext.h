// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bearerscope {

/// A catalogue file of \a date with one scope that nobody has published, "wallets", beside "api" and "vouchers".
inline QByteArray catalogueOf(const QByteArray &date)
{
    return R"({"format": 1, "facts_date": ")" + date
        + R"(", "scopes": [)"
          R"({"name": "api", "side": "server", "path_prefix": "/v1/", "umbrella": true, "operations": []},)"
          R"({"name": "vouchers", "side": "server", "path_prefix": "/v1/vouchers", "umbrella": false, "operations": [)"
          R"({"method": "GET", "path": "/v1/vouchers"}]},)"
          R"({"name": "wallets", "side": "server", "path_prefix": "/v1/wallets", "umbrella": false, "operations": [)"
          R"({"method": "POST", "path": "/v1/wallets/{walletId}"}]}]})";
}

} // namespace bearerscope
