// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "session/claimsmodel.h"
#include "support/madejwt.h"

#include <QAction>
#include <QClipboard>
#include <QTabWidget>
#include <QTreeView>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The claims of a token in the window, where it has any.
class TestWindowClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void showsThem();
    void followsTheClock();
    void copiesThem();
    void anOpaqueTokenHasNoSuchTab();
    void othersDoNotSeeThem();
    void masksAKeyInThem();

private:
    bool hasTab() const;
    void showTab() const { tabs()->setCurrentWidget(w->find<QWidget>(u"claimsPanel")); }
    QTabWidget *tabs() const { return w->find<QTabWidget>(u"detailsTabs"); }
    QString row(const QString &caption) const;

    std::unique_ptr<WindowFixture> w;
    QJsonObject m_claims;
};

void TestWindowClaims::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
    m_claims = {{u"iss"_s, u"https://issuer.example"_s}, {u"exp"_s, w->clock.utcNow().toSecsSinceEpoch() + 90}};
    QGuiApplication::clipboard()->setText(QString::fromLatin1("Bearer " + madeJwt(m_claims)));
    w->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w->isShown(u"tokenPanel"));
}

bool TestWindowClaims::hasTab() const
{
    return tabs()->isTabVisible(tabs()->indexOf(w->find<QWidget>(u"claimsPanel")));
}

/// Value and verdict.
QString TestWindowClaims::row(const QString &caption) const
{
    const auto *model = w->find<QTreeView>(u"claimsView")->model();
    const auto found = model->match(model->index(0, 0), Qt::DisplayRole, caption, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return {};
    return found.constFirst().siblingAtColumn(ClaimsModel::ValueColumn).data().toString() + u'|'
        + found.constFirst().siblingAtColumn(ClaimsModel::VerdictColumn).data().toString();
}

void TestWindowClaims::showsThem()
{
    QVERIFY(hasTab());
    showTab();
    QVERIFY(w->isShown(u"claimsView"));
    QVERIFY(w->text(u"claimsSummaryLabel").contains(u"signature is not verified"));
    QCOMPARE(row(u"iss (Issuer)"_s), u"https://issuer.example|"_s);
}

void TestWindowClaims::followsTheClock()
{
    QVERIFY(row(u"exp (Expires)"_s).endsWith(u"|✓ 1 min 30 s left"));
    w->clock.advance(31s);
    QTRY_VERIFY(row(u"exp (Expires)"_s).endsWith(u"|✓ 59 s left"));
    w->clock.advance(60s);
    QTRY_VERIFY(row(u"exp (Expires)"_s).endsWith(u"|✗ over, 1 s ago"));
}

void TestWindowClaims::copiesThem()
{
    showTab();
    w->click(u"copyClaimsButton");
    const QJsonObject copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(copied[u"claims"].toObject(), m_claims);
}

void TestWindowClaims::anOpaqueTokenHasNoSuchTab()
{
    showTab();
    QVERIFY(w->requestToken()); // from the sandbox, whose tokens are opaque
    QVERIFY(!hasTab());
    QVERIFY(tabs()->currentWidget()->isVisible());
    QVERIFY(tabs()->currentWidget() != w->find<QWidget>(u"claimsPanel"));
}

void TestWindowClaims::othersDoNotSeeThem()
{
    w->window.findChild<QAction *>(u"presenterAction"_s)->trigger();
    QVERIFY(!hasTab());
    QCOMPARE(w->find<QTreeView>(u"claimsView")->model()->rowCount(), 0);
    w->window.findChild<QAction *>(u"presenterAction"_s)->trigger();
    QVERIFY(hasTab());
}

void TestWindowClaims::masksAKeyInThem()
{
    const QString key = u"secret-of-a-test"_s;
    w->useFaultServer();
    w->server.answerJson(200,
        "{\"access_token\":\"" + madeJwt({{u"sub"_s, key}, {u"more"_s, u"of "_s + key}, {u"n"_s, 7}}) + "\"}");
    QVERIFY(w->requestToken());
    QVERIFY(hasTab());
    showTab();
    QVERIFY2(row(u"sub (Subject)"_s).startsWith(u"••••••••"_s), qPrintable(row(u"sub (Subject)"_s)));
    QVERIFY(row(u"more"_s).startsWith(u"of ••••••••"_s));
    QCOMPARE(row(u"n"_s), u"7|"_s);
    w->press(Qt::Key_R, Qt::ControlModifier); // which is about the token
    QVERIFY(row(u"sub (Subject)"_s).startsWith(u"••••••••"_s));
    w->click(u"copyClaimsButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"n\": 7"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(key));
}

QTEST_MAIN(TestWindowClaims)

#include "tst_windowclaims.moc"
