// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokencomparison.h"

#include "core/inputerror.h"

#include <QObject>

namespace bearerscope {

class Session;

/// Keeps one token in memory, to hold others against it. The session's own token isn't touched.
class Comparison : public QObject
{
    Q_OBJECT
public:
    /// Neither is owned; both must outlive the comparison.
    Comparison(const Session &session, const Clock &clock, QObject *parent = nullptr);

    void keep(const TokenData &data, const Inspection &inspection);
    /// Recognises \a pasted (UTF-8) as Session::inspect() does, and keeps it. On an error what was kept stays.
    Expected<void, InputError> take(const QByteArray &pasted);
    void clear();
    bool has() const { return m_has; }

    /// What is kept, as it is now. To be called only while there is something.
    TokenSide kept() const;
    /// The kept token against \a data at this moment; empty while nothing is kept.
    QList<ComparisonRow> against(const TokenData &data, const Inspection &inspection) const;

Q_SIGNALS:
    void changed();

private:
    TokenSide sideOf(const TokenData &data, const Inspection &inspection) const;

    const Session &m_session;
    const Clock &m_clock;
    TokenData m_data;
    Inspection m_inspection;
    bool m_has = false;
};

} // namespace bearerscope
