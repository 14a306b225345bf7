// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretservice.h"

#include <QObject>
#include <QQueue>

#include <optional>

namespace QKeychain {
class Job;
}

namespace bearerscope {

/// How long the keyring is waited for.
struct KeyringPatience {
    /// For an answer that takes milliseconds, and a few seconds where the service has to be started for it.
    std::chrono::milliseconds answer {10000};
    /// Where a person may have to find and type a password first.
    std::chrono::milliseconds person {120000};
};

/// The system's keyring: what answers to org.freedesktop.secrets on a Linux desktop, Keychain on macOS, the Credential
/// Store on Windows, by way of QtKeychain. Nothing is looked for before the first order. Orders are carried out one
/// after the other, so that a removal finds what the write before it has written. It needs an event loop, and never
/// blocks it.
class Keyring : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit Keyring(const KeyringPatience &patience = {}, QObject *parent = nullptr);

    void read(const QString &entry, QObject *context, const Read &done) override;
    void write(const QString &entry, const Secret &secret, QObject *context, const Done &done) override;
    void remove(const QString &entry, QObject *context, const Done &done) override;

private:
    using Seen = std::function<void(const Expected<EntryState, KeyringError> &)>;
    using Ended = std::function<void(std::optional<KeyringError>)>;

    void enqueue(const std::function<void()> &order);
    /// Tells \a done, unless \a context has gone meanwhile, and goes on with the next order.
    template <typename Result>
    std::function<void(const Result &)> ending(QObject *context, const std::function<void(const Result &)> &done);

    void look(const QString &entry, const Seen &seen);
    void startReading(const QString &entry, const Read &done);
    void startWriting(const QString &entry, const Secret &secret, const Done &done);
    void startRemoving(const QString &entry, const Done &done);
    void fetch(const QString &entry, EntryState state, const Read &done);
    void clear(const QString &entry, const Done &done);
    void start(QKeychain::Job *job, const QString &entry, std::chrono::milliseconds patience, const Ended &ended);

    const KeyringPatience m_patience;
    QQueue<std::function<void()>> m_orders; ///< the first is under way
};

} // namespace bearerscope
