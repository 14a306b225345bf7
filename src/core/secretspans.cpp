// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretspans.h"

#include "jsonsecrets.h"
#include "jsontokens.h"
#include "knownforms.h"
#include "percentcoding.h"
#include "secretmembers.h"
#include "textsecrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// In order; of two that overlap, the first and longer one grows over the other.
SecretSpans merged(SecretSpans spans)
{
    std::ranges::stable_sort(spans, [](const SecretSpan &one, const SecretSpan &other) {
        return one.start != other.start ? one.start < other.start : one.size > other.size;
    });
    SecretSpans result;
    for (const SecretSpan &span : spans) {
        if (span.size == 0)
            continue;
        if (result.isEmpty() || span.start >= result.last().end())
            result.append(span);
        else
            result.last().size = std::max(result.last().end(), span.end()) - result.last().start;
    }
    return result;
}

SecretSpan wholeOf(QByteArrayView bytes, const QString &name)
{
    return {0, bytes.size(), name, Secret::fromUtf8(bytes)};
}

SecretSpans formSpans(QByteArrayView body, const KnownForms &known, Audience audience)
{
    SecretSpans spans = known.findIn(body);
    for (qsizetype start = 0; start < body.size();) {
        const qsizetype ampersand = body.indexOf('&', start);
        const qsizetype end = ampersand < 0 ? body.size() : ampersand;
        const QByteArrayView field = body.sliced(start, end - start);
        const qsizetype equals = field.indexOf('=');
        const QString name = QString::fromUtf8(percentDecoded(field.first(std::max<qsizetype>(equals, 0))));
        const bool isKnown = name == "grant_type"_L1 || name == "scope"_L1;
        const bool isSecret = namesSecret(name) || (audience == Audience::Others && !isKnown);
        for (SecretSpan &span : spans) {
            if (span.start >= start && span.start < end)
                span.name = name;
        }
        if (isSecret) {
            const QByteArrayView value = field.sliced(equals + 1);
            spans.append({start + equals + 1, value.size(), name, Secret(percentDecoded(value))});
        }
        start = end + 1;
    }
    return spans;
}

bool tellsNoAccount(const QByteArray &header)
{
    static const QByteArrayList names {"accept", "accept-encoding", "accept-language", "cache-control", "connection",
        "content-encoding", "content-length", "content-type", "date", "host", "retry-after", "transfer-encoding",
        "user-agent", "x-request-id"};
    const QByteArray name = header.toLower();
    return names.contains(name) || name.startsWith("x-rate-limit-");
}

} // namespace

BodyKind bodyKindOf(QByteArrayView body, QByteArrayView contentType, QByteArrayView contentEncoding)
{
    const QByteArrayView coding = contentEncoding.trimmed();
    const bool isPacked = !coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0;
    if (isPacked || body.contains('\0') || !body.isValidUtf8())
        return BodyKind::Opaque;
    if (beginsAsJson(body))
        return BodyKind::Json;
    const bool isForm = contentType.toByteArray().toLower().contains("x-www-form-urlencoded");
    return isForm ? BodyKind::Form : BodyKind::Text;
}

SecretSpans secretSpans(QByteArrayView body, BodyKind kind, const QList<Secret> &known, Audience audience)
{
    if (body.isEmpty())
        return {};
    const KnownForms forms(known);
    switch (kind) {
    case BodyKind::Json:
        return merged(jsonSecrets(body, forms, audience));
    case BodyKind::Form:
        return merged(formSpans(body, forms, audience));
    case BodyKind::Text:
        return audience == Audience::Others ? SecretSpans {wholeOf(body, {})}
                                            : merged(forms.findIn(body) + textSecrets(body));
    case BodyKind::Opaque:
        return {wholeOf(body, {})};
    }
    Q_UNREACHABLE();
}

SecretSpans secretSpansOfHeader(
    const QByteArray &name, QByteArrayView value, const QList<Secret> &known, Audience audience)
{
    const QString title = QString::fromLatin1(name);
    const bool isId = title.endsWith("-id"_L1, Qt::CaseInsensitive);
    const bool isSecret = namesSecret(title) || (!isId && looksSecret(QString::fromUtf8(value)));
    if (isSecret || (audience == Audience::Others && !tellsNoAccount(name))) {
        SecretSpan span = wholeOf(value, title);
        if (const qsizetype blank = value.indexOf(' ');
            title.compare("Authorization"_L1, Qt::CaseInsensitive) == 0 && blank > 0)
            span = {blank + 1, value.size() - blank - 1, title, Secret::fromUtf8(value.sliced(blank + 1))};
        return merged({span});
    }
    SecretSpans spans = KnownForms(known).findIn(value);
    for (SecretSpan &span : spans)
        span.name = title;
    return merged(spans);
}

} // namespace bearerscope
