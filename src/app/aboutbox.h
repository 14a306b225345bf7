// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDate;
class QWidget;

namespace bearerscope {

/// Opens the box that tells what this program is; \a factsDate is that of the catalogue.
void openAboutBox(QWidget *parent, const QDate &factsDate);

} // namespace bearerscope
