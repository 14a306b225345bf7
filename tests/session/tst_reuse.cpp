// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"
#include "session/reuse.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whether a token at hand saves the request for another.
class TestReuse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatWillDo_data();
    void takesWhatWillDo();
    void saysWhyNot_data();
    void saysWhyNot();
    void namesForeignTextVisibly();

private:
    /// \a text as it is read now: with "NOW+N" in it for a moment N seconds from now.
    QString obstacle(QByteArray text, const ReuseWish &wish) const;

    FakeClock m_clock;
};

namespace {

const QByteArray good = R"({"access_token":"token-kept-in-a-test","expires_at":NOW+600,"scope":"vouchers campaigns"})";

ReuseWish wish(std::chrono::seconds atLeast = 60s, const QStringList &scopes = {u"vouchers"_s},
    const Server &server = publishedServer(ServerKind::Europe))
{
    return {atLeast, scopes, server};
}

/// What --json prints, as far as it matters here.
QByteArray report(const QByteArray &server, const QByteArray &state = "active")
{
    return R"({"access_token":"token-kept-in-a-test","client_id":null,"expires_at":NOW+600,"expires_in":900,)"
           R"("scope":"vouchers","token_type":"Bearer","active":null,"state":")"
        + state + R"(","seconds_left":900,"scopes":{},"warnings":[],"other_members":{},"server":)" + server + '}';
}

} // namespace

Q_DECLARE_METATYPE(bearerscope::ReuseWish)

QString TestReuse::obstacle(QByteArray text, const ReuseWish &wanted) const
{
    const qint64 now = m_clock.utcNow().toSecsSinceEpoch();
    if (const qsizetype at = text.indexOf("NOW"); at >= 0) {
        qsizetype end = at + 4;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        text.replace(at, end - at, QByteArray::number(now + text.mid(at + 3, end - at - 3).toLongLong()));
    }
    const auto pasted = recognise(text);
    if (!pasted)
        return u"unrecognised"_s;
    const Expiry expiry(pasted->data, {Receipt::Origin::Pasted, m_clock.utcNow(), m_clock.bootTime(), {}});
    return obstacleToReuse(
        *pasted, expiry.read(m_clock, pasted->data.active, false), wanted, ScopeCatalogue::builtIn());
}

