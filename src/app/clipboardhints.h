// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

class QMimeData;

namespace bearerscope {

/// What password managers put beside a secret on the clipboard, so that histories of the clipboard leave it alone. Each
/// system has a word of its own for it; a history that doesn't know the word keeps the secret all the same.
class ClipboardHints
{
public:
    ClipboardHints();
    ~ClipboardHints();
    Q_DISABLE_COPY_MOVE(ClipboardHints)

    void addTo(QMimeData &data) const;

private:
    class ConcealedType; ///< on macOS
    std::unique_ptr<ConcealedType> m_concealedType;
};

} // namespace bearerscope
