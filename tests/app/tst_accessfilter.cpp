// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessfilter.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QStringList told;

void record(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted) {
        const auto *change = static_cast<QAccessibleTextInsertEvent *>(event);
        told.append(u"at %1: +%2, cursor %3"_s.arg(change->changePosition())
                        .arg(change->textInserted())
                        .arg(change->cursorPosition()));
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *change = static_cast<QAccessibleTextRemoveEvent *>(event);
        told.append(u"at %1: -%2, cursor %3"_s.arg(change->changePosition())
                        .arg(change->textRemoved())
                        .arg(change->cursorPosition()));
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *change = static_cast<QAccessibleTextUpdateEvent *>(event);
        told.append(u"at %1: -%2 +%3, cursor %4"_s.arg(change->changePosition())
                        .arg(change->textRemoved(), change->textInserted())
                        .arg(change->cursorPosition()));
    } else {
        told.append(u"event %1"_s.arg(event->type()));
    }
}

} // namespace

/// What a program that listens for the sake of a screen reader is told of a change. (That Qt goes through this is what
/// x11canary shows: off-screen there is nobody to tell.)
class TestAccessFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void tellsOnlyHowMuch_data();
    void tellsOnlyHowMuch();
    void tellsOfTheFocusOnlyWhereItIs();
    void tellsOfOtherThingsAsBefore();

private:
    QAccessible::UpdateHandler m_tell = nullptr;
};

void TestAccessFilter::initTestCase()
{
    QAccessible::installUpdateHandler(record);
    filterWhatIsTold();
    filterWhatIsTold(); // by a second window
    m_tell = QAccessible::installUpdateHandler(nullptr);
    QVERIFY(m_tell && m_tell != record);
}

void TestAccessFilter::tellsOnlyHowMuch_data()
{
    QTest::addColumn<QLineEdit::EchoMode>("mode");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a field that hides nothing")
        << QLineEdit::Normal
        << QStringList {u"at 2: +key, cursor 5"_s, u"at 1: -key, cursor 1"_s, u"at 0: -key +other, cursor 4"_s};
    for (const auto mode : {QLineEdit::Password, QLineEdit::NoEcho, QLineEdit::PasswordEchoOnEdit}) {
        QTest::addRow("mode %d", mode)
            << mode
            << QStringList {u"at 2: +•••, cursor 5"_s, u"at 1: -•••, cursor 1"_s, u"at 0: -••• +•••••, cursor 4"_s};
    }
}

void TestAccessFilter::tellsOnlyHowMuch()
{
    QFETCH(QLineEdit::EchoMode, mode);
    QLineEdit edit;
    edit.setEchoMode(mode);
    told.clear();
    QAccessibleTextInsertEvent typed(&edit, 2, u"key"_s);
    typed.setCursorPosition(5);
    m_tell(&typed);
    QAccessibleTextRemoveEvent deleted(&edit, 1, u"key"_s);
    deleted.setCursorPosition(1);
    m_tell(&deleted);
    QAccessibleTextUpdateEvent replaced(&edit, 0, u"key"_s, u"other"_s);
    replaced.setCursorPosition(4);
    m_tell(&replaced);
    QTEST(told, "words");
}

void TestAccessFilter::tellsOfTheFocusOnlyWhereItIs()
{
    QWidget window;
    QListView list(&window);
    QLineEdit edit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QAccessibleEvent event(&list, QAccessible::Focus);
    edit.setFocus();
    told.clear();
    m_tell(&event);
    QCOMPARE(told, QStringList());
    list.setFocus();
    m_tell(&event);
    QCOMPARE(told, QStringList {u"event %1"_s.arg(QAccessible::Focus)});
}

void TestAccessFilter::tellsOfOtherThingsAsBefore()
{
    QLineEdit edit;
    edit.setEchoMode(QLineEdit::Password);
    QLabel label;
    told.clear();
    QAccessibleEvent named(&edit, QAccessible::NameChanged);
    m_tell(&named);
    QAccessibleEvent said(&label, QAccessible::Alert);
    m_tell(&said);
    QCOMPARE(told, QStringList({u"event %1"_s.arg(QAccessible::NameChanged), u"event %1"_s.arg(QAccessible::Alert)}));
}

QTEST_MAIN(TestAccessFilter)
#include "tst_accessfilter.moc"
