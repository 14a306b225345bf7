// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringorders.h"

#include "support/privatekeyring.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString entry = u"https://keyring.example app-of-a-test"_s;
const QByteArray secret = "secret-of-a-test-0123456789";

} // namespace

/// With a real gnome-keyring on a bus of its own.
class TestKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void findsNothingAtFirst();
    void writesReadsAndRemoves();
    void replaces();
    void tellsEntriesApart();
    void keepsOrdersInOrder();
    void outlivesTheProgramAndTheService();
    void leavesNoPlainBytes();
    void forgetsWhoHasGone();
    void saysThatItIsLocked();
    void saysThatItIsAbsent();

private:
    bool write(const QString &where, const QByteArray &bytes)
    {
        WritingOrder order(m_keyring, where, bytes);
        return order.wait() && order.isFine();
    }
    QByteArray read(const QString &where)
    {
        ReadingOrder order(m_keyring, where);
        return order.wait() ? order.bytes() : QByteArray();
    }

    PrivateKeyring m_service;
    Keyring m_keyring;
};

void TestKeyring::initTestCase()
{
    if (!PrivateKeyring::isPossible())
        QSKIP("dbus-daemon or gnome-keyring is not installed");
    QVERIFY(m_service.startBus());
}

void TestKeyring::init()
{
    m_service.kill();
    QVERIFY(m_service.start());
    RemovingOrder order(m_keyring, entry);
    QVERIFY(order.wait());
}

void TestKeyring::findsNothingAtFirst()
{
    ReadingOrder reading(m_keyring, entry);
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == KeyringError::NotFound);
    RemovingOrder removing(m_keyring, entry);
    QVERIFY(removing.wait());
    QVERIFY(removing.error() == KeyringError::NotFound);
}

void TestKeyring::writesReadsAndRemoves()
{
    QVERIFY(write(entry, secret));
    QCOMPARE(read(entry), secret);
    RemovingOrder removing(m_keyring, entry);
    QVERIFY(removing.wait());
    QVERIFY(removing.isFine());
    ReadingOrder reading(m_keyring, entry);
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == KeyringError::NotFound);
    QCOMPARE(reading.ends, 1);
}

void TestKeyring::replaces()
{
    QVERIFY(write(entry, "secret-before-it"));
    QVERIFY(write(entry, secret));
    QCOMPARE(read(entry), secret);
}

void TestKeyring::tellsEntriesApart()
{
    QVERIFY(write(entry, secret));
    for (const QString &other : {entry + u'x', entry.chopped(1), u"https://other.example app-of-a-test"_s}) {
        ReadingOrder reading(m_keyring, other);
        QVERIFY(reading.wait());
        QVERIFY2(reading.error() == KeyringError::NotFound, qPrintable(other));
    }
}

void TestKeyring::keepsOrdersInOrder()
{
    WritingOrder writing(m_keyring, entry, secret);
    ReadingOrder reading(m_keyring, entry);
    RemovingOrder removing(m_keyring, entry);
    ReadingOrder readingAfter(m_keyring, entry);
    QVERIFY(readingAfter.wait());
    QVERIFY(writing.isFine());
    QCOMPARE(reading.bytes(), secret);
    QVERIFY(removing.isFine());
    QVERIFY(readingAfter.error() == KeyringError::NotFound);
}

void TestKeyring::outlivesTheProgramAndTheService()
{
    QVERIFY(write(entry, secret));
    m_service.kill();
    QVERIFY(m_service.start());
    Keyring other;
    ReadingOrder reading(other, entry);
    QVERIFY(reading.wait());
    QCOMPARE(reading.bytes(), secret);
}

void TestKeyring::leavesNoPlainBytes()
{
    QVERIFY(write(entry, secret));
    QCOMPARE(read(entry), secret);
    QCOMPARE(m_service.filesWith(secret), QStringList());
    QCOMPARE(m_service.filesWith(secret.toBase64()), QStringList());
    // That would have been found.
    QFile file(m_service.home() + u"/XDG_DATA_HOME/keyrings/plain"_s);
    QVERIFY(file.open(QIODevice::WriteOnly)); // beside the keyring, which is there
    file.write("before it " + secret + " and behind it");
    file.close();
    QCOMPARE(m_service.filesWith(secret), QStringList {file.fileName()});
    QVERIFY(file.remove());
}

void TestKeyring::forgetsWhoHasGone()
{
    int ends = 0;
    {
        QObject context;
        m_keyring.write(entry, Secret::fromUtf8(secret), &context, [&ends](const auto &) { ++ends; });
    }
    QCOMPARE(read(entry), secret); // was written all the same
    QCOMPARE(ends, 0);
}

void TestKeyring::saysThatItIsLocked()
{
    QVERIFY(write(entry, secret));
    QVERIFY(m_service.lock());
    {
        ReadingOrder reading(m_keyring, entry);
        QVERIFY(reading.wait());
        QVERIFY(reading.error() == KeyringError::Locked);
        WritingOrder writing(m_keyring, entry, "another-secret-of-a-test");
        QVERIFY(writing.wait());
        QVERIFY(writing.error() == KeyringError::Locked);
        RemovingOrder removing(m_keyring, entry);
        QVERIFY(removing.wait());
        QVERIFY(removing.error() == KeyringError::Locked);
        ReadingOrder missing(m_keyring, u"https://keyring.example nobody"_s);
        QVERIFY(missing.wait());
        QVERIFY(missing.error() == KeyringError::NotFound); // which takes no key to see
    }
    m_service.kill();
    QVERIFY(m_service.start()); // unlocked
    QCOMPARE(read(entry), secret);
}

void TestKeyring::saysThatItIsAbsent()
{
    m_service.kill();
    ReadingOrder reading(m_keyring, entry);
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == KeyringError::Absent);
    WritingOrder writing(m_keyring, entry, secret);
    QVERIFY(writing.wait());
    QVERIFY(writing.error() == KeyringError::Absent);
    RemovingOrder removing(m_keyring, entry);
    QVERIFY(removing.wait());
    QVERIFY(removing.error() == KeyringError::Absent);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
