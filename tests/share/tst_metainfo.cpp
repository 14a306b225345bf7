// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/metainfo.h"

#include <QFile>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray component(const QByteArray &releases)
{
    return "<component><developer_name>Some people</developer_name><description><p>Not a note.</p></description>"
           "<update_contact>some@example.org</update_contact><releases>"
        + releases + "</releases></component>";
}

} // namespace

class TestMetainfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changelogHasAllReleases();
    void brokenFiles_data();
    void brokenFiles();
    void ownFileTellsOfThisVersion();
};

void TestMetainfo::changelogHasAllReleases()
{
    const auto metainfo = metainfoIn(
        component("<release version=\"1.1.0\" date=\"2026-12-01\"><description><p>Better\n  than ever.</p>"
                  "<ul><li>One.</li><li>Two.</li></ul></description></release>"
                  "<release version=\"1.0.0\" date=\"2026-11-03\"><description><p>First.</p></description></release>"));
    QVERIFY2(metainfo, qUtf8Printable(metainfo ? QString() : metainfo.error()));
    QCOMPARE(metainfo->releases.first().version, u"1.1.0"_s);
    QCOMPARE(debianChangelog(*metainfo),
        u"bearerscope (1.1.0) stable; urgency=medium\n\n"
        "  * Better than ever.\n  * One.\n  * Two.\n\n"
        " -- Some people <some@example.org>  Tue, 01 Dec 2026 00:00:00 +0000\n\n"
        "bearerscope (1.0.0) stable; urgency=medium\n\n"
        "  * First.\n\n"
        " -- Some people <some@example.org>  Tue, 03 Nov 2026 00:00:00 +0000\n"_s);
}

void TestMetainfo::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no XML") << QByteArray("<component>\n<p></component>") << u"Line 2 is no XML."_s;
    QTest::newRow("no release") << component("") << u"There is no release."_s;
    QTest::newRow("no date") << component("<release version=\"1.0.0\"/>") << u"A release has no date."_s;
}

void TestMetainfo::brokenFiles()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, problem);
    const auto metainfo = metainfoIn(xml);
    QVERIFY(!metainfo);
    QCOMPARE(metainfo.error(), problem);
}

void TestMetainfo::ownFileTellsOfThisVersion()
{
    QFile file(QStringLiteral(METAINFO));
    QVERIFY(file.open(QFile::ReadOnly));
    const auto metainfo = metainfoIn(file.readAll());
    QVERIFY2(metainfo, qUtf8Printable(metainfo ? QString() : metainfo.error()));
    QCOMPARE(metainfo->releases.first().version, QStringLiteral(BEARERSCOPE_VERSION));
    QVERIFY(!metainfo->developer.isEmpty());
    QVERIFY(metainfo->contact.contains(u'@'));
}

QTEST_GUILESS_MAIN(TestMetainfo)
#include "tst_metainfo.moc"
