// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

Profile named(const QString &name)
{
    return {name, publishedServer(ServerKind::UnitedStates), u"app-1"_s, {u"vouchers"_s}};
}

struct Rig {
    QTemporaryDir folder;
    ProfileFile file {folder.filePath(u"profiles.json"_s)};
    Profiles profiles {file};
    QSignalSpy changed {&profiles, &Profiles::changed};

    explicit Rig(const QStringList &names = {})
    {
        for (const QString &name : names)
            (void)profiles.add(named(name));
        changed.clear();
    }
    /// As another program finds them.
    QStringList saved() const
    {
        Profiles other(file);
        other.load();
        return other.names();
    }
};

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithNone();
    void adds();
    void findsByAnyCase();
    void refuses_data();
    void refuses();
    void renames();
    void renamesTheCase();
    void replaces();
    void duplicates();
    void removes();
    void moves_data();
    void moves();
    void startsFromWhatAnotherProgramSaved();
    void exportsWithoutSecrets();
    void importsBesideWhatIsThere();
    void importsNothingOfABadList();
    void holdsSoManyAndNoMore();
    void tellsOfADamagedFile();
};

void TestProfiles::beginsWithNone()
{
    Rig rig;
    QCOMPARE(rig.profiles.load(), QString());
    QVERIFY(rig.profiles.list().isEmpty());
    QVERIFY(!rig.profiles.find(u"Shop"_s));
}

void TestProfiles::adds()
{
    Rig rig;
    QVERIFY(rig.profiles.add(named(u" Shop "_s)));
    QCOMPARE(rig.changed.count(), 1);
    QCOMPARE(rig.profiles.names(), QStringList {u"Shop"_s});
    QVERIFY(*rig.profiles.find(u"Shop"_s) == named(u"Shop"_s));
    QCOMPARE(rig.saved(), rig.profiles.names());
}

void TestProfiles::findsByAnyCase()
{
    const Rig rig({u"Shop"_s});
    QVERIFY(rig.profiles.find(u"sHOP"_s));
    QVERIFY(!rig.profiles.find(u"Sho"_s));
}

void TestProfiles::refuses_data()
{
    using Act = std::function<Profiles::Changed(Profiles &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Act &act, const QString &said) { QTest::newRow(name) << act << said; };
    row(
        "a taken name", [](Profiles &p) { return p.add(named(u"SHOP"_s)); }, u"a profile called SHOP already"_s);
    row(
        "no name", [](Profiles &p) { return p.add(named({})); }, u"needs a name"_s);
    row(
        "the sandbox's", [](Profiles &p) { return p.add(named(u"sandbox"_s)); }, u"the name of a server"_s);
    row(
        "renaming into another", [](Profiles &p) { return p.rename(u"Shop"_s, u"blog"_s); }, u"called blog already"_s);
    row(
        "renaming into nothing", [](Profiles &p) { return p.rename(u"Shop"_s, u" "_s); }, u"needs a name"_s);
    row(
        "renaming nobody", [](Profiles &p) { return p.rename(u"Shap"_s, u"A"_s); }, u"Did you mean Shop?"_s);
    row(
        "replacing nobody", [](Profiles &p) { return p.replace(u"X"_s, named(u"Y"_s)); }, u"no profile called X"_s);
    row(
        "duplicating nobody", [](Profiles &p) { return p.duplicate(u"X"_s); }, u"no profile called X"_s);
    row(
        "removing nobody", [](Profiles &p) { return p.remove(u"\x1b[2J"_s); }, u"called \\u{1B}[2J"_s);
    row(
        "moving nobody", [](Profiles &p) { return p.move(u"X"_s, 0); }, u"no profile called X"_s);
}

void TestProfiles::refuses()
{
    QFETCH(std::function<Profiles::Changed(Profiles &)>, act);
    QFETCH(QString, said);
    Rig rig({u"Shop"_s, u"Blog"_s});
    const auto refused = act(rig.profiles);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, InputError::Field::ProfileName);
    QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
    QCOMPARE(rig.changed.count(), 0);
    QCOMPARE(rig.profiles.names(), QStringList({u"Shop"_s, u"Blog"_s}));
    QCOMPARE(rig.saved(), rig.profiles.names());
}

void TestProfiles::renames()
{
    Rig rig({u"Shop"_s, u"Blog"_s});
    QVERIFY(rig.profiles.rename(u"shop"_s, u"Store"_s));
    QCOMPARE(rig.profiles.names(), QStringList({u"Store"_s, u"Blog"_s}));
    QCOMPARE(rig.profiles.find(u"Store"_s)->scopes, QStringList {u"vouchers"_s});
    QCOMPARE(rig.saved(), rig.profiles.names());
}

void TestProfiles::renamesTheCase()
{
    Rig rig({u"Shop"_s});
    QVERIFY(rig.profiles.rename(u"Shop"_s, u"SHOP"_s));
    QCOMPARE(rig.profiles.names(), QStringList {u"SHOP"_s});
}

void TestProfiles::replaces()
{
    Rig rig({u"Shop"_s, u"Blog"_s});
    Profile other = named(u"Shop"_s);
    other.server = publishedServer(ServerKind::Asia);
    QVERIFY(rig.profiles.replace(u"Shop"_s, other));
    QVERIFY(*rig.profiles.find(u"Shop"_s) == other);
    QCOMPARE(rig.profiles.names(), QStringList({u"Shop"_s, u"Blog"_s}));
}

