// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/trust.h"
#include "support/certificates.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Which authorities are trusted, and that nothing makes a bad certificate acceptable.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("certificates"); ///< 0: refused
        QTest::addColumn<QString>("said");
        const auto good = [](const char *name, const QByteArray &content, int certificates) {
            QTest::newRow(name) << content << certificates << QString();
        };
        const auto bad = [](const char *name, const QByteArray &content, const QString &said) {
            QTest::newRow(name) << content << 0 << said;
        };
        const QByteArray one = TestAuthority("One").pem();
        const QByteArray two = TestAuthority("Two").pem();
        const TlsIdentity server = selfSigned();
        good("one", one, 1);
        good("several", one + two, 2);
        good("text around", "# Our company's\r\n" + one + "\nand\n" + two + "end", 2);
        good("CR LF", QByteArray(one).replace("\n", "\r\n"), 1);
        good("DER", QSslCertificate(one).toDer(), 1);
        good("a server's own", server.certificate.toPem(), 1);
        bad("empty", {}, u"no certificate"_s);
        bad("not PEM", "hello", u"no certificate"_s);
        bad("binary", QByteArray(5000, '\xee'), u"no certificate"_s);
        bad("half DER", QSslCertificate(one).toDer().left(100), u"no certificate"_s);
        bad("empty frame", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n", u"broken"_s);
        bad("broken frame", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", u"broken"_s);
        bad("second cut off", one + two.left(two.size() / 2), u"broken"_s);
        bad("a key", server.key.toPem(), u"private key"_s);
        bad("a certificate and its key", server.certificate.toPem() + server.key.toPem(), u"private key"_s);
        bad("huge", QByteArray(5 << 20, '\n') + one, u"too large"_s);
    }

    void readsFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, certificates);
        QFETCH(QString, said);
        QFile file(m_folder.filePath(u"authorities.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
        file.close();
        const auto read = readAuthorities(file.fileName());
        QCOMPARE(read.has_value(), certificates > 0);
        if (read) {
            QCOMPARE(QSslCertificate::fromData(*read, QSsl::Pem).size(), certificates);
            return;
        }
        QCOMPARE(read.error().field, InputError::Field::Authorities);
        QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        const QString noFile = u"not a file"_s;
        QTest::newRow("missing") << m_folder.filePath(u"missing.pem"_s) << u"can't be opened"_s;
        QTest::newRow("no name") << QString() << u"can't be opened"_s;
        QTest::newRow("folder") << m_folder.path() << noFile;
#ifdef Q_OS_UNIX
        QTest::newRow("device") << u"/dev/zero"_s << noFile;
#endif
    }

    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, said);
        const auto read = readAuthorities(path);
        QVERIFY(!read);
        QCOMPARE(read.error().field, InputError::Field::Authorities);
        QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
    }

    void trustsTheSystemBesides()
    {
        const auto system = QSslConfiguration::systemCaCertificates();
        const auto own = QSslCertificate::fromData(TestAuthority("One").pem() + TestAuthority("Two").pem());
        QCOMPARE(own.size(), 2);
        const auto trusted = tlsConfiguration({.authorities = own.at(0).toPem() + own.at(1).toPem()}).caCertificates();
        QCOMPARE(trusted.size(), system.size() + own.size());
        for (const QSslCertificate &certificate : system + own)
            QVERIFY2(trusted.contains(certificate), qPrintable(certificate.subjectDisplayName()));
    }

    void isStrict_data()
    {
        QTest::addColumn<QByteArray>("authorities");
        QTest::newRow("the system's") << QByteArray();
        QTest::newRow("own as well") << TestAuthority().pem();
    }

    void isStrict()
    {
        QFETCH(QByteArray, authorities);
        const QSslConfiguration configuration = tlsConfiguration({.authorities = authorities});
        QCOMPARE(configuration.peerVerifyMode(), QSslSocket::AutoVerifyPeer); // which a client takes as VerifyPeer
        QCOMPARE(configuration.peerVerifyDepth(), 0); // the whole chain
        QCOMPARE(configuration.protocol(), QSsl::SecureProtocols); // TLS 1.2 and up
    }

    /// No way to click past a bad certificate is built anywhere.
    void nothingIgnoresErrors()
    {
        static const QRegularExpression waysPast(u"ignoreSslErrors|VerifyNone|QueryPeer"_s);
        int files = 0;
        QDirIterator sources(QStringLiteral(TEST_DATA_DIR "/../../src"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(!QString::fromUtf8(file.readAll()).contains(waysPast), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 100);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