void TestReuse::takesWhatWillDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ReuseWish>("wanted");
    QTest::newRow("longer than wanted") << good << wish();
    QTest::newRow("just as long as wanted") << good << wish(600s);
    QTest::newRow("any life is enough") << good << wish(0s);
    QTest::newRow("all scopes") << good << wish(60s, {u"campaigns"_s, u"vouchers"_s});
    QTest::newRow("through the umbrella")
        << QByteArray(R"({"access_token":"token-kept-in-a-test","expires_at":NOW+600,"scope":"api"})")
        << wish(60s, {u"vouchers"_s, u"campaigns"_s, u"api"_s});
    QTest::newRow("through the other umbrella")
        << QByteArray(R"({"access_token":"token-kept-in-a-test","expires_at":NOW+600,"scope":"client_api"})")
        << wish(60s, {u"client_redeem"_s});
    QTest::newRow("a scope that nobody knows")
        << QByteArray(R"({"access_token":"token-kept-in-a-test","expires_at":NOW+600,"scope":"of-tomorrow"})")
        << wish(60s, {u"of-tomorrow"_s});
    QTest::newRow("active by its own word") << QByteArray(
        R"({"access_token":"token-kept-in-a-test","expires_at":NOW+600,"scope":"vouchers","active":true})")
                                            << wish();
    QTest::newRow("a report about the same server") << report(R"("https://api.voucherify.io")") << wish();
    QTest::newRow("the same, in other words") << report(R"("https://API.voucherify.io:443/")") << wish();
    QTest::newRow("a report of a check of pasted text") << report("null") << wish();
}

void TestReuse::takesWhatWillDo()
{
    QFETCH(QByteArray, text);
    QFETCH(ReuseWish, wanted);
    QCOMPARE(obstacle(text, wanted), QString());
}

void TestReuse::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ReuseWish>("wanted");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, const ReuseWish &wanted, const QString &reason) {
        QTest::newRow(name) << text << wanted << reason;
    };
    const auto kept = [](const QByteArray &rest) {
        return R"({"access_token":"token-kept-in-a-test","expires_at":NOW+600)" + rest + '}';
    };
    row("a second too short", good, wish(601s), u"it has 10 min left, and 10 min 1 s are wanted"_s);
    row("just ended", R"({"access_token":"token-kept-in-a-test","expires_at":NOW+0,"scope":"vouchers"})", wish(0s),
        u"it ended 0 s ago"_s);
    row("long over", R"({"access_token":"token-kept-in-a-test","expires_at":1738945086,"scope":"vouchers"})", wish(),
        u"it ended 1 y 288 d ago"_s);
    row("bare", "token-kept-in-a-test-1234", wish(),
        u"the input has no usable expires_at, so nobody knows how long it lives"_s);
    row("expires_in alone", R"({"access_token":"token-kept-in-a-test","expires_in":900,"scope":"vouchers"})", wish(),
        u"the input has no usable expires_at, so nobody knows how long it lives"_s);
    row("N8 no moment",
        R"({"access_token":"token-kept-in-a-test","expires_at":1000000000000000000,"scope":"vouchers"})", wish(),
        u"the input has no usable expires_at, so nobody knows how long it lives"_s);
    row("no token", R"({"expires_at":NOW+600,"scope":"vouchers"})", wish(), u"there is no access token in the input"_s);
    row("K8 odd characters", R"({"access_token":"token-kept-\u202E-test","expires_at":NOW+600,"scope":"vouchers"})",
        wish(), u"it holds characters that no token should"_s);
    row("not active", kept(R"(,"scope":"vouchers","active":false)"), wish(), u"the input says that it isn't active"_s);
    row("scopes not told", kept(""), wish(), u"the input doesn't tell its scopes"_s);
    row("a scope lacks", good, wish(60s, {u"vouchers"_s, u"orders"_s, u"products"_s}),
        u"it doesn't cover orders, products"_s);
    row("the umbrella itself lacks", good, wish(60s, {u"api"_s}), u"it doesn't cover api"_s);
    row("the other side's umbrella", kept(R"(,"scope":"client_api")"), wish(60s, {u"vouchers"_s}),
        u"it doesn't cover vouchers"_s);
    row("an unknown scope lies under no umbrella", kept(R"(,"scope":"api")"), wish(60s, {u"of-tomorrow"_s}),
        u"it doesn't cover of-tomorrow"_s);
    row("case counts", kept(R"(,"scope":"Vouchers")"), wish(), u"it doesn't cover vouchers"_s);
    row("another server", report(R"("https://us1.api.voucherify.io")"), wish(),
        u"it comes from United States (us1.api.voucherify.io), not from Europe (api.voucherify.io)"_s);
    row("another port", report(R"("https://api.voucherify.io:8443")"), wish(),
        u"it comes from api.voucherify.io:8443, not from Europe (api.voucherify.io)"_s);
    row("an address that is none", report(R"("ftp://a")"), wish(),
        u"it comes from ftp://a, not from Europe (api.voucherify.io)"_s);
    row("a report of a revocation", report("null", "revoked"), wish(), u"the report says that it was revoked"_s);
    row("a report that says no", report("null", "inactive"), wish(), u"the report says that it isn't active"_s);
    row("a report that says over", report("null", "expired"), wish(), u"the report says that it isn't active"_s);
    row("the sandbox of a call", good,
        wish(60s, {u"vouchers"_s}, {ServerKind::Sandbox, QUrl(u"http://127.0.0.1:4120"_s)}),
        u"the sandbox of this call is a new one, which knows no earlier token"_s);
}

void TestReuse::saysWhyNot()
{
    QFETCH(QByteArray, text);
    QFETCH(ReuseWish, wanted);
    QFETCH(QString, reason);
    QCOMPARE(obstacle(text, wanted), reason);
}

void TestReuse::namesForeignTextVisibly()
{
    const QString reason = obstacle(report("\"https://\u202Eevil\""), wish());
    QVERIFY2(reason.contains(u"\\u{202E}"), qPrintable(reason));
    QVERIFY(!reason.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestReuse)
#include "tst_reuse.moc"
