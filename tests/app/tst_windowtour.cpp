// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// What Tab can reach in \a window. Of radio buttons that is the one chosen; arrows lead to the others.
QWidgetList stopsIn(const QWidget &window)
{
    QWidgetList stops = window.findChildren<QWidget *>();
    stops.removeIf([&window](const QWidget *widget) {
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        return (radio && !radio->isChecked()) || widget->window() != &window || !widget->isVisible() || !widget->isEnabled()
            || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy();
    });
    return stops;
}

bool says(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); });
}

/// The cells in \a view, below \a parent, that show a sign or a picture and no words.
QStringList signsIn(const QAbstractItemView &view, const QModelIndex &parent = {})
{
    const QAbstractItemModel &model = *view.model();
    QStringList signs;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const bool showsSomething = !index.data().toString().isEmpty() || index.data(Qt::DecorationRole).isValid();
            if (showsSomething && !says(index.data().toString())
                && !says(index.data(Qt::AccessibleTextRole).toString()))
                signs.append(nameOf(&view) + u' ' + index.data().toString());
        }
        signs += signsIn(view, model.index(row, 0, parent));
    }
    return signs;
}

/// What has no name that a screen reader could say, or a mere sign.
QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : stopsIn(window)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (qobject_cast<QTabBar *>(widget) && interface)
            interface = interface->child(0); // each tab has a name of its own
        if (!interface || !says(interface->text(QAccessible::Name)))
            nameless.append(nameOf(widget));
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool isSign = label->isVisible() && !label->text().isEmpty() && !says(label->text());
        if (isSign && !says(label->accessibleName()))
            nameless.append(nameOf(label) + u' ' + label->text());
    }
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model())
            nameless += signsIn(*view);
    }
    nameless.removeDuplicates();
    return nameless;
}

/// What is left out, or holds the keyboard, on the way round by Tab or back.
QStringList trapsIn(QWidget &window)
{
    const QWidgetList stops = stopsIn(window);
    QStringList traps;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        if (stops.isEmpty())
            break;
        stops.constFirst()->setFocus();
        QSet<const QWidget *> visited;
        for (qsizetype i = 0; i <= 2 * stops.size(); ++i) {
            QWidget *stop = QApplication::focusWidget();
            if (!stop)
                return {u"nothing has the keyboard"_s};
            visited.insert(stop);
            QTest::keyClick(stop, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            if (QApplication::focusWidget() == stop && stops.size() > 1) {
                traps.append(nameOf(stop) + u" holds the keyboard"_s);
                break;
            }
        }
        for (const QWidget *stop : stops) {
            if (!visited.contains(stop))
                traps.append(nameOf(stop) + u" is left out"_s);
        }
    }
    return traps;
}

} // namespace

/// Each tab and each dialog for those who don't see it, or don't use a mouse.
class TestWindowTour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void namesEverything();
    void hasNoTrap();
    void closesDialogsByEscape();
    void seesATrap();
    void seesWhatHasNoName();

private:
    std::unique_ptr<WindowFixture> w;
};

void TestWindowTour::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowTour::namesEverything()
{
    QStringList found;
    Tour tour(*w, [&found](const QString &scene, const QWidget &window) {
        for (const QString &nameless : namelessIn(window))
            found.append(scene + u": "_s + nameless);
    });
    QVERIFY(tour.go());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWindowTour::hasNoTrap()
{
    QStringList found;
    Tour tour(*w, [&found](const QString &scene, QWidget &window) {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            found.append(scene + u": not active"_s);
        for (const QString &trap : trapsIn(window))
            found.append(scene + u": "_s + trap);
    });
    QVERIFY(tour.go());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWindowTour::closesDialogsByEscape()
{
    int closed = 0;
    Tour tour(*w, [&closed](const QString &scene, QWidget &window) {
        if (!qobject_cast<QDialog *>(&window))
            return;
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY2(!window.isVisible(), qPrintable(scene));
        ++closed;
    });
    QVERIFY(tour.go());
    QCOMPARE(closed, 10);
}

void TestWindowTour::seesATrap()
{
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *trap = new QPlainTextEdit(&window); // which takes Tab as a letter
    auto *last = new QLineEdit(&window);
    trap->setObjectName(u"trap"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> {first, trap, last})
        widget->setGeometry(0, 0, 50, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(trapsIn(window).contains(u"QPlainTextEdit trap holds the keyboard"_s));
    trap->setTabChangesFocus(true);
    QCOMPARE(trapsIn(window), QStringList());
}

void TestWindowTour::seesWhatHasNoName()
{
    QWidget window;
    auto *edit = new QLineEdit(&window);
    auto *sign = new QLabel(u"✓"_s, &window);
    window.show();
    QCOMPARE(namelessIn(window), (QStringList {u"QLineEdit "_s, u"QLabel  ✓"_s}));
    edit->setAccessibleName(u"Address"_s);
    sign->setAccessibleName(u"fine"_s);
    QCOMPARE(namelessIn(window), QStringList());
}

QTEST_MAIN(TestWindowTour)
#include "tst_windowtour.moc"
