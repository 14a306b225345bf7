// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipping.h"
#include "mnemonics.h"
#include "tour.h"
#include "widgettexts.h"
#include "windowfixture.h"

#include "core/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTranslator>

#include <optional>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// A language that nobody speaks: each text of the program 40 % longer, with accents, and in brackets.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (context[0] == 'Q') // Qt's own
            return {};
        QString text = QString::fromUtf8(source);
        if (text.trimmed().size() < 3) // a separator, a unit
            return text;
        const qsizetype wanted = text.size() + text.size() * 2 / 5 - 2;
        for (const auto &[plain, accented] :
            {std::pair(u'a', u'á'), std::pair(u'e', u'ë'), std::pair(u'o', u'ô'), std::pair(u'u', u'ü')})
            text.replace(plain, accented); // none of them stands in a placeholder, nor is any mark of a mnemonic lost
        QString filling;
        for (qsizetype i = text.size(); i < wanted; ++i)
            filling += (i + 1) % 8 == 0 ? u' ' : u'ñ';
        return text.startsWith(u' ') || text.endsWith(u' ') ? text : u'[' + text + filling + u']';
    }
};

/// A language for the windows that are made while it lives.
struct Spoken {
    explicit Spoken(const QString &language)
    {
        if (language != u"pseudo")
            speech.emplace(language);
        else
            QCoreApplication::installTranslator(&pseudo.emplace());
    }

    std::optional<Speech> speech;
    std::optional<PseudoLanguage> pseudo;
};

} // namespace

/// The window and its dialogs in each language, and in one whose words are longer than any.
class TestWindowLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clipsNothing_data();
    void clipsNothing();
    void translatesEverything();
    void hasNoMnemonicTwice_data();
    void hasNoMnemonicTwice();
    void seesWhatIsClipped();
    void speaksFromTheNextStartOn();
    void reportsInEnglishUnlessAsked();
};

void TestWindowLanguages::clipsNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "pl", "pseudo"}) {
        for (const QSize size : {QSize(1280, 800), QSize(980, 640)})
            QTest::addRow("%s %d", language, size.width()) << QString::fromLatin1(language) << size;
    }
}

void TestWindowLanguages::clipsNothing()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const Spoken spoken(language);
    WindowFixture w;
    QVERIFY(w.open());
    w.window.resize(size);
    QStringList problems;
    int scenes = 0;
    QCOMPARE(w.find<QPushButton>(u"requestButton")->text().startsWith(u'['), language == u"pseudo");
    QVERIFY(Tour(w, [&](const QString &scene, const QWidget &window) {
        ++scenes;
        if (&window == &w.window && window.width() > size.width())
            problems.append(u"%1: the window became %2 wide"_s.arg(scene).arg(window.width()));
        QStringList clipped;
        const auto isWhole = [&] { return (clipped = clippedIn(window)).isEmpty(); };
        if (!QTest::qWaitFor(isWhole, 1000)) // once all that changed is laid out
            problems.append(scene + u": "_s + clipped.join(u"; "_s));
    }).go());
    QVERIFY(scenes > 20);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/// Whatever has two words side by side and isn't a server's, a style's or Qt's own is in the language that nobody
/// speaks.
void TestWindowLanguages::translatesEverything()
{
    const Spoken spoken(u"pseudo"_s);
    WindowFixture w;
    QVERIFY(w.open());
    const QRegularExpression words(u"[A-Za-z]{2,} [A-Za-z]{2,}"_s);
    const QRegularExpression translated(u"[áëôü\\[\\]]"_s);
    const QRegularExpression foreign(u"[{}]|^POST /|^Scroll (Left|Right)$|^campaigns vouchers$"_s);
    QSet<QString> plain;
    QVERIFY(Tour(w, [&](const QString &, const QWidget &) {
        for (const QString &text : textsOfAllWidgets()) {
            if (text.contains(words) && !text.contains(translated) && !text.contains(foreign))
                plain.insert(text);
        }
    }).go());
    QVERIFY2(plain.isEmpty(), qPrintable(plain.values().join(u'\n')));
}

void TestWindowLanguages::hasNoMnemonicTwice_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "pl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestWindowLanguages::hasNoMnemonicTwice()
{
    QFETCH(QString, language);
    const Spoken spoken(language);
    WindowFixture w;
    QVERIFY(w.open());
    QStringList problems;
    QVERIFY(Tour(w, [&](const QString &scene, const QWidget &window) {
        for (const QString &clash : clashesAmong(mnemonicsIn(window)))
            problems.append(scene + u": "_s + clash);
    }).go());
    const QList<QMenu *> menus = w.window.findChildren<QMenu *>();
    QVERIFY(menus.size() >= 7);
    for (const QMenu *menu : menus)
        problems += clashesAmong(mnemonicsOf(*menu));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestWindowLanguages::seesWhatIsClipped()
{
    QWidget window;
    auto *label = new QLabel(u"some words that need their room"_s, &window);
    label->setGeometry(0, 0, 20, 20);
    auto *button = new QPushButton(u"more words that need their room"_s, &window);
    button->setGeometry(0, 30, 40, 30);
    window.show();
    QCOMPARE(clippedIn(window).size(), 2);
    button->setToolTip(button->text());
    label->resize(label->sizeHint());
    window.resize(label->width() + 10, 100);
    QCOMPARE(clippedIn(window), QStringList());
}

void TestWindowLanguages::speaksFromTheNextStartOn()
{
    WindowFixture w;
    QVERIFY(w.open());
    auto *menu = w.find<QMenu>(u"languageMenu");
    QCOMPARE(menu->actions().size(), 4);
    QVERIFY(menu->actions().constFirst()->isChecked());
    QCOMPARE(w.settings.load().language, QString());
    menu->actions().at(2)->trigger();
    QVERIFY(w.isShown(u"messageBar"));
    QCOMPARE(menu->actions().at(2)->text(), u"Deutsch"_s);
    w.window.close();
    QCOMPARE(w.settings.load().language, u"de"_s);

    const Speech speech(languageToSpeak(w.settings.load().language));
    const WholeWindow next(w.parts());
    QCOMPARE(next.findChild<QAction *>(u"revokeAction"_s)->text(), u"&Widerrufen…"_s);
    QVERIFY(next.findChild<QMenu *>(u"languageMenu"_s)->actions().at(2)->isChecked());
}

void TestWindowLanguages::reportsInEnglishUnlessAsked()
{
    const Spoken spoken(u"de"_s);
    WindowFixture w;
    QVERIFY(w.open());
    QVERIFY(w.requestTokenFromFaultServer());
    w.find<QAction>(u"reportAction")->trigger();
    QWidget *dialog = openDialog();
    QVERIFY(dialog);
    const auto *text = w.find<QPlainTextEdit>(u"reportEdit", dialog);
    QVERIFY2(text->toPlainText().startsWith(u"The token is active"), qPrintable(text->toPlainText()));
    QVERIFY(text->toPlainText().contains("Asked for"_L1));
    w.find<QCheckBox>(u"englishBox", dialog)->click();
    QVERIFY2(text->toPlainText().startsWith(u"Das Token ist"), qPrintable(text->toPlainText()));
}

QTEST_MAIN(TestWindowLanguages)
#include "tst_windowlanguages.moc"
