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

struct Words {
    QString title;
    QString question;
    QString consequence;
};

void ask(QWidget *parent, const Words &words, const std::function<void()> &revoke)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, words.title, words.question, QMessageBox::Cancel, parent);
    question->setObjectName(QStringLiteral("revokeQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(words.consequence);
    QPushButton *yes = question->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmRevokeButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(yes, &QPushButton::clicked, parent, revoke);
    question->open();
}

} // namespace

void askBeforeRevoke(QWidget *parent, const Secret &accessToken, const std::function<void()> &revoke)
{
    const QString last = lastFour(accessToken);
    ask(parent,
        {tr("Revoke the token?"),
            last.isEmpty() ? tr("Revoke this token?") : tr("Revoke the token that ends in %1?").arg(last),
            tr("Whoever uses it is refused at once. This can't be undone.")},
        revoke);
}

void askBeforeRevoke(QWidget *parent, int count, const std::function<void()> &revoke)
{
    ask(parent,
        {tr("Revoke the tokens?"),
            QCoreApplication::translate("RevokeQuestion", "Revoke %1 tokens, one after the other?", nullptr, count).arg(count),
            tr("Whoever uses them is refused at once. This can't be undone.")},
        revoke);
}

} // namespace bearerscope
