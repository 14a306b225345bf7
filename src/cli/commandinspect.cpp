// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "inputtext.h"
#include "jsonreport.h"

#include "core/pastedcall.h"
#include "core/pastedtext.h"
#include "session/draftwords.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

CommandLine::Outcome CommandLine::inspect(const Arguments &arguments)
{
    auto text = inputText(arguments.file, tr("A token"), m_console);
    if (!text)
        return unexpected(text.error());
    const auto pasted = m_session.inspect(*text);
    if (pasted)
        m_callInText = callInText(*text, m_session.redaction());
    wipe(*text);
    if (!pasted)
        return tellOfNoToken(pasted.error());
    m_console.tell(noticeOfPaste(*pasted, m_session.inspection()));
    showToken(exitCodeOf(m_session.reading().state, m_session.inspection().warnings));
    return {};
}

/// An error answer ends the command as the call that it is the answer to would have ended.
CommandLine::Outcome CommandLine::tellOfNoToken(const NoToken &pasted)
{
    if (pasted.answer) {
        m_console.tell(noticeOfPaste(pasted));
        end(m_json ? jsonError(*pasted.answer) : QByteArray(), exitCodeOf(*pasted.answer));
        return {};
    }
    const QString parts = pasted.draft ? u' ' + draftPartsInWords(*pasted.draft) : QString();
    return unrecognised(pasted.message + parts);
}

} // namespace bearerscope
