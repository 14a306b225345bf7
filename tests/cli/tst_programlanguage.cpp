// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    int code = -1;
    QString out;
    QString err;
};

/// What the built program says where \a assignments are set, without a display.
Said run(const QStringList &arguments, const QStringList &assignments, const QByteArray &input = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
        {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "VOUCHERIFY_HOST", "X_APP_ID", "X_APP_TOKEN"})
        environment.remove(QString::fromLatin1(name));
    for (const QString &assignment : assignments)
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

const QStringList german {u"LANGUAGE=de"_s};
const QStringList polish {u"LANGUAGE=pl"_s};

} // namespace

/// The built program in the languages of those who use it.
class TestProgramLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLanguage_data();
    void speaksTheLanguage();
    void countsInTheLanguage_data();
    void countsInTheLanguage();
    void writesTimesAsIsUsual_data();
    void writesTimesAsIsUsual();
    void speaksEnglishToPrograms_data();
    void speaksEnglishToPrograms();
    void writesReportsInEnglish();
    void speaksEnglishToScripts();
};

void TestProgramLanguage::speaksTheLanguage_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("help");
    QTest::addColumn<QString>("message");
    QTest::newRow("English") << QStringList() << u"Commands:"_s << u"No published scope holds that."_s;
    QTest::newRow("German") << german << u"Kommandos:"_s << u"Kein veröffentlichter Scope enthält das."_s;
    QTest::newRow("Polish") << polish << u"Polecenia:"_s << u"Żaden opublikowany zakres tego nie zawiera."_s;
    QTest::newRow("by locale") << QStringList {u"LC_ALL=de_DE.UTF-8"_s} << u"Kommandos:"_s
                               << u"Kein veröffentlichter Scope enthält das."_s;
    QTest::newRow("one that it doesn't speak")
        << QStringList {u"LANGUAGE=fr"_s} << u"Commands:"_s << u"No published scope holds that."_s;
}

void TestProgramLanguage::speaksTheLanguage()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, help);
    QFETCH(QString, message);
    QVERIFY(run({u"--help"_s}, environment).out.contains(help));
    const Said said = run({u"scopes"_s, u"frobnicate"_s}, environment);
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(message), qPrintable(said.err));
}

void TestProgramLanguage::countsInTheLanguage_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<int>("calls");
    QTest::addColumn<QString>("words");
    QTest::newRow("English 1") << QStringList() << 1 << u"1 call needs 1 scope"_s;
    QTest::newRow("English 2") << QStringList() << 2 << u"2 calls need 1 scope"_s;
    QTest::newRow("German 1") << german << 1 << u"1 Aufruf braucht 1 Scope"_s;
    QTest::newRow("German 2") << german << 2 << u"2 Aufrufe brauchen 1 Scope"_s;
    QTest::newRow("German 22") << german << 22 << u"22 Aufrufe brauchen 1 Scope"_s;
    QTest::newRow("Polish 1") << polish << 1 << u"1 wywołanie wymaga 1 zakresu"_s;
    QTest::newRow("Polish 2") << polish << 2 << u"2 wywołania wymagają 1 zakresu"_s;
    QTest::newRow("Polish 5") << polish << 5 << u"5 wywołań wymaga 1 zakresu"_s;
    QTest::newRow("Polish 22") << polish << 22 << u"22 wywołania wymagają 1 zakresu"_s;
}

void TestProgramLanguage::countsInTheLanguage()
{
    QFETCH(QStringList, environment);
    QFETCH(int, calls);
    QFETCH(QString, words);
    QByteArray list;
    for (int i = 0; i < calls; ++i)
        list += "GET /v1/vouchers/v_" + QByteArray::number(i) + "/a" + QByteArray::number(i) + '\n';
    const Said said = run({u"least"_s}, environment, list);
    QVERIFY2(said.err.contains(words), qPrintable(said.err));
}

void TestProgramLanguage::writesTimesAsIsUsual_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("moment");
    QTest::newRow("no locale") << QStringList() << u"2036-02-21 01:00:00 (UTC+9)"_s;
    QTest::newRow("no locale, but English") << QStringList {u"LANGUAGE=en"_s} << u"2036-02-21 01:00:00 (UTC+9)"_s;
    QTest::newRow("no locale, but German") << german << u"21.02.2036 01:00:00 (UTC+9)"_s;
    QTest::newRow("no locale, but Polish") << polish << u"21.02.2036 01:00:00 (UTC+9)"_s;
    QTest::newRow("a locale") << QStringList {u"LC_ALL=de_DE.UTF-8"_s} << u"21.02.2036 01:00:00 (UTC+9)"_s;
    QTest::newRow("a locale, and English")
        << QStringList {u"LC_ALL=de_DE.UTF-8"_s, u"LANGUAGE=en"_s} << u"21.02.2036 01:00:00 (UTC+9)"_s;
    QTest::newRow("another language's locale")
        << QStringList {u"LC_ALL=en_US.UTF-8"_s, u"LANGUAGE=de"_s} << u"21.02.2036 01:00:00 (UTC+9)"_s;
}

/// Local time, which is for reading; UTC beside it is for copying and stays as it is.
void TestProgramLanguage::writesTimesAsIsUsual()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, moment);
    const Said said = run({u"inspect"_s}, environment + QStringList {u"TZ=Asia/Tokyo"_s},
        R"({"access_token":"some-made-up-token-here","expires_at":2087136000,"token_type":"Bearer"})");
    QVERIFY2(said.out.contains(moment + u" · 2036-02-20 16:00:00 UTC"_s), qPrintable(said.out));
}

void TestProgramLanguage::speaksEnglishToPrograms_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("an answer") << QStringList {u"inspect"_s, u"--json"_s}
                               << QByteArray("Bearer some-made-up-token-here");
    QTest::newRow("a refusal") << QStringList {u"inspect"_s, u"--json"_s} << QByteArray("<html>");
    QTest::newRow("a wrong option") << QStringList {u"inspect"_s, u"--json"_s, u"--frobnicate"_s} << QByteArray();
    QTest::newRow("a report") << QStringList {u"report"_s, u"--can"_s, u"GET /v1/vouchers"_s}
                              << QByteArray("Bearer some-made-up-token-here");
}

void TestProgramLanguage::speaksEnglishToPrograms()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QRegularExpression times(u"\\d\\d:\\d\\d:\\d\\d"_s); // some seconds lie between the two
    Said english = run(arguments, {}, input);
    Said other = run(arguments, german, input);
    QVERIFY(!english.out.isEmpty() || !english.err.isEmpty());
    QCOMPARE(other.code, english.code);
    QCOMPARE(other.out.remove(times), english.out.remove(times));
    QCOMPARE(other.err, english.err);
}

void TestProgramLanguage::writesReportsInEnglish()
{
    const Said said = run({u"report"_s}, german, "Bearer some-made-up-token-here");
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains("Fingerprint"_L1, Qt::CaseInsensitive), qPrintable(said.out));
    QVERIFY(run({u"report"_s, u"--help"_s}, german).out.contains("Aufruf:"_L1));
}

/// As with other programs: LC_ALL=C is how a script asks for words that it knows.
void TestProgramLanguage::speaksEnglishToScripts()
{
    QVERIFY(run({u"--help"_s}, german + QStringList {u"LC_ALL=C"_s}).out.contains("Commands:"_L1));
}

QTEST_GUILESS_MAIN(TestProgramLanguage)
#include "tst_programlanguage.moc"
