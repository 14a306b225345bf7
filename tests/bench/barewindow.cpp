// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick: a window with nothing in it, linked to all that Bearerscope's is linked to. With an argument it shows
// that one line, and so needs a font.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1050, 700);
    if (argc > 1)
        window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    window.show();
    return QApplication::exec();
}
