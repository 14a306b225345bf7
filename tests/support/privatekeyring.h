// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace bearerscope {

/// A real gnome-keyring on a bus of its own, below a home folder of its own. Nobody is there to unlock it.
class PrivateKeyring
{
public:
    PrivateKeyring() = default;
    Q_DISABLE_COPY_MOVE(PrivateKeyring)
    ~PrivateKeyring();

    /// Whether both programs are installed.
    static bool isPossible();

    /// Starts the bus, without a keyring on it, and makes it this program's session bus. Once in a program, and before
    /// that asks for its session bus: it holds on to the first.
    bool startBus();
    /// Starts the keyring, and unlocks it; what is kept in it outlives it.
    bool start();
    bool lock();
    /// Stops the keyring without a word: it takes calls, and answers none.
    void freeze();
    /// Ends it at once.
    void kill();

    /// Another connection to the bus.
    QDBusConnection bus() const;
    QString home() const { return m_home.path(); }
    /// Takes all off the bus that was put on it by bus().
    bool reconnect() const;
    /// Those below the home folder that hold \a bytes.
    QStringList filesWith(const QByteArray &bytes) const;

private:
    QTemporaryDir m_home;
    QByteArray m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace bearerscope
