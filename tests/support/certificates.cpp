// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace bearerscope {

namespace {

template <auto function> struct Freed {
    template <typename T> void operator()(T *object) const { function(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

void must(bool isDone)
{
    if (!isDone)
        qFatal("OpenSSL could not make a certificate for a test");
}

template <typename Writer> QByteArray pemOf(const Writer &write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    must(memory && write(memory.get()) == 1);
    const char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, size};
}

QByteArray pemOf(X509 *certificate)
{
    return pemOf([certificate](BIO *memory) { return PEM_write_bio_X509(memory, certificate); });
}

QByteArray pemOf(EVP_PKEY *key)
{
    return pemOf(
        [key](BIO *memory) { return PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

Key newKey()
{
    Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    must(key != nullptr);
    return key;
}

void addExtension(X509 *certificate, int kind, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
    must(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

X509Certificate newCertificate(const CertificatePlan &plan, EVP_PKEY *key)
{
    X509Certificate certificate(X509_new());
    quint32 serial = 0;
    must(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1);
    X509 *it = certificate.get();
    must(X509_set_version(it, X509_VERSION_3) == 1 && X509_set_pubkey(it, key) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(it), serial) == 1
        && X509_gmtime_adj(X509_getm_notBefore(it), long(plan.validFrom.count()))
        && X509_gmtime_adj(X509_getm_notAfter(it), long(plan.validUntil.count())));
    // As a bare string: with MBSTRING_UTF8, OpenSSL refuses more than 64 characters, which others don't.
    must(X509_NAME_add_entry_by_NID(X509_get_subject_name(it), NID_commonName, V_ASN1_UTF8STRING,
             reinterpret_cast<const unsigned char *>(plan.commonName.constData()), int(plan.commonName.size()), -1, 0)
        == 1);
    if (!plan.alternativeNames.isEmpty())
        addExtension(it, NID_subject_alt_name, plan.alternativeNames.constData());
    return certificate;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey)
{
    must(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1
        && X509_sign(certificate, issuerKey, EVP_sha256()) > 0);
}

TlsIdentity identityOf(X509 *certificate, EVP_PKEY *key)
{
    TlsIdentity identity {QSslCertificate(pemOf(certificate)), QSslKey(pemOf(key), QSsl::Ec)};
    must(!identity.certificate.isNull() && !identity.key.isNull());
    return identity;
}

} // namespace

QSslConfiguration TlsIdentity::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TlsIdentity selfSigned(const CertificatePlan &plan)
{
    const Key key = newKey();
    const X509Certificate certificate = newCertificate(plan, key.get());
    sign(certificate.get(), certificate.get(), key.get());
    return identityOf(certificate.get(), key.get());
}

struct TestAuthority::Material {
    Key key;
    X509Certificate certificate;
};

TestAuthority::TestAuthority(const QByteArray &commonName)
    : m_material(std::make_unique<Material>())
{
    m_material->key = newKey();
    m_material->certificate = newCertificate({.commonName = commonName, .alternativeNames = {}}, m_material->key.get());
    X509 *certificate = m_material->certificate.get();
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_key_usage, "critical,keyCertSign");
    sign(certificate, certificate, m_material->key.get());
}

TestAuthority::~TestAuthority() = default;

TlsIdentity TestAuthority::issue(const CertificatePlan &plan) const
{
    const Key key = newKey();
    const X509Certificate certificate = newCertificate(plan, key.get());
    sign(certificate.get(), m_material->certificate.get(), m_material->key.get());
    return identityOf(certificate.get(), key.get());
}

QByteArray TestAuthority::pem() const
{
    return pemOf(m_material->certificate.get());
}

} // namespace bearerscope
