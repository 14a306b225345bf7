// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkdialog.h"
#include "support/certificates.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

/// Gives what was chosen, and stays open with a message at the field while that makes no sense.
class TestNetworkDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void showsWhatIsChosen_data();
    void showsWhatIsChosen();
    void givesWhatIsChosen();
    void givesNothingWhenCancelled();
    void returnIsOk();
    void takesAnAddressOnlyForTheOwnProxy();
    void staysOpenWithAMessageAtTheField_data();
    void staysOpenWithAMessageAtTheField();
    void hidesTheMessageWhenTheFieldChanges();
    void keepsTheTimeLimitInItsRange();
    void showsTheCertificates();
    void clearsTheAuthorities();
    void choosesAFile_data();
    void choosesAFile();

private:
    void open(const TransportChoice &choice);
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    QLabel *label(const char *name) const { return find<QLabel>(name); }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    const TestAuthority m_authority {"Company CA"};
    std::unique_ptr<NetworkDialog> m_dialog;
    std::optional<TransportChoice> m_chosen;
};

void TestNetworkDialog::init()
{
    QVERIFY(m_folder.isValid());
    open({});
}

void TestNetworkDialog::open(const TransportChoice &choice)
{
    m_chosen.reset();
    m_dialog = std::make_unique<NetworkDialog>(choice, QDateTime::currentDateTimeUtc(), nullptr);
    connect(m_dialog.get(), &NetworkDialog::chosen, this, [this](const TransportChoice &chosen) { m_chosen = chosen; });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QString TestNetworkDialog::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file can't be written");
    return file.fileName();
}

void TestNetworkDialog::showsWhatIsChosen_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("address");
    QTest::newRow("the usual") << 15 << QStringLiteral("system") << QStringLiteral("System settings") << QString();
    QTest::newRow("none") << 120 << QStringLiteral("none") << QStringLiteral("None") << QString();
    QTest::newRow("own") << 1 << QStringLiteral("[::2]:3128") << QStringLiteral("Own address")
                         << QStringLiteral("[::2]:3128");
}

void TestNetworkDialog::showsWhatIsChosen()
{
    QFETCH(int, seconds);
    QFETCH(QString, proxy);
    QFETCH(QString, shown);
    QFETCH(QString, address);
    const TransportChoice choice {
        std::chrono::seconds(seconds), *parseProxy(proxy), write(QStringLiteral("ca.pem"), m_authority.pem())};
    open(choice);
    QCOMPARE(find<QSpinBox>("deadlineBox")->value(), seconds);
    QCOMPARE(find<QComboBox>("proxyBox")->currentText(), shown);
    QCOMPARE(edit("proxyEdit")->text(), address);
    QCOMPARE(edit("authoritiesEdit")->text(), choice.authoritiesFile);
    click("saveNetworkButton"); // gives it back as it is
    QCOMPARE(m_chosen, choice);
}

void TestNetworkDialog::givesWhatIsChosen()
{
    find<QSpinBox>("deadlineBox")->setValue(60);
    find<QComboBox>("proxyBox")->setCurrentText(QStringLiteral("Own address"));
    QTest::keyClicks(edit("proxyEdit"), QStringLiteral("http://proxy.example:3128"));
    click("saveNetworkButton");
    QCOMPARE(m_chosen, (TransportChoice {60s, {ProxyChoice::Kind::Own, QStringLiteral("proxy.example"), 3128}}));
    QVERIFY(!m_dialog->isVisible());
}

void TestNetworkDialog::givesNothingWhenCancelled()
{
    find<QSpinBox>("deadlineBox")->setValue(60);
    click("cancelNetworkButton");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_chosen);
    open({});
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_chosen);
}

