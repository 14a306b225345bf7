// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectcontrol.h"

#include "connectionpanel.h"
#include "droptarget.h"
#include "inspectdialog.h"
#include "scopechooser.h"

#include "session/draftinput.h"
#include "session/draftwords.h"
#include "session/presentation.h"
#include "session/session.h"
#include "session/textfile.h"

#include <QClipboard>
#include <QMimeData>

#include <utility>

namespace bearerscope {

InspectControl::InspectControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(new DropTarget(*window), &DropTarget::dropped, this, &InspectControl::take);
}

InspectDialog *InspectControl::openDialog()
{
    auto *dialog = new InspectDialog([this](const QByteArray &text) { return inspect(text); }, m_window);
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
    if (const QMimeData *data = m_parts.clipboard.mimeData())
        take(*data);
}

void InspectControl::take(const QMimeData &data)
{
    const QStringList files = filesIn(data);
    if (files.size() > 1) {
        Q_EMIT noticed(noticeOf(InputError {InputError::Field::File, tr("Only one file can be read at a time.")}));
        return;
    }
    const auto text = files.isEmpty() ? Expected<QByteArray, InputError>(data.text().toUtf8())
                                      : textInFile(files.constFirst());
    const auto inspected = text ? inspect(*text) : unexpected(text.error());
    if (!inspected)
        Q_EMIT noticed(noticeOf(inspected.error()));
}

/// What holds no token is said, and counts as taken where it is something else that is known.
Expected<void, InputError> InspectControl::inspect(const QByteArray &text)
{
    const auto pasted = m_parts.session.inspect(text);
    if (!pasted && !pasted.error().answer && !pasted.error().draft)
        return unexpected(InputError(pasted.error()));
    if (!pasted)
        Q_EMIT noticed(noticeOfPaste(pasted.error()));
    m_draft = pasted ? pasted->draft : pasted.error().draft;
    return {};
}

void InspectControl::fillForm()
{
    const auto draft = std::exchange(m_draft, {});
    if (!draft)
        return;
    m_parts.form.fill(inputOf(*draft));
    if (!draft->scopes.isEmpty())
        m_parts.scopes.setCheckedScopes(draft->scopes);
    Q_EMIT noticed({Notice::Severity::Information, tr("The form is filled in. Nothing has been sent."),
        draftServerInWords(*draft), {}});
}

} // namespace bearerscope
