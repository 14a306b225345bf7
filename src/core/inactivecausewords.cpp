// SPDX-License-Identifier: GPL-3.0-or-later
#include "inactivecauses.h"

#include <QCoreApplication>

namespace bearerscope {

QString causeName(InactiveCause::Kind kind)
{
    using Kind = InactiveCause::Kind;
    switch (kind) {
    case Kind::RevokedHere:
        return QStringLiteral("revoked_here");
    case Kind::Ended:
        return QStringLiteral("ended");
    case Kind::RevocationUnanswered:
        return QStringLiteral("revocation_unanswered");
    case Kind::WrongServer:
        return QStringLiteral("wrong_server");
    case Kind::SandboxForgot:
        return QStringLiteral("sandbox_forgot");
    case Kind::Damaged:
        return QStringLiteral("damaged");
    case Kind::OtherVersion:
        return QStringLiteral("other_version");
    case Kind::EndedUnseen:
        return QStringLiteral("ended_unseen");
    case Kind::OtherProject:
        return QStringLiteral("other_project");
    case Kind::RevokedElsewhere:
        return QStringLiteral("revoked_elsewhere");
    case Kind::KeyGone:
        return QStringLiteral("key_gone");
    case Kind::NeverExisted:
        return QStringLiteral("never_existed");
    }
    Q_UNREACHABLE();
}

QString causesInWords(const QList<InactiveCause> &causes)
{
    QString text;
    for (qsizetype i = 0; i < causes.size(); ++i) {
        const InactiveCause &cause = causes[i];
        const QString certainty =
            cause.isCertain ? QCoreApplication::translate("InactiveCauses", " (certain)") : QString();
        text +=
            QStringLiteral("%1. %2%3\n   %4\n").arg(QString::number(i + 1), cause.sentence, certainty, cause.howToTell);
    }
    return text;
}

} // namespace bearerscope
