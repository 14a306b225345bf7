// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callrecord.h"
#include "core/secretspans.h"

namespace bearerscope {

enum class ExchangeSide { Request, Answer };

/// A header, or a secret that stands in the body.
struct ExchangeField {
    QString name; ///< made visible; empty for a part of a body that has none
    QString shown; ///< masked, made visible
    Secret value; ///< whole
    bool isSecret = false;
    bool isInBody = false;
};

/// One side of a call, for the eye: secrets are masked, foreign text is made visible.
struct ExchangePart {
    QString firstLine; ///< "POST /v1/oauth/token HTTP/1.1", "200 OK"
    QList<ExchangeField> fields; ///< the headers in their order, then the secrets of the body
    QString body; ///< laid out where it is JSON or a form
    BodyKind kind = BodyKind::Text;
    QString size; ///< "83 bytes", "200000 bytes, of which the first 65536 are kept"
    QString remark {}; ///< on what isn't shown; empty where all is
};

ExchangePart partOf(const CallRecord &record, ExchangeSide side, Audience audience);
/// The bytes of both bodies in hexadecimal, see maskedHex(); for others just a sentence.
QString bytesOf(const CallRecord &record, Audience audience);
/// What in \a record tells whose account it is: application ID, project ID.
QStringList identitiesOf(const CallRecord &record);

} // namespace bearerscope
