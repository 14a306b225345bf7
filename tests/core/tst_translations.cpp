// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList forms; ///< one, or one for each number that the language tells apart
    bool hasPlurals = false;
    QString state; ///< empty when it is finished
};

/// By context, source and comment.
using Messages = QMap<QStringList, Message>;

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.hasPlurals) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

void readMessage(QXmlStreamReader &xml, const QString &context, Messages &messages)
{
    Message message;
    message.hasPlurals = xml.attributes().value("numerus"_L1) == "yes"_L1;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    messages.insert({context, message.source, comment}, message);
}

Messages messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            readMessage(xml, context, messages);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QString translationOf(const QString &language)
{
    return QStringLiteral(SOURCE_DIR "/resources/i18n/bearerscope_%1.ts").arg(language);
}

/// What a translator would be asked for by the sources as they are now.
Messages messagesOfSources(const QString &language, const QString &path)
{
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE),
        {QStringLiteral(SOURCE_DIR "/src"), QStringLiteral(SOURCE_DIR "/ui"), u"-extensions"_s, u"cpp,h,ui"_s,
            u"-locations"_s, u"none"_s, u"-target-language"_s, language, u"-ts"_s, path});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        qFatal("lupdate failed: %s", lupdate.readAll().constData());
    if (const QByteArray said = lupdate.readAll(); said.contains("tr()") || said.contains("warning"))
        qFatal("lupdate can't follow a call: %s", said.constData());
    return messagesIn(path);
}

QStringList partsIn(const QString &text, const QString &pattern)
{
    QStringList parts;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        parts.append(matches.next().captured());
    parts.sort();
    parts.removeDuplicates();
    return parts;
}

/// What a \a form of \a message lost, or has beyond it; empty when all is kept.
QString lossOf(const Message &message, const QString &form)
{
    const QString placeholder = u"%L?[1-9n]"_s;
    QStringList wanted = partsIn(message.source, placeholder);
    const QStringList given = partsIn(form, placeholder);
    if (message.hasPlurals && !given.contains("%n"_L1)) // "one other" needs no number
        wanted.removeAll(u"%n"_s);
    if (wanted != given)
        return u"placeholders: %1"_s.arg(given.join(u' '));
    const QString mnemonic = u"&[^&\\s]"_s;
    if (partsIn(message.source, mnemonic).size() != partsIn(form, mnemonic).size())
        return u"the mnemonic"_s;
    for (const QString &end : {u"…"_s, u":"_s, u" "_s, u"\n"_s}) {
        if (message.source.endsWith(end) != form.endsWith(end)
            || message.source.startsWith(end) != form.startsWith(end))
            return u"the end or the beginning: \"%1\""_s.arg(end);
    }
    for (const QChar symbol : {u'✓', u'✗', u'◉', u'›'}) {
        if (message.source.contains(symbol) && !form.contains(symbol))
            return u"the symbol %1"_s.arg(symbol);
    }
    return {};
}

} // namespace

/// That no text is missing in any language, and that none lost what the program puts into it.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isWhole_data();
    void isWhole();
    void keepsWhatBelongsInAText_data();
    void keepsWhatBelongsInAText();
    void englishHasItsPlurals();
    void tellsALossFromNone_data();
    void tellsALossFromNone();

private:
    QTemporaryDir m_folder;
};

void TestTranslations::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestTranslations::isWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Polish") << u"pl"_s;
}

void TestTranslations::isWhole()
{
    QFETCH(QString, language);
    const Messages wanted = messagesOfSources(language, m_folder.filePath(language + u".ts"_s));
    const Messages given = messagesIn(translationOf(language));
    QVERIFY(wanted.size() > 1700);
    QStringList problems;
    for (auto message = wanted.begin(); message != wanted.end(); ++message) {
        const auto translated = given.find(message.key());
        if (translated == given.end())
            problems.append(u"missing: "_s + message.key().join(u" | "));
        else if (translated->hasPlurals != message->hasPlurals || translated->forms.size() != message->forms.size()
            || translated->forms.contains(QString()) || !translated->state.isEmpty())
            problems.append(u"unfinished: "_s + message.key().join(u" | "));
    }
    for (auto message = given.begin(); message != given.end(); ++message) {
        if (!wanted.contains(message.key()))
            problems.append(u"no longer in the sources: "_s + message.key().join(u" | "));
    }
    QVERIFY2(problems.isEmpty(),
        qPrintable(u"%1 (build the target \"translations\", then fill in)"_s.arg(problems.join(u'\n'))));
}

void TestTranslations::keepsWhatBelongsInAText_data()
{
    isWhole_data();
    QTest::newRow("English") << u"en"_s;
}

void TestTranslations::keepsWhatBelongsInAText()
{
    QFETCH(QString, language);
    const Messages messages = messagesIn(translationOf(language));
    QVERIFY(!messages.isEmpty());
    QStringList problems;
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (const QString loss = lossOf(message, form); !loss.isEmpty())
                problems.append(u"%1 => %2 (%3)"_s.arg(message.source, form, loss));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTranslations::englishHasItsPlurals()
{
    const Messages wanted = messagesOfSources(u"en"_s, m_folder.filePath(u"en.ts"_s));
    const Messages given = messagesIn(translationOf(u"en"_s));
    QStringList problems;
    for (auto message = wanted.begin(); message != wanted.end(); ++message) {
        if (message->hasPlurals != given.contains(message.key()))
            problems.append(message->source);
    }
    for (const Message &message : given) {
        if (message.forms.size() != 2 || message.forms.contains(QString()) || !message.state.isEmpty())
            problems.append(message.source);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTranslations::tellsALossFromNone_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("isLoss");
    QTest::newRow("all kept") << u"&Open %1 of %L2…"_s << u"%L2 davon, &öffnen %1…"_s << false;
    QTest::newRow("placeholder") << u"%1 of %2"_s << u"%1 von"_s << true;
    QTest::newRow("another placeholder") << u"%1"_s << u"%2"_s << true;
    QTest::newRow("locale of a number") << u"%L1 s"_s << u"%1 s"_s << true;
    QTest::newRow("mnemonic") << u"&Open"_s << u"Öffnen"_s << true;
    QTest::newRow("a mnemonic too many") << u"Open"_s << u"&Öffnen"_s << true;
    QTest::newRow("ampersand") << u"a & b"_s << u"a und b"_s << false;
    QTest::newRow("dots") << u"Open…"_s << u"Öffnen"_s << true;
    QTest::newRow("colon") << u"Options:"_s << u"Optionen"_s << true;
    QTest::newRow("blank in front") << u" (certain)"_s << u"(sicher)"_s << true;
    QTest::newRow("symbol") << u"✓ granted"_s << u"erteilt"_s << true;
}

void TestTranslations::tellsALossFromNone()
{
    QFETCH(QString, source);
    QFETCH(QString, form);
    QTEST(!lossOf({source, {}, false, {}}, form).isEmpty(), "isLoss");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
