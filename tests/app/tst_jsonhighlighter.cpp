// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/jsonhighlighter.h"
#include "app/tone.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// "text: tone" of each coloured part of \a block.
QStringList partsOf(const QTextBlock &block)
{
    QStringList parts;
    for (const auto &range : block.layout()->formats()) {
        QString tone = u"?"_s;
        for (const auto &[each, name] : {std::pair(Tone::Information, u"name"_s), std::pair(Tone::Good, u"text"_s),
                 std::pair(Tone::Caution, u"word"_s)}) {
            if (range.format.foreground().color() == QColor(coloursOf(each, QApplication::palette()).text))
                tone = name;
        }
        parts.append(block.text().mid(range.start, range.length) + u": "_s + tone);
    }
    return parts;
}

} // namespace

/// JSON in colours.
class TestJsonHighlighter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursTheParts_data();
    void coloursTheParts();
    void leavesOtherText();
    void coloursTheFirstLinesOnly();
    void follows();
};

void TestJsonHighlighter::coloursTheParts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("a text") << u"  \"a\": \"b c\","_s << QStringList {u"\"a\": name"_s, u"\"b c\": text"_s};
    QTest::newRow("a number") << u"  \"a\": -1.5e3,"_s << QStringList {u"\"a\": name"_s, u"-1.5e3: word"_s};
    QTest::newRow("a word in a list") << u"    true,"_s << QStringList {u"true: word"_s};
    QTest::newRow("an escaped quote") << u"\"a\\\"b\": \"\\\\\""_s
                                      << QStringList {u"\"a\\\"b\": name"_s, u"\"\\\\\": text"_s};
    QTest::newRow("cut off") << u"\"a\": \"b"_s << QStringList {u"\"a\": name"_s, u"\"b: text"_s};
    QTest::newRow("signs") << u"{ [ ] }"_s << QStringList();
}

void TestJsonHighlighter::coloursTheParts()
{
    QFETCH(QString, line);
    QTextDocument document;
    JsonHighlighter highlighter(&document);
    highlighter.setJson(true);
    document.setPlainText(line);
    highlighter.rehighlight();
    QTEST(partsOf(document.firstBlock()), "parts");
}

void TestJsonHighlighter::leavesOtherText()
{
    QTextDocument document(u"\"a\": 1"_s);
    JsonHighlighter highlighter(&document);
    highlighter.rehighlight();
    QCOMPARE(partsOf(document.firstBlock()), QStringList());
}

void TestJsonHighlighter::coloursTheFirstLinesOnly()
{
    QTextDocument document(u"1\n"_s.repeated(JsonHighlighter::mostLines + 5));
    JsonHighlighter highlighter(&document);
    highlighter.setJson(true);
    highlighter.rehighlight();
    QCOMPARE(partsOf(document.findBlockByNumber(JsonHighlighter::mostLines - 1)), QStringList {u"1: word"_s});
    QCOMPARE(partsOf(document.findBlockByNumber(JsonHighlighter::mostLines)), QStringList());
    document.setPlainText(u'"' + QString(JsonHighlighter::longestLine, u'x'));
    highlighter.rehighlight();
    QCOMPARE(partsOf(document.firstBlock()), QStringList());
}

/// The light palette as well as the dark one.
void TestJsonHighlighter::follows()
{
    QTextDocument document(u"\"a\": 1"_s);
    JsonHighlighter highlighter(&document);
    highlighter.setJson(true);
    Appearance appearance;
    for (const auto scheme : {Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
        appearance.setScheme(scheme);
        highlighter.rehighlight();
        QCOMPARE(partsOf(document.firstBlock()), (QStringList {u"\"a\": name"_s, u"1: word"_s}));
    }
}

QTEST_MAIN(TestJsonHighlighter)
#include "tst_jsonhighlighter.moc"
