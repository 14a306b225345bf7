// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport.h"

#include <QSslConfiguration>

namespace bearerscope {

/// TLS as calls and the connection check use it: Qt's defaults (TLS 1.2 and up, the system's authorities), and the
/// transport's own authorities besides. Nothing here makes a bad certificate acceptable.
QSslConfiguration tlsConfiguration(const Transport &transport);

/// Reads the authorities' certificates from the file at \a path, PEM or one as DER, for Transport::authorities: PEM.
Expected<QByteArray, InputError> readAuthorities(const QString &path);

} // namespace bearerscope
