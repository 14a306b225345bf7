// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportformats.h"

#include "visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportFormats", text);
}

/// Why \a token can't be copied at all; empty when it can.
QString problemOf(const TokenData &token)
{
    if (!token.accessToken || token.accessToken->isEmpty())
        return tr("There is no access token to copy.");
    if (token.accessTokenDamaged)
        return tr("The access token holds half of a character pair, so what is kept here is not what was sent. "
                  "Request a new token.");
    return {};
}

/// Why \a token can't stand in an Authorization header; empty when it can.
QString headerProblemOf(const TokenData &token)
{
    const QByteArrayView bytes = token.accessToken->reveal();
    if (!isVisibleAscii(bytes))
        return tr("The access token holds characters that would break or change a header: %1. It can only be "
                  "copied as it is.")
            .arg(otherCharacters(bytes));
    // RFC 6749 5.1: the type's case doesn't matter; 7.1: a client must not use a type that it doesn't
    // understand.
    if (!isBearer(token))
        return tr("The token_type is \"%1\", not Bearer, so how it stands in a header is unknown. "
                  "It can only be copied as it is.")
            .arg(visibleText(*token.tokenType, 64));
    return {};
}

QByteArray headerOf(const Secret &accessToken)
{
    QByteArray header("Authorization: Bearer ");
    header.reserve(header.size() + accessToken.size()); // so that growing leaves no copy of the secret behind
    return header.append(accessToken.reveal());
}

QByteArray curlLineOf(const Secret &header, const QUrl &endpoint)
{
    QByteArray quotedHeader = shellQuoted(header.reveal());
    const QByteArray quotedAddress = shellQuoted(endpoint.toEncoded());
    QByteArray line("curl --header ");
    line.reserve(line.size() + quotedHeader.size() + 1 + quotedAddress.size());
    line.append(quotedHeader).append(' ').append(quotedAddress);
    wipe(quotedHeader);
    return line;
}

} // namespace

Expected<Secret, QString> exported(const TokenData &token, ExportFormat format, const QUrl &endpoint)
{
    if (const QString problem = problemOf(token); !problem.isEmpty())
        return unexpected(problem);
    if (format == ExportFormat::Token)
        return *token.accessToken;

    if (const QString problem = headerProblemOf(token); !problem.isEmpty())
        return unexpected(problem);
    const Secret header(headerOf(*token.accessToken));
    if (format == ExportFormat::Header)
        return header;

    if (!endpoint.isValid() || endpoint.scheme().isEmpty() || endpoint.host().isEmpty())
        return unexpected(tr("A curl line needs the address of a server. Choose a profile first."));
    return Secret(curlLineOf(header, endpoint));
}

QByteArray shellQuoted(QByteArrayView text)
{
    // Between single quotes nothing is special to a POSIX shell but the single quote itself, which ends them.
    QByteArray word;
    word.reserve(text.size() + 3 * text.count('\'') + 2);
    word.append('\'');
    for (const char c : text) {
        if (c == '\'')
            word.append("'\\''");
        else
            word.append(c);
    }
    return word.append('\'');
}

} // namespace bearerscope
