// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectcontrol.h"

#include "droptarget.h"
#include "inspectdialog.h"
#include "scopechooser.h"

#include "core/pastedcall.h"
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
    Q_EMIT begins();
    const auto pasted = m_parts.session.inspect(text);
    if (!pasted && !pasted.error().answer && !pasted.error().draft)
        return unexpected(InputError(pasted.error()));
    if (!pasted)
        Q_EMIT noticed(noticeOfPaste(pasted.error()));
    if (!pasted && pasted.error().answer)
        Q_EMIT errorAnswerRead(text);
    if (pasted)
        Q_EMIT callRead(callInText(text, m_parts.session.redaction()));
    m_draft = pasted ? pasted->draft : pasted.error().draft;
    return {};
}

void InspectControl::fillForm()
{
    if (!m_draft)
        return;
    if (m_parts.presentation.isPresenting() && inputOf(*m_draft).server == ServerKind::Own) {
        Q_EMIT noticed({Notice::Severity::Warning, tr("Not filled in: nobody could see where the key would go."),
            tr("Presenter mode hides the address that the text names. End it in the View menu, then fill in the form."),
            {}, {}, Notice::Action::FillForm});
        return;
    }
    const auto draft = std::exchange(m_draft, {});
    Form before {m_parts.form.content(), m_parts.scopes.checkedScopes()};
    m_parts.form.fill(inputOf(*draft));
    if (!draft->scopes.isEmpty())
        m_parts.scopes.setCheckedScopes(draft->scopes);
    m_before = std::move(before);
    Q_EMIT noticed({Notice::Severity::Information, tr("The form is filled in. Nothing has been sent."),
        draftServerInWords(*draft), {}, {}, Notice::Action::UndoFill});
}

void InspectControl::undoFill()
{
    const auto before = std::exchange(m_before, {});
    if (!before)
        return;
    m_parts.form.restore(before->connection);
    m_parts.scopes.setCheckedScopes(before->scopes);
    Q_EMIT noticed({Notice::Severity::Information, tr("The form is as it was before."), {}, {}});
}

void InspectControl::forgetUnless(Notice::Action action)
{
    if (action != Notice::Action::FillForm)
        m_draft.reset();
    if (action != Notice::Action::UndoFill)
        m_before.reset();
}

} // namespace bearerscope
