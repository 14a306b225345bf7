// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionpanel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;

/// Only the fields that the chosen server needs are there, and they give what was typed.
class TestConnectionPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_panel->hide(); // as its window does: a field that loses the keyboard tells the panel
        m_panel.reset();
    }

    void showsWhatTheServerNeeds_data();
    void showsWhatTheServerNeeds();
    void givesWhatWasTyped();
    void dropsAKeptKeyWithAnotherId();
    void keepsTypedTextOverAChange();
    void tellsOfAChange();
    void tellsTheRoad_data();
    void tellsTheRoad();
    void asksAboutTheRoadOnlyWhenTheAddressIsTyped();
    void asksForTheNetwork();
    void goesToTheField_data();
    void goesToTheField();
    void ignoresFieldsOfOthers();
    void takesARefusalBackForASharedScreen();

private:
    QLineEdit *edit(const char *name) const { return m_panel->findChild<QLineEdit *>(QLatin1String(name)); }
    QLabel *label(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name)); }
    QComboBox *box() const { return m_panel->findChild<QComboBox *>(QStringLiteral("serverBox")); }

    std::unique_ptr<ConnectionPanel> m_panel;
};

void TestConnectionPanel::init()
{
    m_panel = std::make_unique<ConnectionPanel>();
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestConnectionPanel::showsWhatTheServerNeeds_data()
{
    QTest::addColumn<ServerKind>("kind");
    QTest::addColumn<bool>("address");
    QTest::addColumn<bool>("keys");
    QTest::newRow("sandbox") << ServerKind::Sandbox << false << false;
    QTest::newRow("Europe") << ServerKind::Europe << false << true;
    QTest::newRow("United States") << ServerKind::UnitedStates << false << true;
    QTest::newRow("Asia") << ServerKind::Asia << false << true;
    QTest::newRow("own") << ServerKind::Own << true << true;
}

void TestConnectionPanel::showsWhatTheServerNeeds()
{
    QFETCH(ServerKind, kind);
    QFETCH(bool, address);
    QFETCH(bool, keys);
    QCOMPARE(m_panel->input().server, ServerKind::Sandbox); // what a first visitor gets
    box()->setCurrentText(serverName(kind));
    QCOMPARE(m_panel->input().server, kind);
    QCOMPARE(edit("addressEdit")->isVisible(), address);
    QCOMPARE(edit("applicationIdEdit")->isVisible(), keys);
    QCOMPARE(edit("secretKeyEdit")->isVisible(), keys);
    QCOMPARE(m_panel->findChild<QWidget *>(QStringLiteral("addressLabel"))->isVisible(), address);
    QCOMPARE(m_panel->findChild<QWidget *>(QStringLiteral("secretKeyLabel"))->isVisible(), keys);
    QCOMPARE(m_panel->findChild<QWidget *>(QStringLiteral("sandboxLabel"))->isVisible(), !keys);
    QCOMPARE(m_panel->findChild<QWidget *>(QStringLiteral("networkButton"))->isVisible(), keys);
}

void TestConnectionPanel::givesWhatWasTyped()
{
    box()->setCurrentText(serverName(ServerKind::Own));
    QTest::keyClicks(edit("addressEdit"), QStringLiteral(" https://eu.example "));
    QTest::keyClicks(edit("applicationIdEdit"), QStringLiteral("an-id"));
    QTest::keyClicks(edit("secretKeyEdit"), QStringLiteral("a-key"));
    const ConnectionInput input = m_panel->input();
    QCOMPARE(input.address, QStringLiteral(" https://eu.example ")); // unchecked: that is the core's job
    QCOMPARE(input.credentials.applicationId, QStringLiteral("an-id"));
    QVERIFY(input.credentials.secretKey.hasSameBytes(Secret::fromUtf8("a-key")));
    QCOMPARE(edit("secretKeyEdit")->text(), QStringLiteral("a-key")); // reading it leaves the field as it is
    QCOMPARE(edit("secretKeyEdit")->echoMode(), QLineEdit::Password);
}

/// Also where the ID wasn't typed: an assistive program puts a text in as a whole.
void TestConnectionPanel::dropsAKeptKeyWithAnotherId()
{
    box()->setCurrentText(serverName(ServerKind::Europe));
    m_panel->setKeptKey(Secret::fromUtf8("a-key"));
    QVERIFY(!m_panel->input().credentials.secretKey.isEmpty());
    edit("applicationIdEdit")->setText(QStringLiteral("another-id"));
    QVERIFY(m_panel->input().credentials.secretKey.isEmpty());
}

void TestConnectionPanel::keepsTypedTextOverAChange()
{
    box()->setCurrentText(serverName(ServerKind::Europe));
    QTest::keyClicks(edit("secretKeyEdit"), QStringLiteral("a-key"));
    box()->setCurrentText(serverName(ServerKind::Sandbox));
    box()->setCurrentText(serverName(ServerKind::Asia));
    QCOMPARE(edit("secretKeyEdit")->text(), QStringLiteral("a-key"));
}

void TestConnectionPanel::tellsOfAChange()
{
    QSignalSpy changed(m_panel.get(), &ConnectionPanel::serverChanged);
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_panel->input().server, ServerKind::Europe);
}

