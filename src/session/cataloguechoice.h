// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notice.h"

#include "core/expected.h"

namespace bearerscope {

class CatalogueFile;
class Session;

/// Which scope catalogue the session judges by: the built-in one, or a newer one that the person loads.
class CatalogueChoice
{
public:
    /// Neither is owned; both must outlive the choice.
    CatalogueChoice(Session &session, CatalogueFile &file);

    /// Takes what was kept. The notice is there when that could not be used.
    std::optional<Notice> restore();
    /// \a bytes are the content of a catalogue file.
    Expected<Notice, InputError> take(const QByteArray &bytes);
    Expected<Notice, InputError> takeFile(const QString &path);
    Expected<Notice, InputError> takeBuiltIn();
    bool isBuiltIn() const { return m_isBuiltIn; }

private:
    Session &m_session;
    CatalogueFile &m_file;
    bool m_isBuiltIn = true;
};

} // namespace bearerscope
