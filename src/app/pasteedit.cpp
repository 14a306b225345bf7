// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasteedit.h"

#include "droptarget.h"

#include "core/secret.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace bearerscope {

namespace {

constexpr qsizetype mostShown = 20'000;

} // namespace

PasteEdit::~PasteEdit()
{
    wipe(m_large);
}

QByteArray PasteEdit::content() const
{
    // toPlainText() would make plain spaces of no-break ones.
    return m_large.isEmpty() ? document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').toUtf8() : m_large;
}

void PasteEdit::setContent(const QByteArray &utf8)
{
    const bool isLarge = utf8.size() > mostShown;
    m_large = isLarge ? utf8 : QByteArray();
    setReadOnly(isLarge);
    setPlainText(isLarge ? tr("(%1 bytes, kept whole but too long to show. Paste again to replace.)").arg(utf8.size())
                         : QString::fromUtf8(utf8));
}

void PasteEdit::setConcealed(bool isOn)
{
    m_isConcealed = isOn;
    viewport()->update();
}

void PasteEdit::paintEvent(QPaintEvent *event)
{
    if (!m_isConcealed || document()->isEmpty())
        return QPlainTextEdit::paintEvent(event);
    const auto margin = int(document()->documentMargin());
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::TextWordWrap,
        tr("%1 characters, not shown because presenter mode is on").arg(document()->characterCount() - 1));
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = filesIn(*source); !files.isEmpty()) {
        Q_EMIT fileGiven(files.constFirst());
        return;
    }
    const QString text = source->text();
    if (text.size() > mostShown || !m_large.isEmpty())
        setContent(text.toUtf8());
    else
        insertPlainText(text);
}

void PasteEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && event->matches(QKeySequence::Paste)) // which Qt ignores in a read-only field
        paste();
    else if (event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Copy))
        event->accept(); // a cut would lose what it doesn't copy
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PasteEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto name : {QLatin1String("edit-cut"), QLatin1String("edit-copy")}) {
        if (auto *action = menu->findChild<QAction *>(name))
            action->setVisible(false);
    }
    menu->popup(event->globalPos());
}

QMimeData *PasteEdit::createMimeDataFromSelection() const
{
    return nullptr; // leaves PRIMARY to whom it belongs
}

} // namespace bearerscope
