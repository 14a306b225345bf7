// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "session/session.h"
#include "session/tokenexport.h"

using namespace Qt::StringLiterals;

// What --format prints in place of a report.

namespace bearerscope {

/// Before a token is spent on it.
CommandLine::Outcome CommandLine::prepareExport(const Arguments &arguments)
{
    m_format = arguments.format;
    m_reveal |= m_format.has_value(); // that is what it is for
    if (arguments.endpoint.isEmpty())
        return {};
    const auto call = publishedCall(arguments.endpoint, EndpointMatcher(m_session.catalogue()));
    if (!call)
        return unexpected(Failure {u"usage"_s, call.error().message});
    m_exportedCall = *call;
    return {};
}

void CommandLine::handOn(ExitCode code)
{
    const TokenExport token({m_session.token()->data(), m_session.inspection(), m_session.reading()},
        m_session.catalogue(), {m_exportedCall});
    const auto text = token.as(*m_format);
    if (!text) {
        m_console.tell(text.error());
        return end({}, m_isOnline ? ExitCode::NoAnswer : ExitCode::Usage);
    }
    for (const QString &remark : token.remarks(*m_format))
        m_console.tell(remark);
    if (m_isOnline && m_connection.server.isSandbox())
        m_console.tell(tr("The sandbox of this call ends with it, and the token as well."));
    QByteArray bytes = text->whole().reveal().toByteArray();
    if (!bytes.endsWith('\n'))
        bytes.append('\n');
    end(bytes, code);
    wipe(bytes);
}

} // namespace bearerscope
