// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkpanel.h"
#include "windowfixture.h"

#include "support/certificates.h"

#include <QClipboard>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// The test of a connection as the window shows it.
class TestCheckPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void isHiddenUntilThereIsATest();
    void testsTheSandbox();
    void needsNoKeys();
    void refusesABadAddress();
    void showsWhereItBreaks();
    void keepsTheTokenAndItsPlace();
    void copiesTheReport();
    void closesAndComesBack();
    void cancelsByEscape();
    void runsAlone();
    void foreignTextStaysText();
    void longTextFitsTheSmallestWindow();
    void rowsDontOverlap();

private:
    QLabel *label(const QString &name) const { return m_window->find<QLabel>(name); }
    /// The text of the row whose caption is \a caption.
    QString rowText(const QString &caption) const;
    bool test()
    {
        QSignalSpy tested(&m_window->session, &Session::connectionTested);
        m_window->click(u"testConnectionButton");
        return QTest::qWaitFor([&] { return tested.count() == 1; });
    }

    std::unique_ptr<WindowFixture> m_window;
};

void TestCheckPanel::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(m_window->open());
}

QString TestCheckPanel::rowText(const QString &caption) const
{
    const auto *panel = m_window->find<QWidget>(u"checkPanel");
    const auto labels = panel->findChildren<QLabel *>();
    for (const QLabel *name : labels) {
        if (name->text() == caption && name->objectName().startsWith(u"stepNameLabel"))
            return label(u"stepTextLabel"_s + name->objectName().mid(13))->text();
    }
    return {};
}

void TestCheckPanel::isHiddenUntilThereIsATest()
{
    QVERIFY(!m_window->isShown(u"checkPanel"));
}

void TestCheckPanel::testsTheSandbox()
{
    QVERIFY(test());
    QVERIFY(m_window->isShown(u"checkPanel"));
    QVERIFY(m_window->text(u"checkTitleLabel").endsWith(u" works."_s));
    QCOMPARE(m_window->text(u"checkSymbolLabel"), u"✓"_s);
    QVERIFY(rowText(u"HTTP"_s).startsWith(u"The server answers: "_s));
    QCOMPARE(label(u"stepSymbolLabel3"_s)->text(), u"✓"_s);
    QCOMPARE(label(u"stepSymbolLabel3"_s)->accessibleName(), u"fine"_s);
    QVERIFY(label(u"stepTimeLabel3"_s)->text().endsWith(u" ms"_s));
    QVERIFY(!m_window->session.isBusy());
}

void TestCheckPanel::needsNoKeys()
{
    m_window->useFaultServer();
    m_window->find<QLineEdit>(u"applicationIdEdit")->clear();
    m_window->find<QLineEdit>(u"secretKeyEdit")->clear();
    m_window->server.answer("HTTP/1.1 404 No\r\n\r\n{}");
    WindowFixture::press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(m_window->text(u"checkTitleLabel").endsWith(u" works."_s));
    QVERIFY(!m_window->isShown(u"messageBar"));
    QCOMPARE(m_window->server.requests().size(), 1);
}

void TestCheckPanel::refusesABadAddress()
{
    m_window->useFaultServer();
    m_window->find<QLineEdit>(u"addressEdit")->setText(u"http://api.example"_s);
    m_window->click(u"testConnectionButton");
    QVERIFY(!m_window->session.isBusy());
    QVERIFY(m_window->isShown(u"messageBar"));
    QVERIFY(!m_window->isShown(u"checkPanel"));
}

void TestCheckPanel::showsWhereItBreaks()
{
    m_window->useFaultServer();
    m_window->server.setAcceptHandler([](QTcpSocket &socket) { socket.write("SSH-2.0-OpenSSH\r\n"); });
    QVERIFY(test());
    QVERIFY(m_window->text(u"checkTitleLabel").contains(u"breaks at this step: HTTP"_s));
    QCOMPARE(m_window->text(u"checkSymbolLabel"), u"✗"_s);
    QCOMPARE(label(u"stepSymbolLabel3"_s)->accessibleName(), u"broken"_s);
    QVERIFY(rowText(u"HTTP"_s).contains(u"“SSH-2.0-OpenSSH”"_s));
    QVERIFY(m_window->isShown(u"checkAdviceLabel"));
    const auto *panel = m_window->find<QWidget>(u"checkPanel");
    QVERIFY(panel->accessibleName().contains(m_window->text(u"checkAdviceLabel")));
}

void TestCheckPanel::keepsTheTokenAndItsPlace()
{
    QVERIFY(m_window->requestTokenFromFaultServer());
    const QString token = m_window->accessToken();
    m_window->server.answer({});
    QVERIFY(test());
    QCOMPARE(m_window->accessToken(), token);
    QVERIFY(m_window->isShown(u"tokenPanel"));
    QVERIFY(!m_window->server.requests().constLast().contains("of-a-test"));
    QVERIFY(!m_window->server.requests().constLast().contains(token.toUtf8()));
}

