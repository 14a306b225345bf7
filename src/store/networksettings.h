// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"

#include "core/transportchoice.h"

namespace bearerscope {

/// How servers are reached, in a file of its own that only its owner may read. Of the authorities it holds the path.
class NetworkSettings
{
public:
    /// \a path of the file; see defaultPath().
    explicit NetworkSettings(QString path);

    /// $XDG_CONFIG_HOME/bearerscope/network.json, or what the system has in its place.
    static QString defaultPath();

    /// What was saved, or the defaults where nothing was. A file that makes no sense is set aside, with ".damaged"
    /// behind its name; the error is a sentence for the person, whose keys would else go another way than was chosen.
    Expected<TransportChoice, QString> load();
    /// Returns whether it could be written. A full disk or a read-only home leaves the former file whole.
    bool save(const TransportChoice &choice);

private:
    JsonFile m_file;
};

} // namespace bearerscope
