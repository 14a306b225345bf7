// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionpanel.h"

#include <QApplication>
#include <QComboBox>
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
    void cleanup() { m_panel.reset(); }

    void showsWhatTheServerNeeds_data();
    void showsWhatTheServerNeeds();
    void givesWhatWasTyped();
    void keepsTypedTextOverAChange();
    void tellsOfAChange();
    void goesToTheField_data();
    void goesToTheField();
    void ignoresFieldsOfOthers();

private:
    QLineEdit *edit(const char *name) const { return m_panel->findChild<QLineEdit *>(QLatin1String(name)); }
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
}

void TestConnectionPanel::givesWhatWasTyped()
{
    box()->setCurrentText(serverName(ServerKind::Own));
    QTest::keyClicks(edit("addressEdit"), QStringLiteral(" https://eu.example "));
    QTest::keyClicks(edit("applicationIdEdit"), QStringLiteral("an-id"));
    QTest::keyClicks(edit("secretKeyEdit"), QStringLiteral("a-key"));
    const ConnectionInput input = m_panel->input();
    QCOMPARE(input.address, QStringLiteral(" https://eu.example ")); // unchecked: that is the core's job
    QCOMPARE(input.applicationId, QStringLiteral("an-id"));
    QVERIFY(input.secretKey.hasSameBytes(Secret::fromUtf8("a-key")));
    QCOMPARE(edit("secretKeyEdit")->text(), QStringLiteral("a-key")); // reading it leaves the field as it is
    QCOMPARE(edit("secretKeyEdit")->echoMode(), QLineEdit::Password);
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

void TestConnectionPanel::goesToTheField_data()
{
    QTest::addColumn<InputError::Field>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << InputError::Field::Address << QStringLiteral("addressEdit");
    QTest::newRow("ID") << InputError::Field::ApplicationId << QStringLiteral("applicationIdEdit");
    QTest::newRow("key") << InputError::Field::SecretKey << QStringLiteral("secretKeyEdit");
}

void TestConnectionPanel::goesToTheField()
{
    QFETCH(InputError::Field, field);
    QFETCH(QString, name);
    box()->setCurrentText(serverName(ServerKind::Own));
    m_panel->focusField(field);
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
}

void TestConnectionPanel::ignoresFieldsOfOthers()
{
    box()->setFocus();
    for (const auto field :
        {InputError::Field::Scope, InputError::Field::AccessToken, InputError::Field::File, InputError::Field::Text}) {
        m_panel->focusField(field);
        QCOMPARE(QApplication::focusWidget(), box());
    }
}

QTEST_MAIN(TestConnectionPanel)
#include "tst_connectionpanel.moc"
