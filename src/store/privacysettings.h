// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"

#include "core/expected.h"

#include <QList>

#include <chrono>

namespace bearerscope {

/// What a person chose about what others may see.
struct PrivacyChoice {
    static constexpr std::chrono::seconds usualLifetime {30};

    std::chrono::seconds clipboardLifetime = usualLifetime; ///< how long a copied secret stays
    bool presenterMode = false; ///< nothing that identifies an account is shown
    bool operator==(const PrivacyChoice &) const = default;
};

/// That, in a file of its own that only its owner may read.
class PrivacySettings
{
public:
    /// \a path of the file; see defaultPath().
    explicit PrivacySettings(QString path);

    /// $XDG_CONFIG_HOME/bearerscope/privacy.json, or what the system has in its place.
    static QString defaultPath();
    /// What can be chosen for the clipboard.
    static const QList<std::chrono::seconds> &lifetimes();

    /// What was saved, or the usual where nothing was. A file that makes no sense is set aside, with ".damaged" behind
    /// its name; the error is a sentence for the person.
    Expected<PrivacyChoice, QString> load();
    /// Returns whether it could be written. A full disk or a read-only home leaves the former file whole.
    bool save(const PrivacyChoice &choice);

private:
    JsonFile m_file;
};

} // namespace bearerscope
