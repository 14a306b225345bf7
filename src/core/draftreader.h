// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namelist.h"
#include "requestdraft.h"

#include <QByteArrayView>

#include <optional>

namespace bearerscope {

/// Collects a draft from the headers, the form data and the address of one request, wherever in them the parts stand.
class DraftReader
{
public:
    /// "Name: value"
    void addHeaderLine(QByteArrayView line);
    void addHeader(QByteArrayView name, QByteArrayView value);
    /// "id:secret", as curl sends it in Basic authentication.
    void addUser(QByteArrayView idAndSecret);
    /// Form data that is sent as written.
    void addForm(QByteArrayView form);
    /// One field "name=value" that is still to be encoded.
    void addPlainField(QByteArrayView field);
    void addField(QByteArrayView name, QByteArrayView value);
    /// The first one counts.
    void addAddress(QByteArrayView url);

    void setServer(QByteArrayView address);
    void setApplicationId(QByteArrayView id, const QString &name);
    void setSecretKey(QByteArrayView key, const QString &name);
    void setProjectId(QByteArrayView id, const QString &name);
    void setScopes(QByteArrayView scopes, const QString &name);
    void ignore(const QString &name) { m_draft.ignored.add(name); }

    /// Absent where there is neither an application ID nor a secret key, nor what stands for one.
    std::optional<RequestDraft> result() const;

private:
    bool isPlaceholder(QByteArrayView value, const QString &name);

    RequestDraft m_draft;
    UniqueNames m_placeholders;
    bool m_hasPair = false; ///< in the headers of version 1
    bool m_hasUser = false; ///< in Basic authentication
    bool m_isOfVersion1 = false; ///< by its address
    bool m_isOfVersion2 = false;
};

/// Whether \a value stands for another one: $NAME, ${NAME}, $(command), %NAME%, {{name}}, <name>, YOUR_TOKEN or ***.
bool standsForAnother(QByteArrayView value);

/// Where a token is looked for, < > % and $ may belong to it: a shell has done its own with them, or JSON quotes them.
enum class Brackets { All, Curly };
/// The same, where what looks alike may be a token with odd characters: only {{name}}, YOUR_TOKEN and ***, and with
/// Brackets::All <name>, %NAME% and $NAME. A name has letters, and no digits.
bool isTemplateName(QByteArrayView value, Brackets brackets);

/// "https://HOST:PORT" of \a url, as written; empty where something else stands for a part of it.
QString serverIn(QByteArrayView url);

} // namespace bearerscope
