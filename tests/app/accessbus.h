// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace bearerscope {

/// A session bus with a real accessibility bus beside it, and on that what a screen reader does: it reads all that
/// programs show there, hears what they tell, and acts for a person.
class AccessBus : public QObject
{
    Q_OBJECT
public:
    AccessBus() = default;
    Q_DISABLE_COPY_MOVE(AccessBus)
    ~AccessBus() override;

    /// Whether the programs are installed.
    static bool isPossible();
    bool start();
    /// Of the session bus.
    QString address() const { return m_address; }

    /// Waits for a program on the accessibility bus: the one that is read from then on.
    bool waitForProgram();
    /// The words of all that the program has there now, whether on screen or not.
    QByteArray words() const;
    /// All that was told until now: what was typed and deleted, in one piece, and what was renamed, announced…
    QByteArray heard();
    void forgetHeard();
    /// The events among that, each as "PropertyChange accessible-name 0 /path".
    QStringList events();
    /// Presses the button or the menu's entry of that \a name, as a screen reader does.
    bool press(const QString &name) const;
    /// Waits until that of \a name has the keyboard, for \a longest milliseconds.
    bool waitForFocus(const QString &name, int longest) const;
    /// Writes \a text into the field of that \a name.
    bool write(const QString &name, const QString &text) const;

    /// Where those of that \a name are.
    QStringList pathsOf(const QString &name) const;
    /// Where those are whose name, description or text that is.
    QStringList pathsSaying(const QString &words) const;
    QStringList childrenOf(const QString &path) const;
    QStringList namesOf(const QStringList &paths) const;
    /// What the one at \a path answers.
    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments = {}) const;
    /// The same as text; empty where it doesn't answer.
    QString answer(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments = {}) const;
    /// Its Name or Description.
    QString propertyOf(const QString &path, const QString &name) const;

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    enum class Depth { Names, Everything };
    struct Object {
        QString path;
        QStringList words; ///< the name first
    };

    bool startSessionBus();
    bool listen();
    QDBusPendingCall ask(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments = {}) const;
    QStringList ownOf(const QDBusMessage &children) const;
    QList<Object> objects(Depth depth) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
    QString m_program; ///< its name on the accessibility bus
    QByteArray m_typed;
    QByteArray m_events;
    QStringList m_signals;
};

} // namespace bearerscope
