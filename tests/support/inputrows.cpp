// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

namespace bearerscope {

QByteArray tokenJsonWith(const QByteArray &field, const QByteArray &value)
{
    QList<std::pair<QByteArray, QByteArray>> members {{"access_token", '"' + rowToken + '"'},
        {"client_id", "\"client-of-a-row\""}, {"expires_in", "900"}, {"scope", "\"vouchers\""},
        {"token_type", "\"Bearer\""}};
    const auto isField = [&field](const auto &member) { return member.first == field; };
    const auto found = std::find_if(members.begin(), members.end(), isField);
    if (found == members.end())
        members.append({field, value});
    else
        found->second = value;
    QByteArray json;
    for (const auto &[name, text] : members) {
        if (!text.isEmpty())
            json += (json.isEmpty() ? "{\"" : ",\"") + name + "\":" + text;
    }
    return json + '}';
}

QByteArray introspectionOf(const InputRow &row)
{
    QByteArray body = row.body;
    if (!row.refusal && !body.contains("\"active\""))
        body.insert(body.indexOf('{') + 1, "\"active\":true,");
    return body;
}

QList<InputRow> inputRows()
{
    return jsonRows() + brokenJsonRows() + numberRows() + tokenRows() + scopeRows() + heavyRows();
}

} // namespace bearerscope
