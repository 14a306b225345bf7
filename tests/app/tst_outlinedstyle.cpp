// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "support/contrast.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// What the style draws in Fusion's place.
class TestOutlinedStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThatThereAreMoreMenus_data();
    void showsThatThereAreMoreMenus();
};

void TestOutlinedStyle::showsThatThereAreMoreMenus_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::newRow("light") << Appearance::Scheme::Light;
    QTest::newRow("dark") << Appearance::Scheme::Dark;
}

/// Where a menu bar lacks room, what stands in the place of its last menus can be seen on any palette.
void TestOutlinedStyle::showsThatThereAreMoreMenus()
{
    QFETCH(Appearance::Scheme, scheme);
    Appearance appearance;
    QMenuBar bar; // older than the palette
    appearance.setScheme(scheme);
    for (const QString &title : {u"First"_s, u"Second"_s, u"Third"_s})
        bar.addMenu(title)->addAction(title);
    bar.resize(110, 30);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    auto *more = bar.findChild<QToolButton *>(u"qt_menubar_ext_button"_s);
    QVERIFY(more && more->isVisible());
    const QImage picture = more->icon().pixmap(16).toImage();
    QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    const QColor window = QApplication::palette().color(QPalette::Window);
    int seen = 0;
    for (int i = 0; i < picture.width() * picture.height(); ++i) {
        const QColor pixel = picture.pixelColor(i % picture.width(), i / picture.width());
        seen += pixel.alpha() > 200 && contrast(pixel, window) >= 3 ? 1 : 0;
    }
    QVERIFY2(seen >= 8, qPrintable(QString::number(seen)));
}

QTEST_MAIN(TestOutlinedStyle)

#include "tst_outlinedstyle.moc"
