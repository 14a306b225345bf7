// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasteedit.h"

#include "droptarget.h"

#include "core/secret.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace bearerscope {

namespace {

constexpr qsizetype mostShown = 20'000;

} // namespace

PasteEdit::~PasteEdit()
{
    wipe(m_kept);
}

QByteArray PasteEdit::content() const
{
    // toPlainText() would make plain spaces of no-break ones.
    return m_kept.isEmpty() ? document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').toUtf8() : m_kept;
}

void PasteEdit::setContent(const QByteArray &utf8)
{
    const bool isShown = utf8.isEmpty() || (!m_isConcealed && utf8.size() <= mostShown);
    m_kept = isShown ? QByteArray() : utf8;
    setReadOnly(!isShown || m_isConcealed);
    const QString text = QString::fromUtf8(utf8);
    if (isShown)
        setPlainText(text);
    else if (m_isConcealed)
        setPlainText(tr("%Ln characters, not shown because presenter mode is on. Paste again to replace.", nullptr,
            int(text.size())));
    else
        setPlainText(
            tr("(%Ln bytes, kept whole but too long to show. Paste again to replace.)", nullptr, int(utf8.size())));
}

void PasteEdit::setConcealed(bool isOn)
{
    const QByteArray before = content();
    m_isConcealed = isOn;
    setPlaceholderText(isOn ? tr("Paste here. It isn't shown, because presenter mode is on.") : QString());
    setContent(before);
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = filesIn(*source); !files.isEmpty()) {
        Q_EMIT fileGiven(files.constFirst());
        return;
    }
    const QString text = source->text();
    if (m_isConcealed || text.size() > mostShown || !m_kept.isEmpty())
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
    if (isReadOnly()) // Qt offers no pasting there
        menu->addAction(tr("&Paste"), this, &PasteEdit::paste);
    menu->popup(event->globalPos());
}

QMimeData *PasteEdit::createMimeDataFromSelection() const
{
    return nullptr; // leaves PRIMARY to whom it belongs
}

} // namespace bearerscope
