// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastedtext.h"
#include "core/scopecatalogue.h"
#include "session/tokencomparison.h"
#include "support/fakeclock.h"
#include "support/quick.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = ComparisonRow::Kind;

const FakeClock now;

TokenSide side(const QByteArray &text)
{
    const TokenData data = recognise(text)->data;
    const Inspection inspection = inspectedPaste(data, now, ScopeCatalogue::builtIn());
    return {data, inspection, readingOf(data, inspection, now)};
}

/// A token with these scopes, which lives another 15 minutes.
QByteArray token(const QByteArray &scope, const QByteArray &text = "token-kept-for-a-test-0001")
{
    return R"({"access_token":")" + text + R"(","client_id":"client-1","expires_at":1795369152,"scope":")" + scope
        + R"(","token_type":"Bearer"})";
}

QByteArray expired(const QByteArray &scope)
{
    return R"({"access_token":"token-that-is-over-0002","expires_at":1738945086,"scope":")" + scope + R"("})";
}

const QByteArray bare = "token-without-anything-0003";

QList<ComparisonRow> rowsOf(const QByteArray &left, const QByteArray &right)
{
    return comparedTokens(side(left), side(right), ScopeCatalogue::builtIn(), now.utcNow());
}

ComparisonRow find(const QList<ComparisonRow> &rows, Kind kind, const QString &caption = {})
{
    const auto found = std::ranges::find_if(rows,
        [&](const ComparisonRow &row) { return row.kind == kind && (caption.isEmpty() || row.caption == caption); });
    return found == rows.end() ? ComparisonRow {kind, u"(none)"_s, {}, {}, false} : *found;
}

} // namespace

class TestTokenComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenAgainstItself();
    void eachFieldThatDiffers();
    void sameOrDifferentToken_data();
    void sameOrDifferentToken();
    void whatOneHasAndTheOtherNot();
    void opensTheSame_data();
    void opensTheSame();
    void scopesInEither();
    void serversWhereKnown();
    void serversThatReportsName();
    void tokensAreMaskedAndForeignTextIsVisible();
    void thousandsOfScopesAreFast();
    void everyKindHasItsName();
};

void TestTokenComparison::aTokenAgainstItself()
{
    const QList<ComparisonRow> rows = rowsOf(token("vouchers"), token("vouchers"));
    QCOMPARE(rows.size(), 8); // without a server, with one scope
    for (const ComparisonRow &row : rows)
        QVERIFY2(!row.isDifferent, qPrintable(row.caption));
    QCOMPARE(find(rows, Kind::State).left, u"✓ Active"_s);
    QCOMPARE(find(rows, Kind::TimeLeft).right, u"15 min left"_s);
    QVERIFY(find(rows, Kind::Expires).left.endsWith(u"17:39:12 UTC"));
    QVERIFY(find(rows, Kind::Opens).left.contains(u" calls: GET, POST"));
    QCOMPARE(find(rows, Kind::Scope, u"vouchers"_s).left, u"✓ granted"_s);
}

void TestTokenComparison::eachFieldThatDiffers()
{
    const QList<ComparisonRow> rows = rowsOf(token("vouchers"), expired("orders"));
    for (const Kind kind :
        {Kind::State, Kind::TimeLeft, Kind::Expires, Kind::ClientId, Kind::Type, Kind::Token, Kind::Opens, Kind::Scope})
        QVERIFY2(find(rows, kind).isDifferent, qPrintable(rowName(kind)));
    QCOMPARE(find(rows, Kind::State).right, u"✗ Expired"_s);
    QVERIFY(find(rows, Kind::Opens).right.startsWith(u"nothing any more"));
    QCOMPARE(find(rows, Kind::ClientId).right, u"not reported"_s);
    QCOMPARE(find(rows, Kind::Type).right, u"not reported"_s);
}

void TestTokenComparison::sameOrDifferentToken_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("isDifferent");
    QTest::newRow("the same") << token("orders") << u"(same token)"_s << false;
    QTest::newRow("another") << token("vouchers", "token-of-another-kind-0009") << u"(different token)"_s << true;
    QTest::newRow("one that looks the same, masked")
        << token("vouchers", "token-which-differs-0001") << u"(different token)"_s << true;
    QTest::newRow("none") << QByteArray(R"({"active":false})") << u"not reported"_s << true;
}

