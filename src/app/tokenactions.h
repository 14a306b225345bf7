// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportformats.h"
#include "session/connectioninput.h"
#include "session/session.h"

#include <QObject>

namespace bearerscope {

class ClipboardGuard;

/// What a person does with a token, without any widget: turns input into calls of the session and copies.
class TokenActions : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the actions.
    TokenActions(Session &session, ClipboardGuard &clipboard, SandboxStarter startSandbox, QObject *parent = nullptr);

    void request(const ConnectionInput &input, const QStringList &scopes);
    void renew(const ConnectionInput &input, Session::Superseded superseded = Session::Superseded::Keep);
    /// The token is checked with the server that issued it; \a input is for a token that came as text, and for the way
    /// to any server.
    void check(const ConnectionInput &input);
    void revoke(const ConnectionInput &input);
    /// Whether revoke() would ask a server; else noticed() says why not.
    bool mayRevoke(const ConnectionInput &input);
    /// Needs no keys. Starts the sandbox when that is chosen.
    void testConnection(const ConnectionInput &input);
    /// A line calls what the token should open; \a input is for a token that nothing tells the server of.
    void copy(ExportFormat format, const ConnectionInput &input = {});
    /// Whom to make \a call about a token to, of which \a inspection is: the server that issued it, or the one of
    /// \a input for a token that came as text. The way there is that of \a input.
    Expected<Connection, InputError> connectionFor(
        Call call, const ConnectionInput &input, const Inspection &inspection) const;

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);
    /// \a field is what has to be corrected; noticed() has said why.
    void inputRefused(const bearerscope::InputError &error);

private:
    Expected<Connection, InputError> connectionFor(Call call, const ConnectionInput &input) const;
    Expected<Connection, InputError> connectionOf(const Inspection &inspection, const ConnectionInput &input) const;
    void tellUnless(bool isStarted);
    void refuse(const InputError &error);

    Session &m_session;
    ClipboardGuard &m_clipboard;
    SandboxStarter m_startSandbox;
};

} // namespace bearerscope
