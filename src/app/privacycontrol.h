// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revealguard.h"

#include "session/notice.h"
#include "store/privacysettings.h"

class QActionGroup;
class QMenu;

namespace bearerscope {

class ClipboardGuard;
class Presentation;
class SessionWatch;

/// Brings together what keeps secrets from other eyes: how long one stays on the clipboard or revealed, that both end
/// when the person leaves, presenter mode, and the file that keeps what was chosen.
class PrivacyControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        PrivacySettings &settings;
        ClipboardGuard &clipboard;
        SessionWatch &watch;
        Presentation &presentation;
        const Clock &clock;
        QMenu &lifetimeMenu;
        QAction &revealAction; ///< checked while something is revealed
        QAction &presenterAction;
    };
    explicit PrivacyControl(const Parts &parts, QObject *parent = nullptr);

    /// Masks again what \a reveal is checked for, as it does with the token. To be called once for each.
    void guard(QAction &reveal);
    /// Takes what was kept.
    void restore();

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void fillLifetimeMenu();
    void choose(const PrivacyChoice &choice);
    void take(const PrivacyChoice &choice);
    void putAway();
    void lookAgain();
    void showNeed();

    Parts m_parts;
    QList<RevealGuard *> m_guards; ///< owned as children
    PrivacyChoice m_choice;
    QActionGroup *m_lifetimeActions; ///< owned as a child
};

} // namespace bearerscope
