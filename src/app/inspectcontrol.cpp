// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectcontrol.h"

#include "inspectdialog.h"

#include "session/presentation.h"
#include "session/session.h"

#include <QClipboard>

namespace bearerscope {

InspectControl::InspectControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
}

InspectDialog *InspectControl::openDialog()
{
    auto *dialog = new InspectDialog(
        [this](const QByteArray &text) { return m_parts.session.inspect(text).map([](const PastedToken &) { }); },
        m_window);
    dialog->setConcealed(m_parts.presentation.isPresenting());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void InspectControl::openFile()
{
    openDialog()->openFile();
}

void InspectControl::paste()
{
    const auto pasted = m_parts.session.inspect(m_parts.clipboard.text().toUtf8());
    if (!pasted)
        Q_EMIT noticed(noticeOf(pasted.error()));
}

} // namespace bearerscope
