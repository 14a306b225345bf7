// SPDX-License-Identifier: GPL-3.0-or-later
#include "othermembers.h"

#include "core/secretmembers.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace bearerscope {

namespace {

constexpr qsizetype mostMembers = 20;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestValue = 256;

/// QJsonDocument writes no value alone.
QByteArray jsonOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

/// As many as are shown: an answer may have a hundred thousand.
QJsonObject firstOf(const QJsonObject &members)
{
    QJsonObject first;
    for (auto member = members.begin(); member != members.end() && first.size() < mostMembers; ++member)
        first.insert(member.key(), member.value());
    return first;
}

} // namespace

QString otherMembersInWords(const QJsonObject &members, bool reveal)
{
    const QJsonObject shown = shownMembers(firstOf(members), reveal);
    QStringList lines;
    for (auto member = shown.begin(); member != shown.end(); ++member) {
        const QString name = member.key().isEmpty() ? QStringLiteral("\"\"") : visibleText(member.key(), longestName);
        lines.append(name + QStringLiteral(": ") + visibleText(jsonOf(member.value()), longestValue));
    }
    if (members.size() > lines.size())
        lines.append(
            QCoreApplication::translate("OtherMembers", "… (members left out: %1)").arg(members.size() - lines.size()));
    return lines.join(u'\n');
}

} // namespace bearerscope
