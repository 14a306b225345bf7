// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findscopesdialog.h"
#include "app/tone.h"
#include "session/scopeneeds.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Calls in, scopes out.
class TestFindScopesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void beginsWithNothing();
    void findsTheScopesOfTickedCalls();
    void readsPastedCalls_data();
    void readsPastedCalls();
    void tellsOfWhatItCanNotRead();
    void warnsOfWhatIsLeftOut();
    void comparesWithTheTokenAtHand();
    void copiesTheList();
    void offersTheListForTheNextRequest();
    void forgets();
    void worksByKeyboard();

private:
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void paste(const QByteArray &text) const;
    QString result() const { return m_dialog->findChild<QLabel *>(u"leastLabel"_s)->text().remove(QChar(0x200B)); }
    QString read() const { return m_dialog->findChild<QLabel *>(u"readLabel"_s)->text().remove(QChar(0x200B)); }

    ScopeNeeds *m_needs = nullptr;
    std::unique_ptr<FindScopesDialog> m_dialog;
};

void TestFindScopesDialog::init()
{
    delete m_needs;
    m_needs = new ScopeNeeds(ScopeCatalogue::builtIn(), this);
    m_dialog = std::make_unique<FindScopesDialog>(*m_needs, *QGuiApplication::clipboard(), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestFindScopesDialog::paste(const QByteArray &text) const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    click(u"pasteCallsButton"_s);
}

void TestFindScopesDialog::beginsWithNothing()
{
    QCOMPARE(result(), u"No call is ticked yet."_s);
    QVERIFY(!button(u"useScopesButton"_s)->isEnabled());
    QVERIFY(!button(u"copyScopesButton"_s)->isEnabled());
}

void TestFindScopesDialog::findsTheScopesOfTickedCalls()
{
    m_needs->model()->setCheckedOperations({{u"GET"_s, u"/v1/vouchers"_s}, {u"GET"_s, u"/v1/campaigns"_s}});
    QCOMPARE(m_needs->scopes(), QStringList({u"campaigns"_s, u"vouchers"_s}));
    QVERIFY2(result().contains(u"campaigns"_s) && result().contains(u"vouchers"_s), qPrintable(result()));
    QVERIFY2(result().contains(u"35"_s), qPrintable(result())); // what they open together
    QVERIFY(button(u"useScopesButton"_s)->isEnabled());
}

void TestFindScopesDialog::readsPastedCalls_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("lines") << QByteArray("POST /v1/redemptions\nGET /v1/vouchers/ABC\n")
                           << QStringList {u"redemptions"_s, u"vouchers"_s};
    QTest::newRow("access log") << QByteArray(
        R"(10.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "GET /v1/orders/ord_1 HTTP/1.1" 200 12 "-" "x")")
                                << QStringList {u"orders"_s};
    QTest::newRow("HAR") << QByteArray(
        R"({"log":{"entries":[{"request":{"method":"GET","url":"https://api.voucherify.io/v1/customers/1"}}]}})")
                         << QStringList {u"customers"_s};
    QTest::newRow("curl") << QByteArray("curl https://api.voucherify.io/v1/skus/1 -H 'X-App-Token: a'")
                          << QStringList {u"skus"_s};
    QTest::newRow("not published, below a prefix") << QByteArray("GET /v1/assets/1") << QStringList {u"assets"_s};
}

void TestFindScopesDialog::readsPastedCalls()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, scopes);
    paste(text);
    QCOMPARE(m_needs->scopes(), scopes);
    QVERIFY(m_dialog->findChild<QLabel *>(u"readLabel"_s)->isVisible());
    paste("GET /v1/rewards"); // beside what was there
    QVERIFY(m_needs->scopes().contains(u"rewards"_s));
    QCOMPARE(m_needs->scopes().size(), scopes.size() + 1);
}

void TestFindScopesDialog::tellsOfWhatItCanNotRead()
{
    paste("GET /v1/rewards");
    paste("<html>no calls</html>");
    QVERIFY(!read().isEmpty());
    QCOMPARE(m_needs->scopes(), QStringList {u"rewards"_s});
    paste("");
    QVERIFY(!read().isEmpty());
}

/// A misspelt path makes no umbrella of the list, and isn't passed over in green.
void TestFindScopesDialog::warnsOfWhatIsLeftOut()
{
    const auto *label = m_dialog->findChild<QLabel *>(u"leastLabel"_s);
    const auto hasTone = [label](Tone tone) {
        return label->styleSheet().contains(coloursOf(tone, QGuiApplication::palette()).background);
    };
    paste("GET /v1/orders");
    QVERIFY2(hasTone(Tone::Good), qPrintable(label->styleSheet()));
    paste("GET /v1/orders, GET /v1/skus/1");
    QVERIFY2(hasTone(Tone::Caution), qPrintable(label->styleSheet()));
    QVERIFY2(result().contains(u"so scopes may be missing"_s), qPrintable(result()));
    m_needs->clear();
    paste("GET /v1/orders");
    QVERIFY2(hasTone(Tone::Good), qPrintable(label->styleSheet()));
    paste("GET /v1/voucher/ABC");
    QVERIFY2(hasTone(Tone::Caution), qPrintable(label->styleSheet()));
    QVERIFY2(result().contains(u"did you mean /v1/vouchers/{code}?"_s), qPrintable(result()));
    QCOMPARE(m_needs->scopes(), QStringList {u"orders"_s});
}

void TestFindScopesDialog::comparesWithTheTokenAtHand()
{
    const auto *view = m_dialog->findChild<QTreeView *>(u"callsView"_s);
    QVERIFY(view->isColumnHidden(EndpointModel::AccessColumn));
    m_needs->setGranted(QStringList {u"api"_s});
    paste("GET /v1/rewards\nGET /v1/orders\nPOST /v1/orders\n");
    QVERIFY2(result().contains(u"209"_s), qPrintable(result()));
    QVERIFY(!view->isColumnHidden(EndpointModel::AccessColumn));
}

void TestFindScopesDialog::copiesTheList()
{
    paste("GET /v1/rewards\nGET /v1/orders\n");
    click(u"copyScopesButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"orders rewards"_s);
}

void TestFindScopesDialog::offersTheListForTheNextRequest()
{
    QSignalSpy chosen(m_dialog.get(), &FindScopesDialog::scopesChosen);
    paste("GET /v1/rewards");
    click(u"useScopesButton"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toStringList(), QStringList {u"rewards"_s});
    QVERIFY(!m_dialog->isVisible());
}

void TestFindScopesDialog::forgets()
{
    paste("GET /v1/rewards\nGET /v1/assets/1");
    click(u"clearCallsButton"_s);
    QVERIFY(m_needs->isEmpty());
    QVERIFY(!button(u"useScopesButton"_s)->isEnabled());
    QVERIFY(!m_dialog->findChild<QLabel *>(u"readLabel"_s)->isVisible());
}

void TestFindScopesDialog::worksByKeyboard()
{
    auto *edit = m_dialog->findChild<QLineEdit *>(u"callFilterEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"GET /v1/skus/"_s);
    auto *view = m_dialog->findChild<QTreeView *>(u"callsView"_s);
    view->setFocus();
    const QModelIndex group = view->model()->index(0, 0);
    view->setCurrentIndex(view->model()->index(0, 0, group));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(m_needs->scopes(), QStringList {u"skus"_s});
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(m_needs->isEmpty());
}

QTEST_MAIN(TestFindScopesDialog)
#include "tst_findscopesdialog.moc"
