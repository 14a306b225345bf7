// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection.h"
#include "core/expected.h"

#include <QObject>

#include <memory>

namespace bearerscope {

class ScopeCatalogue;

/// A stand-in for Voucherify's OAuth calls, those of version 1 and of version 2, on 127.0.0.1, for trying the program
/// and testing clients without an account. Answers as published; what isn't published it does not play. Keeps everything
/// in memory.
class Sandbox : public QObject
{
    Q_OBJECT
public:
    /// Neither is owned; both must outlive the sandbox. Starts nothing.
    Sandbox(const ScopeCatalogue &catalogue, const Clock &clock, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Listens on 127.0.0.1:\a port; 0 takes a free one. Answers with its credentials of \a kind; the error is a
    /// sentence ("Port 80 can't be used: …"). Once listening, a further call only answers.
    Expected<Connection, QString> start(quint16 port = 0, CredentialsKind kind = CredentialsKind::ApiKeyPair);
    bool isRunning() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bearerscope