void TestProfiles::duplicates()
{
    Rig rig({u"Shop"_s, u"Blog"_s});
    QVERIFY(rig.profiles.duplicate(u"Shop"_s));
    QVERIFY(rig.profiles.duplicate(u"Shop"_s));
    QCOMPARE(rig.profiles.names(), QStringList({u"Shop"_s, u"Shop (3)"_s, u"Shop (2)"_s, u"Blog"_s}));
    QCOMPARE(rig.profiles.find(u"Shop (2)"_s)->applicationId, u"app-1"_s);

    Rig longNames({QString(longestProfileName, u'x')});
    QVERIFY(longNames.profiles.duplicate(QString(longestProfileName, u'x')));
    QCOMPARE(longNames.profiles.names()[1].size(), longestProfileName);
}

void TestProfiles::removes()
{
    Rig rig({u"Shop"_s, u"Blog"_s});
    QVERIFY(rig.profiles.remove(u"shop"_s));
    QCOMPARE(rig.profiles.names(), QStringList {u"Blog"_s});
    QCOMPARE(rig.saved(), rig.profiles.names());
}

void TestProfiles::moves_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the front") << 0 << u"b a c"_s;
    QTest::newRow("nowhere") << 1 << u"a b c"_s;
    QTest::newRow("to the end") << 2 << u"a c b"_s;
    QTest::newRow("beyond") << 99 << u"a c b"_s;
    QTest::newRow("before the first") << -1 << u"b a c"_s;
}

void TestProfiles::moves()
{
    QFETCH(int, place);
    QFETCH(QString, order);
    Rig rig({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(rig.profiles.move(u"b"_s, place));
    QCOMPARE(rig.profiles.names().join(u' '), order);
    QCOMPARE(rig.saved().join(u' '), order);
}

void TestProfiles::startsFromWhatAnotherProgramSaved()
{
    Rig rig({u"Shop"_s});
    Profiles other(rig.file);
    QVERIFY(other.add(named(u"Blog"_s)));
    QVERIFY(rig.profiles.rename(u"Shop"_s, u"Store"_s));
    QCOMPARE(rig.profiles.names(), QStringList({u"Store"_s, u"Blog"_s}));
}

void TestProfiles::exportsWithoutSecrets()
{
    const Rig rig({u"Shop"_s, u"Blog"_s});
    Rig other;
    QVERIFY(other.profiles.import(rig.profiles.exported()));
    QVERIFY(other.profiles.list() == rig.profiles.list());
    QVERIFY(!rig.profiles.exported().toLower().contains("secret"));
    Rig one;
    QCOMPARE(*one.profiles.import(rig.profiles.exported({u"blog"_s})), QStringList {u"Blog"_s});
}

void TestProfiles::importsBesideWhatIsThere()
{
    Rig rig({u"Shop"_s});
    const QByteArray json = Rig({u"SHOP"_s, u"Blog"_s}).profiles.exported();
    QCOMPARE(*rig.profiles.import(json), QStringList({u"SHOP (2)"_s, u"Blog"_s}));
    QCOMPARE(rig.saved(), QStringList({u"Shop"_s, u"SHOP (2)"_s, u"Blog"_s}));
    QCOMPARE(rig.changed.count(), 1);
}

void TestProfiles::importsNothingOfABadList()
{
    Rig rig;
    QByteArray json = Rig({u"Shop"_s, u"Blog"_s}).profiles.exported();
    json.replace("\"Blog\"", "\"\"");
    for (const QByteArray &bad : {json, QByteArray("no JSON"), QByteArray("[]"), QByteArray()}) {
        const auto refused = rig.profiles.import(bad);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, InputError::Field::File);
    }
    QVERIFY(rig.profiles.import("[]").error().message.contains(u"no list of profiles"));
    QVERIFY(rig.profiles.list().isEmpty());
    QCOMPARE(rig.changed.count(), 0);
}

void TestProfiles::holdsSoManyAndNoMore()
{
    Rig rig;
    QStringList names;
    QList<Profile> many;
    for (int i = 0; i < mostProfiles; ++i)
        many.append(named(u"%1"_s.arg(i)));
    QVERIFY(rig.file.change([&](QList<Profile> &profiles) -> Profiles::Changed {
        profiles = many;
        return {};
    }));
    QCOMPARE(rig.profiles.load(), QString()); // they fit into the file
    QVERIFY(rig.profiles.add(named(u"one more"_s)).error().message.contains(u"at most"));
    QVERIFY(rig.profiles.duplicate(u"7"_s).error().message.contains(u"at most"));
    QVERIFY(rig.profiles.import(Rig({u"Shop"_s}).profiles.exported()).error().message.contains(u"at most"));
    QCOMPARE(rig.profiles.list().size(), mostProfiles);
}

void TestProfiles::tellsOfADamagedFile()
{
    Rig rig;
    QFile file(rig.folder.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QVERIFY(rig.profiles.load().contains(u"profiles.json.damaged"));
    QVERIFY(rig.profiles.add(named(u"Shop"_s)));
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
