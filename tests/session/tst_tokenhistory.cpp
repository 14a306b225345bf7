// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuingserver.h"
#include "presentationrig.h"

#include "session/tokenhistory.h"

#include <QAbstractItemModelTester>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The tokens of a session, as rows.
class TestTokenHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<Rig>(); }
    void cleanup() { m.reset(); }

    void keepsEachToken();
    void keepsOneRowForOneToken();
    void followsTheTokenAtHand();
    void followsTheOthers();
    void showsATokenAgain();
    void showsOneWithoutATokenAgain();
    void keepsWhereATokenIsFrom();
    void followsWhatCameAsTextAgain();
    void keepsARenewalThatNobodySaw();
    void forgetsTheOneAtHand();
    void tellsOfAnEnd();
    void forgets();
    void forgetsTheOldest();
    void sortsByTheEnd();
    void sortsWhatIsOverApart();
    void masksForOthers();
    void filtersByWhatIsShown();

private:
    /// The model under Qt's own checks, which fail the test at the first broken rule.
    struct Rig : PresentationRig {
        IssuingServer issuing;
        TokenHistory history {*session, clock, presentation};
        QAbstractItemModelTester tester {&history, QAbstractItemModelTester::FailureReportingMode::QtTest};

        bool issue() { return finish(session->requestToken(requestTo(issuing.server))); }
        QString cell(int row, TokenHistory::Column column) const
        {
            return history.index(row, column).data().toString();
        }
    };

    std::unique_ptr<Rig> m;
};

void TestTokenHistory::keepsEachToken()
{
    QCOMPARE(m->history.rowCount(), 0);
    QCOMPARE(m->history.rowAtHand(), -1);
    QVERIFY(m->issue());
    m->clock.advance(60s);
    QVERIFY(m->issue());
    QVERIFY(m->session->inspect(pastedText));
    QCOMPARE(m->history.rowCount(), 3);
    QCOMPARE(m->history.rowAtHand(), 0);
    QCOMPARE(m->cell(0, TokenHistory::ServerColumn), u"pasted text, no server was asked"_s);
    QCOMPARE(m->cell(1, TokenHistory::LeftColumn), u"15 min left"_s);
    QCOMPARE(m->cell(2, TokenHistory::LeftColumn), u"14 min left"_s);
    QCOMPARE(m->cell(2, TokenHistory::StateColumn), u"✓ Active"_s);
    QCOMPARE(m->cell(2, TokenHistory::ScopesColumn), u"vouchers"_s);
    QCOMPARE(m->cell(2, TokenHistory::TokenColumn), u"…test"_s);
    QVERIFY(m->cell(2, TokenHistory::TimeColumn) != m->cell(1, TokenHistory::TimeColumn));
    m->session->clear();
    QCOMPARE(m->history.rowCount(), 3);
    QCOMPARE(m->history.rowAtHand(), -1);
    for (int column = 0; column < m->history.columnCount(); ++column)
        QVERIFY(!m->history.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestTokenHistory::keepsOneRowForOneToken()
{
    QVERIFY(m->session->inspect(pastedText));
    QVERIFY(m->session->inspect("another-token-of-a-test"));
    QVERIFY(m->session->inspect(pastedText));
    QCOMPARE(m->history.rowCount(), 2);
    QCOMPARE(m->history.rowAtHand(), 1);
}

void TestTokenHistory::followsTheTokenAtHand()
{
    QVERIFY(m->issue());
    QSignalSpy changed(&m->history, &QAbstractItemModel::dataChanged);
    QVERIFY(m->finish(m->session->revoke(connectionTo(m->issuing.server))));
    QVERIFY(m->cell(0, TokenHistory::StateColumn).endsWith(u"Revoked"));
    QVERIFY(changed.count() > 0);
    QCOMPARE(m->history.rowCount(), 1);
}

void TestTokenHistory::followsTheOthers()
{
    QVERIFY(m->issue());
    const Secret first = *m->session->token()->data().accessToken;
    QVERIFY(m->issue());
    QVERIFY(m->finish(m->session->ask(Call::Revoke, first, connectionTo(m->issuing.server))));
    QVERIFY(m->cell(1, TokenHistory::StateColumn).endsWith(u"Revoked"));
    QCOMPARE(m->cell(0, TokenHistory::StateColumn), u"✓ Active"_s);
}

void TestTokenHistory::showsATokenAgain()
{
    QVERIFY(m->issue());
    QVERIFY(m->issue());
    m->clock.advance(100s);
    m->session->recall(m->history.at(1));
    QCOMPARE(m->text(), u"token-number-1-of-a-test"_s);
    QCOMPARE(m->session->reading().secondsLeft(), std::optional<qint64>(800)); // its clock went on
    QVERIFY(m->session->isRenewable());
    QCOMPARE(m->history.rowCount(), 2);
    QCOMPARE(m->history.rowAtHand(), 1);
    QVERIFY(m->history.index(1, 0).data(TokenHistory::AtHandRole).toBool());
}

/// An introspection's answer has none to tell it by.
void TestTokenHistory::showsOneWithoutATokenAgain()
{
    QVERIFY(m->session->inspect(R"({"active":true,"scope":"vouchers","exp":1})"));
    QVERIFY(m->issue());
    m->session->recall(m->history.at(1));
    QCOMPARE(m->history.rowCount(), 2);
    QCOMPARE(m->history.rowAtHand(), 1);
}

/// Text tells less than what its issue did: how to renew it, and whom to ask.
void TestTokenHistory::keepsWhereATokenIsFrom()
{
    QVERIFY(m->issue());
    const QString from = m->cell(0, TokenHistory::ServerColumn);
    QVERIFY(m->issue());
    QVERIFY(m->session->inspect("token-number-1-of-a-test"));
    QVERIFY(!m->session->isRenewable());
    QCOMPARE(m->history.rowCount(), 2);
    QCOMPARE(m->history.rowAtHand(), 1);
    QCOMPARE(m->cell(1, TokenHistory::ServerColumn), from);
    QCOMPARE(m->cell(1, TokenHistory::ScopesColumn), u"vouchers"_s);
    m->session->recall(m->history.at(1));
    QVERIFY(m->session->isRenewable());
    QCOMPARE(m->history.rowCount(), 2);
}

void TestTokenHistory::followsWhatCameAsTextAgain()
{
    QVERIFY(m->issue());
    QVERIFY(m->issue());
    QVERIFY(m->session->inspect("token-number-1-of-a-test"));
    QVERIFY(m->finish(m->session->revoke(connectionTo(m->issuing.server))));
    QVERIFY2(m->cell(1, TokenHistory::StateColumn).endsWith(u"Revoked"), qPrintable(m->cell(1, TokenHistory::StateColumn)));
    QVERIFY(m->history.at(1).inspection.connection);
}

void TestTokenHistory::keepsARenewalThatNobodySaw()
{
    QVERIFY(m->issue());
    QVERIFY(m->session->renew({}));
    QVERIFY(m->session->inspect(pastedText));
    QVERIFY(m->ended.wait());
    QCOMPARE(m->text(), QString::fromLatin1(pastedText));
    QCOMPARE(m->history.rowCount(), 3);
    QCOMPARE(m->history.rowAtHand(), 1);
    m->session->recall(m->history.at(0));
    QCOMPARE(m->text(), u"token-number-2-of-a-test"_s);
    QVERIFY(m->session->isRenewable());
    QCOMPARE(m->history.rowCount(), 3);
    QCOMPARE(m->history.rowAtHand(), 0);
}

void TestTokenHistory::forgetsTheOneAtHand()
{
    QVERIFY(m->issue());
    m->history.forget({0});
    QVERIFY(m->finish(m->session->introspect(connectionTo(m->issuing.server))));
    QVERIFY(m->history.isEmpty());
    QVERIFY(m->issue());
    QCOMPARE(m->history.rowCount(), 1);
    QVERIFY(m->session->inspect("token-number-1-of-a-test")); // by a person, who wants it
    QCOMPARE(m->history.rowCount(), 2);
}

void TestTokenHistory::tellsOfAnEnd()
{
    QVERIFY(m->issue());
    m->clock.advance(600s);
    QVERIFY(m->issue());
    QSignalSpy changed(&m->history, &QAbstractItemModel::dataChanged);
    m->history.tick();
    QCOMPARE(changed.count(), 0);
    m->clock.advance(301s);
    m->history.tick();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    QVERIFY(m->history.isOver(1) && !m->history.isOver(0));
}

void TestTokenHistory::forgets()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m->issue());
    m->history.forget({0, 2});
    QCOMPARE(m->history.rowCount(), 2);
    m->clock.advance(901s);
    QVERIFY(m->issue());
    QCOMPARE(m->history.forgetOver(), 2);
    QCOMPARE(m->history.rowCount(), 1);
    QCOMPARE(m->history.forgetOver(), 0);
    m->history.clear();
    QVERIFY(m->history.isEmpty());
}

