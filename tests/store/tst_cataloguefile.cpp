// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguefile.h"
#include "support/cataloguetext.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray newer = catalogueOf("2099-01-02");

} // namespace

/// The catalogue in use: a newer one that was loaded, else the built-in one.
class TestCatalogueFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void isTheBuiltInWithoutAFile();
    void keepsANewerOne();
    void takesOneOfTheSameDay();
    void refuses_data();
    void refuses();
    void aRefusalKeepsTheEarlierOne();
    void goesBackToTheBuiltIn();
    void anOutdatedOneGivesWay();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void isForItsOwnerOnly();
    void saysWhenThereIsNoPlace();

private:
    QString path() const { return m_folder->filePath(u"below/catalogue.json"_s); }
    QStringList files() const { return QDir(m_folder->filePath(u"below"_s)).entryList(QDir::Files | QDir::Hidden); }
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogueFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCatalogueFile::write(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"below"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCatalogueFile::isTheBuiltInWithoutAFile()
{
    const auto loaded = CatalogueFile(path()).load();
    QVERIFY(loaded.isBuiltIn);
    QCOMPARE(loaded.catalogue.factsDate(), ScopeCatalogue::builtIn().factsDate());
    QCOMPARE(loaded.remark, QString());
    QCOMPARE(files(), QStringList());
}

void TestCatalogueFile::keepsANewerOne()
{
    const auto taken = CatalogueFile(path()).take(newer);
    QVERIFY(taken);
    QVERIFY(taken->contains(u"wallets"_s));
    const auto loaded = CatalogueFile(path()).load();
    QVERIFY(!loaded.isBuiltIn);
    QCOMPARE(loaded.catalogue.factsDate(), QDate(2099, 1, 2));
    QVERIFY(loaded.catalogue.contains(u"wallets"_s));
    QCOMPARE(loaded.remark, QString());
}

void TestCatalogueFile::takesOneOfTheSameDay()
{
    const QByteArray sameDay = catalogueOf(ScopeCatalogue::builtIn().factsDate().toString(Qt::ISODate).toLatin1());
    QVERIFY(CatalogueFile(path()).take(sameDay));
    QVERIFY(!CatalogueFile(path()).load().isBuiltIn);
}

void TestCatalogueFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"The scope catalogue can't be read"_s;
    QTest::newRow("no JSON") << QByteArray("method\tpath\n") << u"can't be read"_s;
    QTest::newRow("other JSON") << QByteArray("{}") << u"no scope catalogue of format 1"_s;
    QTest::newRow("later format") << QByteArray(R"({"format": 2})") << u"no scope catalogue of format 1"_s;
    QTest::newRow("older") << catalogueOf("2020-01-02") << u"is of 2020-01-02, and the one in this program is newer"_s;
    QTest::newRow("too large") << newer + QByteArray(CatalogueFile::largest, ' ') << u"larger than 8 MiB"_s;
}

void TestCatalogueFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto taken = CatalogueFile(path()).take(bytes);
    QVERIFY(!taken);
    QVERIFY2(taken.error().contains(said), qPrintable(taken.error()));
    QCOMPARE(files(), QStringList());
}

void TestCatalogueFile::aRefusalKeepsTheEarlierOne()
{
    const CatalogueFile file(path());
    QVERIFY(file.take(newer));
    QVERIFY(!file.take("{}"));
    QVERIFY(file.load().catalogue.contains(u"wallets"_s));
}

void TestCatalogueFile::goesBackToTheBuiltIn()
{
    const CatalogueFile file(path());
    QVERIFY(file.forget()); // nothing to forget is no failure
    QVERIFY(file.take(newer));
    QVERIFY(file.forget());
    QVERIFY(file.load().isBuiltIn);
    QCOMPARE(files(), QStringList());
}

void TestCatalogueFile::anOutdatedOneGivesWay()
{
    write(catalogueOf("2020-01-02")); // as after an update of the program
    const auto loaded = CatalogueFile(path()).load();
    QVERIFY(loaded.isBuiltIn);
    QVERIFY(loaded.catalogue.contains(u"campaigns"_s));
    QVERIFY2(loaded.remark.contains(u"2020-01-02"_s), qPrintable(loaded.remark));
    QCOMPARE(files(), QStringList {u"catalogue.json"_s});
}

void TestCatalogueFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << newer.first(200);
    QTest::newRow("too large") << newer + QByteArray(CatalogueFile::largest, ' ');
}

void TestCatalogueFile::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    const auto loaded = CatalogueFile(path()).load();
    QVERIFY(loaded.isBuiltIn);
    QVERIFY2(loaded.remark.contains(u"catalogue.json.damaged"_s), qPrintable(loaded.remark));
    QCOMPARE(files(), QStringList {u"catalogue.json.damaged"_s});
    QCOMPARE(CatalogueFile(path()).load().remark, QString()); // told once
}

void TestCatalogueFile::isForItsOwnerOnly()
{
    QVERIFY(CatalogueFile(path()).take(newer));
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestCatalogueFile::saysWhenThereIsNoPlace()
{
    QFile file(m_folder->filePath(u"below"_s)); // where a folder would be
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto taken = CatalogueFile(path()).take(newer);
    QVERIFY(!taken);
    QVERIFY2(taken.error().contains(u"could not be kept"_s), qPrintable(taken.error()));
}

QTEST_GUILESS_MAIN(TestCatalogueFile)
#include "tst_cataloguefile.moc"
