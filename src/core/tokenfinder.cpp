// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenfinder.h"

#include "asciiwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

constexpr QByteArrayView tokenField("access_token=");
/// As the check of other servers has it (RFC 7662 2.1).
constexpr QByteArrayView checkedField("token=");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TokenFinder)
};

/// Why there is no access token behind \a word; empty if there may be one.
QString schemeProblem(QByteArrayView word)
{
    const auto scheme = knownScheme(word);
    if (!scheme)
        return Texts::tr("The Authorization header doesn't read \"Bearer TOKEN\".");
    if (*scheme == QLatin1String("Basic"))
        return Texts::tr("Basic credentials are a key to ask for a token with. There is no access token in them.");
    if (*scheme != QLatin1String("Bearer"))
        return Texts::tr("The authorization scheme is %1, not Bearer. There is no access token in it.").arg(*scheme);
    return {};
}

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// QByteArray::fromPercentEncoding() makes something of any two characters behind a percent sign.
bool isPercentEncoded(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHexadecimal(text[at + 1]) || !isHexadecimal(text[at + 2]))
            return false;
    }
    return true;
}

/// Percent-encoding undone; what isn't such encoding of UTF-8 stays as it is.
Secret percentDecoded(QByteArrayView encoded)
{
    const Secret asWritten = Secret::fromUtf8(encoded);
    if (!isPercentEncoded(encoded))
        return asWritten;
    QByteArray decoded = QByteArray::fromPercentEncoding(encoded.toByteArray());
    return decoded.isValidUtf8() ? Secret(std::move(decoded)) : asWritten;
}

QString nameOf(QByteArrayView field)
{
    return QString::fromUtf8(field.first(std::max<qsizetype>(field.indexOf('='), 0)));
}

bool hasField(QByteArrayView form, QByteArrayView start)
{
    while (!form.isEmpty()) {
        if (takeUpTo('&', form).startsWith(start))
            return true;
    }
    return false;
}

} // namespace

QByteArrayView tokenFieldIn(QByteArrayView form)
{
    return !hasField(form, tokenField) && hasField(form, checkedField) ? checkedField : tokenField;
}

std::optional<QLatin1String> knownScheme(QByteArrayView word)
{
    for (const char *name : {"Bearer", "Basic", "Digest", "Negotiate", "NTLM", "OAuth"}) {
        if (equalsIgnoringCase(word, QLatin1String(name)))
            return QLatin1String(name);
    }
    return {};
}

void TokenFinder::addToken(Secret token)
{
    if (!m_data.accessToken)
        m_data.accessToken = std::move(token);
    else
        m_hasOtherTokens = m_hasOtherTokens || !m_data.accessToken->hasSameBytes(token);
}

void TokenFinder::addBearerToken(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    const QByteArrayView token = withoutQuotes(trimmed);
    if (token.isEmpty()) {
        m_problem = Texts::tr("There is no token where a Bearer token belongs.");
        return;
    }
    if (hasBlanks(token)) {
        m_problem = Texts::tr("The Bearer token has blanks or line breaks in it. A token is a single word.");
        return;
    }
    if (!m_data.accessToken) {
        m_data.tokenType = QStringLiteral("Bearer");
        if (token.size() < trimmed.size())
            warn(Warning::Kind::BlanksTrimmed, Texts::tr("There were quotes around the token. They were left out."));
    }
    addToken(Secret::fromUtf8(token));
}

void TokenFinder::addCredentials(QByteArrayView credentials)
{
    const QByteArrayView trimmed = credentials.trimmed();
    const QByteArrayView scheme = firstWord(trimmed);
    if (const QString problem = schemeProblem(scheme); problem.isEmpty())
        addBearerToken(trimmed.sliced(scheme.size()));
    else
        m_problem = problem;
}

void TokenFinder::addHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && equalsIgnoringCase(line.first(colon).trimmed(), QLatin1String("authorization")))
        addCredentials(line.sliced(colon + 1));
    else if (!line.trimmed().isEmpty())
        m_ignored.add(QString::fromUtf8(line.first(std::max<qsizetype>(colon, 0)).trimmed()));
}

void TokenFinder::addForm(QByteArrayView form)
{
    const QByteArrayView start = tokenFieldIn(form);
    while (!form.isEmpty())
        addFormField(takeUpTo('&', form), start);
}

void TokenFinder::addFormField(QByteArrayView field, QByteArrayView start)
{
    if (!field.startsWith(start) || field.size() == start.size()) {
        m_ignored.add(nameOf(field));
        return;
    }
    const QByteArrayView value = field.sliced(start.size());
    if (!m_data.accessToken && value.contains('+')) {
        warn(Warning::Kind::InvalidValue,
            Texts::tr("In form data a + stands for a blank. It was read as a plus sign here; a server needs "
                      "%2B."));
    }
    addToken(percentDecoded(value));
}

void TokenFinder::addPlainField(QByteArrayView field)
{
    if (field.startsWith(tokenField) && field.size() > tokenField.size())
        addToken(Secret::fromUtf8(field.sliced(tokenField.size())));
    else
        m_ignored.add(nameOf(field));
}

Expected<TokenData, QString> TokenFinder::result() const
{
    if (!m_data.accessToken)
        return unexpected(m_problem);
    TokenData data = m_data;
    const auto warnOfIgnored = [&data](const QString &text) {
        data.warnings.append({Warning::Kind::TextIgnored, QString(), text});
    };
    if (m_hasOtherTokens)
        warnOfIgnored(Texts::tr("There is more than one token. The first one is shown."));
    IgnoredParts ignored = m_ignored;
    if (!m_problem.isEmpty())
        ignored.add(QStringLiteral("Authorization"));
    if (!ignored.isEmpty())
        warnOfIgnored(Texts::tr("Only the token was read.") + u' ' + ignored.inWords());
    return data;
}

void TokenFinder::warn(Warning::Kind kind, const QString &text)
{
    m_data.warnings.append({kind, QStringLiteral("access_token"), text});
}

} // namespace bearerscope
