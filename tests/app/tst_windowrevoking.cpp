// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace bearerscope;

/// Revoking can't be undone: what is asked before, and what is said after.
class TestWindowRevoking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksFirst();
    void doesNothingOnANo_data();
    void doesNothingOnANo();
    void revokes();
    void revokesNoTokenThatTookItsPlace();
    void saysWhatAFailureMeans_data();
    void saysWhatAFailureMeans();
    void asksTheChosenServerAboutPastedText();

private:
    QMessageBox *ask();

    std::unique_ptr<WindowFixture> w;
};

void TestWindowRevoking::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
    QVERIFY(w->requestTokenFromFaultServer());
    w->server.answer("HTTP/1.1 204 No Content\r\n\r\n", true);
}

void TestWindowRevoking::cleanup()
{
    w.reset();
    QVERIFY(!QApplication::activeModalWidget());
}

QMessageBox *TestWindowRevoking::ask()
{
    w->click(u"revokeButton");
    auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    return question && w->waitForFocus(question) ? question : nullptr;
}

void TestWindowRevoking::asksFirst()
{
    const QMessageBox *question = ask();
    QVERIFY(question);
    QCOMPARE(question->text(), QStringLiteral("Revoke the token that ends in jkLm?"));
    QVERIFY(!question->text().contains(w->accessToken()));
    QVERIFY(!question->informativeText().isEmpty());
    QCOMPARE(question->defaultButton(), qobject_cast<QPushButton *>(question->button(QMessageBox::Cancel)));
    QCOMPARE(w->server.requests().size(), 1);
}

void TestWindowRevoking::doesNothingOnANo_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestWindowRevoking::doesNothingOnANo()
{
    QFETCH(Qt::Key, key);
    QVERIFY(ask());
    w->press(key);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->server.requests().size(), 1);
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
}

void TestWindowRevoking::revokes()
{
    QVERIFY(ask());
    QVERIFY(w->finish([this] { w->confirmRevoke(); }));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✗  Revoked"));
    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("The token is revoked."));
    QCOMPARE(w->window.windowTitle(), QStringLiteral("Revoked – Bearerscope"));
    QCOMPARE(w->server.requests().size(), 2);
    const QByteArray request = w->server.requests().constLast();
    QVERIFY(request.startsWith("POST /v1/oauth/token/revoke HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("access_token=" + w->accessToken().toUtf8()));
}

void TestWindowRevoking::revokesNoTokenThatTookItsPlace()
{
    QVERIFY(ask());
    QVERIFY(w->session.inspect("another-token-of-a-test")); // as a renewal behind the question does
    w->confirmRevoke();
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->server.requests().size(), 1);
    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("Nothing was revoked: the token has been replaced meanwhile."));
}

void TestWindowRevoking::saysWhatAFailureMeans_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("message");
    QTest::newRow("T68 not active") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                                    << QStringLiteral("✗  Inactive") << QStringLiteral("Nothing is left to revoke");
    QTest::newRow("T70 server error") << QByteArray("HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n")
                                      << QStringLiteral("✓  Active") << QStringLiteral("still valid");
}

void TestWindowRevoking::saysWhatAFailureMeans()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, state);
    QFETCH(QString, message);
    w->server.answer(answer, true);
    QVERIFY(ask());
    QVERIFY(w->finish([this] { w->confirmRevoke(); }));
    QCOMPARE(w->text(u"stateLabel"), state);
    const QString said = w->text(u"messageTitleLabel") + w->text(u"messageTextLabel");
    QVERIFY2(said.contains(message, Qt::CaseInsensitive), qPrintable(said));
    QCOMPARE(w->server.requests().size(), 2);
}

void TestWindowRevoking::asksTheChosenServerAboutPastedText()
{
    QVERIFY(w->session.inspect("Bearer 9XYZdefghijklmnopqrstuvwxyzPasted"));
    QMessageBox *question = ask();
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("sted")));
    QVERIFY(w->finish([this] { w->confirmRevoke(); }));
    QVERIFY(w->server.requests().constLast().endsWith("access_token=9XYZdefghijklmnopqrstuvwxyzPasted"));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✗  Revoked"));
}

QTEST_MAIN(TestWindowRevoking)
#include "tst_windowrevoking.moc"
