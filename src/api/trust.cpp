// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>

#include <algorithm>

namespace bearerscope {

namespace {

constexpr qint64 largestFile = 4 << 20; // Debian's whole bundle has a quarter of a megabyte

QString tr(const char *text)
{
    return QCoreApplication::translate("Trust", text);
}

auto refused(const QString &message)
{
    return unexpected(InputError {InputError::Field::Authorities, message});
}

} // namespace

QSslConfiguration tlsConfiguration(const Transport &transport)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!transport.authorities.isEmpty()) {
        // Qt looks the system's authorities up on demand, and no longer does once others are set: both, then.
        configuration.setCaCertificates(
            QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(transport.authorities, QSsl::Pem));
    }
    return configuration;
}

Expected<QByteArray, InputError> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            tr("The file of authorities can't be opened: there is none of that name, or it may not be read."));
    const QByteArray pem = file.read(largestFile + 1);
    if (pem.size() > largestFile)
        return refused(tr("The file of authorities is far too large."));
    if (pem.contains("PRIVATE KEY"))
        return refused(tr("That file holds a private key. Only the authority's certificate is needed here."));
    const auto certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    const bool isUsable =
        std::any_of(certificates.begin(), certificates.end(), [](const QSslCertificate &one) { return !one.isNull(); });
    if (!isUsable)
        return refused(
            tr("There is no certificate in that file. It has to be PEM, with lines that say BEGIN CERTIFICATE."));
    return pem;
}

} // namespace bearerscope
