// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apicall.h"

#include <QByteArrayView>

#include <optional>

namespace bearerscope {

class Redaction;

/// The call that \a text makes with its token, where it shows one: a curl line, a request of HTTP with its headers, or
/// a HAR recording, of which it is the latest call with the token that recognise() takes, and one that was refused
/// before others. Absent for a call of …/oauth/…, which is about tokens themselves. {hidden} stands in place of a
/// segment that \a redaction knows as a secret, or that looks like one.
std::optional<ApiCall> callInText(QByteArrayView text, const Redaction &redaction);

} // namespace bearerscope
