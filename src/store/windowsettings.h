// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"

#include <QByteArray>

namespace bearerscope {

/// How the window looked when it was closed. Each part is empty when it isn't known.
struct WindowLook {
    QByteArray geometry; ///< of QWidget::saveGeometry()
    QByteArray splitter; ///< of QSplitter::saveState()
    QByteArray appearance; ///< "System", "Light" or "Dark"
    QString language {}; ///< "de"; empty for the system's
};

/// Where the window was, in a file of its own that only its owner may read. Holds nothing about tokens or keys.
class WindowSettings
{
public:
    /// \a path of the file; see defaultPath().
    explicit WindowSettings(QString path);

    /// $XDG_CONFIG_HOME/bearerscope/window.json, or what the system has in its place.
    static QString defaultPath();

    WindowLook load() const;
    /// Returns whether it could be written. A full disk or a read-only home leaves the former file whole.
    bool save(const WindowLook &look);

private:
    JsonFile m_file;
};

} // namespace bearerscope
