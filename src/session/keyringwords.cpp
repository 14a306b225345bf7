// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringwords.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeyringWords)
};

} // namespace

QString keyringProblemInWords(KeyringError error)
{
    switch (error) {
    case KeyringError::NotFound:
        return Texts::tr("The keyring has no secret key for this server and application ID.");
    case KeyringError::Locked:
        return Texts::tr("The keyring is locked. Unlock it, as the desktop does when you sign in, and try again.");
    case KeyringError::Absent:
        return Texts::tr(
            "No keyring answers here, so a key can't be kept beyond this session. One comes with most desktops.");
    case KeyringError::Denied:
        return Texts::tr(
            "The keyring refused access. Allow Bearerscope in the settings of the keyring, and try again.");
    case KeyringError::Failed:
        return Texts::tr(
            "The keyring broke down, or didn't answer in time. See whether its own program opens, sign in anew if it "
            "doesn't, and try again.");
    case KeyringError::Forgotten:
        return Texts::tr("The key was forgotten while it was looked for. Try again to fetch it anew.");
    }
    Q_UNREACHABLE();
}

QString keyPlaceInWords(SecretKeys::Place place)
{
    switch (place) {
    case SecretKeys::Place::None:
        return {};
    case SecretKeys::Place::Session:
        return Texts::tr("The key is known for this session only.");
    case SecretKeys::Place::Keyring:
        return Texts::tr("The key is in the keyring.");
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope
