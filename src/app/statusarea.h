// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"
#include "core/connection.h"

#include <QObject>

class QLabel;
class QPushButton;
class QStatusBar;
class QWidget;

namespace bearerscope {

/// The status bar's places: the server, presenter mode, the clipboard's countdown, the last call.
class StatusArea : public QObject
{
    Q_OBJECT
public:
    explicit StatusArea(QStatusBar *bar);

    void showServer(const QString &text, bool isSandbox);
    /// 0 hides the countdown.
    void showClipboard(qint64 secondsLeft);
    void showCall(const ReplyMeta &meta);
    void showPresenting(bool isOn);

Q_SIGNALS:
    void clearClipboardClicked();

private:
    QLabel *m_server;
    QLabel *m_presenter;
    QWidget *m_clipboardArea; ///< while there is something of ours on the clipboard
    QLabel *m_clipboard;
    QPushButton *m_clearClipboard;
    QLabel *m_lastCall;
    qint64 m_clipboardSeconds = 0;
};

} // namespace bearerscope
