// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQueue>

#include <optional>

namespace bearerscope {

/// A keyring in memory that answers when it is told to, in the order of the questions.
class FakeSecretStore : public SecretStore
{
public:
    QHash<QString, QByteArray> entries;
    std::optional<KeyringError> error; ///< what each order ends with; absent where all is well
    QStringList orders; ///< as "read ENTRY"

    void read(const QString &entry, QObject *context, const Read &done) override
    {
        take("read %1", entry, context, [this, entry, done] {
            if (const auto refused = refusalOf(entry))
                done(unexpected(*refused));
            else
                done(Secret::fromUtf8(entries.value(entry)));
        });
    }
    void write(const QString &entry, const Secret &secret, QObject *context, const Done &done) override
    {
        take("write %1", entry, context, [this, entry, secret, done] {
            if (error)
                return done(unexpected(*error));
            entries.insert(entry, secret.reveal().toByteArray());
            done({});
        });
    }
    void remove(const QString &entry, QObject *context, const Done &done) override
    {
        take("remove %1", entry, context, [this, entry, done] {
            if (const auto refused = refusalOf(entry))
                return done(unexpected(*refused));
            entries.remove(entry);
            done({});
        });
    }

    /// Ends the orders so far.
    void answer()
    {
        for (qsizetype count = m_pending.size(); count > 0; --count) {
            const auto [context, carryOut] = m_pending.dequeue();
            if (context)
                carryOut();
        }
    }
    /// Answers by itself, once the event loop runs.
    bool answersAtOnce = false;

private:
    struct Pending {
        QPointer<QObject> context;
        std::function<void()> carryOut;
    };

    std::optional<KeyringError> refusalOf(const QString &entry) const
    {
        if (error)
            return error;
        return entries.contains(entry) ? std::nullopt : std::optional(KeyringError::NotFound);
    }
    void take(const char *order, const QString &entry, QObject *context, const std::function<void()> &carryOut)
    {
        orders.append(QString::fromLatin1(order).arg(entry));
        m_pending.enqueue({context, carryOut});
        if (answersAtOnce)
            QMetaObject::invokeMethod(
                &m_loop, [this] { answer(); }, Qt::QueuedConnection);
    }

    QQueue<Pending> m_pending;
    QObject m_loop;
};

} // namespace bearerscope
