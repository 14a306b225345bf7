// SPDX-License-Identifier: GPL-3.0-or-later
#include "droptarget.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

namespace bearerscope {

DropTarget::DropTarget(QWidget &target)
    : QObject(&target)
    , m_target(target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
    const auto lines = target.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->installEventFilter(this);
    const auto texts = target.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *text : texts)
        text->viewport()->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // which the other two are as well
    const QMimeData &data = *drop->mimeData();
    const bool isWanted = watched == &m_target ? data.hasText() || data.hasUrls() : !filesIn(data).isEmpty();
    if (!isWanted)
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // nobody loses what they dragged
    drop->accept();
    if (type == QEvent::Drop)
        Q_EMIT dropped(data);
    return true;
}

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace bearerscope
