// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutbox.h"

#include <QCoreApplication>
#include <QDate>
#include <QMessageBox>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void openAboutBox(QWidget *parent, const QDate &factsDate)
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, Texts::tr("About Bearerscope"),
        Texts::tr("Bearerscope %1").arg(QLatin1String(BEARERSCOPE_VERSION)), QMessageBox::Close, parent);
    about->setObjectName(QStringLiteral("aboutBox"));
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(parent->windowIcon().pixmap(64));
    about->setInformativeText(Texts::tr("Inspector for Voucherify OAuth tokens. Not made by Voucherify.\n"
                                        "Facts about the API as of %1.\n\n"
                                        "Free software under the GNU General Public License, version 3 or later.")
                                  .arg(factsDate.toString(Qt::ISODate)));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace bearerscope
