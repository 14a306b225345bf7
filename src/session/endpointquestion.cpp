// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointquestion.h"

#include "core/calladdress.h"
#include "core/curlline.h"
#include "core/leastscopes.h"
#include "core/namelist.h"
#include "core/scopelint.h"
#include "core/visibletext.h"
#include "permissionwords.h"
#include "wording.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EndpointQuestion)
};

/// Whether no token opens it, so that it doesn't matter which one it is.
bool isClosedToTokens(const Permission &permission)
{
    const auto &area = permission.match.area;
    return area && area->access != CatalogueArea::Access::UnpublishedScopes;
}

/// What is to be said of the scopes of a token that is over.
QString besidesTheEnd(Permission::Verdict verdict)
{
    switch (verdict) {
    case Permission::Verdict::Yes:
        return Texts::tr("A new one with its scopes would do: %1");
    case Permission::Verdict::No:
        return Texts::tr("Its scopes wouldn't do either: %1");
    case Permission::Verdict::NotPublished:
        return Texts::tr("Besides, what opens this isn't published: %1");
    case Permission::Verdict::ScopesUnknown:
        return Texts::tr("Besides, its scopes aren't known: %1");
    }
    Q_UNREACHABLE();
}

/// Why a token that is over opens nothing, and what to expect of a new one.
QString wordsOfEnded(TokenState state, const Permission &permission, const ApiCall &call)
{
    const QString end = state == TokenState::Expired ? Texts::tr("✗ No: the token has expired.")
        : state == TokenState::Revoked               ? Texts::tr("✗ No: the token is revoked.")
                                                     : Texts::tr("✗ No: the token isn't active.");
    return end + u' ' + besidesTheEnd(permission.verdict).arg(reasonInWords(permission, call));
}

bool isMisspelt(const std::optional<QStringList> &granted, const ScopeCatalogue &catalogue)
{
    using Kind = ScopeFinding::Kind;
    return std::ranges::any_of(lintScopes(granted.value_or(QStringList()), catalogue), [](const ScopeFinding &finding) {
        return finding.kind == Kind::Commas || finding.kind == Kind::WrongCase || finding.kind == Kind::Misspelt;
    });
}

} // namespace

Expected<EndpointAnswer, InputError> answerTo(
    const QString &question, const ScopesAtHand &scopes, const EndpointMatcher &matcher)
{
    const auto call = parseApiCall(question);
    if (!call)
        return unexpected(call.error());
    return answerTo(*call, scopes, matcher);
}

EndpointAnswer answerTo(const ApiCall &call, const ScopesAtHand &scopes, const EndpointMatcher &matcher)
{
    EndpointAnswer answer {.call = call,
        .permission = permissionOf(scopes.granted, call, matcher),
        .otherHost = isOwnHost(call.host) ? QString() : call.host,
        .isOver = isOver(scopes.state),
        .words = {},
        .caveat = {}};
    const Permission &permission = answer.permission;
    const bool isClosed = isClosedToTokens(permission);
    answer.words =
        answer.isOver && !isClosed ? wordsOfEnded(scopes.state, permission, call) : verdictInWords(permission, call);
    if (permission.verdict == Permission::Verdict::Yes || permission.opensPrefix)
        answer.caveat = caveatInWords();
    else if (!isClosed && isMisspelt(scopes.granted, matcher.catalogue()))
        answer.words += u' ' + Texts::tr("The scope list looks misspelt: \"bearerscope lint\" shows the repair.");
    if (!answer.otherHost.isEmpty()) {
        answer.words += u' '
            + Texts::tr("%1 is no server of Voucherify's; the answer holds if it is yours and stands in for one.")
                  .arg(quoted(answer.otherHost));
    }
    return answer;
}

QString shortQuestion(const ApiCall &call)
{
    QUrl server;
    if (!isOwnHost(call.host)) {
        server.setScheme(u"https"_s);
        server.setHost(call.host); // in brackets where it is an IPv6 address
    }
    const QString path = visibleText(server.toString(QUrl::FullyEncoded) + call.path());
    return call.method.isEmpty() ? path : call.method + u' ' + path;
}

QString endedInWords()
{
    return Texts::tr("The token is over, so it opens nothing any more; what follows is about its scopes.");
}

QString questionKept(const QString &question)
{
    if (const auto call = parseApiCall(question))
        return shortQuestion(*call);
    return isCurlLine(question.toUtf8()) ? QString() : question;
}

QString openedInWords(const std::optional<QStringList> &granted, const ScopeCatalogue &catalogue)
{
    if (!granted)
        return Texts::tr(
            "Which scopes the token has isn't known, so nobody can tell what it opens. Check it with the server.");
    if (holdsPermissionCode(granted))
        return Texts::tr(
            "The token has permission codes of version 2. What they open isn't published, so only the server "
            "can tell: make the call.");
    const QList<Operation> opened = operationsOf(*granted, catalogue);
    QStringList all;
    for (const CatalogueScope &scope : catalogue.scopes())
        all.append(scope.name);
    const qsizetype published = operationsOf(all, catalogue).size();
    if (opened.isEmpty())
        return Texts::tr("Opens none of the %1 published calls.").arg(published);
    QString words = Texts::tr("Opens %1 of the %2 published calls: %3.")
                        .arg(QString::number(opened.size()), QString::number(published), methodsInWords(opened));
    if (std::ranges::find(opened, QLatin1String("DELETE"), &Operation::method) != opened.end())
        words += u' ' + Texts::tr("DELETE is among them: it can delete.");
    return words + u' ' + caveatInWords();
}

} // namespace bearerscope
