// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sayaloud.h"
#include "app/tickinglabel.h"

#include <QAccessible>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// What a screen reader finds. (Off-screen nobody is told of anything: that a notification is told of, and a tick isn't,
/// is what x11access shows.)
class TestSayAloud : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isANotification();
    void isCalledByWhatItSaysNow();
    void hasATextForAName();
};

void TestSayAloud::isANotification()
{
    QWidget part;
    makeNotification(part);
    sayAloud(part, u"Hear, hear"_s);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&part);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QCOMPARE(interface->text(QAccessible::Name), u"Hear, hear"_s);
    QWidget other;
    QVERIFY(QAccessible::queryAccessibleInterface(&other)->role() != QAccessible::Notification);
}

void TestSayAloud::isCalledByWhatItSaysNow()
{
    QWidget part;
    makeNotification(part);
    QLabel state(u"!  Active"_s, &part);
    state.setAccessibleName(u"Active"_s);
    TickingLabel left(&part);
    left.setAccessibleName(u"Time left"_s);
    QLabel hidden(u"out of sight"_s, &part);
    hidden.hide();
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&part);
    left.setText(u"13 min"_s);
    QCOMPARE(interface->text(QAccessible::Name), u"Active, 13 min"_s);
    left.setText(u"12 min"_s);
    QCOMPARE(interface->text(QAccessible::Name), u"Active, 12 min"_s);

    QLabel answer;
    makeNotification(answer);
    answer.setText(u"No: a scope is missing."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&answer)->text(QAccessible::Name), answer.text());
}

void TestSayAloud::hasATextForAName()
{
    TickingLabel label;
    label.setAccessibleName(u"Time left"_s);
    label.setText(u"13 min"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&label);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), u"13 min"_s);
    QCOMPARE(text->text(3, 6), u"min"_s);
    QCOMPARE(interface->text(QAccessible::Name), QString()); // a name would be kept
    QCOMPARE(interface->text(QAccessible::Description), u"Time left"_s);
    QCOMPARE(interface->role(), QAccessible::StaticText);
}

QTEST_MAIN(TestSayAloud)
#include "tst_sayaloud.moc"
