// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry.h"
#include "core/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Which language is spoken, and what is said in it.
class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();

    void choosesOne_data();
    void choosesOne();
    void hearsAScriptAskForEnglish_data();
    void hearsAScriptAskForEnglish();
    void hasPlurals_data();
    void hasPlurals();
    void endsWithItsSpeech();
    void isLeftForEnglish();
    void writesNumbersAsIsUsualThere();
};

void TestLanguage::cleanup()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        qunsetenv(name);
}

void TestLanguage::choosesOne_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("the system's") << QString() << QStringList {u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("the first that is spoken") << QString() << QStringList {u"cs"_s, u"pl"_s, u"de"_s} << u"pl"_s;
    QTest::newRow("English before others") << QString() << QStringList {u"en_GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none that is spoken") << QString() << QStringList {u"fr"_s} << u"en"_s;
    QTest::newRow("none at all") << QString() << QStringList() << u"en"_s;
    QTest::newRow("chosen") << u"pl"_s << QStringList {u"de"_s} << u"pl"_s;
    QTest::newRow("English chosen") << u"en"_s << QStringList {u"de"_s} << u"en"_s;
    QTest::newRow("chosen, and unknown") << u"../../x"_s << QStringList {u"de"_s} << u"de"_s;
}

void TestLanguage::choosesOne()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, wanted);
    QTEST(languageToSpeak(chosen, wanted), "spoken");
}

void TestLanguage::hearsAScriptAskForEnglish_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("C") << QByteArray("LC_ALL") << QByteArray("C");
    QTest::newRow("POSIX") << QByteArray("LC_ALL") << QByteArray("POSIX");
    QTest::newRow("messages alone") << QByteArray("LC_MESSAGES") << QByteArray("C");
    QTest::newRow("no other locale") << QByteArray("LANG") << QByteArray("C");
}

/// What else the environment can ask for is tested with the program, since Qt looks at it once.
void TestLanguage::hearsAScriptAskForEnglish()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, locale);
    qunsetenv("LC_ALL");
    qputenv("LANGUAGE", "de");
    qputenv(variable.constData(), locale);
    QCOMPARE(systemLanguages(), QStringList(u"en"_s));
}

void TestLanguage::hasPlurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &language, int count, const QString &words) {
        QTest::addRow("%s %d", qPrintable(language), count) << language << count << words;
    };
    row(u"en"_s, 1, u"1 call"_s);
    row(u"en"_s, 2, u"2 calls"_s);
    row(u"en"_s, 5, u"5 calls"_s);
    row(u"en"_s, 22, u"22 calls"_s);
    row(u"de"_s, 1, u"1 Aufruf"_s);
    row(u"de"_s, 2, u"2 Aufrufe"_s);
    row(u"de"_s, 5, u"5 Aufrufe"_s);
    row(u"de"_s, 22, u"22 Aufrufe"_s);
    row(u"pl"_s, 1, u"1 wywołanie"_s);
    row(u"pl"_s, 2, u"2 wywołania"_s);
    row(u"pl"_s, 5, u"5 wywołań"_s);
    row(u"pl"_s, 22, u"22 wywołania"_s);
}

void TestLanguage::hasPlurals()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    const Speech speech(language);
    QTEST(QCoreApplication::translate("Wording", "%n calls", nullptr, count), "words");
}

void TestLanguage::endsWithItsSpeech()
{
    {
        const Speech speech(u"de"_s);
        QVERIFY(!isEnglishSpoken());
        QCOMPARE(QCoreApplication::translate("Wording", "Expired"), u"Abgelaufen"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
    }
    QVERIFY(isEnglishSpoken());
    QCOMPARE(QCoreApplication::translate("Wording", "Expired"), u"Expired"_s);
    QCOMPARE(QLocale().language(), QLocale::C);
}

void TestLanguage::isLeftForEnglish()
{
    const Speech speech(u"de"_s);
    {
        const InEnglish english;
        QVERIFY(isEnglishSpoken());
        QCOMPARE(QCoreApplication::translate("Wording", "Expired"), u"Expired"_s);
        QCOMPARE(QCoreApplication::translate("Wording", "%n calls", nullptr, 1), u"1 call"_s);
        QCOMPARE(spanInWords(2 * 86400), u"2 d"_s);
        QCOMPARE(QLocale().language(), QLocale::C);
    }
    QVERIFY(!isEnglishSpoken());
    QCOMPARE(spanInWords(2 * 86400), u"2 Tg"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
}

void TestLanguage::writesNumbersAsIsUsualThere()
{
    const Speech speech(u"de"_s);
    QCOMPARE(QCoreApplication::translate("ExchangePart", "%Ln bytes", nullptr, 12345), u"12.345 Bytes"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
