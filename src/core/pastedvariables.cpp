// SPDX-License-Identifier: GPL-3.0-or-later
#include "asciiwords.h"
#include "envtext.h"
#include "postmanvariables.h"
#include "recognisers.h"

#include <QCoreApplication>

#include <algorithm>

// Variables, of a .env file, a shell or Postman: their names tell which of them is a token or a key.

namespace bearerscope {

namespace {

using Format = PastedToken::Format;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

tl::unexpected<NoToken> noKnownName()
{
    return unknownFormat(
        Texts::tr("These are variables, but none has the name of a token or a key, such as ACCESS_TOKEN, "
                  "VOUCHERIFY_TOKEN, X_APP_ID or X_APP_TOKEN."));
}

Recognised fromFindings(const NamedFindings &findings, Format format, QByteArrayView core)
{
    if (!findings.hasKnownName)
        return noKnownName();
    return bearerscope::fromFindings(findings.token, format, core, findings.draft);
}

/// access_token=x is form data, and so is a=b&c=d; in capitals it is a variable.
bool isForm(QByteArrayView core)
{
    const QByteArrayView name = core.first(std::max<qsizetype>(core.indexOf('='), 0));
    return !hasBlanks(core)
        && (core.contains('&') || std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
}

} // namespace

Recognition recognisePostman(QByteArrayView, QByteArrayView core)
{
    auto variables = postmanVariables(core);
    if (!variables)
        return {};
    Recognised pasted = fromFindings(findingsIn(*variables, Naming::Dedicated), Format::PostmanVariables, core);
    wipe(*variables);
    return pasted;
}

Recognition recogniseVariables(QByteArrayView, QByteArrayView core)
{
    if (!core.contains('=') || isForm(core) || core.contains(R"("access_token")"))
        return {};
    EnvText env = readEnvText(core);
    const NamedFindings findings = findingsIn(env.values, Naming::Shared, env.otherLines);
    const bool areOnlyVariables = env.values.size() > 1 && env.otherLines == 0;
    wipe(env.values);
    const bool holdsBearer = QLatin1String(core).contains(QLatin1String("bearer "), Qt::CaseInsensitive);
    if (!findings.hasKnownName && (!areOnlyVariables || holdsBearer)) // such as a file for curl --config
        return {};
    Recognised pasted = fromFindings(findings, Format::Variables, core);
    if (pasted && !env.isComplete)
        pasted->data.warnings.append({Warning::Kind::DamagedText, QStringLiteral("access_token"),
            Texts::tr("The text ends within quotes: the token may be cut off.")});
    return pasted;
}

} // namespace bearerscope
