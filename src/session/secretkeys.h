// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "store/secretstore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace bearerscope {

/// The secret keys of profiles: in this session's memory, and in the keyring for those that are to be kept there. A key
/// belongs to a kind of credentials and an application on a server, not to a profile's name. So it survives the
/// renaming of a profile, a duplicate finds it too, and a profile that is pointed at another server, be it by hand in
/// the file, finds none to send there.
class SecretKeys : public QObject
{
    Q_OBJECT
public:
    enum class Place { None, Session, Keyring };
    using Found = SecretStore::Read;
    using Done = SecretStore::Done;

    /// \a store must outlive it, and is turned to only by orders for it.
    explicit SecretKeys(SecretStore &store, QObject *parent = nullptr);

    /// Whether \a profile says whose key it takes; without an application there is no key to keep.
    static bool isFor(const Profile &profile) { return !profile.applicationId.isEmpty(); }

    /// Where the key of \a profile is as far as this session knows: None doesn't say that the keyring has none.
    Place place(const Profile &profile) const;

    // Each of these ends exactly once with its last argument, never from within, and not at all once \a context has
    // gone.

    /// The key as this session knows it, else the keyring's, which is known from then on.
    void find(const Profile &profile, QObject *context, const Found &found);
    /// Is known in this session in any case, even when the keyring doesn't take it. \a profile names its application.
    void keepInKeyring(const Profile &profile, const Secret &key, QObject *context, const Done &done);
    /// Here and in the keyring. That the keyring has none is an error only where this session knew none either.
    void forget(const Profile &profile, QObject *context, const Done &done);
    /// Of a profile that was removed, or pointed elsewhere: forgets its key, unless one of \a others takes the same.
    void forgetUnused(const Profile &profile, const QList<Profile> &others, QObject *context, const Done &done);

    /// Leaves what the keyring has, which comes first again in the next session. \a profile names its application.
    void keepForSession(const Profile &profile, const Secret &key);
    /// Empties this session's memory at once, and ends what is being looked for. What is in the keyring stays there.
    void forgetAll();

Q_SIGNALS:
    /// The place of a key.
    void changed();

private:
    struct Kept {
        Secret key;
        Place place;
    };
    /// The question for one entry to the keyring, and who waits for its answer.
    struct Search;

    void remember(const QString &entry, const Kept &kept);
    /// Ends the search for \a entry: its answer is nothing to anybody any more.
    void endSearch(const QString &entry, const Expected<Secret, KeyringError> &result);

    SecretStore &m_store;
    QHash<QString, Kept> m_kept; ///< by entry
    QHash<QString, std::shared_ptr<Search>> m_searches; ///< under way, by entry
};

/// The name of the key's entry in the keyring: "https://api.voucherify.io api_key_pair app-1".
QString secretEntry(const Profile &profile);

} // namespace bearerscope
