// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecalls.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// In quotes. A host, or what stands for one, may be in front.
const QString address =
    uR"(\(\s*+f?(?<quote>["'`])(?<address>(?:https?://[^/"'`\s]++|\$?\{[^}"'`\s]++\})?/(?:client/)?v1/[^"'`\s]*+)\k<quote>\s*+)"_s;

void collect(const QRegularExpression &pattern, const QString &line, QList<CodeCall> &calls)
{
    for (auto match = pattern.globalMatch(line); match.hasNext();) {
        const auto call = match.next();
        const QString method = call.captured(u"method");
        calls.append({method.isEmpty() ? "GET" : method.toUtf8(), call.captured(u"address").toUtf8()});
    }
}

} // namespace

QList<CodeCall> callsInCode(QByteArrayView line)
{
    // Most lines of a log end here, before a costly look.
    if (!line.contains('(') || line.indexOf(QByteArrayView("/v1/")) < 0 || line.startsWith("//"))
        return {};
    static const QRegularExpression named(uR"(\.(?<method>get|head|post|put|patch|delete))"_s + address + u"[,)]"_s);
    static const QRegularExpression fetched(
        uR"(\bfetch)"_s + address + uR"((?:\)|,\s*+\{[^{}]*?\bmethod["']?\s*+:\s*+["'`](?<method>[A-Za-z]++)["'`]))"_s);
    QList<CodeCall> calls;
    const QString text = QString::fromUtf8(line);
    collect(named, text, calls);
    collect(fetched, text, calls);
    return calls;
}

} // namespace bearerscope
