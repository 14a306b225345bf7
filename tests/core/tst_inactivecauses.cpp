// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inactivecauses.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

using Kind = InactiveCause::Kind;
using Kinds = QList<InactiveCause::Kind>;

Q_DECLARE_METATYPE(bearerscope::TokenPast)

namespace {

const Server europe = publishedServer(ServerKind::Europe);
const Server asia = publishedServer(ServerKind::Asia);
const Server sandbox {ServerKind::Sandbox, QUrl(u"http://127.0.0.1:4120"_s)};
const Secret whole = Secret::fromUtf8("1ABCdefghijklmnopqrstuvwxyzjkLm");

/// A token of which nothing is known but its text and that a server said no.
TokenPast pasted(const Server &asked = europe)
{
    TokenPast past;
    past.asked = asked;
    past.text = whole;
    return past;
}

TokenPast pastedText(const char *text)
{
    TokenPast past = pasted();
    past.text = Secret::fromUtf8(text);
    return past;
}

/// Issued here, with time left, and its own server said no.
TokenPast issued(const Server &server = europe)
{
    TokenPast past = pasted(server);
    past.issuedHere = true;
    past.home = server;
    past.left = 600;
    past.isMeasured = true;
    return past;
}

template <typename Change> TokenPast with(TokenPast past, Change change)
{
    change(past);
    return past;
}

Kinds kindsOf(const QList<InactiveCause> &causes)
{
    Kinds kinds;
    for (const InactiveCause &cause : causes)
        kinds.append(cause.kind);
    return kinds;
}

QString namesOf(const Kinds &kinds)
{
    QStringList names;
    for (const Kind kind : kinds)
        names.append(causeName(kind));
    return names.join(u", "_s);
}

} // namespace

/// From what is known to what remains possible.
class TestInactiveCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatRemains_data();
    void listsWhatRemains();
    void isCertainAsFarAsClocksAre_data();
    void isCertainAsFarAsClocksAre();
    void tellsWhenItWasRevokedHere();
    void narrowsBetweenTwoAnswers();
    void tellsHowToKnowTheKey();
    void namesWhoWasAsked();
    void tellsWhatIsOddAboutTheText_data();
    void tellsWhatIsOddAboutTheText();
    void neverShowsTheToken();
    void hasWordsForEachCause();
    void numbersTheLines();
};

