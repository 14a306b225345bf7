// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionreport.h"
#include "headreader.h"

namespace bearerscope {

/// What the first bytes from a server tell of it. Pure.
struct Judgement {
    Finding finding = Finding::None;
    ConnectionStep::State state = ConnectionStep::State::Failed;
    QByteArray detail {}; ///< foreign text
    int httpStatus = 0;
    std::optional<QDateTime> serverDate {};
};

/// Of the answer to a GET.
Judgement judgeAnswer(const QByteArray &bytes, HeadReader::End end);
/// Of the answer to a CONNECT.
Judgement judgeProxy(const QByteArray &bytes, HeadReader::End end);
/// Of the answer to a GET in plain text on a port where TLS failed.
Judgement judgeInPlaceOfTls(const QByteArray &bytes);

} // namespace bearerscope
