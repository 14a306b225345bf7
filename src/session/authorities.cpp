// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorities.h"

#include "api/certificatereader.h"
#include "api/trust.h"
#include "core/visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

constexpr qsizetype mostLines = 4;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Authorities)
};

QString daysInWords(qint64 days)
{
    if (days < 0)
        return days == -1 ? Texts::tr("ended within the last day")
                          : Texts::tr("ended %n days ago", nullptr, int(-1 - days));
    return Texts::tr("%n days left", nullptr, int(days));
}

} // namespace

Expected<QString, InputError> authoritiesInWords(const QString &path, const QDateTime &nowUtc)
{
    const auto pem = readAuthorities(path);
    if (!pem)
        return unexpected(pem.error());
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    QStringList lines;
    for (const QSslCertificate &shown : certificates.first(std::min(mostLines, certificates.size()))) {
        const Certificate certificate = readCertificate(shown);
        lines.append(
            Texts::tr("%1, %2").arg(visibleText(certificate.subject, 80), daysInWords(certificate.daysLeft(nowUtc))));
    }
    if (certificates.size() > mostLines)
        lines.append(Texts::tr("and %n more", nullptr, int(certificates.size() - mostLines)));
    return lines.join(u'\n');
}

} // namespace bearerscope
