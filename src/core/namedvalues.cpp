// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedvalues.h"

#include "asciiwords.h"
#include "draftreader.h"
#include "tokenfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

enum class Meaning { None, Token, Server, ApplicationId, SecretKey, ProjectId, Scopes };

/// The names without VOUCHERIFY_, the surest first. Those that are \a common are others' as well.
constexpr struct {
    QLatin1String name;
    Meaning meaning;
    bool isCommon;
} knownNames[] = {{"access_token"_L1, Meaning::Token, false}, {"oauth_access_token"_L1, Meaning::Token, false},
    {"oauth_token"_L1, Meaning::Token, false}, {"bearer_token"_L1, Meaning::Token, false},
    {"auth_token"_L1, Meaning::Token, false}, {"authorization"_L1, Meaning::Token, false},
    {"token"_L1, Meaning::Token, false}, {"x_app_id"_L1, Meaning::ApplicationId, false},
    {"app_id"_L1, Meaning::ApplicationId, false}, {"application_id"_L1, Meaning::ApplicationId, false},
    {"x_app_token"_L1, Meaning::SecretKey, false}, {"app_token"_L1, Meaning::SecretKey, false},
    {"app_secret"_L1, Meaning::SecretKey, false}, {"app_secret_key"_L1, Meaning::SecretKey, true},
    {"secret_key"_L1, Meaning::SecretKey, true}, {"secret"_L1, Meaning::SecretKey, true},
    {"host"_L1, Meaning::Server, true}, {"api_host"_L1, Meaning::Server, true},
    {"base_url"_L1, Meaning::Server, true}, {"baseurl"_L1, Meaning::Server, true},
    {"api_url"_L1, Meaning::Server, true}, {"url"_L1, Meaning::Server, true},
    {"project_id"_L1, Meaning::ProjectId, true}, {"scopes"_L1, Meaning::Scopes, false},
    {"scope"_L1, Meaning::Scopes, false}};

constexpr auto prefix = "voucherify"_L1;

/// A value, and how sure its name is; a smaller rank is surer.
struct Ranked {
    const NamedValue *value;
    qsizetype rank;
};

struct Name {
    Meaning meaning = Meaning::None;
    qsizetype rank = 0;
    bool isSure = false; ///< not one that others use as well
};

Name meaningOf(const QString &name, Naming naming)
{
    QString plain = QString(name).remove(u'-').remove(u'.').remove(u'_').toLower(); // ACCESS_TOKEN, accessToken
    const bool isPrefixed = plain.startsWith(prefix);
    plain = plain.mid(isPrefixed ? prefix.size() : 0);
    const auto *known = std::ranges::find(knownNames, plain, [](const auto &row) { return QString(row.name).remove(u'_'); });
    if (known == std::end(knownNames) || (known->isCommon && !isPrefixed && naming == Naming::Shared))
        return {};
    const qsizetype rank = known - std::begin(knownNames);
    return {known->meaning, isPrefixed ? rank - qsizetype(std::size(knownNames)) : rank, isPrefixed || !known->isCommon};
}

class Finder
{
public:
    Finder(const QList<NamedValue> &values, Naming naming, qsizetype others)
        : m_naming(naming)
    {
        m_ignored.addOthers(others);
        for (const NamedValue &value : values)
            sort(value);
    }

    NamedFindings findings()
    {
        const auto draft = readDraft();
        return {m_hasKnownName, token(draft.has_value()), draft};
    }

private:
    void sort(const NamedValue &value)
    {
        const Name name = meaningOf(value.name, m_naming);
        m_hasKnownName = m_hasKnownName || name.isSure;
        if (name.meaning == Meaning::None || !value.isOn)
            m_ignored.add(value.name);
        else if (value.value.trimmed().isEmpty())
            m_empty.append(value.name);
        else
            m_found[std::size_t(name.meaning)].append({&value, name.rank});
    }

    /// The values of \a meaning, the surest first.
    QList<Ranked> found(Meaning meaning) const
    {
        QList<Ranked> sorted = m_found[std::size_t(meaning)];
        std::ranges::stable_sort(sorted, {}, &Ranked::rank);
        return sorted;
    }