void TestTokenComparison::sameOrDifferentToken()
{
    QFETCH(QByteArray, right);
    QFETCH(QString, ends);
    QFETCH(bool, isDifferent);
    const ComparisonRow row = find(rowsOf(token("vouchers"), right), Kind::Token);
    QVERIFY2(row.right.endsWith(ends), qPrintable(row.right));
    QCOMPARE(row.isDifferent, isDifferent);
}

void TestTokenComparison::whatOneHasAndTheOtherNot()
{
    const QList<ComparisonRow> rows = rowsOf(token("vouchers"), bare);
    QCOMPARE(find(rows, Kind::State).right, u"? Unknown"_s);
    QCOMPARE(find(rows, Kind::Expires).right, u"not known"_s);
    QCOMPARE(find(rows, Kind::Opens).right, u"not known"_s);
    QCOMPARE(find(rows, Kind::Scope, u"vouchers"_s).right, u"not known"_s);
    QVERIFY(!find(rows, Kind::Scope, u"vouchers"_s).isDifferent); // nobody knows
}

void TestTokenComparison::opensTheSame_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<int>("same"); // -1: can't be told
    QStringList narrow = ScopeCatalogue::builtIn().namesOfSide(CatalogueScope::Side::Server, false);
    const QByteArray allNarrow = narrow.join(u' ').toUtf8();
    narrow.removeFirst();
    const QByteArray lacksOne = narrow.join(u' ').toUtf8();
    QTest::newRow("the same scopes") << token("vouchers orders") << token("orders vouchers") << 1;
    QTest::newRow("one more") << token("vouchers") << token("vouchers orders") << 0;
    QTest::newRow("a redundant one more") << token("api") << token("api orders") << 1;
    QTest::newRow("the umbrella opens more than all below") << token("api") << token(allNarrow) << 0;
    QTest::newRow("the umbrella and all but one") << token("api") << token(lacksOne) << 0;
    QTest::newRow("two umbrellas") << token("api") << token("client_api") << 0;
    QTest::newRow("an unknown one more") << token("vouchers") << token("vouchers frobnicate") << 0;
    QTest::newRow("both without a scope") << token("") << token("") << 1;
    QTest::newRow("one is over") << token("vouchers") << expired("vouchers") << 0;
    QTest::newRow("both are over, same scopes") << expired("api orders") << expired("api") << 1;
    QTest::newRow("both are over, other scopes") << expired("vouchers") << expired("orders") << 0;
    QTest::newRow("one isn't known") << token("vouchers") << bare << -1;
    QTest::newRow("neither is known") << bare << bare << -1;
}

void TestTokenComparison::opensTheSame()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(int, same);
    const std::optional<bool> expected = same < 0 ? std::nullopt : std::optional(same == 1);
    QCOMPARE(openTheSame(side(left), side(right), ScopeCatalogue::builtIn()), expected);
    QCOMPARE(openTheSame(side(right), side(left), ScopeCatalogue::builtIn()), expected);
    const QString words = openTheSameInWords(side(left), side(right), ScopeCatalogue::builtIn());
    QCOMPARE(words.startsWith(u"Both are over"), isOver(side(left).reading.state) && isOver(side(right).reading.state));
    QVERIFY(words.contains(same == 1 ? u"open the same."_s : same == 0 ? u"don't open"_s : u"can't be told"_s));
}

void TestTokenComparison::scopesInEither()
{
    const QList<ComparisonRow> rows = rowsOf(token("api vouchers"), token("vouchers client_api orders"));
    QStringList names;
    for (const ComparisonRow &row : rows) {
        if (row.kind == Kind::Scope)
            names.append(row.caption);
    }
    QCOMPARE(names, QStringList({u"api"_s, u"vouchers"_s, u"client_api"_s, u"orders"_s})); // each once
    const auto row = [&rows](const QString &name) { return find(rows, Kind::Scope, name); };
    QCOMPARE(row(u"orders"_s).left, u"✓ through api"_s);
    QCOMPARE(row(u"orders"_s).right, u"✓ granted"_s);
    QVERIFY(!row(u"orders"_s).isDifferent); // both open it
    QCOMPARE(row(u"client_api"_s).left, u"–"_s);
    QVERIFY(row(u"client_api"_s).isDifferent);
    QVERIFY(row(u"api"_s).isDifferent);
    QVERIFY(!row(u"vouchers"_s).isDifferent);
}

