// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenactions.h"

#include "clipboardguard.h"

#include "session/tokenexport.h"

namespace bearerscope {

TokenActions::TokenActions(Session &session, ClipboardGuard &clipboard, SandboxStarter startSandbox, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_startSandbox(std::move(startSandbox))
{
}

void TokenActions::request(const ConnectionInput &input, const QStringList &scopes)
{
    const auto connection = connectionFrom(input, m_startSandbox);
    if (!connection)
        return refuse(connection.error());
    const auto request = checkedTokenRequest(*connection, scopes);
    if (!request)
        return refuse(request.error());
    tellUnless(m_session.requestToken(*request));
}

void TokenActions::renew(const ConnectionInput &input, Session::Superseded superseded)
{
    if (!m_session.isRenewable())
        return;
    const auto connection = connectionFor(Call::RequestToken, input);
    if (!connection)
        return refuse(connection.error());
    tellUnless(m_session.renew(connection->transport, superseded));
}

void TokenActions::check(const ConnectionInput &input)
{
    const auto connection = connectionFor(Call::Introspect, input);
    if (!connection)
        return refuse(connection.error());
    tellUnless(m_session.introspect(*connection));
}

void TokenActions::revoke(const ConnectionInput &input)
{
    const auto connection = connectionFor(Call::Revoke, input);
    if (!connection)
        return refuse(connection.error());
    tellUnless(m_session.revoke(*connection));
}

bool TokenActions::mayRevoke(const ConnectionInput &input)
{
    const auto connection = connectionFor(Call::Revoke, input);
    if (!connection)
        refuse(connection.error());
    return connection.has_value();
}

void TokenActions::testConnection(const ConnectionInput &input)
{
    const auto destination = destinationFrom(input, m_startSandbox);
    if (!destination)
        return refuse(destination.error());
    tellUnless(m_session.testConnection(destination->server, destination->transport));
}

void TokenActions::copy(ExportFormat format, const ConnectionInput &input)
{
    const TokenExport token = exportOf(m_session, input);
    const auto text = token.as(format);
    if (!text) {
        Q_EMIT noticed({Notice::Severity::Error, tr("Not copied."), text.error(), {}});
        return;
    }
    m_clipboard.copy(text->whole());
    if (const QString remarks = token.remarks(format).join(u' '); !remarks.isEmpty())
        Q_EMIT noticed({Notice::Severity::Information, tr("Copied: %1.").arg(infoOf(format).name()), remarks, {}});
}

Expected<Connection, InputError> TokenActions::connectionOf(
    const Inspection &inspection, const ConnectionInput &input) const
{
    const auto &own = inspection.connection;
    if (!own)
        return connectionFrom(input, m_startSandbox);
    const auto transport = transportTo(own->server, input.transport);
    if (!transport)
        return unexpected(transport.error());
    Connection connection = *own;
    connection.transport = *transport;
    return connection;
}

/// About the token at hand.
Expected<Connection, InputError> TokenActions::connectionFor(Call call, const ConnectionInput &input) const
{
    return connectionFor(call, input, m_session.inspection());
}

Expected<Connection, InputError> TokenActions::connectionFor(
    Call call, const ConnectionInput &input, const Inspection &inspection) const
{
    const auto connection = connectionOf(inspection, input);
    if (!connection)
        return connection;
    const auto checked = checkedCall(call, connection->credentials);
    return checked ? connection : unexpected(checked.error());
}

/// A keep-fresh renewal, say, began while somebody answered a question. Whatever else hinders a call is told before it.
void TokenActions::tellUnless(bool isStarted)
{
    if (!isStarted && m_session.isBusy())
        Q_EMIT noticed(noticeOfOtherCall());
}

void TokenActions::refuse(const InputError &error)
{
    Q_EMIT noticed(noticeOf(error));
    Q_EMIT inputRefused(error);
}

} // namespace bearerscope
