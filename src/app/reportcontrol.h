// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ticketreport.h"

#include <QObject>
#include <QPointer>

class QAction;
class QClipboard;
class QWidget;

namespace bearerscope {

class Clock;
class ConnectionPanel;
class Presentation;
class ReportDialog;
class Session;
class TokenPanel;
struct CallSubject;

/// Opens the dialog with the report for a ticket. Keeps what became of the last call, until another token comes, or the
/// error answer that was read last.
class ReportControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        const Clock &clock;
        QClipboard &clipboard;
        const Presentation &presentation;
        const ConnectionPanel &connection;
        const TokenPanel &panel;
        QAction &open;
    };
    ReportControl(const Parts &parts, QWidget *window);

    /// Of the call that the text answers which was read last. It goes with no token.
    void takeErrorAnswer(const QByteArray &text);

private:
    void openDialog();
    void takeCall(const CallSubject &subject, const CallResult &result);
    void take(const TicketCall &call, bool isAlone);
    void forgetCall();
    void show();
    void copy();
    void save(const QString &path);
    std::optional<TokenSide> token() const;
    QString report() const;
    QString masked(const QString &text) const;

    Parts m_parts;
    QWidget *m_window;
    std::optional<TicketCall> m_call;
    int m_generation = 0; ///< of the token that it was about
    bool m_isCallAlone = false; ///< the token at hand has nothing to do with it
    QList<EndpointAnswer> m_answers;
    QPointer<ReportDialog> m_dialog;
};

} // namespace bearerscope