void TestCheckPanel::copiesTheReport()
{
    QVERIFY(test());
    m_window->click(u"copyReportButton");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Bearerscope "_s));
    QVERIFY(text.contains(m_window->text(u"checkTitleLabel")));
    QVERIFY(text.contains(rowText(u"HTTP"_s)));
}

void TestCheckPanel::closesAndComesBack()
{
    QVERIFY(test());
    m_window->click(u"checkCloseButton");
    QVERIFY(!m_window->isShown(u"checkPanel"));
    QVERIFY(test());
    QVERIFY(m_window->isShown(u"checkPanel"));
}

void TestCheckPanel::cancelsByEscape()
{
    m_window->useFaultServer();
    m_window->server.stayMute();
    m_window->click(u"testConnectionButton");
    QTRY_COMPARE(m_window->server.requests().size(), 1);
    QVERIFY(!m_window->find<QWidget>(u"copyReportButton")->isEnabled());
    WindowFixture::press(Qt::Key_Escape);
    QTRY_VERIFY(m_window->text(u"checkTitleLabel").contains(u"cancelled"_s));
    QVERIFY(m_window->find<QWidget>(u"copyReportButton")->isEnabled());
    QVERIFY(!m_window->session.isBusy());
}

void TestCheckPanel::runsAlone()
{
    m_window->useFaultServer();
    m_window->server.stayMute();
    m_window->click(u"testConnectionButton");
    QVERIFY(!m_window->find<QWidget>(u"testConnectionButton")->isEnabled());
    QVERIFY(!m_window->find<QWidget>(u"requestButton")->isEnabled());
    QTRY_VERIFY(m_window->isShown(u"busyBar"));
    m_window->click(u"cancelButton");
    QTRY_VERIFY(m_window->find<QWidget>(u"testConnectionButton")->isEnabled());
    QVERIFY(m_window->find<QWidget>(u"requestButton")->isEnabled());
}

void TestCheckPanel::foreignTextStaysText()
{
    m_window->useFaultServer();
    m_window->server.answer("<table><img src=file:///etc/passwd>\x1b[2J\r\n");
    QVERIFY(test());
    QVERIFY(rowText(u"HTTP"_s).remove(QChar(0x200B)).contains(u"<table><img src=file:///etc/passwd>\\u{1B}[2J"_s));
    const auto labels = m_window->find<QWidget>(u"checkPanel")->findChildren<QLabel *>();
    for (const QLabel *one : labels)
        QCOMPARE(one->textFormat(), Qt::PlainText);
}

void TestCheckPanel::longTextFitsTheSmallestWindow()
{
    QVERIFY(m_window->requestTokenFromFaultServer());
    m_window->window.resize(980, 640);
    ConnectionReport report;
    report.server = {ServerKind::Own, QUrl(u"https://api.example"_s)};
    report.steps = {{ConnectionStep::Kind::Tls, ConnectionStep::State::Failed, Finding::CertificateRefused}};
    report.tlsProblem = u"Its certificate is for many names. "_s.repeated(20);
    report.certificate = Certificate {.subject = QString(400, u'x'), .sha256 = QByteArray(32, '\xab')};
    auto *panel = m_window->find<CheckPanel>(u"checkPanel");
    panel->displayEnd(report);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY2(m_window->window.width() <= 980, qPrintable(QString::number(m_window->window.width())));
    QVERIFY2(m_window->window.height() <= 640, qPrintable(QString::number(m_window->window.height())));
    QTRY_VERIFY(m_window->find<QScrollArea>(u"checkArea")->height() <= 230);
    QVERIFY(m_window->isShown(u"revokeButton"));
}

/// The rows of a refused certificate came after the layout had been made for fewer.
void TestCheckPanel::rowsDontOverlap()
{
    m_window->server.useTls(selfSigned().serverConfiguration());
    m_window->useServer(m_window->server.url(u"https"_s));
    for (const QSize size : {QSize(1080, 720), QSize(980, 640)}) {
        m_window->window.resize(size);
        QVERIFY(test());
        QVERIFY(!rowText(u"SHA-256"_s).isEmpty());
        const auto *rows = m_window->find<QScrollArea>(u"checkArea");
        QTRY_VERIFY(label(u"checkAdviceLabel"_s)->geometry().top() > rows->geometry().bottom());
        QVERIFY(m_window->find<QWidget>(u"checkPanel")->rect().contains(label(u"checkAdviceLabel"_s)->geometry()));
    }
}

QTEST_MAIN(TestCheckPanel)
#include "tst_checkpanel.moc"
