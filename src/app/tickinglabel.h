// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace bearerscope {

/// A label whose text changes each second. Of an ordinary one assistive technology is told each time, as it keeps the
/// names of what it has read. This one has no name but a text, which is asked for whenever it is read, so that nothing
/// has to be told. What it is called otherwise (accessibleName) is its description.
class TickingLabel : public QLabel
{
    Q_OBJECT
public:
    /// Without a name of its own Qt would tell of each text.
    explicit TickingLabel(QWidget *parent = nullptr);
};

} // namespace bearerscope
