// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keyring.h"

#include <QTest>

namespace bearerscope {

/// One order to a keyring: what it ended with, and how often it ended.
template <typename Result> struct KeyringOrder {
    std::optional<Result> result;
    int ends = 0;
    bool wasFromWithin = false; ///< it ended before the call returned
    QObject context;

    /// Gives the order.
    template <typename Order> void give(const Order &order)
    {
        order([this](const Result &ended) {
            result = ended;
            ++ends;
        });
        wasFromWithin = ends > 0;
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return ends > 0; }, 60000) && !wasFromWithin;
    }
    /// The error that it ended with.
    std::optional<KeyringError> error() const
    {
        return result && !*result ? std::optional(result->error()) : std::nullopt;
    }
    bool isFine() const { return ends == 1 && result && *result; }
};

struct ReadingOrder : KeyringOrder<Expected<Secret, KeyringError>> {
    ReadingOrder(SecretStore &store, const QString &entry)
    {
        give([&](const SecretStore::Read &done) { store.read(entry, &context, done); });
    }
    QByteArray bytes() const { return isFine() ? (*result)->reveal().toByteArray() : QByteArray(); }
};
struct WritingOrder : KeyringOrder<Expected<void, KeyringError>> {
    WritingOrder(SecretStore &store, const QString &entry, const QByteArray &secret)
    {
        give([&](const SecretStore::Done &done) { store.write(entry, Secret::fromUtf8(secret), &context, done); });
    }
};
struct RemovingOrder : KeyringOrder<Expected<void, KeyringError>> {
    RemovingOrder(SecretStore &store, const QString &entry)
    {
        give([&](const SecretStore::Done &done) { store.remove(entry, &context, done); });
    }
};

} // namespace bearerscope
