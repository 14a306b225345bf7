// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretspans.h"

namespace bearerscope {

/// Some secrets in each form in which they may stand in a text, made once for many searches and wiped at the end.
class KnownForms
{
public:
    explicit KnownForms(const QList<Secret> &secrets);
    ~KnownForms();
    Q_DISABLE_COPY_MOVE(KnownForms)

    /// Wherever one of them stands; they may overlap, and have no names.
    SecretSpans findIn(QByteArrayView bytes) const;

private:
    struct Entry {
        Secret secret;
        QList<QByteArray> forms;
    };
    QList<Entry> m_entries;
};

} // namespace bearerscope
