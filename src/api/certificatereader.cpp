// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatereader.h"

#include "core/expiry.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CertificateReader)
};

/// Every way in which Qt's errors differ for a person.
enum class Fault { Expired, NotYetValid, SelfSigned, UnknownAuthority, WrongName, Revoked, Missing, Other };

Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return Fault::Expired;
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return Fault::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return Fault::SelfSigned;
    case QSslError::CertificateSignatureFailed: // by an authority of a known name, with another key
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Fault::UnknownAuthority;
    case QSslError::HostNameMismatch:
        return Fault::WrongName;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Fault::Revoked;
    case QSslError::NoPeerCertificate:
        return Fault::Missing;
    default:
        return Fault::Other;
    }
}

bool isAboutDates(const QSslError &error)
{
    const Fault fault = faultOf(error.error());
    return fault == Fault::Expired || fault == Fault::NotYetValid;
}

QString inWords(const QDateTime &utc)
{
    return Texts::tr("%1 UTC").arg(utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString companyHint()
{
    return Texts::tr("If your company's network intercepts TLS, name the file of its authority: “Authorities” under "
                     "“Network…” in the window, --ca-file FILE on the command line.");
}

/// "api.example, *.api.example": who a certificate is for.
QString namesOf(const Certificate &certificate)
{
    return visibleText(
        certificate.alternativeNames.isEmpty() ? certificate.subject : certificate.alternativeNames, 256);
}

class Words
{
public:
    explicit Words(const RefusedCertificate &refused)
        : m_refused(refused)
        , m_culprit(refused.certificate())
        , m_whose(m_culprit.sha256 == readCertificate(refused.shown).sha256
                  ? Texts::tr("Its certificate")
                  : Texts::tr("The certificate of “%1”, which its own leans on,")
                        .arg(visibleText(m_culprit.subject, 128)))
    {
    }

    QString about(Fault fault) const
    {
        switch (fault) {
        case Fault::Expired:
            return expired();
        case Fault::NotYetValid:
            return notYetValid();
        case Fault::SelfSigned:
            return Texts::tr("Its certificate is self-signed: nobody else vouches for it.") + u' ' + companyHint();
        case Fault::UnknownAuthority:
            return Texts::tr("Its certificate comes from an authority that this computer doesn't trust.") + u' '
                + companyHint();
        case Fault::WrongName:
            return Texts::tr(
                "Its certificate is for %1, not for %2. Check the address; a sign-in page or something else in "
                "between may have answered in the server's place.")
                .arg(namesOf(readCertificate(m_refused.shown)), visibleText(m_refused.askedFor, 256));
        case Fault::Revoked:
            return Texts::tr("Its certificate was revoked: whoever uses it may have stolen it.");
        case Fault::Missing:
            return Texts::tr("It showed no certificate. Check the address.");
        case Fault::Other:
            break;
        }
        return Texts::tr("Its certificate breaks the rules for certificates. Ask whoever runs the server.");
    }

private:
    QString expired() const
    {
        const qint64 ago = m_culprit.validUntilUtc.secsTo(m_refused.nowUtc);
        if (!m_culprit.validUntilUtc.isValid() || ago < 0)
            return Texts::tr("%1 has expired.").arg(m_whose) + u' ' + clockHint();
        return Texts::tr("%1 expired %2 ago, on %3.").arg(m_whose, spanInWords(ago), inWords(m_culprit.validUntilUtc))
            + u' ' + clockHint();
    }

    QString notYetValid() const
    {
        const qint64 ahead = m_refused.nowUtc.secsTo(m_culprit.validFromUtc);
        if (!m_culprit.validFromUtc.isValid() || ahead < 0)
            return Texts::tr("%1 is not yet valid.").arg(m_whose) + u' ' + clockHint();
        return Texts::tr("%1 is not yet valid: it will be in %2, from %3 on.")
                   .arg(m_whose, spanInWords(ahead), inWords(m_culprit.validFromUtc))
            + u' ' + clockHint();
    }

    QString clockHint() const
    {
        return Texts::tr("Check this computer's clock, which says %1; if it is right, ask whoever runs the server.")
            .arg(inWords(m_refused.nowUtc));
    }

    const RefusedCertificate &m_refused;
    const Certificate m_culprit;
    const QString m_whose;
};

} // namespace

Certificate readCertificate(const QSslCertificate &certificate)
{
    const auto byKind = certificate.subjectAlternativeNames();
    QStringList names = byKind.values(QSsl::IpAddressEntry) + byKind.values(QSsl::DnsEntry);
    std::reverse(names.begin(), names.end()); // a QMultiMap has the last one of a kind first
    return {certificate.subjectDisplayName(), names.join(QStringLiteral(", ")), certificate.issuerDisplayName(),
        certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC(),
        certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256)};
}

QString RefusedCertificate::problem() const
{
    const Words words(*this);
    QStringList sentences;
    for (const QSslError &error : errors)
        sentences.append(words.about(faultOf(error.error())));
    sentences.removeDuplicates(); // an unknown authority alone makes two errors
    return sentences.join(u' ');
}

Certificate RefusedCertificate::certificate() const
{
    const auto dated = std::find_if(errors.begin(), errors.end(), isAboutDates);
    const bool isAbove = dated != errors.end() && !dated->certificate().isNull();
    return readCertificate(isAbove ? dated->certificate() : shown);
}

} // namespace bearerscope
