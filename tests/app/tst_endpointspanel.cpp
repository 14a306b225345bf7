// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpointspanel.h"
#include "session/endpointmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// What the token opens, and the answers to what people ask.
class TestEndpointsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void saysWhatTheTokenOpens();
    void saysWhenTheScopesAreUnknown();
    void answers_data();
    void answers();
    void answersAnewForTheNextToken();
    void aTokenThatIsOverOpensNothing();
    void leadsToTheCall();
    void keepsOnlyTheCallOfACurlLine();
    void keepsNothingOfACurlLineWithoutACall_data();
    void keepsNothingOfACurlLineWithoutACall();
    void leavesTypingAlone();
    void filters();

private:
    void ask(const QString &question) const;
    QLineEdit *questionEdit() const { return m_panel->findChild<QLineEdit *>(u"questionEdit"_s); }
    QLabel *answerLabel() const { return m_panel->findChild<QLabel *>(u"answerLabel"_s); }
    /// Without the places where a long word may break.
    QString answer() const { return answerLabel()->text().remove(QChar(0x200B)); }
    QString opened() const { return m_panel->findChild<QLabel *>(u"openedLabel"_s)->text().remove(QChar(0x200B)); }
    QTreeView *view() const { return m_panel->findChild<QTreeView *>(u"endpointsView"_s); }
    qsizetype shown() const { return qobject_cast<EndpointModel *>(view()->model())->shownOperations(); }

    std::unique_ptr<EndpointsPanel> m_panel;
};

void TestEndpointsPanel::init()
{
    m_panel = std::make_unique<EndpointsPanel>();
    m_panel->setCatalogue(ScopeCatalogue::builtIn());
    m_panel->setGranted(QStringList {u"campaigns"_s, u"vouchers"_s});
    m_panel->setState(TokenState::Active);
    m_panel->resize(700, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestEndpointsPanel::ask(const QString &question) const
{
    questionEdit()->clear();
    QTest::keyClicks(questionEdit(), question);
}

void TestEndpointsPanel::saysWhatTheTokenOpens()
{
    QVERIFY2(
        opened().startsWith(u"Opens 35 of the 217 published calls: GET, POST, PUT, DELETE."_s), qPrintable(opened()));
    QVERIFY2(opened().contains(u"it can delete"_s), qPrintable(opened()));
    QVERIFY2(opened().contains(u"allow-list"_s), qPrintable(opened())); // the caveat
    QCOMPARE(shown(), 35);
    m_panel->setGranted(QStringList {u"events"_s});
    QVERIFY2(opened().startsWith(u"Opens 1 of the 217 published calls: POST."_s), qPrintable(opened()));
    QVERIFY(!opened().contains(u"it can delete"_s));
    m_panel->setGranted(QStringList());
    QVERIFY2(opened().startsWith(u"Opens none"_s), qPrintable(opened()));
    QCOMPARE(shown(), 0);
}

void TestEndpointsPanel::saysWhenTheScopesAreUnknown()
{
    m_panel->setGranted({});
    QVERIFY2(opened().contains(u"isn't known"_s), qPrintable(opened()));
    QCOMPARE(shown(), 217); // nothing is hidden on a guess
    QVERIFY(!m_panel->findChild<QCheckBox *>(u"openedOnlyBox"_s)->isEnabled());
}

void TestEndpointsPanel::answers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("said");
    QTest::newRow("opened") << u"GET /v1/vouchers"_s << u"✓ Yes"_s;
    QTest::newRow("a real id") << u"GET /v1/vouchers/SUMMER-26"_s << u"✓ Yes"_s;
    QTest::newRow("small letters") << u"get v1/vouchers"_s << u"✓ Yes"_s;
    QTest::newRow("an address") << u"GET https://api.voucherify.io/v1/campaigns?limit=10"_s << u"✓ Yes"_s;
    QTest::newRow("not opened") << u"POST /v1/redemptions"_s << u"✗ No"_s;
    QTest::newRow("which scope would") << u"POST /v1/redemptions"_s << u"redemptions"_s;
    QTest::newRow("client side") << u"POST /client/v1/redemptions"_s << u"client_redemptions"_s;
    QTest::newRow("management") << u"GET /management/v1/projects"_s << u"✗ No"_s;
    QTest::newRow("loyalties v2") << u"GET /v2/loyalties/programs"_s << u"published"_s;
    QTest::newRow("not published") << u"PATCH /v1/vouchers/abc"_s << u"? "_s;
    QTest::newRow("no call") << u"redeem"_s << u"path"_s;
}

void TestEndpointsPanel::answers()
{
    QFETCH(QString, question);
    QFETCH(QString, said);
    QVERIFY(!answerLabel()->isVisible());
    ask(question);
    QVERIFY(answerLabel()->isVisible());
    QVERIFY2(answer().contains(said), qPrintable(answer()));
    QCOMPARE(answerLabel()->textFormat(), Qt::PlainText);
    questionEdit()->clear();
    QVERIFY(!answerLabel()->isVisible());
}

void TestEndpointsPanel::answersAnewForTheNextToken()
{
    ask(u"POST /v1/redemptions"_s);
    QVERIFY(answer().startsWith(u"✗ No"_s));
    m_panel->setGranted(QStringList {u"api"_s});
    QVERIFY2(answer().startsWith(u"✓ Yes"_s), qPrintable(answer()));
}

void TestEndpointsPanel::aTokenThatIsOverOpensNothing()
{
    ask(u"GET /v1/vouchers"_s);
    QVERIFY(answer().startsWith(u"✓ Yes"_s));
    m_panel->setState(TokenState::Expiring);
    QVERIFY(answer().startsWith(u"✓ Yes"_s));
    m_panel->setState(TokenState::Expired);
    QVERIFY2(answer().startsWith(u"✗ No: the token has expired."_s), qPrintable(answer()));
    m_panel->setState(TokenState::Revoked);
    QVERIFY2(answer().startsWith(u"✗ No: the token is revoked."_s), qPrintable(answer()));
    QVERIFY(m_panel->findChild<QLabel *>(u"openedLabel"_s)->text().startsWith(u"The token is over"_s));
    QCOMPARE(
        view()->currentIndex().siblingAtColumn(EndpointModel::AccessColumn).data().toString(), u"✗ token is over"_s);
    m_panel->setState(TokenState::Active); // a later one
    QVERIFY(!m_panel->findChild<QLabel *>(u"openedLabel"_s)->text().contains(u"is over"_s));
    QCOMPARE(view()->currentIndex().siblingAtColumn(EndpointModel::AccessColumn).data().toString(), u"✓ opened"_s);
}

void TestEndpointsPanel::leadsToTheCall()
{
    ask(u"DELETE /v1/campaigns/camp_123"_s);
    QCOMPARE(view()->currentIndex().data().toString(), u"DELETE /v1/campaigns/{campaignId}"_s);
    QVERIFY(view()->isExpanded(view()->currentIndex().parent()));
}

void TestEndpointsPanel::keepsOnlyTheCallOfACurlLine()
{
    QGuiApplication::clipboard()->setText(u"curl -X POST 'https://api.voucherify.io/v1/redemptions?x=1' \\\n"
                                          u"  -H 'Authorization: Bearer token-in-a-curl-line' -d '{}'"_s);
    questionEdit()->setFocus();
    QTest::keySequence(questionEdit(), QKeySequence::Paste);
    QCOMPARE(questionEdit()->text(), u"POST /v1/redemptions"_s);
    QVERIFY2(answer().startsWith(u"✗ No"_s), qPrintable(answer()));
    QTest::keySequence(questionEdit(), QKeySequence::Undo);
    QVERIFY(!questionEdit()->text().contains(u"token-in-a-curl-line"_s));
}

void TestEndpointsPanel::keepsNothingOfACurlLineWithoutACall_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("into an empty field") << QString();
    QTest::newRow("over something longer") << u"GET /v1/"_s + QString(200, u'a');
    QTest::newRow("over something as long") << u"GET /v1/"_s + QString(37, u'a');
}