void TestTokenHistory::forgetsTheOldest()
{
    for (std::size_t i = 0; i <= TokenHistory::most; ++i)
        QVERIFY(m->session->inspect("pasted-token-number-" + QByteArray::number(qulonglong(i))));
    QCOMPARE(m->history.rowCount(), int(TokenHistory::most));
    QVERIFY(m->history.at(m->history.rowCount() - 1).is(Secret(QByteArray("pasted-token-number-1"))));
}

void TestTokenHistory::sortsByTheEnd()
{
    QVERIFY(m->issue());
    QVERIFY(m->session->inspect(pastedText)); // whose end nobody knows
    const auto end = [this](int row) {
        return m->history.index(row, TokenHistory::LeftColumn).data(TokenHistory::SortRole).toLongLong();
    };
    QVERIFY(end(1) < end(0));
    const qint64 before = end(1);
    m->clock.advance(60s);
    QCOMPARE(end(1), before);
}

void TestTokenHistory::sortsWhatIsOverApart()
{
    QVERIFY(m->issue());
    QVERIFY(m->issue());
    QVERIFY(m->finish(m->session->revoke(connectionTo(m->issuing.server))));
    const auto key = [this](int row) {
        return m->history.index(row, TokenHistory::LeftColumn).data(TokenHistory::SortRole).toLongLong();
    };
    QVERIFY(key(0) < key(1)); // whatever it was issued for
}

void TestTokenHistory::masksForOthers()
{
    TokenRequest request = requestTo(m->issuing.server);
    request.connection.profile = u"Globex"_s;
    QVERIFY(m->finish(m->session->requestToken(request)));
    QVERIFY(m->cell(0, TokenHistory::ServerColumn).contains(u"Globex"));
    QSignalSpy changed(&m->history, &QAbstractItemModel::dataChanged);
    m->presentation.setPresenting(true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m->cell(0, TokenHistory::ServerColumn).contains(u"Globex"));
    QCOMPARE(m->cell(0, TokenHistory::TokenColumn), QString());
}

void TestTokenHistory::filtersByWhatIsShown()
{
    QVERIFY(m->issue());
    const QString text = m->history.index(0, 0).data(TokenHistory::FilterRole).toString();
    QVERIFY2(text.contains(u"Active") && text.contains(u"vouchers") && text.contains(u"…test"), qPrintable(text));
    QVERIFY(!text.contains(m->text()));
}

QTEST_GUILESS_MAIN(TestTokenHistory)

#include "tst_tokenhistory.moc"
