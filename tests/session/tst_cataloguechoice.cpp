// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionrig.h"

#include "session/cataloguechoice.h"
#include "store/cataloguefile.h"
#include "support/cataloguetext.h"

#include <QTemporaryDir>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Loading another catalogue, and what the session makes of the token at hand then.
class TestCatalogueChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void startsWithTheBuiltIn();
    void judgesTheTokenAtHandAnew();
    void keepsItOverARestart();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();
    void goesBack();
    void tellsOfAFileThatCanNotBeUsed();

private:
    QString path() const { return m_folder->filePath(u"catalogue.json"_s); }
    QString fileOf(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogueChoice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCatalogueChoice::fileOf(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(u"from elsewhere.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file to load");
    return file.fileName();
}

void TestCatalogueChoice::startsWithTheBuiltIn()
{
    SessionRig rig;
    CatalogueFile file(path());
    CatalogueChoice choice(*rig.session, file);
    QSignalSpy changed(rig.session.get(), &Session::catalogueChanged);
    QVERIFY(!choice.restore());
    QVERIFY(choice.isBuiltIn());
    QCOMPARE(changed.count(), 0);
}

void TestCatalogueChoice::judgesTheTokenAtHandAnew()
{
    SessionRig rig;
    CatalogueFile file(path());
    CatalogueChoice choice(*rig.session, file);
    const ScopeCatalogue *before = &rig.session->catalogue();
    QVERIFY(rig.session->inspect(R"({"access_token":"token-sent-by-a-customer","scope":"wallets orders"})"));
    QCOMPARE(rig.session->inspection().scopes.unknown, QStringList {u"wallets"_s});
    QVERIFY(contains(rig.session->inspection().warnings, Warning::Kind::ScopeUnknown));

    const auto notice = choice.takeFile(fileOf(catalogueOf("2099-01-02")));
    QVERIFY(notice);
    QCOMPARE(notice->severity, Notice::Severity::Success);
    QVERIFY2(notice->text.contains(u"3 scopes as published by 2099-01-02"_s), qPrintable(notice->text));
    QVERIFY(!choice.isBuiltIn());
    QCOMPARE(&rig.session->catalogue(), before);
    QCOMPARE(rig.session->inspection().scopes.unknown, QStringList {u"orders"_s});
    const Warnings &warnings = rig.session->inspection().warnings;
    QCOMPARE(std::ranges::count(warnings, Warning::Kind::ScopeUnknown, &Warning::kind), 1);
    QVERIFY(warnings.constLast().text.contains(u"orders"_s));
}

void TestCatalogueChoice::keepsItOverARestart()
{
    CatalogueFile file(path());
    {
        SessionRig rig;
        QVERIFY(CatalogueChoice(*rig.session, file).take(catalogueOf("2099-01-02")));
    }
    SessionRig rig;
    CatalogueChoice choice(*rig.session, file);
    QVERIFY(!choice.restore());
    QVERIFY(!choice.isBuiltIn());
    QVERIFY(rig.session->catalogue().contains(u"wallets"_s));
}

void TestCatalogueChoice::aRefusalChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such file") << u"/nowhere/catalogue.json"_s << u"can't be opened"_s;
    QTest::newRow("a folder") << u"/"_s << u"can't be opened"_s;
    QTest::newRow("an endless device") << u"/dev/zero"_s << u"can't be opened"_s;
    QTest::newRow("older") << QString() << u"newer"_s;
}

void TestCatalogueChoice::aRefusalChangesNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, said);
    if (path.isEmpty())
        path = fileOf(catalogueOf("2020-01-02"));
    SessionRig rig;
    CatalogueFile file(this->path());
    CatalogueChoice choice(*rig.session, file);
    const auto notice = choice.takeFile(path);
    QVERIFY(!notice);
    QVERIFY2(notice.error().message.contains(said), qPrintable(notice.error().message));
    QVERIFY(choice.isBuiltIn());
    QVERIFY(rig.session->catalogue().contains(u"campaigns"_s));
}

void TestCatalogueChoice::goesBack()
{
    SessionRig rig;
    CatalogueFile file(path());
    CatalogueChoice choice(*rig.session, file);
    QVERIFY(choice.take(catalogueOf("2099-01-02")));
    QVERIFY(choice.takeBuiltIn());
    QVERIFY(choice.isBuiltIn());
    QVERIFY(rig.session->catalogue().contains(u"campaigns"_s));
    QVERIFY(!QFile::exists(path()));
}

void TestCatalogueChoice::tellsOfAFileThatCanNotBeUsed()
{
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    SessionRig rig;
    CatalogueFile file(path());
    CatalogueChoice choice(*rig.session, file);
    const auto notice = choice.restore();
    QVERIFY(notice);
    QCOMPARE(notice->severity, Notice::Severity::Warning);
    QVERIFY(choice.isBuiltIn());
}

QTEST_GUILESS_MAIN(TestCatalogueChoice)
#include "tst_cataloguechoice.moc"
