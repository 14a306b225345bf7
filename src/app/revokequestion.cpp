// SPDX-License-Identifier: GPL-3.0-or-later
#include "revokequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RevokeQuestion", text);
}

} // namespace

void askBeforeRevoke(QWidget *parent, const Secret &accessToken, const std::function<void()> &revoke)
{
    const QString last = lastFour(accessToken);
    auto *question = new QMessageBox(QMessageBox::Question, tr("Revoke the token?"),
        last.isEmpty() ? tr("Revoke this token?") : tr("Revoke the token that ends in %1?").arg(last),
        QMessageBox::Cancel, parent);
    question->setObjectName(QStringLiteral("revokeQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Whoever uses it is refused at once. This can't be undone."));
    QPushButton *yes = question->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmRevokeButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(yes, &QPushButton::clicked, parent, revoke);
    question->open();
}

} // namespace bearerscope
