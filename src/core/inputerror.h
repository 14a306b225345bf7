// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"

#include <QString>

namespace bearerscope {

/// Which input is wrong, and why in a sentence that says what to do.
struct InputError {
    enum class Field {
        Address,
        Credentials, ///< their kind
        ApplicationId,
        SecretKey,
        ProjectId,
        Scope,
        AccessToken,
        Deadline,
        Proxy,
        Authorities,
        File,
        ProfileName,
        Text
    };
    Field field;
    QString message;
};

} // namespace bearerscope
