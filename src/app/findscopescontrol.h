// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QClipboard;
class QWidget;

namespace bearerscope {

class ScopeNeeds;
class Session;

/// Opens the dialog that finds scopes for calls, and keeps what was ticked there until the window closes.
class FindScopesControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    FindScopesControl(Session &session, QClipboard &clipboard, QWidget *window);

    void openDialog();

Q_SIGNALS:
    /// \a names are what the person wants to ask for.
    void scopesChosen(const QStringList &names);

private:
    void compareWithToken();

    Session &m_session;
    QClipboard &m_clipboard;
    QWidget *m_window;
    ScopeNeeds *m_needs = nullptr; ///< owned as a child; made when first needed
};

} // namespace bearerscope
