// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionpanel.h"

#include "core/apicall.h"
#include "core/requestdraft.h"
#include "session/notice.h"

#include <QObject>

#include <optional>

class QClipboard;
class QMimeData;
class QWidget;

namespace bearerscope {

class InspectDialog;
class Presentation;
class ScopeChooser;
class Session;

/// Brings text that a person has to the session: from the clipboard, dropped on the window, or by the dialog that takes it
/// or a file. What asks for a token can be filled into the form.
class InspectControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        const Presentation &presentation;
        const QClipboard &clipboard;
        ConnectionPanel &form;
        ScopeChooser &scopes;
    };
    InspectControl(const Parts &parts, QWidget *window);

    /// Closes by itself once its text is recognised.
    InspectDialog *openDialog();
    void openFile();
    void paste();
    /// With what the latest text asks for a token with, once.
    void fillForm();
    /// Puts back what was there before it was filled in, as long as that is offered.
    void undoFill();
    /// Lets go of what no message but one that offers \a action is about.
    void forgetUnless(Notice::Action action);

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);
    /// Text is about to be read, whose token somebody has to show.
    void begins();
    /// The call that the text makes with the token that was just taken from it; absent where it makes none.
    void callRead(const std::optional<bearerscope::ApiCall> &call);
    /// \a text was one.
    void errorAnswerRead(const QByteArray &text);

private:
    void take(const QMimeData &data);
    Expected<void, InputError> inspect(const QByteArray &text);

    Parts m_parts;
    QWidget *m_window;
    std::optional<RequestDraft> m_draft; ///< that the message on screen offers to fill in
    struct Form {
        ConnectionPanel::Content connection;
        QStringList scopes;
    };
    std::optional<Form> m_before; ///< that it offers to put back
};

} // namespace bearerscope