void TestInactiveCauses::listsWhatRemains_data()
{
    QTest::addColumn<TokenPast>("past");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const TokenPast &past, const Kinds &kinds) {
        QTest::newRow(name) << past << namesOf(kinds);
    };
    const QDateTime then(QDate(2026, 11, 22), QTime(17, 29, 15), Qt::UTC);

    row("revoked here", with(issued(), [&](auto &p) { p.revokedUtc = then; }), {Kind::RevokedHere});
    row("revoked here and ended since",
        with(issued(),
            [&](auto &p) {
                p.revokedUtc = then;
                p.left = -5;
            }),
        {Kind::RevokedHere});
    row("revoked, says a report", with(pasted(), [](auto &p) { p.isReportedRevoked = true; }),
        {Kind::RevokedElsewhere});
    row("issued here and ended", with(issued(), [](auto &p) { p.left = 0; }), {Kind::Ended});
    row("issued here, with a second left", with(issued(), [](auto &p) { p.left = 1; }),
        {Kind::RevokedElsewhere, Kind::KeyGone});
    row("issued here", issued(), {Kind::RevokedElsewhere, Kind::KeyGone});
    row("issued here, life not told", with(issued(), [](auto &p) { p.left.reset(); }),
        {Kind::EndedUnseen, Kind::RevokedElsewhere, Kind::KeyGone});
    row("issued by the sandbox, whose key nobody deletes", issued(sandbox), {Kind::RevokedElsewhere});
    row("a revocation got no answer", with(issued(), [](auto &p) { p.revocationUnanswered = true; }),
        {Kind::RevocationUnanswered, Kind::RevokedElsewhere, Kind::KeyGone});
    row("another server than its own was asked", with(issued(), [](auto &p) { p.asked = asia; }), {Kind::WrongServer});
    row("the sandbox was asked about another server's", with(issued(), [](auto &p) { p.asked = sandbox; }),
        {Kind::WrongServer});
    row("checked with another key", with(issued(), [](auto &p) { p.askedWithOtherKey = true; }),
        {Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone});
    row("checked with another key that knew it before",
        with(issued(),
            [](auto &p) {
                p.askedWithOtherKey = true;
                p.activeBefore = 40;
            }),
        {Kind::RevokedElsewhere, Kind::KeyGone});

    row("pasted", pasted(),
        {Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});
    row("pasted, with time left", with(pasted(), [](auto &p) { p.left = 300; }),
        {Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});
    row("pasted, ended by its own expires_at", with(pasted(), [](auto &p) { p.left = -301; }), {Kind::Ended});
    row("pasted, ended so lately that the clock may be wrong", with(pasted(), [](auto &p) { p.left = -300; }),
        {Kind::Ended, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});
    row("the same, and nobody was asked",
        with(pasted(),
            [](auto &p) {
                p.left = -300;
                p.asked.reset();
            }),
        {Kind::Ended});
    row("pasted, and the server called it active all the same",
        with(pasted(),
            [](auto &p) {
                p.left = -5;
                p.home = europe;
                p.calledActiveLast = true;
            }),
        {Kind::Ended});
    row("the sandbox was asked", pasted(sandbox),
        {Kind::SandboxForgot, Kind::EndedUnseen, Kind::RevokedElsewhere, Kind::NeverExisted});
    row("pasted, and active before",
        with(pasted(),
            [](auto &p) {
                p.home = europe;
                p.activeBefore = 40;
            }),
        {Kind::EndedUnseen, Kind::RevokedElsewhere, Kind::KeyGone});
    row("pasted, and active elsewhere", with(pasted(), [](auto &p) { p.home = asia; }), {Kind::WrongServer});
    row("an answer was pasted, and nobody was asked", with(pasted(), [](auto &p) { p.asked.reset(); }),
        {Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});
    row("an answer without the token", TokenPast(),
        {Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});

    row("from a report of the same server and key",
        with(pasted(),
            [](auto &p) {
                p.reportedHome = europe;
                p.isOfAskedKey = true;
            }),
        {Kind::EndedUnseen, Kind::RevokedElsewhere, Kind::KeyGone});
    row("from a report of the same server", with(pasted(), [](auto &p) { p.reportedHome = europe; }),
        {Kind::EndedUnseen, Kind::RevokedElsewhere, Kind::KeyGone, Kind::OtherProject});
    row("from a report of another server", with(pasted(), [](auto &p) { p.reportedHome = asia; }),
        {Kind::WrongServer, Kind::EndedUnseen, Kind::RevokedElsewhere, Kind::KeyGone});
    row("of the same client", with(pasted(), [](auto &p) { p.isOfAskedKey = true; }),
        {Kind::EndedUnseen, Kind::RevokedElsewhere, Kind::KeyGone, Kind::OtherProject, Kind::NeverExisted});
    row("from a report, and the sandbox was asked", with(pasted(sandbox), [](auto &p) { p.reportedHome = sandbox; }),
        {Kind::SandboxForgot, Kind::EndedUnseen, Kind::RevokedElsewhere});

    row("odd characters", pastedText("1ABCdefghij\u2026nopqrstuvwxyzjkLm"),
        {Kind::Damaged, Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone});
    row("dots at the end", pastedText("1ABCdefghijklmnopqrs..."),
        {Kind::Damaged, Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone});
    row("dots within are no damage", pastedText("1ABC...defghijklmnopqrs"),
        {Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});
    row("15 characters", pastedText("1ABCdefghijklmn"),
        {Kind::Damaged, Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone});
    row("16 characters", pastedText("1ABCdefghijklmno"),
        {Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});
    row("a JWT", pastedText("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0In0.c2ln"),
        {Kind::OtherVersion, Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone,
            Kind::NeverExisted});
    row("two parts are no JWT", pastedText("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0In0"),
        {Kind::EndedUnseen, Kind::OtherProject, Kind::RevokedElsewhere, Kind::KeyGone, Kind::NeverExisted});
    row("a known token's text is not doubted", with(issued(), [](auto &p) { p.text = Secret::fromUtf8("short-one"); }),
        {Kind::RevokedElsewhere, Kind::KeyGone});
}

