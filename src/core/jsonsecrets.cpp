// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsecrets.h"

#include "jsontokens.h"
#include "knownforms.h"
#include "secretmembers.h"
#include "textsecrets.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = JsonToken::Kind;

bool isPublished(const QString &member)
{
    static const QStringList names {u"access_token"_s, u"expires_at"_s, u"expires_in"_s, u"scope"_s, u"token_type"_s,
        u"active"_s, u"code"_s, u"key"_s, u"message"_s, u"details"_s, u"request_id"_s, u"resource_id"_s};
    return names.contains(member);
}

/// Goes through JSON and notes the strings that may not be shown.
class JsonWalk
{
public:
    /// \a found are the known ones that stand in \a body, in their order.
    JsonWalk(QByteArrayView body, const KnownForms &known, const SecretSpans &found, Audience audience)
        : m_body(body)
        , m_known(known)
        , m_found(found)
        , m_audience(audience)
    {
    }

    void run()
    {
        for (const JsonToken &token : jsonTokens(m_body))
            take(token);
    }
    const SecretSpans &secrets() const { return m_secrets; }
    /// The name of the string that may be shown and has the byte \a at in it; empty where there is none.
    QString nameAt(qsizetype at) const
    {
        const auto behind = std::ranges::upper_bound(m_shown, at, {}, &SecretSpan::start);
        return behind != m_shown.begin() && at < std::prev(behind)->end() ? std::prev(behind)->name : QString();
    }

private:
    struct Level {
        QString name;
        Shown shown;
    };

    /// Of the value that comes next.
    Level next() const
    {
        const Level &around = m_levels.last();
        if (!m_key)
            return around;
        if (m_audience == Audience::Others && !isPublished(*m_key))
            return {*m_key, Shown::Nothing};
        return {*m_key, shownOf(*m_key, around.shown)};
    }

    void take(const JsonToken &token)
    {
        switch (token.kind) {
        case Kind::Open:
            m_levels.append(next());
            m_key.reset();
            break;
        case Kind::Close:
            if (m_levels.size() > 1)
                m_levels.removeLast();
            m_key.reset();
            break;
        case Kind::Comma:
            m_key.reset();
            break;
        case Kind::Colon:
            break;
        case Kind::Key:
            m_key = meaningOf(token, m_body);
            if ((m_audience == Audience::Others && !isPublished(*m_key)) || isSecretText(*m_key, token))
                hide(withoutQuotes(token, m_body), {}, *m_key);
            break;
        case Kind::String:
            takeString(token);
            break;
        case Kind::Word:
            if (m_audience == Audience::Others && next().shown == Shown::Nothing)
                hide(token, next().name, QString::fromUtf8(m_body.sliced(token.start, token.size)));
            break;
        }
    }

    void takeString(const JsonToken &token)
    {
        const Level level = next();
        const JsonToken inner = withoutQuotes(token, m_body);
        QString meaning = meaningOf(token, m_body);
        QString rest = restOf(token, meaning);
        const bool isSecret = level.shown == Shown::Nothing || isSecretText(rest, token);
        const bool looks = level.shown == Shown::WhatLooksHarmless && looksSecret(rest);
        if (isSecret || (looks && !isSentence(inner)))
            hide(inner, level.name, meaning);
        else
            m_shown.append({inner.start, inner.size, level.name, {}});
        if (looks && !isSecret && isSentence(inner))
            hideParts(inner, level.name);
        wipe(meaning);
        wipe(rest);
    }

    /// What is left of a string when the known ones are taken out, which are masked by themselves.
    QString restOf(const JsonToken &token, const QString &meaning) const
    {
        auto found = std::ranges::lower_bound(m_found, token.start, {}, &SecretSpan::start);
        if (found == m_found.end() || found->start >= token.end())
            return meaning;
        QByteArray rest;
        qsizetype at = token.start;
        for (; found != m_found.end() && found->start < token.end(); ++found) {
            rest += m_body.sliced(at, std::max<qsizetype>(0, found->start - at));
            rest += ' ';
            at = std::clamp(found->end(), at, token.end());
        }
        rest += m_body.sliced(at, token.end() - at);
        return meaningOf({token.kind, 0, rest.size()}, rest);
    }

    /// Whether a known secret is in it that escapes hide from a search in the bytes.
    bool isSecretText(const QString &meaning, const JsonToken &token) const
    {
        return m_body.sliced(token.start, token.size).contains('\\') && !m_known.findIn(meaning.toUtf8()).isEmpty();
    }

    /// Words around what is secret, as in an error's message: only that is hidden, see textSecrets().
    bool isSentence(const JsonToken &inner) const
    {
        const QByteArrayView characters = m_body.sliced(inner.start, inner.size);
        return characters.contains(' ') && !characters.contains('\\');
    }

    void hideParts(const JsonToken &inner, const QString &name)
    {
        SecretSpans parts = textSecrets(m_body.sliced(inner.start, inner.size));
        for (SecretSpan &part : parts) {
            part.start += inner.start;
            part.name = name;
            m_secrets.append(part);
        }
    }

    void hide(const JsonToken &part, const QString &name, const QString &meaning)
    {
        m_secrets.append({part.start, part.size, name, Secret::fromString(meaning)});
    }

    const QByteArrayView m_body;
    const KnownForms &m_known;
    const SecretSpans &m_found;
    const Audience m_audience;
    QList<Level> m_levels {{{}, Shown::WhatLooksHarmless}};
    std::optional<QString> m_key;
    SecretSpans m_secrets;
    SecretSpans m_shown; ///< the strings that may be shown, with their names
};

} // namespace

SecretSpans jsonSecrets(QByteArrayView body, const KnownForms &known, Audience audience)
{
    SecretSpans found = known.findIn(body);
    std::ranges::sort(found, {}, &SecretSpan::start);
    JsonWalk walk(body, known, found, audience);
    walk.run();
    for (SecretSpan &span : found)
        span.name = walk.nameAt(span.start);
    return walk.secrets() + found;
}

} // namespace bearerscope
