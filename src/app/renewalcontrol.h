// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/expirywatch.h"
#include "session/keepfresh.h"
#include "store/renewalsettings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace bearerscope {

class Notifier;
class TokenPanel;

/// Brings together what happens around a token's end: the warning before it, in the window and on the desktop, and the
/// renewal that comes before it; the menu that chooses, and the file that keeps when to warn.
class RenewalControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        RenewalSettings &settings;
        Notifier &notifier;
        QWidget &window; ///< raised when a notification is clicked
        TokenPanel &panel; ///< shows that the token is kept fresh
        QMenu &warnMenu;
        QAction &keepFreshAction;
        QAction &revokeSupersededAction;
    };
    RenewalControl(const Parts &parts, KeepFresh::Way way, QObject *parent = nullptr);

    /// Takes what was kept.
    void restore();
    /// What a renewal does with the token that it replaces.
    Session::Superseded superseded() const { return m_keepFresh.superseded(); }
    /// Looks at the clock now, and draws what changes with it.
    void check();

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void fillWarnMenu();
    void chooseWarning(int percent);
    void takeWarning(int percent);
    void tellEnding(const ExpiryReading &reading);
    void tellStop(const Notice &notice);
    void tellDesktop(const QString &title, const QString &text);
    void showKeepFresh();
    void showChoices();

    Parts m_parts;
    ExpiryWatch m_watch;
    KeepFresh m_keepFresh;
    QActionGroup *m_warnActions; ///< owned as a child
    int m_generation = 0; ///< of the token that was last told of
};

} // namespace bearerscope
