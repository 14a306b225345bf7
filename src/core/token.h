// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokendata.h"

#include <QObject>
#include <QVariant>

namespace bearerscope {

/// The token on screen as an object with properties. A property is an invalid QVariant while its field is absent.
/// Only apply() and clear() change it, each with exactly one changed().
class Token : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QVariant accessToken READ accessToken NOTIFY changed) ///< a Secret
    Q_PROPERTY(QVariant clientId READ clientId NOTIFY changed) ///< QString
    Q_PROPERTY(QVariant expiresAt READ expiresAt NOTIFY changed) ///< qint64, Unix seconds
    Q_PROPERTY(QVariant expiresIn READ expiresIn NOTIFY changed) ///< qint64, seconds
    Q_PROPERTY(QVariant tokenType READ tokenType NOTIFY changed) ///< QString
    Q_PROPERTY(QVariant scope READ scope NOTIFY changed) ///< QStringList
    Q_PROPERTY(QVariant active READ active NOTIFY changed) ///< bool
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)

public:
    using QObject::QObject;

    bool isEmpty() const { return !m_data; }
    /// The same fields with their C++ types; all absent while empty.
    const TokenData &data() const;

    QVariant accessToken() const;
    QVariant clientId() const;
    QVariant expiresAt() const;
    QVariant expiresIn() const;
    QVariant tokenType() const;
    QVariant scope() const;
    QVariant active() const;

    void apply(TokenData data);
    void clear();

Q_SIGNALS:
    void changed();

private:
    std::optional<TokenData> m_data;
};

} // namespace bearerscope
