// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportformats.h"

#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportFormats)
};

/// Why \a token can't be copied at all; empty when it can.
QString problemOf(const TokenData &token)
{
    if (!token.accessToken || token.accessToken->isEmpty())
        return Texts::tr("There is no access token to copy.");
    if (token.accessTokenDamaged)
        return Texts::tr("The access token holds half of a character pair, so what is kept here is not what was sent. "
                         "Request a new token.");
    return {};
}

/// Why \a token can't stand in an Authorization header; empty when it can.
QString headerProblemOf(const TokenData &token)
{
    const QByteArrayView bytes = token.accessToken->reveal();
    if (!isVisibleAscii(bytes))
        return Texts::tr("The access token holds characters that would break or change a header: %1. It can only be "
                         "copied as it is, or as JSON.")
            .arg(otherCharacters(bytes));
    // RFC 6749 5.1: the type's case doesn't matter; 7.1: a client must not use a type that it doesn't
    // understand.
    if (!isBearer(token))
        return Texts::tr("The token_type is \"%1\", not Bearer, so how it stands in a header is unknown. "
                         "It can only be copied as it is, or as JSON.")
            .arg(visibleText(*token.tokenType, 64));
    return {};
}

/// Why \a token can't stand in that format in particular; empty when it can.
QString spellingProblemOf(const TokenData &token, const ExportFormatInfo &info)
{
    QStringList found;
    for (const char c : info.foreign) {
        if (token.accessToken->reveal().contains(c))
            found.append(QChar::fromLatin1(c));
    }
    return found.isEmpty()
        ? QString()
        : Texts::tr("The access token holds %1, which not everything that reads this format takes as it "
                    "stands. Choose another format.")
              .arg(found.join(u' '));
}

bool isAddress(const QUrl &server)
{
    return server.isValid() && !server.scheme().isEmpty() && !server.host().isEmpty();
}

} // namespace

Secret ExportText::whole() const
{
    QByteArray bytes;
    bytes.reserve(before.size() + token.size() + behind.size()); // so that growing leaves no copy of the secret behind
    bytes.append(before).append(token.reveal()).append(behind);
    return Secret(std::move(bytes));
}

QString ExportText::with(const QString &words) const
{
    return QString::fromLatin1(before) + words + QString::fromLatin1(behind); // ASCII, both
}

QString ExportFormatInfo::name() const
{
    return Texts::tr(title);
}

QString ExportFormatInfo::purpose() const
{
    return Texts::tr(use);
}

const ExportFormatInfo &infoOf(ExportFormat format)
{
    const auto &infos = exportFormats();
    return *std::ranges::find(infos, format, &ExportFormatInfo::format);
}

const ExportFormatInfo *findExportFormat(const QString &word)
{
    const auto &infos = exportFormats();
    const auto found = std::ranges::find(infos, word, &ExportFormatInfo::word);
    return found == infos.end() ? nullptr : &*found;
}

ExportCall exportCall(const QString &method, const QUrl &server, const QStringList &segments)
{
    QByteArray address = server.toEncoded(QUrl::RemovePath);
    for (const QString &segment : segments) // all that RFC 3986 lets stand in one, and the braces of a placeholder
        address += '/' + segment.toUtf8().toPercentEncoding(":@!$&'()*+,;={}");
    return {method, address};
}

Expected<ExportText, QString> exported(const ExportInput &input, ExportFormat format)
{
    const ExportFormatInfo &info = infoOf(format);
    if (const QString problem = problemOf(input.token); !problem.isEmpty())
        return unexpected(problem);
    if (!info.takesAnyToken) {
        for (const QString &problem : {headerProblemOf(input.token), spellingProblemOf(input.token, info)}) {
            if (!problem.isEmpty())
                return unexpected(problem);
        }
    }
    if (info.namesServer && !isAddress(input.server))
        return unexpected(Texts::tr("%1 needs the address of a server. Choose a profile first.").arg(info.name()));
    ExportText text = info.around(input);
    text.token = Secret(info.escaped(input.token.accessToken->reveal()));
    return text;
}

Expected<Secret, QString> exported(const TokenData &token, ExportFormat format, const QUrl &endpoint)
{
    const QUrl server = endpoint.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return exported(ExportInput {token, server, {QStringLiteral("GET"), endpoint.toEncoded()}}, format)
        .map(&ExportText::whole);
}

} // namespace bearerscope
