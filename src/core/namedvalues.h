// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "requestdraft.h"
#include "tokendata.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace bearerscope {

/// A variable of a .env file or of an environment in Postman.
struct NamedValue {
    QString name;
    QByteArray value; ///< UTF-8; wipe it after use
    bool isOn = true; ///< Postman's can be switched off
};

/// What variables say by their names.
struct NamedFindings {
    bool hasKnownName = false;
    Expected<TokenData, QString> token; ///< the error may be empty
    std::optional<RequestDraft> draft;
};

/// How sure it is that the variables are about Voucherify.
enum class Naming {
    Shared, ///< as in a .env file, where HOST may be anybody's: what could be needs VOUCHERIFY_ in front
    Dedicated
};

/// Looks for X_APP_ID, X_APP_TOKEN, VOUCHERIFY_HOST, ACCESS_TOKEN and the like: in any case, with _ or - in them, and with
/// or without VOUCHERIFY_ in front, which rules over the others. \a others is how much else was in the text.
NamedFindings findingsIn(const QList<NamedValue> &values, Naming naming, qsizetype others = 0);

void wipe(QList<NamedValue> &values);

} // namespace bearerscope