void TestNetworkDialog::returnIsOk()
{
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("deadlineBox"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("30"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_chosen);
    QCOMPARE(m_chosen->deadline, 30s);
}

void TestNetworkDialog::takesAnAddressOnlyForTheOwnProxy()
{
    auto *box = find<QComboBox>("proxyBox");
    for (int i = 0; i < box->count(); ++i) {
        box->setCurrentIndex(i);
        QCOMPARE(edit("proxyEdit")->isEnabled(), box->currentText() == QStringLiteral("Own address"));
    }
}

void TestNetworkDialog::staysOpenWithAMessageAtTheField_data()
{
    QTest::addColumn<QString>("proxy"); ///< null: the system's
    QTest::addColumn<QByteArray>("authorities"); ///< null: none
    QTest::addColumn<QString>("name"); ///< of the field
    QTest::addColumn<QString>("says");
    QTest::newRow("no proxy") << QStringLiteral("") << QByteArray() << QStringLiteral("proxy")
                              << QStringLiteral("a host and a port");
    QTest::newRow("a password") << QStringLiteral("hidden:words@a:1") << QByteArray() << QStringLiteral("proxy")
                                << QStringLiteral("may not hold a user name");
    QTest::newRow("no certificate") << QString() << QByteArray("<b>x</b>") << QStringLiteral("authorities")
                                    << QStringLiteral("no certificate in that file");
}

void TestNetworkDialog::staysOpenWithAMessageAtTheField()
{
    QFETCH(QString, proxy);
    QFETCH(QByteArray, authorities);
    QFETCH(QString, name);
    QFETCH(QString, says);
    if (!proxy.isNull()) {
        find<QComboBox>("proxyBox")->setCurrentText(QStringLiteral("Own address"));
        edit("proxyEdit")->setText(proxy);
    }
    if (!authorities.isNull())
        edit("authoritiesEdit")->setText(write(QStringLiteral("no.pem"), authorities));
    QVERIFY(!label("proxyErrorLabel")->isVisible() && !label("authoritiesErrorLabel")->isVisible()); // not before OK
    click("saveNetworkButton");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_chosen);
    QVERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == m_dialog.get());
    QCOMPARE(QApplication::focusWidget()->objectName(), name + QStringLiteral("Edit"));
    for (const QString &field : {QStringLiteral("proxy"), QStringLiteral("authorities")})
        QCOMPARE(label(qPrintable(field + QStringLiteral("ErrorLabel")))->isVisible(), field == name);
    const QLabel *error = label(qPrintable(name + QStringLiteral("ErrorLabel")));
    QVERIFY2(error->text().contains(says), qPrintable(error->text()));
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(says)); // for those who don't see it
    QCOMPARE(error->textFormat(), Qt::PlainText);
    QVERIFY(!error->text().contains(QStringLiteral("words")));
}

void TestNetworkDialog::hidesTheMessageWhenTheFieldChanges()
{
    find<QComboBox>("proxyBox")->setCurrentText(QStringLiteral("Own address"));
    click("saveNetworkButton");
    QVERIFY(label("proxyErrorLabel")->isVisible());
    QTest::keyClicks(edit("proxyEdit"), QStringLiteral("p"));
    QVERIFY(!label("proxyErrorLabel")->isVisible());
    edit("authoritiesEdit")->setText(QStringLiteral("/no/such/file.pem"));
    edit("proxyEdit")->setText(QStringLiteral("proxy.example:3128"));
    click("saveNetworkButton");
    QVERIFY(label("authoritiesErrorLabel")->isVisible());
    click("clearAuthoritiesButton");
    QVERIFY(!label("authoritiesErrorLabel")->isVisible());
    click("saveNetworkButton");
    QVERIFY(m_chosen);
}

void TestNetworkDialog::keepsTheTimeLimitInItsRange()
{
    auto *box = find<QSpinBox>("deadlineBox");
    QCOMPARE(box->minimum(), 1);
    QCOMPARE(box->maximum(), 120);
    QCOMPARE(box->suffix(), QStringLiteral(" s"));
}

void TestNetworkDialog::showsTheCertificates()
{
    QVERIFY(!label("certificatesLabel")->isVisible());
    edit("authoritiesEdit")->setText(write(QStringLiteral("ca.pem"), m_authority.pem()));
    QVERIFY(label("certificatesLabel")->isVisible());
    const QString line = label("certificatesLabel")->text();
    QVERIFY2(line.startsWith(QStringLiteral("Company CA, ")) && line.contains(QStringLiteral(" days left")),
        qPrintable(line));
    QTest::keyClick(edit("authoritiesEdit"), Qt::Key_X); // the path is no file's now
    QVERIFY(!label("certificatesLabel")->isVisible());
    QVERIFY(!label("authoritiesErrorLabel")->isVisible());
}

void TestNetworkDialog::clearsTheAuthorities()
{
    QVERIFY(!find<QPushButton>("clearAuthoritiesButton")->isEnabled());
    edit("authoritiesEdit")->setText(write(QStringLiteral("ca.pem"), m_authority.pem()));
    click("clearAuthoritiesButton");
    QVERIFY(!label("certificatesLabel")->isVisible());
    QVERIFY(!find<QPushButton>("clearAuthoritiesButton")->isEnabled());
    click("saveNetworkButton");
    QCOMPARE(m_chosen, TransportChoice());
}

void TestNetworkDialog::choosesAFile_data()
{
    QTest::addColumn<bool>("isGood");
    QTest::newRow("certificates") << true;
    QTest::newRow("none") << false;
}

void TestNetworkDialog::choosesAFile()
{
    QFETCH(bool, isGood);
    const QString path = write(QStringLiteral("chosen.pem"), isGood ? m_authority.pem() : QByteArray("x"));
    click("chooseAuthoritiesButton");
    QPointer<QFileDialog> chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    Q_EMIT chooser->fileSelected(path);
    chooser->reject();
    QTRY_VERIFY(!chooser);
    QCOMPARE(edit("authoritiesEdit")->text(), path);
    QCOMPARE(label("certificatesLabel")->isVisible(), isGood);
    QCOMPARE(label("authoritiesErrorLabel")->isVisible(), !isGood); // at once: the choice is made
}

QTEST_MAIN(TestNetworkDialog)
#include "tst_networkdialog.moc"
