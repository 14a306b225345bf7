// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/formbody.h"

#include <QTest>

using namespace bearerscope;

class TestFormBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestFormBody::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FormFields>("fields");

    const auto row = [](const char *name, const QByteArray &body, const FormFields &fields) {
        QTest::newRow(name) << body << fields;
    };
    row("nothing", "", {});
    row("two fields", "a=1&b=2", {{"a", "1"}, {"b", "2"}});
    row("plus is a space", "scope=a+b", {{"scope", "a b"}});
    row("%20 is a space", "scope=a%20b", {{"scope", "a b"}});
    row("K14: an encoded plus stays one", "a=%2B%3D%26%25", {{"a", "+=&%"}});
    row("digits of either case", "a=%2f%2F", {{"a", "//"}});
    row("decoded once only", "a=%2541", {{"a", "%41"}});
    row("name encoded", "%61=1", {{"a", "1"}});
    row("no equals sign", "a", {{"a", ""}});
    row("no value", "a=", {{"a", ""}});
    row("equals sign in the value", "a=b=c", {{"a", "b=c"}});
    row("no name", "=1", {{"", "1"}});
    row("stray separators", "&&a=1&", {{"a", "1"}});
    row("NUL and high bytes", "a=%00%ff", {{"a", QByteArray("\0\xff", 2)}});
}

void TestFormBody::reads()
{
    QFETCH(QByteArray, body);
    const auto form = parseForm(body);
    QVERIFY(form);
    QTEST(*form, "fields");
}

void TestFormBody::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");

    const QString escape = QStringLiteral("A percent sign is not followed by two hexadecimal digits.");
    const QString twice = QStringLiteral("A parameter is there more than once.");
    QTest::newRow("percent sign at the end") << QByteArray("a=1%") << escape;
    QTest::newRow("one digit at the end") << QByteArray("a=%4") << escape;
    QTest::newRow("escape cut by a separator") << QByteArray("a=%4&b=1") << escape;
    QTest::newRow("second digit is none") << QByteArray("a=%4g") << escape;
    QTest::newRow("first digit is none") << QByteArray("a=%g4") << escape;
    QTest::newRow("characters beside the digits") << QByteArray("a=%@A") << escape;
    QTest::newRow("sign in an escape") << QByteArray("a=%+1") << escape;
    QTest::newRow("high byte in an escape") << QByteArray("a=%\xff\xff") << escape;
    QTest::newRow("in a name") << QByteArray("%zz=1") << escape;
    QTest::newRow("repeated name") << QByteArray("a=1&a=1") << twice;
    QTest::newRow("repeated name, encoded") << QByteArray("a=1&%61=2") << twice;
}

void TestFormBody::refuses()
{
    QFETCH(QByteArray, body);
    const auto form = parseForm(body);
    QVERIFY(!form);
    QTEST(form.error(), "problem");
}

QTEST_GUILESS_MAIN(TestFormBody)
#include "tst_formbody.moc"
