// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognisers.h"

#include "refusaladvice.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

} // namespace

tl::unexpected<NoToken> refused(const QString &message)
{
    return unexpected(NoToken {{InputError::Field::Text, message}});
}

tl::unexpected<NoToken> unknownFormat(const QString &problem)
{
    return refused(problem + u' '
        + Texts::tr("Recognised are token JSON, an HTTP answer, \"Bearer TOKEN\", headers, a curl line or PowerShell "
                    "call, form "
                    "data, a .env file, a Postman environment, a HAR file, or the token alone."));
}

tl::unexpected<NoToken> asksForToken(const std::optional<RequestDraft> &draft, const QString &problem)
{
    const QString what =
        problem.isEmpty() ? Texts::tr("This holds an API key pair but no access token: it asks for a token.") : problem;
    const QString hint = draft ? Texts::tr("Enter the pair in the window and choose Request token, or hand the text to "
                                           "\"bearerscope request --from FILE\".")
                               : Texts::tr("Enter the pair in the window and choose Request token.");
    return unexpected(NoToken {{InputError::Field::Text, what + u' ' + hint}, {}, draft});
}

tl::unexpected<NoToken> webPage()
{
    return refused(Texts::tr("This is a web page, not a token: a proxy's or a sign-in page? Copy the token itself."));
}

tl::unexpected<NoToken> errorAnswer(const ApiError &answer)
{
    QString message = Texts::tr("This is an error answer, not a token.");
    if (const QString said = serverWords(answer); !said.isEmpty())
        message += u' ' + said;
    else if (answer.httpStatus > 0)
        message += u' ' + adviceFor(answer).whatHappened;
    if (!answer.requestId.isEmpty())
        message += u' ' + Texts::tr("Its request ID is %1.").arg(visibleText(answer.requestId, 128));
    return unexpected(NoToken {{InputError::Field::Text, message}, answer, {}});
}

bool mentionsKeyPair(QByteArrayView text)
{
    const auto names = {"x-app-id", "x-app-token", "x_app_id", "x_app_token", "app_id=", "app_token=", "client_secret"};
    return std::any_of(names.begin(), names.end(),
        [text](const char *name) { return QLatin1String(text).contains(QLatin1String(name), Qt::CaseInsensitive); });
}

Recognised fromFindings(Expected<TokenData, QString> token, PastedToken::Format format, QByteArrayView text,
    const std::optional<RequestDraft> &draft)
{
    if (token)
        return PastedToken {format, *std::move(token), false, draft};
    if (draft)
        return asksForToken(draft, token.error());
    if (!token.error().isEmpty())
        return refused(token.error());
    if (mentionsKeyPair(text))
        return asksForToken({});
    return unknownFormat(format == PastedToken::Format::FormData
            ? Texts::tr("This is form data without an access token in it.")
            : Texts::tr("There is no access token in this text."));
}

} // namespace bearerscope
