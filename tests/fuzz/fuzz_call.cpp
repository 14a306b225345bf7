// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/permission.h"

#include <algorithm>

using namespace bearerscope;

// The input is what somebody typed or pasted as a call of the API.

namespace {

const QString secret = QStringLiteral("k3ptS3cret");

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// What the address is about and nothing else, in a form that is read as the same call.
void requireSoundCall(const ApiCall &call)
{
    REQUIRE(std::all_of(call.method.begin(), call.method.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }));
    REQUIRE(call.host == call.host.toLower());
    REQUIRE(std::none_of(call.host.begin(), call.host.end(), [](QChar c) { return isInvisible(c) || c == u'@'; }));
    REQUIRE(std::any_of(call.segments.begin(), call.segments.end(), [](const QString &s) { return !s.isEmpty(); }));
    REQUIRE(!call.segments.contains(QStringLiteral(".")) && !call.segments.contains(QStringLiteral("..")));
    const QString path = call.path();
    REQUIRE(path.startsWith(u'/') && !path.contains(u'?') && !path.contains(u'#'));
    REQUIRE(std::none_of(path.begin(), path.end(), isInvisible));
    for (const QString &text : {path, call.method + u' ' + path, call.method + u' ' + path + QLatin1String("?a=b#c")}) {
        const auto again = parseApiCall(text);
        REQUIRE(again && again->segments == call.segments && again->host.isEmpty());
        REQUIRE(again->method == (text == path ? QString() : call.method));
    }
}

void requireSoundMatch(const ApiCall &call)
{
    using Kind = EndpointMatch::Kind;
    static const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    const EndpointMatch match = matcher.match(call);
    const bool isFound = match.kind == Kind::Published || match.kind == Kind::OtherMethod;
    REQUIRE(match.operations.isEmpty() != isFound);
    for (const Operation &operation : match.operations) {
        REQUIRE(match.kind == Kind::OtherMethod || call.method.isEmpty() || operation.method == call.method);
        REQUIRE(operation.path.count(u'/') == call.segments.size());
    }
    REQUIRE(match.area.has_value() == (match.kind == Kind::OtherArea));
    REQUIRE(match.scope.isEmpty() != (isFound || match.kind == Kind::UnderScope));
    REQUIRE(match.umbrella.isEmpty() == (match.kind == Kind::OtherArea || match.kind == Kind::Elsewhere));

    const QString suggestion = matcher.suggestionFor(call);
    REQUIRE(suggestion.isEmpty() || (!isFound && matcher.match(*parseApiCall(suggestion)).kind == Kind::Published));

    const QStringList all = {match.scope, match.umbrella};
    REQUIRE(permissionOf(all, call, matcher).decidedBy == (match.scope.isEmpty() ? match.umbrella : match.scope));
    REQUIRE(permissionOf(QStringList(), call, matcher).decidedBy.isEmpty());
    REQUIRE(permissionOf({}, call, matcher).verdict != Permission::Verdict::Yes);
}

/// Whatever stands around the secret.
void requireSecretLeftOut(const QString &text)
{
    const auto call = parseApiCall(text);
    REQUIRE(!call || !(call->method + call->path() + call->host).contains(secret, Qt::CaseInsensitive));
    REQUIRE(call || !call.error().message.contains(secret));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto call = parseApiCall(text)) {
        requireSoundCall(*call);
        requireSoundMatch(*call);
    } else {
        REQUIRE(call.error().field == InputError::Field::Text);
        requireSentence(call.error().message, 400);
    }
    if (!text.contains(secret, Qt::CaseInsensitive)) {
        requireSecretLeftOut(text + u'?' + secret);
        requireSecretLeftOut(text + u'#' + secret);
        requireSecretLeftOut(QStringLiteral("https://me:%1@").arg(secret) + text);
    }
    return 0;
}
