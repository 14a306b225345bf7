// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretkeys.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace bearerscope {

namespace {

/// \a tell with \a result, later, unless \a context has gone.
template <typename Result>
void tellLater(QObject *context, const std::function<void(const Result &)> &tell, const Result &result)
{
    if (context)
        QMetaObject::invokeMethod(
            context, [tell, result] { tell(result); }, Qt::QueuedConnection);
}

} // namespace

struct SecretKeys::Search {
    struct Waiting {
        QPointer<QObject> context;
        Found found;
    };
    QList<Waiting> waiting;
};

SecretKeys::SecretKeys(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

SecretKeys::Place SecretKeys::place(const Profile &profile) const
{
    const auto kept = m_kept.constFind(secretEntry(profile));
    return kept == m_kept.constEnd() ? Place::None : kept->place;
}

void SecretKeys::find(const Profile &profile, QObject *context, const Found &found)
{
    using Result = Expected<Secret, KeyringError>;
    if (!isFor(profile))
        return tellLater<Result>(context, found, unexpected(KeyringError::NotFound));
    const QString entry = secretEntry(profile);
    if (const auto kept = m_kept.constFind(entry); kept != m_kept.constEnd())
        return tellLater<Result>(context, found, kept->key);
    if (const auto search = m_searches.value(entry))
        return search->waiting.append({context, found});
    const auto search = std::make_shared<Search>();
    search->waiting.append({context, found});
    m_searches.insert(entry, search);
    m_store.read(entry, this, [this, entry, search](const Result &result) {
        if (m_searches.value(entry) != search)
            return; // what it found has been replaced or forgotten meanwhile
        endSearch(entry, result);
        if (result)
            remember(entry, {*result, Place::Keyring});
    });
}

void SecretKeys::keepForSession(const Profile &profile, const Secret &key)
{
    const QString entry = secretEntry(profile);
    endSearch(entry, key);
    remember(entry, {key, Place::Session});
}

void SecretKeys::keepInKeyring(const Profile &profile, const Secret &key, QObject *context, const Done &done)
{
    keepForSession(profile, key);
    const QString entry = secretEntry(profile);
    m_store.write(entry, key, this,
        [this, entry, key, context = QPointer(context), done](const Expected<void, KeyringError> &written) {
            const auto kept = m_kept.constFind(entry);
            if (written && kept != m_kept.constEnd() && kept->key.hasSameBytes(key))
                remember(entry, {key, Place::Keyring});
            if (context)
                done(written);
        });
}

void SecretKeys::forget(const Profile &profile, QObject *context, const Done &done)
{
    using Result = Expected<void, KeyringError>;
    if (!isFor(profile))
        return tellLater<Result>(context, done, unexpected(KeyringError::NotFound));
    const QString entry = secretEntry(profile);
    endSearch(entry, unexpected(KeyringError::Forgotten));
    const bool wasKnown = m_kept.remove(entry) > 0;
    if (wasKnown)
        Q_EMIT changed();
    m_store.remove(entry, context, [wasKnown, done](const Result &removed) {
        const bool isMissed = !removed && !(wasKnown && removed.error() == KeyringError::NotFound);
        done(isMissed ? removed : Result());
    });
}

void SecretKeys::forgetUnused(const Profile &profile, const QList<Profile> &others, QObject *context, const Done &done)
{
    const QString entry = secretEntry(profile);
    if (std::ranges::any_of(others, [&entry](const Profile &other) { return secretEntry(other) == entry; }))
        return tellLater<Expected<void, KeyringError>>(context, done, {});
    forget(profile, context, done);
}

void SecretKeys::forgetAll()
{
    for (const QString &entry : m_searches.keys())
        endSearch(entry, unexpected(KeyringError::Forgotten));
    if (std::exchange(m_kept, {}).isEmpty())
        return;
    Q_EMIT changed();
}

void SecretKeys::remember(const QString &entry, const Kept &kept)
{
    m_kept.insert(entry, kept);
    Q_EMIT changed();
}

void SecretKeys::endSearch(const QString &entry, const Expected<Secret, KeyringError> &result)
{
    const auto search = m_searches.take(entry);
    if (!search)
        return;
    for (const auto &[context, found] : std::as_const(search->waiting))
        tellLater(context, found, result);
}

QString secretEntry(const Profile &profile)
{
    return QStringList {
        profile.server.baseUrl.toString(QUrl::FullyEncoded), schemeOf(profile.credentials).word, profile.applicationId}
        .join(u' ');
}

} // namespace bearerscope
