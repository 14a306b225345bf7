// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutbox.h"

#include <QCoreApplication>
#include <QDate>
#include <QMessageBox>

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AboutBox", text);
}

} // namespace

void openAboutBox(QWidget *parent, const QDate &factsDate)
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Bearerscope"),
        tr("Bearerscope %1").arg(QLatin1String(BEARERSCOPE_VERSION)), QMessageBox::Close, parent);
    about->setObjectName(QStringLiteral("aboutBox"));
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(parent->windowIcon().pixmap(64));
    about->setInformativeText(tr("Inspector for Voucherify OAuth tokens. Not made by Voucherify.\n"
                                 "Facts about the API as of %1.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later.")
                                  .arg(factsDate.toString(Qt::ISODate)));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace bearerscope