    std::optional<RequestDraft> readDraft() const
    {
        using Setter = void (*)(DraftReader &, const NamedValue &);
        const std::pair<Meaning, Setter> parts[] = {
            {Meaning::Server, [](DraftReader &r, const NamedValue &v) { r.setServer(v.value); }},
            {Meaning::ApplicationId, [](DraftReader &r, const NamedValue &v) { r.setApplicationId(v.value, v.name); }},
            {Meaning::SecretKey, [](DraftReader &r, const NamedValue &v) { r.setSecretKey(v.value, v.name); }},
            {Meaning::ProjectId, [](DraftReader &r, const NamedValue &v) { r.setProjectId(v.value, v.name); }},
            {Meaning::Scopes, [](DraftReader &r, const NamedValue &v) { r.setScopes(v.value, v.name); }}};
        DraftReader reader;
        for (const auto &[meaning, set] : parts) {
            const QList<Ranked> values = found(meaning);
            for (qsizetype i = 0; i < values.size(); ++i) {
                if (i == 0)
                    set(reader, *values[i].value);
                else
                    reader.ignore(values[i].value->name);
            }
        }
        auto draft = reader.result();
        if (!draft)
            return draft;
        draft->ignored.add(m_ignored);
        draft->isServerAssumed = m_naming == Naming::Shared && found(Meaning::Server).isEmpty();
        if (draft->isServerAssumed)
            draft->address = usualAddress();
        return draft;
    }

    Expected<TokenData, QString> token(bool hasDraft) const
    {
        TokenFinder finder;
        QStringList placeholders;
        for (const Ranked &ranked : found(Meaning::Token)) {
            const QByteArrayView value = QByteArrayView(ranked.value->value).trimmed();
            if (standsForAnother(value))
                placeholders.append(ranked.value->name);
            else if (knownScheme(firstWord(value)))
                finder.addCredentials(value);
            else if (!hasBlanks(value))
                finder.addToken(Secret::fromUtf8(value));
        }
        auto data = finder.result();
        if (!data)
            return data.error().isEmpty() ? unexpected(whyNone(placeholders)) : data;
        const QList<Ranked> servers = found(Meaning::Server);
        if (!servers.isEmpty())
            data->provenance.server = serverIn(servers.constFirst().value->value);
        IgnoredParts ignored = m_ignored;
        for (std::size_t i = std::size_t(Meaning::Server); !hasDraft && i < m_found.size(); ++i) {
            for (const Ranked &ranked : m_found[i]) {
                if (servers.isEmpty() || ranked.value != servers.constFirst().value)
                    ignored.add(ranked.value->name);
            }
        }
        if (!ignored.isEmpty())
            data->warnings.append({Warning::Kind::TextIgnored, {}, ignored.inWords()});
        return data;
    }

    QString whyNone(const QStringList &placeholders) const
    {
        const auto shown = [](const QStringList &names) {
            return listed(namesThat(names, isTellable), [](const QString &name) { return name; }, 8);
        };
        if (!placeholders.isEmpty())
            return QCoreApplication::translate("NamedValues",
                "What stands where the token belongs is the name of another variable (%1). Paste the token itself.")
                .arg(shown(placeholders));
        if (!m_empty.isEmpty())
            return QCoreApplication::translate("NamedValues",
                "There is a variable without a value: %1. Postman exports initial values only, not current ones.")
                .arg(shown(m_empty));
        return {};
    }

    Naming m_naming;
    std::array<QList<Ranked>, 7> m_found; ///< by meaning
    IgnoredParts m_ignored;
    QStringList m_empty;
    bool m_hasKnownName = false;
};

} // namespace

NamedFindings findingsIn(const QList<NamedValue> &values, Naming naming, qsizetype others)
{
    return Finder(values, naming, others).findings();
}

void wipe(QList<NamedValue> &values)
{
    for (NamedValue &value : values)
        wipe(value.value);
}

} // namespace bearerscope
