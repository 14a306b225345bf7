// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace bearerscope {

/// Puts the keyboard into \a field and says there \a why what it holds was refused: in its description, which a screen
/// reader says after its name, and by a frame. Both go as soon as it holds something else, or is pressed.
///
/// (There is an AT-SPI state for this, "invalid entry", but no way to it in Qt 6.4.)
void refuseInput(QWidget &field, const QString &why);

/// The same in a dialog, where no message bar tells it: \a label, which is a notification, shows it and says it aloud.
/// To hide that again is the dialog's.
void refuseInput(QWidget &field, const QString &why, QLabel &label);

/// Only that label, for what no field is to blame for.
void showRefusal(const QString &why, QLabel &label);

/// Takes that back. For what is no input of its own, such as a list.
void acceptInput(QWidget &field);

} // namespace bearerscope
