// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreport.h"

#include "core/scopecatalogue.h"
#include "core/visibletext.h"
#include "session/othermembers.h"
#include "session/scopemodel.h"
#include "session/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Row = QStringList;

QString tr(const char *text)
{
    return QCoreApplication::translate("TextReport", text);
}

/// Cells in columns, two spaces apart, empty columns left out; \a indent in front of each line.
QString table(const QList<Row> &rows, const QString &indent = {})
{
    QList<qsizetype> widths;
    for (const Row &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const Row &row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += row[i].leftJustified(widths[i] > 0 ? widths[i] + 2 : 0);
        text += line + row.constLast() + u'\n'; // as it is: a blank at its end may be the fault looked for
    }
    return text;
}

QString shown(const std::optional<QString> &text)
{
    const QString words = text ? visibleText(*text) : tr("not reported");
    return words.isEmpty() ? tr("reported, but empty") : words;
}

QString tokenInWords(const Report &report)
{
    const auto &token = report.token.accessToken;
    if (!token)
        return tr("not reported");
    if (report.reveal)
        return visibleText(token->reveal(), std::numeric_limits<qsizetype>::max());
    return tr("%1 (--reveal shows all of it)").arg(masked(*token));
}

QList<Row> fieldRows(const Report &report)
{
    const TokenData &token = report.token;
    const auto number = [](std::optional<qint64> value, const QString &unit) {
        return value ? QString::number(*value) + unit : tr("not reported");
    };
    QList<Row> rows {
        {tr("Access token"), tokenInWords(report)},
        {tr("Client ID"), shown(token.clientId)},
        {tr("Expires at"), number(token.expiresAt, {})},
        {tr("Expires in"), number(token.expiresIn, tr(" s"))},
        {tr("Scope"), shown(token.scope ? std::optional(token.scope->join(u' ')) : std::nullopt)},
        {tr("Type"), shown(token.tokenType)},
    };
    if (token.active)
        rows.append({tr("Active"), *token.active ? tr("yes, says the answer") : tr("no, says the answer")});
    if (!token.otherMembers.isEmpty()) {
        QString caption = tr("Other members");
        for (const QString &line : otherMembersInWords(token.otherMembers).split(u'\n'))
            rows.append({std::exchange(caption, QString()), line});
    }
    if (report.server)
        rows.append({tr("Server"), serverInWords(*report.server)});
    return rows;
}

/// The lines that a window's table of scopes has, in the same words; just those that were asked for or
/// granted.
QString scopeLines(const Report &report)
{
    ScopeModel model(report.catalogue, ScopeModel::Purpose::Compare);
    model.setDifference(report.inspection.scopes);
    QList<Row> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.index(row, 0).data(ScopeModel::RelevantRole).toBool())
            continue;
        Row cells;
        for (int column = 0; column < ScopeModel::ColumnCount; ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells);
    }
    return rows.isEmpty() ? QString() : u'\n' + tr("Scopes") + u'\n' + table(rows, u"  "_s);
}

QString noteLines(const Warnings &warnings)
{
    QString lines = warnings.isEmpty() ? QString() : u"\n"_s;
    for (const Warning &warning : warnings)
        lines += tr("Note: %1").arg(warning.text) + u'\n';
    return lines;
}

} // namespace

QByteArray textReport(const Report &report)
{
    const Inspection &inspection = report.inspection;
    const TokenState state = report.reading.state;
    QList<Row> head {{stateSymbol(state) + u' ' + stateInWords(state), timeLeftInWords(report.reading)}};
    if (const QString moment = momentInWords(inspection.expiry.momentUtc(), report.now); !moment.isEmpty())
        head.append({tr("  until"), moment});
    const QString text =
        table(head) + u'\n' + table(fieldRows(report)) + scopeLines(report) + noteLines(inspection.warnings);
    return text.toUtf8();
}

QByteArray textScopes(const QAbstractItemModel &scopes)
{
    QList<Row> rows;
    for (int row = 0; row < scopes.rowCount(); ++row)
        rows.append({scopes.index(row, ScopeModel::NameColumn).data().toString(),
            scopes.index(row, ScopeModel::OpensColumn).data().toString()});
    return table(rows).toUtf8();
}

} // namespace bearerscope