void TestTokenComparison::serversWhereKnown()
{
    const TokenSide pasted = side(token("vouchers"));
    TokenSide issued = pasted, checked = pasted;
    issued.inspection.connection = Connection {publishedServer(ServerKind::Europe), {}};
    checked.inspection.checkedWith = publishedServer(ServerKind::Asia);
    const auto serverRow = [](const TokenSide &left, const TokenSide &right) {
        return find(comparedTokens(left, right, ScopeCatalogue::builtIn(), now.utcNow()), Kind::Server);
    };
    QCOMPARE(serverRow(pasted, pasted).caption, u"(none)"_s);
    QVERIFY(serverRow(issued, pasted).left.contains(u"api.voucherify.io"));
    QCOMPARE(serverRow(issued, pasted).right, u"not known"_s);
    QVERIFY(serverRow(issued, checked).right.contains(u"as1.api.voucherify.io"));
    QVERIFY(serverRow(issued, checked).isDifferent);
}

void TestTokenComparison::serversThatReportsName()
{
    const auto report = [](const QByteArray &server) {
        return R"({"access_token":"1ABCdefgHIJK.lmnoPQRS","client_id":"a1Bc","expires_at":1795369152,"expires_in":900,)"
               R"("scope":"vouchers","token_type":"Bearer","seconds_left":1,"warnings":[],"scopes":{},"state":"active",)"
               R"("other_members":{},"active":null,"server":")"
            + server + R"("})";
    };
    const ComparisonRow both =
        find(rowsOf(report("https://api.voucherify.io"), report("https://us1.api.voucherify.io")), Kind::Server);
    QCOMPARE(both.left, u"Europe (api.voucherify.io)"_s);
    QVERIFY(both.right.contains(u"us1.api.voucherify.io"));
    QVERIFY(both.isDifferent);
    QCOMPARE(find(rowsOf(bare, report("https://api.voucherify.io")), Kind::Server).left, u"not known"_s);
    QCOMPARE(find(rowsOf(bare, report("no address \u202e")), Kind::Server).caption, u"(none)"_s);
}

void TestTokenComparison::tokensAreMaskedAndForeignTextIsVisible()
{
    const QByteArray odd = "{\"access_token\":\"token-kept-for-a-test-0001\",\"client_id\":\"a\xE2\x80\xAE"
                           "b\",\"scope\":\"vou\xE2\x80\xAE"
                           "chers\",\"token_type\":\"\xC2\x9B\"}";
    for (const ComparisonRow &row : rowsOf(odd, odd)) {
        for (const QString &text : {row.caption, row.left, row.right}) {
            QVERIFY(!text.contains(u"token-kept-for-a-test-0001"));
            QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x9B)));
        }
    }
    QCOMPARE(find(rowsOf(odd, odd), Kind::ClientId).left, u"a\\u{202E}b"_s);
}

void TestTokenComparison::thousandsOfScopesAreFast()
{
    QByteArray left, right;
    for (int i = 0; i < 5000; ++i) {
        left += "l" + QByteArray::number(i) + ' ';
        right += "r" + QByteArray::number(i) + ' ';
    }
    const TokenSide one = side(token(left)), two = side(token(right));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(comparedTokens(one, two, ScopeCatalogue::builtIn(), now.utcNow()).size(), 7 + 10'000);
    QCOMPARE(openTheSame(one, two, ScopeCatalogue::builtIn()), std::optional(false));
    QVERIFY2(timer.elapsed() < 2000 * sanitizersShare, qPrintable(QString::number(timer.elapsed())));
}

void TestTokenComparison::everyKindHasItsName()
{
    QStringList names;
    for (int kind = 0; kind <= int(Kind::Scope); ++kind)
        names.append(rowName(Kind(kind)));
    QCOMPARE(names,
        QStringList({u"state"_s, u"time_left"_s, u"expires"_s, u"client_id"_s, u"token_type"_s, u"access_token"_s,
            u"server"_s, u"opens"_s, u"scope"_s}));
}

QTEST_GUILESS_MAIN(TestTokenComparison)
#include "tst_tokencomparison.moc"
