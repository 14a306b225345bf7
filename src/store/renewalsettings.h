// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"

#include "core/expected.h"

#include <QList>

namespace bearerscope {

/// When to warn before a token ends, in a file of its own that only its owner may read. Whether tokens are renewed by
/// themselves isn't kept: that spends them, so it is a person's decision each time.
class RenewalSettings
{
public:
    /// \a path of the file; see defaultPath().
    explicit RenewalSettings(QString path);

    /// $XDG_CONFIG_HOME/bearerscope/renewal.json, or what the system has in its place.
    static QString defaultPath();
    /// What can be chosen, in percent of the lifetime that are left; 0: no warning.
    static const QList<int> &choices();
    static constexpr int usual = 10;

    /// What was saved, or the usual where nothing was. A file that makes no sense is set aside, with ".damaged" behind
    /// its name; the error is a sentence for the person.
    Expected<int, QString> load();
    /// Returns whether it could be written. A full disk or a read-only home leaves the former file whole.
    bool save(int percent);

private:
    JsonFile m_file;
};

} // namespace bearerscope
