// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsecrets.h"

#include "secretmembers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bearerscope {

SecretSpans textSecrets(QByteArrayView body)
{
    static const QRegularExpression named(
        u"(?:token|secret|key|passw\\w*|pwd|cookie|session\\w*)[\"']?\\s*[=:]\\s*[\"']?([^\\s\"'&<>,;]{4,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signIn(
        u"\\b(?:bearer|basic)\\s+([A-Za-z0-9._~+/=-]{4,})"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inAddress(u"://([^\\s/@:]*:[^\\s/@]+)@"_s);
    static const QRegularExpression pem(
        u"-----BEGIN[^-]*PRIVATE KEY-----(.*?)(?:-----END|\\z)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression run(u"([A-Za-z0-9._~+-]{20,})"_s);
    SecretSpans spans;
    QString text = QString::fromLatin1(body); // a character for each byte, so that places stay
    for (const QRegularExpression *expression : {&named, &signIn, &inAddress, &pem, &run}) {
        for (auto matches = expression->globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype start = match.capturedStart(1);
            const qsizetype size = match.capturedLength(1);
            if (expression != &run || looksSecret(match.captured(1)))
                spans.append({start, size, {}, Secret::fromUtf8(body.sliced(start, size))});
        }
    }
    wipe(text);
    return spans;
}

} // namespace bearerscope
