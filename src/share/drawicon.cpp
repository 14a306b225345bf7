// SPDX-License-Identifier: GPL-3.0-or-later
// Draws, while the program is built, its icon as a picture of SIZE by SIZE pixels.
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        QTextStream(stderr) << "usage: drawicon SVG SIZE PNG\n";
        return 1;
    }
    const int size = words.at(2).toInt();
    QImageReader reader(words.at(1), "svg");
    reader.setScaledSize({size, size}); // the plugin draws at that size; it doesn't shrink a larger picture
    QImage picture = reader.read();
    if (picture.isNull()) {
        // Read by whoever builds: it names what is missing, such as the plugin.
        QTextStream(stderr) << words.at(1) << ": " << reader.errorString() << '\n';
        return 1;
    }
    return picture.save(words.at(3), "png") ? 0 : 1;
}
