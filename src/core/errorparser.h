// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace bearerscope {

/// Fills the members of \a error that the API's error object in \a body reports (key, message, details, request_id).
/// A body that is no such object leaves them empty: the status alone decides the kind.
void readErrorBody(const QByteArray &body, ApiError &error);

/// What a refusal with the status \a httpStatus, 400 to 599, is about in general.
ErrorKind refusalKind(int httpStatus);

} // namespace bearerscope
