// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filterguard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWidget>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// A field in a window that takes pastes as well.
class TestFilterGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void takesWhatFilters_data();
    void takesWhatFilters();
    void leavesTheRestToTheWindow_data();
    void leavesTheRestToTheWindow();
    void takesNoSecretByAnotherRoad();
    void hasAButtonThatClearsIt();

private:
    void paste(const QString &text);

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr; ///< a child
    QAction *m_action = nullptr; ///< a child
};

void TestFilterGuard::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new QLineEdit(m_window.get());
    new FilterGuard(*m_edit);
    m_action = new QAction(m_window.get());
    m_action->setShortcuts(QKeySequence::Paste);
    m_window->addAction(m_action);
    m_window->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestFilterGuard::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(m_edit, QKeySequence::Paste);
}

void TestFilterGuard::takesWhatFilters_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"vouchers", "active 4121", "POST /v1/redemptions", "/v1/promotions/validation-rules",
             "/v1/vouchers/{code}/redemptions", "https://us1.api.voucherify.io", "validation-rules", "er-2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFilterGuard::takesWhatFilters()
{
    QFETCH(QString, text);
    QSignalSpy taken(m_action, &QAction::triggered);
    paste(text);
    QCOMPARE(m_edit->text(), text);
    QVERIFY(taken.isEmpty());
    m_edit->clear();
    QTest::keyClicks(m_edit, text);
    QCOMPARE(m_edit->text(), text);
}

void TestFilterGuard::leavesTheRestToTheWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a token") << u"1ABCdefghijklmnopqrstuvwxyz0123jkLm"_s;
    QTest::newRow("a curl line") << u"curl -H 'X-App-Token: 0123abcd-0123-4abc-8def-0123456789ab' https://api.voucherify.io"_s;
    QTest::newRow("a header") << u"Authorization: Bearer abcdefghijklmnopqrst1"_s;
    QTest::newRow("several lines") << u"X_APP_ID=a\nX_APP_TOKEN=b"_s;
}

void TestFilterGuard::leavesTheRestToTheWindow()
{
    QFETCH(QString, text);
    QSignalSpy taken(m_action, &QAction::triggered);
    paste(text);
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(taken.count(), 1);
}

/// Such as the menu of the field, or a middle click.
void TestFilterGuard::takesNoSecretByAnotherRoad()
{
    QGuiApplication::clipboard()->setText(u"Bearer abcdefghijklmnopqrst1"_s);
    m_edit->paste();
    QCOMPARE(m_edit->text(), QString());
    m_edit->insert(u"vouchers"_s);
    QCOMPARE(m_edit->text(), u"vouchers"_s);
}

void TestFilterGuard::hasAButtonThatClearsIt()
{
    const auto button = [this] { return m_edit->findChild<QToolButton *>(); };
    QVERIFY(!button());
    QTest::keyClicks(m_edit, u"vou"_s);
    QVERIFY(button() && button()->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_edit->text(), QString());
}

QTEST_MAIN(TestFilterGuard)

#include "tst_filterguard.moc"
