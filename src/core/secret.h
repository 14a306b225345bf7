// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMetaType>
#include <QString>

#include <memory>

namespace bearerscope {

/// A secret key or an access token. It has no conversion to a string, no debug output and no comparison operator, so
/// that it can't be printed, logged or compared by accident. Copies share one buffer, which is overwritten when the
/// last of them dies. Every use of the plain bytes is a call of reveal(): grep for it.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over. \a bytes is overwritten where it is the only owner of its buffer.
    explicit Secret(QByteArray &&bytes);
    static Secret fromUtf8(QByteArrayView bytes);
    static Secret fromString(QStringView text);

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const;
    /// The plain bytes, valid as long as a copy of this Secret lives.
    QByteArrayView reveal() const;
    /// Compares in a time that does not depend on where the two differ.
    bool hasSameBytes(const Secret &other) const;

private:
    friend class WeakSecret;
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Knows a Secret as long as somebody else keeps it.
class WeakSecret
{
public:
    explicit WeakSecret(const Secret &secret)
        : m_buffer(secret.m_buffer)
    {
    }

    /// Empty once the last copy is gone.
    Secret lock() const;

private:
    std::weak_ptr<const Secret::Buffer> m_buffer;
};

/// What may be shown of a secret: its first four and last four characters with a fixed number of dots between them, so
/// that the length isn't told; only dots when fewer than 16 characters would leave too little hidden.
QString masked(const Secret &secret);
/// Whether \a text is what masked() makes: nothing to send to a server.
bool isMasked(QByteArrayView text);
/// The last four characters, made visible where they are not printable; empty for a secret too short to show any of.
QString lastFour(const Secret &secret);

/// Empties \a text, and overwrites its characters where no other owner shares them.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace bearerscope

Q_DECLARE_METATYPE(bearerscope::Secret)
