// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token.h"

#include <QDebug>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

TokenData fullData()
{
    TokenData data;
    data.accessToken = Secret::fromUtf8("made-up-token-0123456789");
    data.clientId = u"made-up-client"_s;
    data.expiresAt = 4'102'444'800; // beyond 32 bits
    data.expiresIn = 900;
    data.scope = QStringList {u"vouchers"_s, u"api"_s};
    data.tokenType = u"Bearer"_s;
    data.active = true;
    return data;
}

const char *const fieldProperties[] = {
    "accessToken", "clientId", "expiresAt", "expiresIn", "scope", "tokenType", "active"};

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void propertiesShowTheFields();
    void absentFieldsAreInvalid();
    void absentIsNotEmpty();
    void numbersHave64Bits_data();
    void numbersHave64Bits();
    void everyPropertyIsReadOnlyAndNotifies();
    void changesOncePerApply();
    void listenersSeeTheWholeValue();
    void clearsOnce();
    void printsNoToken();
    void keepsKnownFields();
    void damageGoesWithTheToken();
    void warningNamesAreUnique();
};

void TestToken::startsEmpty()
{
    const Token token;
    QVERIFY(token.isEmpty());
    QCOMPARE(token.property("empty"), QVariant(true));
    for (const char *name : fieldProperties) {
        QVERIFY2(token.metaObject()->indexOfProperty(name) >= 0, name);
        QVERIFY2(!token.property(name).isValid(), name);
    }
    QVERIFY(!token.data().accessToken);
}

