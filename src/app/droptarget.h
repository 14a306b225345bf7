// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace bearerscope {

/// Makes a widget take text and files that are dropped on it, or on what is in it. A field takes text for itself, as it
/// does when that is pasted; a file, of which it would only get the address, goes to dropped() as well.
class DropTarget : public QObject
{
    Q_OBJECT
public:
    /// Becomes a child of \a target. Fields that come later aren't known.
    explicit DropTarget(QWidget &target);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QMimeData &data);

private:
    const QWidget &m_target;
};

/// The paths of the files of this computer that \a data holds.
QStringList filesIn(const QMimeData &data);

} // namespace bearerscope
