// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exchangepart.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "cAnArY/k3y+0f~A=tEsT";
const QByteArray token = "cAnArY/t0keN+0f~A=tEsT";

CallRecord record()
{
    CallRecord result {
        .call = Call::Introspect, .method = "POST", .address = QUrl(u"https://a.example/v1/oauth/introspect"_s)};
    result.requestHeaders = {{"Host", Secret::fromUtf8("a.example")}, {"X-App-Id", Secret::fromUtf8("app-1")},
        {"X-App-Token", Secret::fromUtf8(key)},
        {"Content-Type", Secret::fromUtf8("application/x-www-form-urlencoded")}};
    result.requestBody = Secret::fromUtf8("access_token=" + token.toPercentEncoding());
    result.status = 200;
    result.reason = "OK";
    result.answerHeaders = {{"Content-Type", Secret::fromUtf8("application/json")},
        {"Set-Cookie", Secret::fromUtf8("sid=1")}, {"X-Echo", Secret::fromUtf8("got " + key.toBase64())}};
    result.answerBody = Secret::fromUtf8(
        "{\"active\":true,\"client_id\":\"app-1\",\"access_token\":\"" + token + "\",\"note\":\"" + key + "\"}");
    result.answerSize = result.answerBody.size();
    result.secrets = {Secret::fromUtf8(key), Secret::fromUtf8(token)};
    return result;
}

QString allOf(const ExchangePart &part)
{
    QString text = part.firstLine + u'\n' + part.body + u'\n' + part.size + u'\n' + part.remark;
    for (const ExchangeField &field : part.fields)
        text += u'\n' + field.name + u": "_s + field.shown;
    return text;
}

QStringList hiddenIn(const ExchangePart &part)
{
    QStringList names;
    for (const ExchangeField &field : part.fields) {
        if (field.isSecret)
            names.append((field.isInBody ? u"body "_s : QString()) + field.name);
    }
    return names;
}

} // namespace

/// One side of a call for the eye.
class TestExchangePart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheRequest();
    void showsTheAnswer();
    void showsNoAnswer();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void hidesWhoseItIs();
    void knowsIdentities();
    void showsTheBytes();
    void masksWhatIsPacked();
    void tellsWhatIsLeftOut();
};

void TestExchangePart::showsTheRequest()
{
    const ExchangePart part = partOf(record(), ExchangeSide::Request, Audience::Owner);
    QCOMPARE(part.firstLine, u"POST /v1/oauth/introspect HTTP/1.1"_s);
    QCOMPARE(hiddenIn(part), (QStringList {u"X-App-Token"_s, u"body access_token"_s}));
    QCOMPARE(part.fields[1].shown, u"app-1"_s);
    QCOMPARE(part.fields[2].value.reveal(), key);
    QCOMPARE(part.fields.last().value.reveal(), token);
    QVERIFY2(part.body.startsWith(u"access_token=••••••••(#"_s), qPrintable(part.body));
}

void TestExchangePart::showsTheAnswer()
{
    const ExchangePart part = partOf(record(), ExchangeSide::Answer, Audience::Owner);
    QCOMPARE(part.firstLine, u"200 OK"_s);
    QCOMPARE(hiddenIn(part), (QStringList {u"Set-Cookie"_s, u"X-Echo"_s, u"body access_token"_s, u"body note"_s}));
    QVERIFY2(part.body.startsWith(u"{\n  \"active\": true,\n  \"client_id\": \"app-1\",\n"_s), qPrintable(part.body));
    QCOMPARE(part.size, u"%1 bytes"_s.arg(record().answerSize));
}

void TestExchangePart::showsNoAnswer()
{
    const ExchangePart part = partOf({}, ExchangeSide::Answer, Audience::Owner);
    QCOMPARE(part.firstLine, u"No answer"_s);
    QVERIFY(part.fields.isEmpty());
    QCOMPARE(part.size, u"0 bytes"_s);
}

void TestExchangePart::holdsNoSecret_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::newRow("owner") << Audience::Owner;
    QTest::newRow("others") << Audience::Others;
}

void TestExchangePart::holdsNoSecret()
{
    QFETCH(Audience, audience);
    const CallRecord call = record();
    const QString all = allOf(partOf(call, ExchangeSide::Request, audience))
        + allOf(partOf(call, ExchangeSide::Answer, audience)) + bytesOf(call, audience);
    for (const QByteArray &secret : {key, token}) {
        for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64(), secret.toHex(' ')})
            QVERIFY2(!all.contains(QString::fromLatin1(form)), qPrintable(all));
    }
}

void TestExchangePart::hidesWhoseItIs()
{
    CallRecord call = record();
    for (const ExchangeSide side : {ExchangeSide::Request, ExchangeSide::Answer}) {
        const QString all = allOf(partOf(call, side, Audience::Others));
        QVERIFY2(!all.contains(u"app-1"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"note"_s), qPrintable(all));
    }
    QVERIFY(bytesOf(call, Audience::Others).endsWith(u"presenter mode."_s));
}

void TestExchangePart::knowsIdentities()
{
    QCOMPARE(identitiesOf(record()), QStringList {u"app-1"_s});
    CallRecord call;
    call.requestHeaders = {{"Authorization", Secret::fromUtf8("Basic " + QByteArray("svc-1:" + key).toBase64())}};
    call.requestBody = Secret::fromUtf8("grant_type=client_credentials&project_id=proj%201");
    QCOMPARE(identitiesOf(call), (QStringList {u"svc-1"_s, u"proj 1"_s}));
}

void TestExchangePart::showsTheBytes()
{
    const QString bytes = bytesOf(record(), Audience::Owner);
    QVERIFY2(bytes.startsWith(u"Request, body: "_s), qPrintable(bytes));
    QVERIFY2(bytes.contains(u"00000000  61 63 63 65 73 73 5f 74 6f 6b 65 6e 3d •• •• ••  |access_token=•••|"_s),
        qPrintable(bytes));
    QVERIFY(bytes.contains(u"|{\"active\":true,\"|"_s));
}

void TestExchangePart::masksWhatIsPacked()
{
    CallRecord call = record();
    call.answerHeaders.append({"Content-Encoding", Secret::fromUtf8("gzip")});
    const ExchangePart part = partOf(call, ExchangeSide::Answer, Audience::Owner);
    QCOMPARE(part.kind, BodyKind::Opaque);
    QVERIFY(part.body.contains(u"masked whole"_s));
    QVERIFY(hiddenIn(part).contains(u"body "_s));
    QVERIFY(!bytesOf(call, Audience::Owner).contains(u"active"_s));
}

void TestExchangePart::tellsWhatIsLeftOut()
{
    CallRecord call = record();
    call.otherHeaders = 7;
    call.answerSize = 200'000;
    const ExchangePart part = partOf(call, ExchangeSide::Answer, Audience::Owner);
    QCOMPARE(part.remark, u"Headers left out: 7."_s);
    QCOMPARE(part.size, u"200000 bytes, of which the first %1 are kept"_s.arg(call.answerBody.size()));
}

QTEST_GUILESS_MAIN(TestExchangePart)
#include "tst_exchangepart.moc"
