// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparecommand.h"

#include "jsonreport.h"
#include "jsonwriting.h"
#include "texttable.h"

#include "core/scopecatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

QString textOf(const QList<ComparisonRow> &rows)
{
    QList<Row> lines {{QString(), QString(), Texts::tr("First"), Texts::tr("Second")}};
    for (const ComparisonRow &row : rows)
        lines.append({row.isDifferent ? u"≠"_s : u"="_s, row.caption, row.left, row.right});
    return table(lines);
}

QJsonArray differencesArray(const QList<ComparisonRow> &rows)
{
    QJsonArray array;
    for (const ComparisonRow &row : rows) {
        if (row.isDifferent)
            array.append(QJsonObject {{u"kind"_s, rowName(row.kind)}, {u"caption"_s, row.caption},
                {u"left"_s, row.left}, {u"right"_s, row.right}});
    }
    return array;
}

} // namespace

CommandOutput compareCommand(
    const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue, const QDateTime &now, bool asJson)
{
    const QList<ComparisonRow> rows = comparedTokens(left, right, catalogue, now);
    const std::optional<bool> isSame = openTheSame(left, right, catalogue);
    CommandOutput output {{}, {openTheSameInWords(left, right, catalogue)}, isSame.value_or(false) ? ExitCode::Yes : ExitCode::No};
    const auto object = [&](const TokenSide &side) {
        return reportObject({side.data, side.inspection, side.reading, now, catalogue, {}});
    };
    output.data = asJson
        ? written({{u"open_the_same"_s, valueOf(isSame)}, {u"left"_s, object(left)}, {u"right"_s, object(right)},
            {u"differences"_s, differencesArray(rows)}, {u"facts_date"_s, catalogue.factsDate().toString(Qt::ISODate)}})
        : textOf(rows).toUtf8();
    return output;
}

} // namespace bearerscope
