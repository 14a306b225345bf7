// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputerror.h"

#include <QStringList>

namespace bearerscope {

/// A call of the API: what an access token opens or doesn't. Holds no query, no header and no body, where secrets may
/// stand.
struct ApiCall {
    QString method; ///< in capitals; empty where none was named, which stands for any
    QStringList segments; ///< of the path, percent-decoded, without the slash at its end; foreign text
    QString host {}; ///< as in the address, lower case and without port; empty where only a path was named

    /// "/v1/vouchers/abc", for people and as parseApiCall() reads it: what would end or split a segment is encoded
    /// again. Foreign text.
    QString path() const;
    /// The same with {hidden} in place of what may be a token, for lists that nobody typed for this program. Foreign
    /// text.
    QString pathToRepeat() const;
    bool operator==(const ApiCall &) const = default;
};

/// Reads one call as people have it at hand: "POST /v1/redemptions", a request line of HTTP, a full address, a curl
/// line, a path with real ids or with placeholders ({code}, :code, <code>, {{code}}), with or without a slash in front.
/// Of several lines the first counts: what follows are headers and a body. Dot segments are resolved and one slash at
/// the end is dropped, as clients and servers do. A curl line that makes several calls is refused. Errors repeat
/// nothing of \a text, which may hold secrets.
Expected<ApiCall, InputError> parseApiCall(const QString &text);

/// Whether \a segment stands for any id: {code}, :code, <code>, {{code}}, ${code}, $CODE.
bool isPlaceholder(const QString &segment);

} // namespace bearerscope
