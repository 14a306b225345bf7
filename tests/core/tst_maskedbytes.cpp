// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maskedbytes.h"
#include "core/redaction.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

SecretSpans spansIn(const QByteArray &bytes)
{
    return secretSpans(bytes, bodyKindOf(bytes, {}, {}), {}, Audience::Owner);
}

const QString dots(8, QChar(0x2022));

} // namespace

/// Foreign bytes for the eye.
class TestMaskedBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laysJsonOut_data();
    void laysJsonOut();
    void showsTextByLines();
    void keepsTheFieldsOfAForm();
    void masksAcrossLines();
    void showsHex();
    void marksWithTheFingerprint();
    void stopsAtTooManyLines();
};

void TestMaskedBytes::laysJsonOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
        QTest::newRow(name) << bytes << text;
    };
    row("members in their order", R"({"b":1.50,"a":[true,null]})",
        u"{\n  \"b\": 1.50,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s);
    row("empty ones", R"({"a":{},"b":[]})", u"{\n  \"a\": {},\n  \"b\": []\n}"_s);
    row("a secret", R"({"token":"abc","a":"b"})", u"{\n  \"token\": \"%1\",\n  \"a\": \"b\"\n}"_s.arg(dots));
    row("cut off", R"({"a":{"b":"c)", u"{\n  \"a\": {\n    \"b\": \"c"_s);
    row("cut off in a secret", R"({"secret":"c)", u"{\n  \"secret\": \"%1"_s.arg(dots));
    row("too many ends", "[]]]", u"[]\n]\n]"_s);
    row("direction marks", "[\"\u202E\"]", u"[\n  \"\\u{202E}\"\n]"_s);
}

void TestMaskedBytes::laysJsonOut()
{
    QFETCH(QByteArray, bytes);
    QString text = maskedJson(bytes, spansIn(bytes));
    QTEST(text, "text");
}

void TestMaskedBytes::showsTextByLines()
{
    const QByteArray bytes = "<p>\r\n\tpassword=hunter22\n\x1b[31m";
    QCOMPARE(maskedText(bytes, spansIn(bytes)), u"<p>\n\\u{9}password=%1\n\\u{1B}[31m"_s.arg(dots));
}

void TestMaskedBytes::keepsTheFieldsOfAForm()
{
    const QByteArray bytes = "scope=a%20b&access_token=x&y=z";
    const SecretSpans spans = secretSpans(bytes, BodyKind::Form, {}, Audience::Owner);
    QCOMPARE(maskedText(bytes, spans, '&'), u"scope=a%20b&\naccess_token=%1&\ny=z"_s.arg(dots));
}

void TestMaskedBytes::masksAcrossLines()
{
    const QByteArray bytes = "a -----BEGIN PRIVATE KEY-----\nx\ny\n-----END PRIVATE KEY----- b";
    const QString text = maskedText(bytes, spansIn(bytes));
    QVERIFY2(!text.contains(u'x') && !text.contains(u'y'), qPrintable(text));
    QCOMPARE(text.count(dots), 1);
    QVERIFY(text.endsWith(u" b"_s));
}

void TestMaskedBytes::showsHex()
{
    const QByteArray bytes = "{\"token\":\"abc\",\"a\":\"\xC3\xA4\"}";
    QCOMPARE(maskedHex(bytes, spansIn(bytes)),
        u"00000000  7b 22 74 6f 6b 65 6e 22 3a 22 •• •• •• 22 2c 22  |{\"token\":\"•••\",\"|\n"
        "00000010  61 22 3a 22 c3 a4 22 7d                          |a\":\"..\"}|"_s);
}

void TestMaskedBytes::marksWithTheFingerprint()
{
    const QByteArray token = "1ABCdefghijklmnopqrstuvwxyzjkLm";
    const QByteArray bytes = "{\"access_token\":\"" + token + "\"}";
    const QString text = maskedJson(bytes, spansIn(bytes));
    QVERIFY2(text.contains(u"\"%1(#%2)\""_s.arg(dots, fingerprintOf(Secret::fromUtf8(token)))), qPrintable(text));
    QVERIFY(!text.contains(u"1ABC"_s));
}

void TestMaskedBytes::stopsAtTooManyLines()
{
    for (const QString &text :
        {maskedJson(QByteArray(64 * 1024, '['), {}), maskedText(QByteArray(64 * 1024, '\n'), {})}) {
        QVERIFY(text.count(u'\n') <= mostLines + 1);
        QVERIFY(text.endsWith(u"… (cut here)"_s));
    }
}

QTEST_GUILESS_MAIN(TestMaskedBytes)
#include "tst_maskedbytes.moc"
