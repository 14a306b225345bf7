// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "session.h"
#include "tokenpast.h"

namespace bearerscope {

Comparison::Comparison(const Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
{
}

void Comparison::keep(const TokenData &data, const Inspection &inspection)
{
    m_data = data;
    m_inspection = inspection;
    m_has = true;
    Q_EMIT changed();
}

Expected<void, InputError> Comparison::take(const QByteArray &pasted)
{
    const auto recognised = recognise(pasted);
    if (!recognised)
        return unexpected(InputError(recognised.error()));
    TokenData data = recognised->data;
    const Inspection inspection = m_session.pastedInspection(data);
    keep(data, inspection);
    return {};
}

void Comparison::clear()
{
    if (!m_has)
        return;
    m_data = {};
    m_inspection = {};
    m_has = false;
    Q_EMIT changed();
}

TokenSide Comparison::sideOf(const TokenData &data, const Inspection &inspection) const
{
    return {data, inspection, readingOf(data, inspection, m_clock, m_session.expiringShare())};
}

TokenSide Comparison::kept() const
{
    TokenData data = m_data;
    Inspection inspection = m_inspection;
    if (const auto entry = m_session.ledger().find(data.accessToken)) {
        recallActive(data, *entry);
        inspection.revokedHere = data.provenance.isRevoked || entry->revokedUtc.has_value();
    }
    return sideOf(data, inspection);
}

QList<ComparisonRow> Comparison::against(const TokenData &data, const Inspection &inspection) const
{
    if (!m_has)
        return {};
    return comparedTokens(kept(), sideOf(data, inspection), m_session.catalogue(), m_clock.utcNow());
}

} // namespace bearerscope
