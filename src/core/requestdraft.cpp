// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdraft.h"

#include "connection.h"

namespace bearerscope {

QString usualAddress()
{
    return publishedServer(ServerKind::Europe).baseUrl.toString();
}

} // namespace bearerscope
