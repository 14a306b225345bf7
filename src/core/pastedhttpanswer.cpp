// SPDX-License-Identifier: GPL-3.0-or-later
#include "erroranswer.h"
#include "httptext.h"
#include "recognisers.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

Recognised fromAnswer(QByteArrayView text, const HttpText &answer)
{
    if (answer.body.startsWith('<'))
        return webPage();
    if (!answer.body.startsWith('{'))
        return unknownFormat(Texts::tr("This is an HTTP answer without token JSON in its body."));
    Recognised pasted = *recogniseJson(text, answer.body);
    if (!pasted)
        return pasted;
    TokenData &data = pasted->data;
    pasted->isInHttpAnswer = true;
    if (answer.date && pasted->format != PastedToken::Format::OwnReport)
        data.provenance.time = {data.active ? ToldTime::Kind::DateOfCheck : ToldTime::Kind::DateOfIssue, *answer.date};
    data.warnings.append({Warning::Kind::TextIgnored, QString(),
        answer.date ? Texts::tr("Of the status line and the headers only Date was read.")
                    : Texts::tr("Only the body was read. The status line and the headers were ignored.")});
    return pasted;
}

} // namespace

Recognition recogniseHttpAnswer(QByteArrayView text, QByteArrayView core)
{
    if (!isHttpText(core))
        return {};
    const HttpText answer = httpTextIn(core);
    const auto error = answer.status < 400 ? std::nullopt : errorAnswerIn(core.toByteArray());
    if (error)
        return Recognised(errorAnswer(error->error));
    Recognised pasted = fromAnswer(text, answer);
    const bool hasRequest = core.startsWith("> ") || core.contains("\n> ");
    return pasted || !hasRequest ? Recognition(std::move(pasted)) : Recognition();
}

Recognition recognisePage(QByteArrayView, QByteArrayView core)
{
    return core.startsWith('<') ? Recognition(webPage()) : Recognition();
}

} // namespace bearerscope
