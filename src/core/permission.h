// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointmatcher.h"

namespace bearerscope {

/// Whether scopes open a call. The key's role and IP allow-list can still refuse what a scope opens.
struct Permission {
    enum class Verdict {
        Yes, ///< published, and one of the scopes opens it
        No, ///< published and none of them does, or no token opens it at all
        NotPublished, ///< nobody has published what opens it, or what the permission codes among the scopes open
        ScopesUnknown, ///< published, but the scopes aren't known
    };
    Verdict verdict = Verdict::NotPublished;
    EndpointMatch match {};
    QString decidedBy {}; ///< the scope among those asked about that opens it, the narrow one before the umbrella; of
                          ///< NotPublished, the one that opens everything below a prefix of the path
    QString narrowest {}; ///< the narrowest scope that opens it, or would; empty where none is published
    /// Of NotPublished: one of the scopes opens everything below a prefix of the path, this call too if it exists.
    bool opensPrefix = false;
    QString suggestion {}; ///< a published path that was perhaps meant, of NotPublished; empty where none is near
};

/// \a granted is absent where nobody knows the scopes. A name that isn't published opens nothing.
Permission permissionOf(const std::optional<QStringList> &granted, const ApiCall &call, const EndpointMatcher &matcher);

/// The name of a verdict in --json output, such as "not_published".
QString verdictName(Permission::Verdict verdict);

} // namespace bearerscope
