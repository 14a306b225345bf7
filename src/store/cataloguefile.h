// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privatefile.h"

#include "core/scopecatalogue.h"

namespace bearerscope {

/// The scope catalogue in use: the one built into the program, or a newer one that the person loaded, which is kept in
/// a file. A program that has since learned more than that file goes back to its own.
class CatalogueFile
{
public:
    static constexpr qint64 largest = 8 * 1024 * 1024; ///< bytes; the built-in one has some 20 KB

    struct Loaded {
        ScopeCatalogue catalogue;
        bool isBuiltIn = true;
        QString remark {}; ///< a sentence for the person when the kept file could not be used; or empty
    };

    /// \a path of the file; see defaultPath().
    explicit CatalogueFile(QString path);

    /// $XDG_DATA_HOME/bearerscope/catalogue.json, or what the system has in its place.
    static QString defaultPath();

    /// A file that makes no sense is set aside, with ".damaged" behind its name.
    Loaded load() const;
    /// Takes \a bytes, the content of a catalogue file, and keeps it. The error is a sentence: no catalogue, older than
    /// the built-in one, or nowhere to keep it.
    Expected<ScopeCatalogue, QString> take(const QByteArray &bytes) const;
    /// From now on the built-in one again. Returns whether the kept file is gone.
    bool forget() const { return m_file.remove(); }

private:
    PrivateFile m_file;
};

} // namespace bearerscope
