// SPDX-License-Identifier: GPL-3.0-or-later
#include "erroranswer.h"
#include "ownreport.h"
#include "recognisers.h"
#include "tokenparser.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

using Format = PastedToken::Format;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

/// Whether \a json is what another question to this program was answered with.
bool isOwnAnswer(QByteArrayView json)
{
    return json.contains(R"("facts_date")") || json.contains(R"("tested_at_utc")");
}

/// \a bytes hold an object, but no field of a token.
Recognised fromOtherObject(const QByteArray &bytes, const QString &problem)
{
    if (isOwnAnswer(bytes))
        return refused(Texts::tr("This is another answer of Bearerscope's own. There is no token in it."));
    if (const auto answer = errorAnswerIn(bytes))
        return errorAnswer(answer->error);
    return refused(Texts::tr("This JSON can't be inspected. %1").arg(problem));
}

Recognised fromBytes(const QByteArray &bytes)
{
    if (auto report = ownReport(bytes))
        return PastedToken {Format::OwnReport, *std::move(report)};
    auto data = parseTokenJson(bytes);
    if (data)
        return PastedToken {data->active ? Format::Introspection : Format::TokenJson, *std::move(data)};
    if (data.error().kind == ErrorKind::WrongShape)
        return fromOtherObject(bytes, data.error().problem);
    return refused(Texts::tr("This JSON can't be inspected. %1").arg(data.error().problem));
}

} // namespace

/// Blanks in place of what is in front keep the offsets in messages those of the text.
Recognition recogniseJson(QByteArrayView text, QByteArrayView core)
{
    if (!core.startsWith('{') && !core.startsWith('['))
        return {};
    QByteArray bytes(core.data() - text.data(), ' ');
    bytes.append(core);
    Recognised pasted = fromBytes(bytes);
    wipe(bytes);
    return pasted;
}

} // namespace bearerscope