void TestConnectionPanel::tellsTheRoad_data()
{
    QTest::addColumn<ServerKind>("kind");
    QTest::addColumn<QString>("road");
    QTest::addColumn<QString>("trust");
    const QString trust = QStringLiteral("Trusts also: ca.pem");
    QTest::newRow("sandbox") << ServerKind::Sandbox << QString() << QString();
    QTest::newRow("Asia") << ServerKind::Asia << QStringLiteral("Through the proxy proxy.example:3128 (own setting)")
                          << trust;
    QTest::newRow("own, without an address") << ServerKind::Own << QString() << trust;
}

void TestConnectionPanel::tellsTheRoad()
{
    QFETCH(ServerKind, kind);
    QFETCH(QString, road);
    QFETCH(QString, trust);
    const TransportChoice choice {
        std::chrono::seconds(7), *parseProxy(QStringLiteral("proxy.example:3128")), QStringLiteral("/etc/ca.pem")};
    m_panel->setTransport(choice);
    box()->setCurrentText(serverName(kind));
    QCOMPARE(m_panel->input().transport, choice);
    QCOMPARE(label("roadLabel")->text(), road);
    QCOMPARE(label("roadLabel")->isVisible(), !road.isEmpty());
    QCOMPARE(label("trustLabel")->text(), trust);
    QCOMPARE(label("trustLabel")->isVisible(), !trust.isEmpty());

    m_panel->setTransport({}); // and at once another way
    QVERIFY(!label("trustLabel")->isVisible());
    QVERIFY(!label("roadLabel")->text().contains(QStringLiteral("proxy.example")));
}

void TestConnectionPanel::asksAboutTheRoadOnlyWhenTheAddressIsTyped()
{
    box()->setCurrentText(serverName(ServerKind::Own));
    edit("addressEdit")->setFocus();
    QTest::keyClicks(edit("addressEdit"), QStringLiteral("voucherify.example"));
    QVERIFY(!label("roadLabel")->isVisible());
    edit("applicationIdEdit")->setFocus();
    QCOMPARE(label("roadLabel")->text(), QStringLiteral("Directly, without a proxy"));
    QVERIFY(label("roadLabel")->isVisible());
}

void TestConnectionPanel::asksForTheNetwork()
{
    box()->setCurrentText(serverName(ServerKind::Europe));
    QSignalSpy clicked(m_panel.get(), &ConnectionPanel::networkClicked);
    QTest::mouseClick(m_panel->findChild<QWidget *>(QStringLiteral("networkButton")), Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
}

void TestConnectionPanel::goesToTheField_data()
{
    QTest::addColumn<InputError::Field>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << InputError::Field::Address << QStringLiteral("addressEdit");
    QTest::newRow("ID") << InputError::Field::ApplicationId << QStringLiteral("applicationIdEdit");
    for (const auto field : {InputError::Field::Deadline, InputError::Field::Proxy, InputError::Field::Authorities})
        QTest::addRow("network %d", int(field)) << field << QStringLiteral("networkButton");
    QTest::newRow("key") << InputError::Field::SecretKey << QStringLiteral("secretKeyEdit");
}

void TestConnectionPanel::goesToTheField()
{
    QFETCH(InputError::Field, field);
    QFETCH(QString, name);
    box()->setCurrentText(serverName(ServerKind::Own));
    m_panel->refuse({field, QStringLiteral("Not that.")});
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), QStringLiteral("Not that."));
}

void TestConnectionPanel::ignoresFieldsOfOthers()
{
    box()->setFocus();
    for (const auto field :
        {InputError::Field::Scope, InputError::Field::AccessToken, InputError::Field::File, InputError::Field::Text}) {
        m_panel->refuse({field, QStringLiteral("Not that.")});
        QCOMPARE(QApplication::focusWidget(), box());
    }
}

void TestConnectionPanel::takesARefusalBackForASharedScreen()
{
    box()->setCurrentIndex(box()->findData(int(ServerKind::Own)));
    QLineEdit *const address = edit("addressEdit");
    const QString before = address->accessibleDescription();
    address->setText(QStringLiteral("customer.example"));
    m_panel->refuse({InputError::Field::Address, QStringLiteral("customer.example isn't an address.")});
    QVERIFY(address->accessibleDescription().contains(QStringLiteral("customer.example")));
    m_panel->setPresenting(true);
    QCOMPARE(address->accessibleDescription(), before);
}

QTEST_MAIN(TestConnectionPanel)
#include "tst_connectionpanel.moc"
