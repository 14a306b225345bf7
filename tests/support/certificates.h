// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <chrono>
#include <memory>

namespace bearerscope {

/// What a certificate for a test says.
struct CertificatePlan {
    QByteArray commonName = "127.0.0.1"; ///< UTF-8, of any length
    QByteArray alternativeNames = "IP:127.0.0.1,DNS:localhost"; ///< as OpenSSL writes them; empty: none
    std::chrono::seconds validFrom = std::chrono::hours(-1); ///< counted from now
    std::chrono::seconds validUntil = std::chrono::hours(24 * 30); ///< counted from now
};

/// A certificate and its key, made anew for each test: there is no key in the repository, and none that ends.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key; ///< P-256, which takes under a millisecond to make

    /// A server that shows this certificate.
    QSslConfiguration serverConfiguration() const;
};

/// Signs itself: nobody else vouches for it.
TlsIdentity selfSigned(const CertificatePlan &plan = {});

/// An authority that no computer knows.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &commonName = "Bearerscope test authority");
    ~TestAuthority();

    TlsIdentity issue(const CertificatePlan &plan = {}) const;
    /// Its own certificate, as Transport::authorities takes it.
    QByteArray pem() const;

private:
    struct Material; // keeps OpenSSL's headers out of the tests
    std::unique_ptr<Material> m_material;
};

} // namespace bearerscope
