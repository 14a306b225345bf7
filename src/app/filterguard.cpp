// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterguard.h"

#include "core/secretmembers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace bearerscope {

namespace {

bool isForFilter(const QString &text)
{
    return !text.trimmed().contains(u'\n') && withoutSecrets(text) == text;
}

} // namespace

FilterGuard::FilterGuard(QLineEdit &edit)
    : QValidator(&edit)
{
    edit.setValidator(this);
    edit.installEventFilter(this);
    // Not before: the button's picture is looked for among all themes of icons, which takes as long as drawing a
    // window.
    connect(
        &edit, &QLineEdit::textChanged, this, [&edit] { edit.setClearButtonEnabled(true); }, Qt::SingleShotConnection);
}

QValidator::State FilterGuard::validate(QString &text, int &) const
{
    return isForFilter(text) ? Acceptable : Invalid;
}

/// A field takes a paste for itself unless it is told not to; then it becomes the window's shortcut.
bool FilterGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && !isForFilter(QGuiApplication::clipboard()->text())) {
        event->ignore();
        return true;
    }
    return QValidator::eventFilter(watched, event);
}

} // namespace bearerscope
