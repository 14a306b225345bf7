// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What others may see of a call as it went over the wire.

namespace bearerscope {

/// A call that failed left no token that its identities could be known from, and other ones may be filled in by now.
Presentation::Identities Presentation::known(const CallRecord &record) const
{
    Identities identities = known();
    for (const QString &identity : identitiesOf(record))
        add(identities, identity);
    const QString host = record.address.host(QUrl::FullyEncoded);
    if (!host.endsWith(".voucherify.io"_L1)
        && host != "127.0.0.1"_L1) // the sandbox's; of an own server it tells nothing
        add(identities, host, true);
    return identities;
}

QString Presentation::shown(const QString &text, const CallRecord &record) const
{
    return m_isPresenting ? masked(text, known(record)) : text;
}

ExchangePart Presentation::shown(ExchangePart part, const CallRecord &record) const
{
    if (!m_isPresenting)
        return part;
    // Not by masked(), which is for short texts: it looks for what is left around the dots, and here nothing is.
    static const QRegularExpression marks(u"\\x{2022}{8}\\(#[0-9a-f]{8}\\)"_s);
    const Identities identities = known(record);
    const auto mask = [&identities](QString &text) {
        text = withoutIdentities(text.replace(marks, QString(8, QChar(0x2022))), identities);
    };
    mask(part.firstLine);
    mask(part.body);
    for (ExchangeField &field : part.fields) {
        mask(field.name);
        mask(field.shown);
    }
    return part;
}

} // namespace bearerscope
