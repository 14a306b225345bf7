// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "session/notice.h"

#include <QObject>
#include <QString>

class QAction;

namespace bearerscope {

class ConnectionPanel;
class SecretKeys;
class Session;

/// Brings the secret key of the chosen profile to the form, and keeps one that a server has accepted: for this session,
/// or in the keyring where the person ticked that.
class KeyControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        SecretKeys &keys;
        Session &session;
        ConnectionPanel &panel;
        QAction &forgetKey; ///< of the chosen profile, wherever it is
    };
    KeyControl(const Parts &parts, QObject *parent);

    /// Empties this session's memory, and the field; what is in the keyring stays there.
    void forgetAll();

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void look();
    void show();
    void keepAccepted(const CallResult &result);
    void forgetKey();

    Parts m_parts;
    QString m_problem; ///< why the keyring gave none for the chosen profile
};

} // namespace bearerscope
