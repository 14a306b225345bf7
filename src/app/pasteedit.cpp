// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasteedit.h"

#include "core/secret.h"

#include <QKeyEvent>
#include <QMimeData>

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

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
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
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace bearerscope
