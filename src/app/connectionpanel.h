// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "session/connectioninput.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class ConnectionPanel;
}

namespace bearerscope {

/// Where to ask, and with which credentials: a profile, or a server and what is typed beside it.
class ConnectionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPanel(QWidget *parent = nullptr);
    ~ConnectionPanel() override;

    ConnectionInput input() const;
    /// Puts \a input into the fields in place of all that is there, a profile and its key included; the way to the server
    /// stays. Its key is not shown.
    void fill(const ConnectionInput &input);
    /// All that is filled in and chosen, to be brought back by restore().
    struct Content {
        ConnectionInput typed; ///< beside a server; without the key while a profile is chosen
        QString profile; ///< empty while none is
        Secret typedKey; ///< beside the profile
    };
    Content content() const;
    void restore(const Content &content);
    /// The way to take from now on, where no profile has one of its own.
    void setTransport(const TransportChoice &transport);
    void setTestEnabled(bool enabled);
    /// Hides what tells whose account it is.
    void setPresenting(bool isOn);
    /// Says at the field that \a error names, if it is one of these, what is wrong there.
    void refuse(const InputError &error);

    /// What can be chosen besides the servers. The choice stays what it is, as far as it is still there.
    void setProfiles(const QList<Profile> &profiles);
    void chooseProfile(const QString &name);
    /// Null while none is chosen.
    const Profile *profile() const { return m_profile ? &*m_profile : nullptr; }
    void setProfileMenu(QMenu *menu);

    /// A key that is sent while none is typed.
    void setKeptKey(const Secret &key);
    bool hasTypedKey() const;
    void clearTypedKey();
    /// Where the key is, or why it isn't there; empty hides it.
    void showKeyPlace(const QString &text);
    /// Whether keeping the key in the keyring can be ticked, and whether it is there already.
    void setKeepOffered(bool isOffered, bool isKept);
    bool isKeepTicked() const;

Q_SIGNALS:
    /// Another server, profile or kind of credentials is chosen.
    void serverChanged();
    /// Another profile, or none any more; comes after serverChanged().
    void profileChanged();
    void networkClicked();
    void testClicked();

private:
    ServerKind serverKind() const;
    QWidget *fieldOf(InputError::Field field) const;
    Secret typedKey() const;
    void typeKey(const Secret &key);
    void acceptAll();
    void takeChoice();
    void fillIn();
    void showFields();
    void showRoad();
    void showProfileNames();

    std::unique_ptr<Ui::ConnectionPanel> m_ui;
    TransportChoice m_transport;
    QList<Profile> m_profiles;
    std::optional<Profile> m_profile; ///< that the fields are filled in from
    ServerKind m_server = ServerKind::Sandbox; ///< where no profile is chosen
    Credentials m_typed; ///< the IDs beside a server, while a profile fills their fields
    Secret m_keptKey; ///< of the profile
    QTimer m_roadTimer;
    bool m_isPresenting = false;
};

} // namespace bearerscope
