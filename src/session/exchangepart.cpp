// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangepart.h"

#include "core/maskedbytes.h"
#include "core/percentcoding.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace bearerscope {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostFields = 500; // of a body

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExchangePart)
};

/// What both sides have.
struct Side {
    const QList<CallRecord::Header> &headers;
    const Secret &body;
    qint64 size;
};

Side sideOf(const CallRecord &record, ExchangeSide side)
{
    if (side == ExchangeSide::Request)
        return {record.requestHeaders, record.requestBody, record.requestBody.size()};
    return {record.answerHeaders, record.answerBody, record.answerSize};
}

QByteArray headerIn(const QList<CallRecord::Header> &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value.reveal().toByteArray();
    }
    return {};
}

BodyKind kindOf(const Side &side)
{
    return bodyKindOf(
        side.body.reveal(), headerIn(side.headers, "Content-Type"), headerIn(side.headers, "Content-Encoding"));
}

QString firstLineOf(const CallRecord &record, ExchangeSide side)
{
    if (side == ExchangeSide::Request)
        return visibleText(
            record.method + ' ' + record.address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1");
    return record.status == 0 ? Texts::tr("No answer")
                              : (QString::number(record.status) + u' ' + visibleText(record.reason, 200)).trimmed();
}

QList<ExchangeField> headerFields(const CallRecord &record, const Side &side, Audience audience)
{
    QList<ExchangeField> fields;
    for (const auto &[name, value] : side.headers) {
        const SecretSpans spans = secretSpansOfHeader(name, value.reveal(), record.secrets, audience);
        fields.append(
            {visibleText(name, longestName), maskedText(value.reveal(), spans, '\0'), value, !spans.isEmpty()});
    }
    return fields;
}

QString bodyInWords(const Side &side, BodyKind kind, const SecretSpans &spans)
{
    const QByteArrayView bytes = side.body.reveal();
    switch (kind) {
    case BodyKind::Json:
        return maskedJson(bytes, spans);
    case BodyKind::Form:
        return maskedText(bytes, spans, '&');
    case BodyKind::Text:
        return maskedText(bytes, spans);
    case BodyKind::Opaque:
        return Texts::tr("It is packed, or no UTF-8. What is in it can't be read here, so it is masked whole.");
    }
    Q_UNREACHABLE();
}

QString sizeInWords(const Side &side)
{
    const QString size = Texts::tr("%Ln bytes", nullptr, int(side.size));
    return side.body.size() < side.size
        ? Texts::tr("%1, of which the first %L2 are kept").arg(size).arg(side.body.size())
        : size;
}

QString bytesOf(const CallRecord &record, ExchangeSide which)
{
    const Side side = sideOf(record, which);
    const SecretSpans spans = secretSpans(side.body.reveal(), kindOf(side), record.secrets, Audience::Owner);
    return maskedHex(side.body.reveal(), spans);
}

} // namespace

ExchangePart partOf(const CallRecord &record, ExchangeSide which, Audience audience)
{
    const Side side = sideOf(record, which);
    const BodyKind kind = kindOf(side);
    const SecretSpans spans = secretSpans(side.body.reveal(), kind, record.secrets, audience);
    ExchangePart part {firstLineOf(record, which), headerFields(record, side, audience), bodyInWords(side, kind, spans),
        kind, sizeInWords(side)};
    for (const SecretSpan &span : spans.first(std::min(mostFields, spans.size()))) {
        part.fields.append({visibleText(audience == Audience::Others ? QString() : span.name, longestName),
            maskedText(side.body.reveal().sliced(span.start, span.size), {{0, span.size, {}, span.value}}, '\0'),
            span.value, true, true});
    }
    if (which == ExchangeSide::Answer && record.otherHeaders > 0)
        part.remark = Texts::tr("Headers left out: %1.").arg(record.otherHeaders);
    return part;
}

QString bytesOf(const CallRecord &record, Audience audience)
{
    if (audience == Audience::Others)
        return Texts::tr("Bytes aren't shown in presenter mode.");
    const auto section = [&record](const QString &title, ExchangeSide side) {
        const QString lines = bytesOf(record, side);
        return title.arg(sizeInWords(sideOf(record, side))) + u'\n' + (lines.isEmpty() ? QString() : lines + u'\n');
    };
    return section(Texts::tr("Request, body: %1"), ExchangeSide::Request) + u'\n'
        + section(Texts::tr("Answer, body: %1"), ExchangeSide::Answer);
}

QStringList identitiesOf(const CallRecord &record)
{
    QStringList identities {QString::fromUtf8(headerIn(record.requestHeaders, "X-App-Id"))};
    QByteArray signIn = headerIn(record.requestHeaders, "Authorization");
    if (signIn.startsWith("Basic ")) {
        QByteArray pair = QByteArray::fromBase64(signIn.sliced(6));
        identities.append(QString::fromUtf8(pair.left(pair.indexOf(':'))));
        wipe(pair);
    }
    wipe(signIn);
    constexpr QByteArrayView project("project_id=");
    const QList<QByteArray> fields = record.requestBody.reveal().toByteArray().split('&');
    for (const QByteArray &field : fields) {
        if (field.startsWith(project))
            identities.append(QString::fromUtf8(percentDecoded(field.sliced(project.size()))));
    }
    identities.removeAll(QString());
    return identities;
}

} // namespace bearerscope
