// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/windowsettings.h"

class QMainWindow;
class QSplitter;
class QWidget;

namespace bearerscope {

class Appearance;
class LanguageChoice;

/// What is worth keeping of how a window looks, and of what it will speak.
WindowLook lookOf(
    const QMainWindow &window, const QSplitter &splitter, const Appearance &appearance, const LanguageChoice &language);
/// Makes a window look as \a look has it; what that doesn't know stays as it is.
void applyLook(
    const WindowLook &look, QMainWindow &window, QSplitter &splitter, Appearance &appearance, LanguageChoice &language);

/// Makes \a window no larger than the screen, less what the desktop adds as a frame: at 200 % a form's own size can be.
void fitToScreen(QWidget &window);

} // namespace bearerscope
