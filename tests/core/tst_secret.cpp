// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QDataStream>
#include <QDebug>
#include <QTest>
#include <QVariant>

#include <algorithm>
#include <concepts>
#include <ostream>

using namespace bearerscope;
using namespace Qt::StringLiterals;

// What a careless line of code must not even compile to.
template <typename T>
concept Printable = requires(QDebug debug, std::ostream &stream, const T &value)
{
    debug << value;
}
|| requires(std::ostream &stream, const T &value)
{
    stream << value;
};
template <typename T>
concept Serialisable = requires(QDataStream &stream, const T &value)
{
    stream << value;
};

static_assert(Printable<int> && Serialisable<int>, "the concepts recognise what they look for");
static_assert(!Printable<Secret> && !Serialisable<Secret>);
static_assert(!std::equality_comparable<Secret> && !std::totally_ordered<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_constructible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_constructible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<Secret, bool> && !std::is_constructible_v<QVariant, Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>, "text becomes a secret by name only");

namespace {

const QByteArray plain("made-up-token-0123456789");
const QString dots(8, QChar(0x2022));

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsBytes_data();
    void holdsBytes();
    void takesBytesOver();
    void leavesSharedBytesToTheirOwner();
    void copiesShareOneBuffer();
    void comparesBytes_data();
    void comparesBytes();
    void variantTellsNothing();
    void masks_data();
    void masks();
    void maskTellsNoLength();
    void wipesBytes();
    void wipesText();
    void wipesNothingShared();
};

void TestSecret::holdsBytes_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << u"made-up-token"_s;
    QTest::newRow("two and four bytes a character") << u"za\u017c\u00f3\u0142\u0107 \U0001F511"_s;
    QTest::newRow("NUL inside") << u"a\0b"_s;
    QTest::newRow("40 000 characters") << QString(40'000, u'x');
}

void TestSecret::holdsBytes()
{
    QFETCH(QString, text);

    const QByteArray utf8 = text.toUtf8();
    for (const Secret &secret : {Secret::fromString(text), Secret::fromUtf8(utf8), Secret(QByteArray(utf8))}) {
        QCOMPARE(secret.reveal(), utf8);
        QCOMPARE(secret.size(), utf8.size());
        QCOMPARE(secret.isEmpty(), text.isEmpty());
    }
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret().reveal().isEmpty());
}

void TestSecret::takesBytesOver()
{
    QByteArray bytes = plain;
    bytes.detach();
    const char *buffer = bytes.constData();
    const Secret secret(std::move(bytes));
    QCOMPARE(static_cast<const void *>(secret.reveal().data()), static_cast<const void *>(buffer));
    QVERIFY(bytes.isEmpty()); // NOLINT: that it is empty after the move is the point
}

void TestSecret::leavesSharedBytesToTheirOwner()
{
    QByteArray bytes = plain;
    bytes.detach();
    const QByteArray other = bytes;
    {
        const Secret secret(std::move(bytes));
        QVERIFY(secret.reveal().data() != other.constData());
    }
    QCOMPARE(other, plain);

    const char raw[] = "a literal that must not be written to";
    {
        const Secret secret(QByteArray::fromRawData(raw, sizeof raw - 1));
        QVERIFY(secret.reveal().data() != raw);
    }
    QCOMPARE(raw[0], 'a');
}

void TestSecret::copiesShareOneBuffer()
{
    auto first = std::make_unique<Secret>(Secret::fromUtf8(plain));
    const Secret second = *first;
    QCOMPARE(static_cast<const void *>(first->reveal().data()), static_cast<const void *>(second.reveal().data()));
    first.reset();
    QCOMPARE(second.reveal(), plain);
}

void TestSecret::comparesBytes_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");

    QTest::newRow("equal") << plain << plain << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("one empty") << plain << QByteArray() << false;
    QTest::newRow("first byte") << QByteArray("abc") << QByteArray("xbc") << false;
    QTest::newRow("last byte") << QByteArray("abc") << QByteArray("abx") << false;
    QTest::newRow("one is the other's start") << QByteArray("abc") << QByteArray("abcd") << false;
    QTest::newRow("case") << QByteArray("abc") << QByteArray("ABC") << false;
    QTest::newRow("top bit") << QByteArray("\x01") << QByteArray("\x81") << false;
    QTest::newRow("behind a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void TestSecret::comparesBytes()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);

    QCOMPARE(Secret::fromUtf8(a).hasSameBytes(Secret::fromUtf8(b)), same);
    QCOMPARE(Secret::fromUtf8(b).hasSameBytes(Secret::fromUtf8(a)), same);
}

