// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/calllist.h"
#include "core/leastscopes.h"
#include "core/permission.h"

#include <QSet>

#include <algorithm>

using namespace bearerscope;

// The input is a list of calls: lines, curl lines, code, an access log or a HAR file.

namespace {

const QByteArray secret("k3ptS3cret");

const EndpointMatcher &matcher()
{
    static const EndpointMatcher builtIn(ScopeCatalogue::builtIn());
    return builtIn;
}

void requireSoundList(const CallList &list, qsizetype lines)
{
    REQUIRE(!list.entries.isEmpty() && list.linesIgnored >= 0);
    REQUIRE(std::ranges::all_of(list.entries, [](const CallList::Entry &entry) { return entry.count > 0; }));
    REQUIRE((list.otherHostCalls == 0) == list.otherHosts.isEmpty());
    REQUIRE(std::ranges::is_sorted(list.unreadLines));
    const bool isHar = list.format == CallList::Format::Har; // which numbers its entries
    REQUIRE(
        list.unreadLines.isEmpty() || (list.unreadLines.first() > 0 && (isHar || list.unreadLines.last() <= lines)));
    QSet<QString> seen;
    for (const CallList::Entry &entry : list.entries) {
        REQUIRE(entry.call.method != u"OPTIONS");
        const qsizetype before = seen.size();
        seen.insert(entry.call.method + u' ' + entry.call.path());
        REQUIRE(seen.size() > before);
    }
}

/// Each call is opened that a narrow scope opens, each scope is needed by one, and none is an umbrella.
void requireLeast(const QList<ApiCall> &calls)
{
    const ScopeCatalogue &catalogue = matcher().catalogue();
    const LeastScopes least = leastScopes(calls, matcher());
    REQUIRE(least.needs.size() == calls.size());
    for (const LeastScopes::Need &need : least.needs) {
        const bool isOpened = !permissionOf(least.scopes, need.call, matcher()).decidedBy.isEmpty();
        REQUIRE(isOpened == !need.scope.isEmpty());
        REQUIRE(need.suggestion.isEmpty() || need.match.kind != EndpointMatch::Kind::Published);
    }
    for (const QString &name : least.scopes) {
        REQUIRE(!catalogue.find(name)->umbrella);
        REQUIRE(std::ranges::count(least.needs, name, &LeastScopes::Need::scope) > 0);
    }
    REQUIRE(least.opened >= 0 && (least.needed == 0 || least.opened > 0));

    const Surplus exact = surplusOf(least.scopes, least, catalogue);
    REQUIRE(exact.lacking.isEmpty() && exact.unneeded.isEmpty() && exact.tooWide.isEmpty());
    REQUIRE(surplusOf({}, least, catalogue).lacking == least.scopes);
}

/// Neither in a list nor in an error is what stands behind a question mark.
void requireSecretLeftOut(const QByteArray &text)
{
    const auto list = parseCallList(text, matcher());
    if (!list) {
        REQUIRE(!list.error().message.contains(QLatin1String(secret)));
        return;
    }
    for (const CallList::Entry &entry : list->entries)
        REQUIRE(!(entry.call.path() + entry.call.host).contains(QLatin1String(secret), Qt::CaseInsensitive));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto list = parseCallList(text, matcher())) {
        requireSoundList(*list, text.count('\n') + 1);
        QList<ApiCall> calls;
        for (const CallList::Entry &entry : list->entries)
            calls.append(entry.call);
        requireLeast(calls + list->notFound);
    } else {
        REQUIRE(list.error().field == InputError::Field::Text);
        requireSentence(list.error().message, longestSentence);
    }
    if (!text.toLower().contains(secret.toLower()))
        requireSecretLeftOut(text + "\nGET /v1/orders?" + secret + "\nsee /v1/x?" + secret);
    return 0;
}