void TestEndpointsPanel::keepsNothingOfACurlLineWithoutACall()
{
    QFETCH(QString, before);
    ask(before);
    QGuiApplication::clipboard()->setText(u"curl -H 'X-App-Token: token-in-a-curl-line' /"_s);
    questionEdit()->setFocus();
    questionEdit()->selectAll();
    QTest::keySequence(questionEdit(), QKeySequence::Paste);
    QCOMPARE(questionEdit()->text(), QString());
    QVERIFY2(answer().contains(u"path"_s), qPrintable(answer()));
    QVERIFY(!answer().contains(u"token-in-a-curl-line"_s));
    QTest::keySequence(questionEdit(), QKeySequence::Undo);
    QVERIFY(!questionEdit()->text().contains(u"token-in-a-curl-line"_s));
}

void TestEndpointsPanel::leavesTypingAlone()
{
    ask(u"get /v1/vouchers/"_s);
    QCOMPARE(questionEdit()->text(), u"get /v1/vouchers/"_s);
}

void TestEndpointsPanel::filters()
{
    auto *edit = m_panel->findChild<QLineEdit *>(u"endpointFilterEdit"_s);
    QTest::keyClicks(edit, u"delete"_s);
    const qsizetype deleting = shown();
    QVERIFY(deleting > 0 && deleting < 35);
    QTest::mouseClick(m_panel->findChild<QCheckBox *>(u"openedOnlyBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(shown() > deleting);
    edit->clear();
    QCOMPARE(shown(), 217);
    QTest::mouseClick(m_panel->findChild<QCheckBox *>(u"deprecatedBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(shown(), 217 - 63);
}

QTEST_MAIN(TestEndpointsPanel)
#include "tst_endpointspanel.moc"