void TestSecret::variantTellsNothing()
{
    const QVariant variant = QVariant::fromValue(Secret::fromUtf8(plain));
    QVERIFY(variant.isValid());
    QVERIFY(!variant.canConvert<QString>());
    QVERIFY(!variant.canConvert<QByteArray>());
    QVERIFY(!variant.canConvert<QVariantList>());
    QCOMPARE(variant.toString(), QString());
    QCOMPARE(variant.toByteArray(), QByteArray());
    QVERIFY(variant != QVariant::fromValue(Secret::fromUtf8(plain)));

    QString printed;
    QDebug(&printed) << variant << QVariantList {variant} << QVariantMap {{u"token"_s, variant}};
    QVERIFY(printed.contains("Secret"_L1));
    QVERIFY2(!printed.contains("made"_L1) && !printed.contains("0123"_L1), qPrintable(printed));

    const QMetaType type = QMetaType::fromType<Secret>();
    QVERIFY(!type.isEqualityComparable());
    QVERIFY(!type.isOrdered());
    QVERIFY(!type.hasRegisteredDebugStreamOperator());
    QVERIFY(!type.hasRegisteredDataStreamOperators());
}

void TestSecret::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("end");

    const QString none;
    QTest::newRow("empty") << none << none << none;
    QTest::newRow("1 character") << u"a"_s << dots << none;
    QTest::newRow("15 characters") << u"abcdefghijklmno"_s << dots << none;
    QTest::newRow("16 characters") << u"abcdefghijklmnop"_s << u"abcd"_s + dots + u"mnop"_s << u"mnop"_s;
    QTest::newRow("K6 40 000 characters")
        << u"first"_s + QString(39'991, u'.') + u"last"_s << u"firs"_s + dots + u"last"_s << u"last"_s;
    QTest::newRow("15 of two bytes") << QString(15, u'\u017c') << dots << none;
    QTest::newRow("16 of two bytes") << QString(16, u'\u017c') << QString(4, u'\u017c') + dots + QString(4, u'\u017c')
                                     << QString(4, u'\u017c');
    QTest::newRow("4 of four bytes, which are 16") << u"\U0001F511"_s.repeated(4) << dots << none;
    QTest::newRow("8 of four bytes, which are 16 units") << u"\U0001F511"_s.repeated(8) << dots << none;
    const QString keys = u"\U0001F511"_s.repeated(4);
    QTest::newRow("16 of four bytes") << keys.repeated(4) << keys + dots + keys << keys;
    QTest::newRow("uneven") << u"\U0001F511"_s + QString(14, u'.') + u"x\U0001F511"_s
                            << u"\U0001F511..."_s + dots + u"..x\U0001F511"_s << u"..x\U0001F511"_s;
    QTest::newRow("K9 bidi control") << u"\u202eabc"_s + QString(12, u'.') + u"a\u200bb\n"_s
                                     << u"\\u{202E}abc"_s + dots + u"a\\u{200B}b\\u{A}"_s << u"a\\u{200B}b\\u{A}"_s;
    QTest::newRow("K12 HTML is literal") << u"<b>x</b>&amp;12345"_s << u"<b>x"_s + dots + u"2345"_s << u"2345"_s;
}

void TestSecret::masks()
{
    QFETCH(QString, text);

    QTEST(masked(Secret::fromString(text)), "shown");
    QTEST(lastFour(Secret::fromString(text)), "end");
}

void TestSecret::maskTellsNoLength()
{
    QCOMPARE(masked(Secret::fromUtf8("abcd" + QByteArray(8, '.') + "wxyz")),
        masked(Secret::fromUtf8("abcd" + QByteArray(800, '.') + "wxyz")));
    QCOMPARE(masked(Secret::fromUtf8("a")), masked(Secret::fromUtf8("abcdefghijklmno")));

    // Bytes that are no UTF-8 have no characters to show, and break nothing.
    QCOMPARE(masked(Secret(QByteArray(100, '\x80'))), dots);
    QCOMPARE(masked(Secret(QByteArray(100, '\xFF'))).size(), 4 + 8 + 4);
}

void TestSecret::wipesBytes()
{
    QByteArray bytes = plain;
    bytes.detach();
    const char *memory = bytes.constData();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    // The buffer is kept, so that looking into it is allowed.
    QVERIFY(bytes.capacity() >= plain.size());
    QCOMPARE(static_cast<const void *>(bytes.constData()), static_cast<const void *>(memory));
    QVERIFY(std::all_of(memory, memory + plain.size(), [](char c) { return c == 0; }));
}

void TestSecret::wipesText()
{
    QString text = QString::fromLatin1(plain);
    const QChar *memory = text.constData();
    wipe(text);
    QVERIFY(text.isEmpty());
    QVERIFY(text.capacity() >= plain.size());
    QCOMPARE(static_cast<const void *>(text.constData()), static_cast<const void *>(memory));
    QVERIFY(std::all_of(memory, memory + plain.size(), [](QChar c) { return c.isNull(); }));
}

void TestSecret::wipesNothingShared()
{
    QByteArray bytes = plain;
    bytes.detach();
    const QByteArray copyOfBytes = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(copyOfBytes, plain);

    QString text = QString::fromLatin1(plain);
    const QString copyOfText = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(copyOfText, QString::fromLatin1(plain));

    QByteArray none;
    wipe(none);
    QVERIFY(none.isEmpty());
    QString literal = u"read-only memory"_s;
    wipe(literal);
    QVERIFY(literal.isEmpty());
}

QTEST_APPLESS_MAIN(TestSecret)

#include "tst_secret.moc"
