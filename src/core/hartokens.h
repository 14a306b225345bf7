// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apicall.h"
#include "apierror.h"
#include "expected.h"
#include "tokendata.h"

#include <QByteArrayView>

namespace bearerscope {

/// The largest recording that is read, in bytes.
constexpr qsizetype largestHar = 16 * 1024 * 1024;

/// Whether \a text begins as a HAR 1.2 recording (HTTP archive) does. Cheap.
bool looksLikeHar(QByteArrayView text);

/// The latest token in the recording \a json: in a request's Authorization header, or issued by an answer of
/// …/oauth/token, whose other fields are read as well. Its warnings tell which entry it is from and how many others there
/// are. The error is a sentence.
Expected<TokenData, QString> tokenInHar(QByteArrayView json);

/// The latest answer in the recording \a json by which a call of …/oauth/… was refused; absent where there is none.
std::optional<ApiError> refusalInHar(QByteArrayView json);

/// The latest call in the recording \a json with the token that tokenInHar() takes and that \a isWanted; one that was
/// refused (401, 403) goes before others. Absent where none was made.
std::optional<ApiCall> callInHar(QByteArrayView json, bool (*isWanted)(const ApiCall &call));

} // namespace bearerscope
