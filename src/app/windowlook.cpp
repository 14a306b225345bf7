// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlook.h"

#include "appearance.h"
#include "languagechoice.h"

#include <QMainWindow>
#include <QMetaEnum>
#include <QScreen>
#include <QSplitter>

namespace bearerscope {

WindowLook lookOf(
    const QMainWindow &window, const QSplitter &splitter, const Appearance &appearance, const LanguageChoice &language)
{
    const QByteArray scheme = QMetaEnum::fromType<Appearance::Scheme>().valueToKey(int(appearance.scheme()));
    return {window.saveGeometry(), splitter.saveState(), scheme, language.language()};
}

void applyLook(
    const WindowLook &look, QMainWindow &window, QSplitter &splitter, Appearance &appearance, LanguageChoice &language)
{
    bool isKnown = false;
    const int scheme = QMetaEnum::fromType<Appearance::Scheme>().keyToValue(look.appearance.constData(), &isKnown);
    if (isKnown)
        appearance.setScheme(Appearance::Scheme(scheme));
    language.setLanguage(look.language);
    window.restoreGeometry(look.geometry);
    splitter.restoreState(look.splitter);
}

void fitToScreen(QWidget &window)
{
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(16, 48)));
}

} // namespace bearerscope
