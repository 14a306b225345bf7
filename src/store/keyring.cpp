// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <algorithm>

// What QtKeychain 0.13.2 reports by way of libsecret 0.20.5, measured with gnome-keyring 42.1 on a bus of its own:
//
// - read, entry in a locked keyring that isn't unlocked: EntryNotFound, as for one that isn't there
// - remove, entry in a locked keyring: NoError, and the entry stays; as well as for one that isn't there
// - write, locked keyring that isn't unlocked: AccessDenied, which nothing else brings
// - no bus, no service, no keyring to write to, a service that is killed in mid-call: OtherError
// - a service that is stopped: OtherError after 25 s for each call on the bus, 50 s for a read
// - Qt without GLib's event loop (QT_NO_GLIB=1): never an end
// - the bus itself is killed: SIGTERM to this program, from GLib ("exit-on-close"); the session has ended then
//
// So each order begins with a look that tells those apart, and ends at a deadline. The longest that an event loop was
// held up, frozen service and all, was 34 ms on a busy machine.

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

const QString service = u"bearerscope"_s;

std::optional<KeyringError> errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return KeyringError::NotFound;
    case QKeychain::AccessDeniedByUser:
        return KeyringError::Denied;
    case QKeychain::AccessDenied:
#ifdef Q_OS_LINUX
        return KeyringError::Locked;
#else
        return KeyringError::Denied;
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyringError::Absent;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeyringError::Failed;
}

/// Overwrites \a bytes in place, and so for all who share them: the job keeps them to itself, and wipes nothing.
void overwriteShared(const QByteArray &bytes)
{
    std::fill_n(const_cast<char *>(bytes.constData()), bytes.size(), '\0');
}

} // namespace

Keyring::Keyring(const KeyringPatience &patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

void Keyring::read(const QString &entry, QObject *context, const Read &done)
{
    enqueue([this, entry, end = ending(context, done)] { startReading(entry, end); });
}

void Keyring::write(const QString &entry, const Secret &secret, QObject *context, const Done &done)
{
    enqueue([this, entry, secret, end = ending(context, done)] { startWriting(entry, secret, end); });
}

void Keyring::remove(const QString &entry, QObject *context, const Done &done)
{
    enqueue([this, entry, end = ending(context, done)] { startRemoving(entry, end); });
}

void Keyring::enqueue(const std::function<void()> &order)
{
    m_orders.enqueue(order);
    if (m_orders.size() == 1)
        order();
}

template <typename Result>
std::function<void(const Result &)> Keyring::ending(QObject *context, const std::function<void(const Result &)> &done)
{
    return [this, context = QPointer(context), done](const Result &result) {
        m_orders.dequeue();
        if (!m_orders.isEmpty())
            QMetaObject::invokeMethod(this, m_orders.head(), Qt::QueuedConnection);
        if (context)
            done(result);
    };
}

void Keyring::startReading(const QString &entry, const Read &done)
{
    look(entry, [this, entry, done](const Expected<EntryState, KeyringError> &state) {
        if (state)
            fetch(entry, *state, done);
        else
            done(unexpected(state.error()));
    });
}

void Keyring::startWriting(const QString &entry, const Secret &secret, const Done &done)
{
    look(entry, [this, entry, secret, done](const Expected<EntryState, KeyringError> &state) {
        if (!state)
            return done(unexpected(state.error()));
        auto *job = new QKeychain::WritePasswordJob(service);
        // The job's own copy can't be reached and isn't wiped. As binary data it would make another, in Base64.
        QString text = QString::fromUtf8(secret.reveal());
        job->setTextData(text);
        wipe(text);
        start(job, entry, m_patience.person, [done](std::optional<KeyringError> error) {
            done(error ? unexpected(*error) : Expected<void, KeyringError>());
        });
    });
}

void Keyring::startRemoving(const QString &entry, const Done &done)
{
    look(entry, [this, entry, done](const Expected<EntryState, KeyringError> &state) {
        if (!state)
            return done(unexpected(state.error()));
        if (*state == EntryState::Missing)
            return done(unexpected(KeyringError::NotFound));
        if (*state != EntryState::Locked)
            return clear(entry, done);
        // Only a read asks the person to unlock the keyring.
        fetch(entry, *state, [this, entry, done](const Expected<Secret, KeyringError> &secret) {
            if (secret)
                clear(entry, done);
            else
                done(unexpected(secret.error()));
        });
    });
}

void Keyring::look(const QString &entry, const Seen &seen)
{
    lookForEntry(service, entry, m_patience.answer, this, seen);
}

void Keyring::fetch(const QString &entry, EntryState state, const Read &done)
{
    if (state == EntryState::Missing)
        return done(unexpected(KeyringError::NotFound));
    auto *job = new QKeychain::ReadPasswordJob(service);
    const auto patience = state == EntryState::Open ? m_patience.answer : m_patience.person;
    start(job, entry, patience, [job, state, done](std::optional<KeyringError> error) {
        if (error == KeyringError::NotFound && state == EntryState::Locked)
            error = KeyringError::Locked;
        if (error)
            done(unexpected(*error));
        else
            done(Secret::fromUtf8(job->binaryData()));
    });
    connect(job, &QKeychain::Job::finished, job, [job] { overwriteShared(job->binaryData()); });
}

void Keyring::clear(const QString &entry, const Done &done)
{
    start(new QKeychain::DeletePasswordJob(service), entry, m_patience.answer,
        [this, entry, done](std::optional<KeyringError> error) {
            if (error)
                return done(unexpected(*error));
            look(entry, [done](const Expected<EntryState, KeyringError> &state) {
                if (!state)
                    done(unexpected(state.error()));
                else if (*state == EntryState::Locked || *state == EntryState::Open)
                    done(unexpected(*state == EntryState::Locked ? KeyringError::Locked : KeyringError::Failed));
                else
                    done({});
            });
        });
}

/// A job under way must not be deleted, as libsecret holds its address: one that is late ends by itself, and is told to
/// nobody. The next ones wait for it, as QtKeychain runs one at a time, but not beyond their own deadline.
void Keyring::start(QKeychain::Job *job, const QString &entry, std::chrono::milliseconds patience, const Ended &ended)
{
    job->setKey(entry);
    job->setInsecureFallback(false); // is the default; a file without protection is no keyring
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, deadline, [job, deadline, ended] {
        deadline->stop();
        deadline->deleteLater();
        ended(errorOf(job->error()));
    });
    connect(deadline, &QTimer::timeout, deadline, [job, deadline, ended] {
        job->disconnect(deadline);
        deadline->deleteLater();
        ended(KeyringError::Failed);
    });
    deadline->start(patience);
    job->start();
}

} // namespace bearerscope
