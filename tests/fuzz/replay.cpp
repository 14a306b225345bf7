// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for libFuzzer where that isn't: runs a target over every file in the folders it is given, in the words that
// libFuzzer uses, so that kept inputs are tried by any compiler and under any sanitizer.

#include <QDirIterator>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size);

int main(int argc, char *argv[])
{
    int runs = 0;
    for (int i = 1; i < argc; ++i) {
        for (QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files); files.hasNext(); ++runs) {
            QFile file(files.next());
            std::fprintf(stderr, "Running: %s\n", qPrintable(file.fileName()));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray input = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const quint8 *>(input.constData()), std::size_t(input.size()));
        }
    }
    return runs > 0 ? 0 : 1; // a folder by a wrong name must not pass for one without faults
}
