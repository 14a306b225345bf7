// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfile.h"

#include "core/pastedtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bearerscope {

Expected<QByteArray, InputError> textInFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return unexpected(InputError {InputError::Field::File,
            QCoreApplication::translate("TextFile",
                "The file can't be read. Check that it is still there and that you may read it.")});
    }
    return file.read(largestPastedText + 1);
}

} // namespace bearerscope
