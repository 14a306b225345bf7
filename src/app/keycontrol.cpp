// SPDX-License-Identifier: GPL-3.0-or-later
#include "keycontrol.h"

#include "connectionpanel.h"

#include "session/keyringwords.h"
#include "session/secretkeys.h"
#include "session/session.h"

#include <QAction>

namespace bearerscope {

namespace {

/// The profile as the key is looked for: with the application ID that is filled in.
std::optional<Profile> profileOf(const ConnectionPanel &panel)
{
    if (!panel.profile())
        return {};
    Profile profile = *panel.profile();
    profile.applicationId = panel.input().credentials.applicationId.trimmed();
    return SecretKeys::isFor(profile) ? std::optional(profile) : std::nullopt;
}

/// Whether what \a connection was made with is the key of \a profile as it is now: it may have been pointed elsewhere.
bool isKeyOf(const Connection &connection, const Profile &profile)
{
    return connection.profile == profile.name && connection.server == profile.server
        && connection.credentials.kind == profile.credentials
        && connection.credentials.applicationId == profile.applicationId;
}

} // namespace

KeyControl::KeyControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.panel, &ConnectionPanel::profileChanged, this, &KeyControl::look);
    connect(&m_parts.keys, &SecretKeys::changed, this, &KeyControl::show);
    connect(&m_parts.session, &Session::callEnded, this, &KeyControl::keepAccepted);
    connect(&m_parts.forgetKey, &QAction::triggered, this, &KeyControl::forgetKey);
    show();
}

/// Only now is the keyring turned to, which may ask the person to unlock it.
void KeyControl::look()
{
    m_problem.clear();
    show();
    const auto profile = profileOf(m_parts.panel);
    if (!profile)
        return;
    m_parts.keys.find(*profile, this, [this, profile](const Expected<Secret, KeyringError> &found) {
        if (profileOf(m_parts.panel) != profile)
            return; // another one is chosen meanwhile
        if (found)
            m_parts.panel.setKeptKey(*found);
        else if (found.error() != KeyringError::NotFound && found.error() != KeyringError::Forgotten)
            m_problem = keyringProblemInWords(found.error());
        show();
    });
}

void KeyControl::show()
{
    const auto profile = profileOf(m_parts.panel);
    const auto place = profile ? m_parts.keys.place(*profile) : SecretKeys::Place::None;
    m_parts.panel.setKeepOffered(profile.has_value(), place == SecretKeys::Place::Keyring);
    m_parts.forgetKey.setEnabled(profile.has_value());
    if (place == SecretKeys::Place::None)
        m_parts.panel.setKeptKey({});
    m_parts.panel.showKeyPlace(place == SecretKeys::Place::None ? m_problem : keyPlaceInWords(place));
}

void KeyControl::keepAccepted(const CallResult &result)
{
    const auto profile = profileOf(m_parts.panel);
    const auto &connection = m_parts.session.inspection().connection;
    const bool isAccepted = result.call == Call::RequestToken && result.outcome.has_value();
    if (!isAccepted || !profile || !connection || !isKeyOf(*connection, *profile))
        return;
    const Secret key = connection->credentials.secretKey;
    if (!m_parts.panel.input().credentials.secretKey.hasSameBytes(key) || !m_parts.panel.hasTypedKey())
        return; // it is known already, or another one is being typed
    // The keyring's is replaced by the one that works now.
    const bool isForKeyring =
        m_parts.keys.place(*profile) == SecretKeys::Place::Keyring || m_parts.panel.isKeepTicked();
    m_parts.panel.clearTypedKey();
    m_parts.panel.setKeptKey(key);
    if (!isForKeyring) {
        m_parts.keys.keepForSession(*profile, key);
        return;
    }
    m_parts.keys.keepInKeyring(*profile, key, this, [this](const Expected<void, KeyringError> &kept) {
        if (!kept)
            Q_EMIT noticed({Notice::Severity::Warning, tr("The key is kept for this session only."),
                keyringProblemInWords(kept.error()), {}});
    });
}

void KeyControl::forgetKey()
{
    const auto profile = profileOf(m_parts.panel);
    if (!profile)
        return;
    m_problem.clear();
    m_parts.panel.clearTypedKey();
    m_parts.keys.forget(*profile, this, [this](const Expected<void, KeyringError> &forgotten) {
        const bool isGone = forgotten || forgotten.error() == KeyringError::NotFound;
        Q_EMIT noticed(isGone ? Notice {Notice::Severity::Success, tr("The key of the profile is forgotten."), {}, {}}
                              : Notice {Notice::Severity::Error, tr("The key could not be removed from the keyring."),
                                    keyringProblemInWords(forgotten.error()), {}});
    });
}

void KeyControl::forgetAll()
{
    m_problem.clear();
    m_parts.panel.clearTypedKey();
    m_parts.keys.forgetAll();
    show();
}

} // namespace bearerscope
