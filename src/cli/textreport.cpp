// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreport.h"

#include "claimsreport.h"
#include "texttable.h"
#include "timesreport.h"

#include "core/scopecatalogue.h"
#include "core/visibletext.h"
#include "session/momentwords.h"
#include "session/othermembers.h"
#include "session/scopemodel.h"
#include "session/wording.h"

#include <QCoreApplication>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

QString shown(const std::optional<QString> &text)
{
    const QString words = text ? visibleText(*text) : Texts::tr("not reported");
    return words.isEmpty() ? Texts::tr("reported, but empty") : words;
}

QString tokenInWords(const Report &report)
{
    const auto &token = report.token.accessToken;
    if (!token)
        return Texts::tr("not reported");
    if (report.reveal)
        return visibleText(token->reveal(), std::numeric_limits<qsizetype>::max());
    return Texts::tr("%1 (--reveal shows all of it)").arg(masked(*token));
}

QList<Row> fieldRows(const Report &report)
{
    const TokenData &token = report.token;
    const auto number = [](std::optional<qint64> value, const QString &unit) {
        return value ? QString::number(*value) + unit : Texts::tr("not reported");
    };
    QList<Row> rows {
        {Texts::tr("Access token"), tokenInWords(report)},
        {Texts::tr("Client ID"), shown(token.clientId)},
        {Texts::tr("Expires at"), number(token.expiresAt, {})},
        {Texts::tr("Expires in"), number(token.expiresIn, Texts::tr(" s"))},
        {Texts::tr("Scope"), shown(token.scope ? std::optional(token.scope->join(u' ')) : std::nullopt)},
        {Texts::tr("Type"), shown(token.tokenType)},
    };
    if (token.active)
        rows.append({Texts::tr("Active"),
            *token.active ? Texts::tr("yes, says the answer") : Texts::tr("no, says the answer")});
    if (!token.otherMembers.isEmpty()) {
        QString caption = Texts::tr("Other members");
        for (const QString &line : otherMembersInWords(token.otherMembers, report.reveal).split(u'\n'))
            rows.append({std::exchange(caption, QString()), line});
    }
    if (report.server)
        rows.append({Texts::tr("Server"), serverInWords(*report.server)});
    else if (const auto &reported = report.inspection.reportedServer)
        rows.append(
            {Texts::tr("Server"), Texts::tr("%1, says the text that it was read from").arg(serverInWords(*reported))});
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
    return rows.isEmpty() ? QString() : u'\n' + Texts::tr("Scopes") + u'\n' + table(rows, u"  "_s);
}

/// Which figures the time left rests on, and why.
QString timeLines(const Report &report)
{
    QString lines = table(timeRows(report), u"  "_s);
    if (lines.isEmpty())
        return {};
    for (const QString &remark : timeRemarks(report))
        lines += u"  "_s + remark + u'\n';
    return u'\n' + Texts::tr("Times") + u'\n' + lines;
}

/// What a token that isn't opaque says of itself.
QString claimLines(const Report &report)
{
    const auto claims = claimsReport(report);
    if (!claims)
        return {};
    const QString leftOut = claims->leftOut.isEmpty() ? QString() : u"  "_s + claims->leftOut + u'\n';
    return u'\n' + Texts::tr("Claims") + u"\n  "_s + claims->summary + u'\n' + table(claims->rows, u"  "_s) + leftOut;
}

QString causeLines(const QList<MissingCause> &causes)
{
    QString lines = causes.isEmpty() ? QString() : u'\n' + Texts::tr("Why not granted, the likeliest first") + u'\n';
    for (qsizetype i = 0; i < causes.size(); ++i)
        lines += u"  %1. %2\n     %3\n"_s.arg(QString::number(i + 1), causes[i].cause, causes[i].test);
    return lines;
}

/// Whether it opens the call that the text makes with it.
QString answerLines(const std::optional<EndpointAnswer> &answer)
{
    if (!answer)
        return {};
    const QString caveat = answer->caveat.isEmpty() ? QString() : u"\n  "_s + answer->caveat;
    return u'\n' + Texts::tr("The call in the text") + u"\n  "_s + answer->words + caveat + u'\n';
}

QString noteLines(const Warnings &warnings)
{
    QString lines = warnings.isEmpty() ? QString() : u"\n"_s;
    for (const Warning &warning : warnings)
        lines += Texts::tr("Note: %1").arg(warning.text) + u'\n';
    return lines;
}

QString causeLines(const QList<InactiveCause> &causes)
{
    QString text = causesInWords(causes);
    if (text.isEmpty())
        return {};
    const QString indent = u"  "_s;
    text.chop(1); // the last line's end
    return Texts::tr("Why") + u'\n' + indent + text.replace(u'\n', u'\n' + indent) + u"\n\n"_s;
}

} // namespace

QByteArray textReport(const Report &report)
{
    const Inspection &inspection = report.inspection;
    const TokenState state = report.reading.state;
    QList<Row> head {{stateSymbol(state) + u' ' + stateInWords(state), timeLeftInWords(report.reading)}};
    if (const QString moment = momentInWords(inspection.expiry.momentUtc(), report.now); !moment.isEmpty())
        head.append({Texts::tr("  until"), moment});
    const QString text = table(head) + u'\n' + causeLines(report.causes) + table(fieldRows(report)) + timeLines(report)
        + claimLines(report) + scopeLines(report)
        + causeLines(missingCauses(report.token, report.inspection.scopes, report.catalogue))
        + answerLines(report.answer) + noteLines(inspection.warnings);
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
