// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

namespace bearerscope {

namespace {

void typeInto(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

bool WindowFixture::open()
{
    window.show();
    return QTest::qWaitForWindowActive(&window);
}

QString WindowFixture::accessToken() const
{
    const auto &secret = session.token()->data().accessToken;
    return secret ? QString::fromUtf8(secret->reveal()) : QString();
}

void WindowFixture::click(QAnyStringView button) const
{
    auto *widget = find<QAbstractButton>(button);
    if (!widget->isVisible() || !widget->isEnabled())
        qFatal("%s can't be clicked", qPrintable(button.toString()));
    QTest::mouseClick(widget, Qt::LeftButton);
}

bool WindowFixture::waitForFocus(const QWidget *dialog)
{
    return QTest::qWaitFor([dialog] {
        return QApplication::activeWindow() == dialog && QGuiApplication::focusWindow() == dialog->windowHandle();
    });
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

void WindowFixture::confirmRevoke()
{
    const QWidget *question = QApplication::activeModalWidget();
    if (!question)
        qFatal("nothing is asked");
    QTest::mouseClick(question->findChild<QAbstractButton *>(QStringLiteral("confirmRevokeButton")), Qt::LeftButton);
}

void WindowFixture::useServer(const QUrl &url) const
{
    chooseServer(ServerKind::Own);
    typeInto(find<QLineEdit>(u"addressEdit"), url.toString());
    typeInto(find<QLineEdit>(u"applicationIdEdit"), QStringLiteral("app-id-of-a-test"));
    typeInto(find<QLineEdit>(u"secretKeyEdit"), QStringLiteral("secret-of-a-test"));
}

void WindowFixture::chooseServer(ServerKind kind) const
{
    auto *box = find<QComboBox>(u"serverBox");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int steps = box->findText(serverName(kind)); steps > 0; --steps)
        QTest::keyClick(box, Qt::Key_Down);
    if (box->currentText() != serverName(kind))
        qFatal("the server can't be chosen by keyboard");
}

bool WindowFixture::requestTokenFromFaultServer()
{
    useFaultServer();
    server.answerJson(200, issuedJson);
    return requestToken();
}

} // namespace bearerscope
