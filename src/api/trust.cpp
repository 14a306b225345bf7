// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <algorithm>

namespace bearerscope {

namespace {

const QByteArray pemFrame = "-----BEGIN CERTIFICATE-----";
constexpr qint64 largestFile = 4 << 20; // Debian's whole bundle has a quarter of a megabyte

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

auto refused(const QString &message)
{
    return unexpected(InputError {InputError::Field::Authorities, message});
}

/// Qt leaves out what it can't read, and with it perhaps the very one that is needed.
Expected<QByteArray, InputError> checkedPem(const QByteArray &pem)
{
    const auto certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    const bool hasBroken =
        std::any_of(certificates.begin(), certificates.end(), [](const QSslCertificate &one) { return one.isNull(); });
    if (hasBroken || certificates.size() != pem.count(pemFrame))
        return refused(Texts::tr("A certificate in that file is broken: copy the whole file again."));
    return pem;
}

} // namespace

QSslConfiguration tlsConfiguration(const Transport &transport)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!transport.authorities.isEmpty()) {
        // Qt looks the system's authorities up on demand, and no longer does once others are set: both, then. To read
        // them all takes a tenth of a second (measured on Debian 12): once is enough.
        static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(system + QSslCertificate::fromData(transport.authorities, QSsl::Pem));
    }
    return configuration;
}

Expected<QByteArray, InputError> readAuthorities(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would block until somebody writes to it
        return refused(Texts::tr("That is not a file."));
    QFile file(path);
    if (!info.exists() || !file.open(QIODevice::ReadOnly))
        return refused(
            Texts::tr("The file of authorities can't be opened: there is none of that name, or it may not be read."));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return refused(Texts::tr("The file of authorities is far too large."));
    if (bytes.contains("PRIVATE KEY"))
        return refused(Texts::tr("That file holds a private key. Only the authority's certificate is needed here."));
    if (bytes.contains(pemFrame))
        return checkedPem(bytes);
    const auto certificates = QSslCertificate::fromData(bytes, QSsl::Der); // as browsers and Windows save it
    if (certificates.isEmpty() || certificates.constFirst().isNull())
        return refused(
            Texts::tr("There is no certificate in that file. A file of authorities is PEM, with lines that say "
                      "BEGIN CERTIFICATE, or one certificate as DER."));
    return certificates.constFirst().toPem();
}

} // namespace bearerscope