void TestInactiveCauses::listsWhatRemains()
{
    QFETCH(TokenPast, past);
    QFETCH(QString, kinds);
    QCOMPARE(namesOf(kindsOf(causesOfInactivity(past))), kinds);
}

void TestInactiveCauses::isCertainAsFarAsClocksAre_data()
{
    QTest::addColumn<TokenPast>("past");
    QTest::addColumn<bool>("isCertain");
    const QDateTime then(QDate(2026, 11, 22), QTime(17, 29, 15), Qt::UTC);
    QTest::newRow("revoked here") << with(issued(), [&](auto &p) { p.revokedUtc = then; }) << true;
    QTest::newRow("measured") << with(issued(), [](auto &p) { p.left = 0; }) << true;
    QTest::newRow("by the clock, long ago") << with(pasted(), [](auto &p) { p.left = -301; }) << true;
    QTest::newRow("by the clock, just now") << with(pasted(), [](auto &p) { p.left = 0; }) << false;
    QTest::newRow("against the server's word") << with(issued(), [](auto &p) {
        p.left = -400;
        p.calledActiveLast = true;
    }) << false;
    QTest::newRow("by times that are doubted") << with(pasted(), [](auto &p) {
        p.left = -800;
        p.isEndDoubted = true;
    }) << false;
    QTest::newRow("revoked, says a report") << with(pasted(), [](auto &p) { p.isReportedRevoked = true; }) << false;
    QTest::newRow("the wrong server") << with(issued(), [](auto &p) { p.asked = asia; }) << true;
    QTest::newRow("revoked elsewhere") << issued() << false;
    QTest::newRow("unknown") << pasted() << false;
    QTest::newRow("the sandbox") << pasted(sandbox) << false;
    QTest::newRow("a report's word") << with(pasted(), [](auto &p) { p.reportedHome = asia; }) << false;
    QTest::newRow("no answer") << with(issued(), [](auto &p) { p.revocationUnanswered = true; }) << false;
}

void TestInactiveCauses::isCertainAsFarAsClocksAre()
{
    QFETCH(TokenPast, past);
    QFETCH(bool, isCertain);
    const auto causes = causesOfInactivity(past);
    QCOMPARE(causes.constFirst().isCertain, isCertain);
    for (const InactiveCause &cause : causes.mid(1))
        QVERIFY(!cause.isCertain);
}

void TestInactiveCauses::tellsWhenItWasRevokedHere()
{
    const QDateTime local(QDate(2026, 11, 22), QTime(18, 29, 15), Qt::OffsetFromUTC, 3600);
    const auto causes = causesOfInactivity(with(issued(), [&](auto &p) { p.revokedUtc = local; }));
    QCOMPARE(causes.constFirst().sentence, u"It was revoked from here, at 2026-11-22 17:29:15 UTC."_s);
}

void TestInactiveCauses::narrowsBetweenTwoAnswers()
{
    const auto causes = causesOfInactivity(with(issued(), [](auto &p) { p.activeBefore = 40; }));
    QCOMPARE(causes[0].kind, Kind::RevokedElsewhere);
    QVERIFY(causes[0].sentence.contains(u"active 40 s before"));
    QCOMPARE(causes[1].kind, Kind::KeyGone);
    QVERIFY(
        causes[1].howToTell.contains(u"up to a minute before")); // a key that is gone still shows as active that long
    QVERIFY(!causesOfInactivity(issued())[1].howToTell.contains(u"up to a minute before"));
}

