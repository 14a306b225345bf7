// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownforms.h"

#include "redaction.h"

namespace bearerscope {

KnownForms::KnownForms(const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets)
        m_entries.append({secret, formsOf(secret)});
}

KnownForms::~KnownForms()
{
    for (Entry &entry : m_entries) {
        for (QByteArray &form : entry.forms)
            wipe(form);
    }
}

SecretSpans KnownForms::findIn(QByteArrayView bytes) const
{
    SecretSpans spans;
    for (const Entry &entry : m_entries) {
        for (const QByteArray &form : entry.forms) {
            for (qsizetype at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + form.size()))
                spans.append({at, form.size(), {}, entry.secret});
        }
    }
    return spans;
}

} // namespace bearerscope
