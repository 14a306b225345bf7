// SPDX-License-Identifier: GPL-3.0-or-later
#include "protectionbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProtectionBox)
};

QString listed(const QStringList &items)
{
    QString text;
    for (const QString &item : items)
        text += QStringLiteral("\n• ") + item;
    return text;
}

} // namespace

void openProtectionBox(QWidget *parent)
{
    const QStringList kept {
        Texts::tr("Keys stay in memory, and in the system's keyring where you ticked that. Tokens stay in memory."),
        Texts::tr("Both are sent over https only, and never to where a redirect points."),
        Texts::tr(
            "The clipboard is cleared in time, before sleep, on a locked screen and on quitting, as long as it still "
            "holds what was copied here."),
        Texts::tr("On Linux, no core dump is written, and your other programs can't read this one's memory."),
    };
    const QStringList open {
        Texts::tr("root, and malware under your account."),
        Texts::tr("Clipboard managers that ignore the hint that the content is secret."),
        Texts::tr("Other programs on X11: each can record the screen, the keys and the clipboard."),
        Texts::tr("Memory that goes to swap or into a hibernation image."),
        Texts::tr("A program that is killed (SIGKILL) while a token is on the clipboard."),
    };
    auto *box = new QMessageBox(QMessageBox::NoIcon, Texts::tr("What is protected"),
        Texts::tr("What Bearerscope protects, and what it can't"), QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("protectionBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Texts::tr("Protected:") + listed(kept) + QStringLiteral("\n\n")
        + Texts::tr("Not protected against:") + listed(open));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace bearerscope
