// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// Turns the tabs around \a widget so that it shows.
void bringToFront(QWidget *widget)
{
    for (QWidget *page = widget; page->parentWidget(); page = page->parentWidget()) {
        if (auto *tabs = qobject_cast<QTabWidget *>(page->parentWidget()->parentWidget()))
            tabs->setCurrentWidget(page);
    }
}

} // namespace

QDialog *openDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(
        windows, [](const QWidget *window) { return window->isVisible() && qobject_cast<const QDialog *>(window); });
    return found == windows.end() ? nullptr : static_cast<QDialog *>(*found);
}

Tour::Tour(WindowFixture &fixture, Look look)
    : m_fixture(fixture)
    , m_look(std::move(look))
{
}

bool Tour::go()
{
    look(u"empty"_s);
    m_fixture.chooseServer(ServerKind::Own);
    look(u"own address"_s);
    if (!m_fixture.requestTokenFromFaultServer())
        return false;
    look(u"a token"_s);
    m_fixture.click(u"copyTokenButton");
    look(u"copied"_s);
    lookAtTabs();
    lookAtDialogs();
    m_fixture.server.stayMute();
    m_fixture.click(u"checkButton");
    if (!QTest::qWaitFor([this] { return m_fixture.isShown(u"busyBar"); }))
        return false;
    look(u"busy"_s);
    m_fixture.session.cancel();
    m_fixture.clock.advance(std::chrono::hours(2));
    if (!QTest::qWaitFor([this] { return m_fixture.session.reading().state == TokenState::Expired; }))
        return false;
    look(u"expired"_s);
    m_fixture.find<QAction>(u"presenterAction")->trigger();
    look(u"presenter mode"_s);
    return true;
}

void Tour::look(const QString &scene)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    m_look(scene, m_fixture.window);
}

void Tour::lookAtTabs()
{
    for (QTabWidget *tabs : m_fixture.window.findChildren<QTabWidget *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i))
                continue;
            bringToFront(tabs->widget(i));
            look(u"tab "_s + tabs->widget(i)->objectName());
        }
        bringToFront(tabs->widget(0));
    }
    bringToFront(m_fixture.find<QWidget>(u"tokenPanel"));
}

void Tour::lookAtDialogs()
{
    for (const char *name : {"inspectAction", "networkAction", "newProfileAction", "exportAction", "reportAction",
             "findScopesAction", "revokeAction", "shortcutsAction", "protectionAction", "aboutAction"}) {
        m_fixture.find<QAction>(name)->trigger();
        QDialog *dialog = openDialog();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("%s opens nothing", name);
        QCoreApplication::processEvents();
        m_look(QString::fromLatin1(name), *dialog);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace bearerscope