void TestInactiveCauses::tellsHowToKnowTheKey()
{
    const auto causes = causesOfInactivity(issued());
    QVERIFY(causes[0].howToTell.contains(u"same key pair. If that works"));
    QVERIFY(causes[1].howToTell.contains(u"same key pair. If that is refused"));
    QVERIFY(causes[1].howToTell.contains(u"regenerated is no cause"));
    QVERIFY(causes[1].sentence.contains(u"within a minute"));
}

void TestInactiveCauses::namesWhoWasAsked()
{
    const auto wrong = causesOfInactivity(with(issued(), [](auto &p) { p.asked = asia; }));
    QVERIFY(wrong[0].sentence.contains(europe.hostAndPort()));
    QVERIFY(wrong[0].sentence.contains(asia.hostAndPort()));
    const auto other = causesOfInactivity(pasted(asia));
    QCOMPARE(other[1].kind, Kind::OtherProject);
    QVERIFY(other[1].sentence.contains(asia.hostAndPort()));
}

void TestInactiveCauses::tellsWhatIsOddAboutTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("K9 bidi") << QByteArray("1ABCdefghijklmn\u202Eopqrs") << u"(U+202E)"_s;
    QTest::newRow("K11 homoglyph") << QByteArray("1ABCdefghijklmn\u0441opqrs") << u"(U+0441)"_s;
    QTest::newRow("short") << QByteArray("1ABCdefgh") << u"only 9 characters"_s;
    QTest::newRow("dots") << QByteArray("1ABCdefghijklmnopqrs...") << u"ends in dots"_s;
    QTest::newRow("length") << QByteArray(31, 'x') << u"31 characters"_s;
}

void TestInactiveCauses::tellsWhatIsOddAboutTheText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const QString words = causesInWords(causesOfInactivity(pastedText(text)));
    QVERIFY2(words.contains(part), qPrintable(words));
}

void TestInactiveCauses::neverShowsTheToken()
{
    for (const TokenPast &past : {pasted(), issued(), pasted(sandbox), pastedText("1ABCdefghijkl\u2026"),
             pastedText("1ABCdefg"), pastedText("1ABCdefghijklmnopqrs...")}) {
        const QString words = causesInWords(causesOfInactivity(past));
        QVERIFY(!words.contains(u"1ABC"));
        QVERIFY(!words.contains(u"defg"));
    }
}

void TestInactiveCauses::hasWordsForEachCause()
{
    QStringList names;
    for (int kind = 0; kind <= int(Kind::NeverExisted); ++kind)
        names.append(causeName(Kind(kind)));
    QCOMPARE(names.removeDuplicates(), 0);
    for (const TokenPast &past : {pasted(), issued(), pasted(sandbox), TokenPast()}) {
        for (const InactiveCause &cause : causesOfInactivity(past)) {
            QVERIFY(cause.sentence.endsWith(u'.'));
            QVERIFY(cause.howToTell.endsWith(u'.'));
            QVERIFY(!(cause.sentence + cause.howToTell).contains(u'%'));
        }
    }
}

void TestInactiveCauses::numbersTheLines()
{
    QCOMPARE(causesInWords({}), QString());
    const QString words =
        causesInWords({{Kind::Ended, u"One %1."_s, u"How %2."_s, true}, {Kind::KeyGone, u"Two."_s, u"So."_s}});
    QCOMPARE(words, u"1. One %1. (certain)\n   How %2.\n2. Two.\n   So.\n"_s);
}

QTEST_GUILESS_MAIN(TestInactiveCauses)
#include "tst_inactivecauses.moc"
