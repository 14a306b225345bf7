// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace bearerscope {

/// Every text that the program gives to eyes or to a screen reader just now: the text properties of all widgets and
/// actions (label, title, tooltip, accessible name …), what the accessibility tree says, and all cells with their
/// tooltips. Break marks are left out, so that a word broken into lines is found.
QStringList textsOfAllWidgets();
/// The same of \a widgets alone.
QStringList textsOf(const QWidgetList &widgets);
bool appearsAnywhere(const QString &text);

/// Those with a character in them that doesn't show, or that changes how the others do.
QStringList textsThatMislead();

/// The labels that would read markup in their text, each as "name: text". A label with a form's own text may.
QStringList labelsThatReadMarkup();

} // namespace bearerscope
