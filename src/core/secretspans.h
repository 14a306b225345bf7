// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QList>

namespace bearerscope {

/// A part of some bytes that may not be shown.
struct SecretSpan {
    qsizetype start;
    qsizetype size;
    QString name {}; ///< of the member, the field or the header that it is in; may be empty; foreign text
    Secret value {}; ///< what it means, unescaped

    qsizetype end() const { return start + size; }
};
using SecretSpans = QList<SecretSpan>; ///< in their order; none overlaps another

/// How a body is read.
enum class BodyKind {
    Json, ///< or what begins like it, broken or cut off
    Form,
    Text,
    Opaque, ///< packed, or no UTF-8: nobody knows what is in it
};
BodyKind bodyKindOf(QByteArrayView body, QByteArrayView contentType, QByteArrayView contentEncoding);

/// Who is looking.
enum class Audience {
    Owner,
    Others, ///< too, as on a shared screen: whatever may tell whose account it is has to be hidden
};

/// What of \a body is a secret: \a known ones by their value, wherever and in whatever form they stand; others by the
/// name of their member or by their look; and the whole of what can't be read. For others, members outside the
/// published model are as well, with their names.
SecretSpans secretSpans(QByteArrayView body, BodyKind kind, const QList<Secret> &known, Audience audience);
/// The same of a header's value.
SecretSpans secretSpansOfHeader(
    const QByteArray &name, QByteArrayView value, const QList<Secret> &known, Audience audience);

} // namespace bearerscope
