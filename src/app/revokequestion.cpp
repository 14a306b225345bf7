// SPDX-License-Identifier: GPL-3.0-or-later
#include "revokequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RevokeQuestion)
};

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
    QPushButton *yes = question->addButton(Texts::tr("Revoke"), QMessageBox::DestructiveRole);
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
        {Texts::tr("Revoke the token?"),
            last.isEmpty() ? Texts::tr("Revoke this token?") : Texts::tr("Revoke the token that ends in %1?").arg(last),
            Texts::tr("Whoever uses it is refused at once. This can't be undone.")},
        revoke);
}

void askBeforeRevoke(QWidget *parent, int count, const std::function<void()> &revoke)
{
    ask(parent,
        {Texts::tr("Revoke the tokens?"), Texts::tr("Revoke %n tokens, one after the other?", nullptr, count),
            Texts::tr("Whoever uses them is refused at once. This can't be undone.")},
        revoke);
}

} // namespace bearerscope
