// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bearerscope {

Expected<QByteArray, Failure> inputText(const QString &file, const QString &wanted, Console &console, qsizetype largest)
{
    if (file.isEmpty()) {
        QByteArray text = console.readAll(wanted, largest);
        if (console.isUnreadable())
            return unrecognised(QCoreApplication::translate(
                "InputText", "Standard input can't be read. Perhaps it is a folder, which holds no text."));
        return text;
    }
    if (QFileInfo(file).isDir())
        return unrecognised(QCoreApplication::translate("InputText", "That is a folder, not a file."));
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return unrecognised(QCoreApplication::translate(
            "InputText", "The file can't be opened: there is none of that name, or it may not be read."));
    return readBounded(opened, largest);
}

} // namespace bearerscope
