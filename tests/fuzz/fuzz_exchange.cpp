// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/maskedbytes.h"
#include "core/strictjson.h"
#include "core/visibletext.h"

#include <QStringList>

using namespace bearerscope;

// The input is a body as it came over the wire. What is shown of it holds no secret that is known, nor one that a name
// tells, and nothing that doesn't show.

namespace {

const QByteArray token = "1ABCdefghijklmnopqrstuvwxyzjkLm";

void requireInOrder(const SecretSpans &spans, qsizetype size)
{
    qsizetype end = 0;
    for (const SecretSpan &span : spans) {
        REQUIRE(span.start >= end);
        REQUIRE(span.size > 0);
        end = span.end();
    }
    REQUIRE(end <= size);
}

void requireShown(const QString &text, const QByteArray &secret)
{
    REQUIRE(!text.contains(QString::fromUtf8(secret)));
    const QStringList lines = text.split(u'\n');
    REQUIRE(lines.size() <= mostLines + 2);
    for (const QString &line : lines)
        REQUIRE(visibleText(line, line.size()) == line);
}

/// The value of access_token, where it stands once and as it is; else a token that may be there by chance.
QByteArray namedSecretIn(const QByteArray &body)
{
    const auto json = parseStrictJson(body);
    const QByteArray value = json ? json->object[QLatin1String("access_token")].toString().toUtf8() : QByteArray();
    const bool isPlain = value.size() >= 8 && isVisibleAscii(value) && body.count(value) == 1;
    return isPlain && json->repeatedKeys.isEmpty() ? value : token;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<Secret> known {Secret::fromUtf8(token)};
    const QByteArray named = namedSecretIn(body);
    for (const Audience audience : {Audience::Owner, Audience::Others}) {
        for (const char *type : {"application/json", "application/x-www-form-urlencoded"}) {
            const SecretSpans spans = secretSpans(body, bodyKindOf(body, type, {}), known, audience);
            requireInOrder(spans, body.size());
            for (const QString &text :
                {maskedJson(body, spans), maskedText(body, spans), maskedText(body, spans, '&')}) {
                requireShown(text, token);
                requireShown(text, named);
            }
            requireShown(maskedHex(body, spans), token);
        }
        requireInOrder(secretSpansOfHeader("X-Echo-Id", body, known, audience), body.size());
    }
    return 0;
}