void TestToken::propertiesShowTheFields()
{
    Token token;
    token.apply(fullData());
    QCOMPARE(token.property("empty"), QVariant(false));
    QCOMPARE(token.property("clientId"), QVariant(u"made-up-client"_s));
    QCOMPARE(token.property("expiresAt"), QVariant(Q_INT64_C(4'102'444'800)));
    QCOMPARE(token.property("expiresIn"), QVariant(Q_INT64_C(900)));
    QCOMPARE(token.property("scope"), QVariant(QStringList {u"vouchers"_s, u"api"_s}));
    QCOMPARE(token.property("tokenType"), QVariant(u"Bearer"_s));
    QCOMPARE(token.property("active"), QVariant(true));
    QVERIFY(token.property("accessToken").value<Secret>().hasSameBytes(*fullData().accessToken));
    QCOMPARE(token.data().expiresAt, 4'102'444'800);
}

void TestToken::absentFieldsAreInvalid()
{
    Token token;
    token.apply(TokenData());
    QVERIFY(!token.isEmpty());
    for (const char *name : fieldProperties)
        QVERIFY2(!token.property(name).isValid(), name);

    TokenData onlyActive;
    onlyActive.active = false;
    token.apply(onlyActive);
    QCOMPARE(token.property("active"), QVariant(false));
    QVERIFY(!token.property("expiresAt").isValid());
}

void TestToken::absentIsNotEmpty()
{
    TokenData data;
    data.scope = QStringList();
    data.clientId = QString();
    Token token;
    token.apply(data);
    QCOMPARE(token.property("scope"), QVariant(QStringList()));
    QVERIFY(token.property("scope").isValid());
    QVERIFY(token.property("clientId").isValid());
    QVERIFY(!token.property("tokenType").isValid());
}

void TestToken::numbersHave64Bits_data()
{
    QTest::addColumn<qint64>("number");

    QTest::newRow("N11 2^31") << Q_INT64_C(2'147'483'648);
    QTest::newRow("N11 2^32") << Q_INT64_C(4'294'967'296);
    QTest::newRow("N12 2^53 + 1") << Q_INT64_C(9'007'199'254'740'993);
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
}

void TestToken::numbersHave64Bits()
{
    QFETCH(qint64, number);

    TokenData data;
    data.expiresAt = number;
    data.expiresIn = number;
    Token token;
    token.apply(data);
    for (const char *name : {"expiresAt", "expiresIn"}) {
        const QVariant value = token.property(name);
        QCOMPARE(value.typeId(), int(QMetaType::LongLong));
        QCOMPARE(value.toLongLong(), number);
    }
}

void TestToken::everyPropertyIsReadOnlyAndNotifies()
{
    const QMetaObject &type = Token::staticMetaObject;
    QCOMPARE(type.propertyCount() - type.propertyOffset(), int(std::size(fieldProperties)) + 1);
    for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
        const QMetaProperty property = type.property(i);
        QVERIFY2(property.isReadable() && !property.isWritable(), property.name());
        QCOMPARE(property.notifySignal(), QMetaMethod::fromSignal(&Token::changed));
    }
    Token token;
    token.apply(fullData());
    QVERIFY(!token.setProperty("active", false));
    QCOMPARE(token.property("active"), QVariant(true));
}

void TestToken::changesOncePerApply()
{
    Token token;
    const QSignalSpy spy(&token, &Token::changed);
    token.apply(fullData());
    QCOMPARE(spy.count(), 1);
    token.apply(fullData()); // the same again: a receipt of its own, which views have to hear of
    QCOMPARE(spy.count(), 2);
    token.apply(TokenData());
    QCOMPARE(spy.count(), 3);
}

void TestToken::listenersSeeTheWholeValue()
{
    Token token;
    int heard = 0;
    connect(&token, &Token::changed, this, [&] {
        ++heard;
        QCOMPARE(token.data().clientId, u"made-up-client"_s);
        QCOMPARE(token.data().expiresIn, 900);
        QCOMPARE(token.active(), QVariant(true));
    });
    token.apply(fullData());
    QCOMPARE(heard, 1);
}

void TestToken::clearsOnce()
{
    Token token;
    const QSignalSpy spy(&token, &Token::changed);
    token.clear();
    QCOMPARE(spy.count(), 0);
    token.apply(fullData());
    token.clear();
    QCOMPARE(spy.count(), 2);
    QVERIFY(token.isEmpty());
    QVERIFY(!token.property("accessToken").isValid());
    QVERIFY(!token.data().accessToken);
    token.clear();
    QCOMPARE(spy.count(), 2);
}

void TestToken::printsNoToken()
{
    Token token;
    token.apply(fullData());
    const QVariant accessToken = token.property("accessToken");
    QVERIFY(!accessToken.canConvert<QString>());
    QVERIFY(!accessToken.canConvert<QByteArray>());
    QCOMPARE(accessToken.toString(), QString());

    QString printed;
    QDebug debug(&printed);
    debug << accessToken << &token;
    for (const char *name : fieldProperties)
        debug << name << token.property(name);
    QVERIFY(printed.contains("made-up-client"_L1));
    QVERIFY2(!printed.contains("made-up-token"_L1) && !printed.contains("0123"_L1), qPrintable(printed));
}

void TestToken::keepsKnownFields()
{
    TokenData answer;
    answer.active = false;
    answer.warnings = {{Warning::Kind::InvalidValue, u"expires_at"_s, u"Of the answer."_s}};
    TokenData known = fullData();
    known.warnings = {{Warning::Kind::MissingField, {}, u"Of an earlier one."_s}};
    known.otherMembers = {{u"iat"_s, 1}};

    const TokenData silent = updatedBy(known, answer);
    QVERIFY(silent.accessToken->hasSameBytes(*known.accessToken));
    QCOMPARE(silent.clientId, known.clientId);
    QCOMPARE(silent.expiresAt, known.expiresAt);
    QCOMPARE(silent.expiresIn, known.expiresIn);
    QCOMPARE(silent.scope, known.scope);
    QCOMPARE(silent.tokenType, known.tokenType);
    QCOMPARE(silent.active, false);
    QCOMPARE(silent.warnings.size(), 1);
    QCOMPARE(silent.warnings[0].kind, Warning::Kind::InvalidValue);
    QVERIFY(silent.otherMembers.isEmpty());

    TokenData full;
    full.accessToken = Secret::fromUtf8("another-made-up-token");
    full.clientId = u"other"_s;
    full.expiresAt = 1;
    full.expiresIn = 2;
    full.scope = QStringList();
    full.tokenType = u"MAC"_s;
    const TokenData updated = updatedBy(known, full);
    QVERIFY(updated.accessToken->hasSameBytes(*full.accessToken));
    QCOMPARE(updated.clientId, u"other"_s);
    QCOMPARE(updated.expiresAt, 1);
    QCOMPARE(updated.expiresIn, 2);
    QCOMPARE(updated.scope, QStringList());
    QCOMPARE(updated.tokenType, u"MAC"_s);
    QCOMPARE(updated.active, true); // known before, and not reported now
}

void TestToken::damageGoesWithTheToken()
{
    TokenData damaged = fullData();
    damaged.accessTokenDamaged = true;
    QVERIFY(updatedBy(damaged, TokenData()).accessTokenDamaged);
    QVERIFY(!updatedBy(damaged, fullData()).accessTokenDamaged);
    QVERIFY(updatedBy(fullData(), damaged).accessTokenDamaged);
}

void TestToken::warningNamesAreUnique()
{
    QSet<QString> names;
    const int last = int(Warning::Kind::TextIgnored);
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    for (int kind = 0; kind <= last; ++kind) {
        const QString name = warningName(Warning::Kind(kind));
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), last + 1);

    const Warnings warnings {{Warning::Kind::ClockSkew, {}, u"Text."_s}};
    QVERIFY(contains(warnings, Warning::Kind::ClockSkew));
    QVERIFY(!contains(warnings, Warning::Kind::ClockChanged));
    QVERIFY(!contains({}, Warning::Kind::ClockSkew));
}

QTEST_APPLESS_MAIN(TestToken)

#include "tst_token.moc"
