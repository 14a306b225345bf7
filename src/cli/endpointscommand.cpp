// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointscommand.h"

#include "jsonwriting.h"
#include "texttable.h"

#include "session/endpointmodel.h"
#include "session/permissionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EndpointsCommand)
};

/// The lines that the window's list has, in the same words.
QByteArray textOf(const EndpointModel &model)
{
    QList<QStringList> rows;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < EndpointModel::ColumnCount; ++column)
                cells.append(model.index(row, column, parent).data().toString());
            rows.append(cells);
        }
    }
    return table(rows).toUtf8();
}

QJsonArray jsonOf(const EndpointRows &rows)
{
    QJsonArray array;
    for (const EndpointRows::Shown &shown : rows.shown()) {
        const EndpointRows::Group &group = rows.group(shown.group);
        for (const qsizetype row : shown.rows) {
            QJsonObject object = operationObject(rows.row(row).operation);
            object[u"scope"_s] = group.scope.name;
            object[u"opened_by"_s] = textOrNull(group.openedBy);
            array.append(object);
        }
    }
    return array;
}

} // namespace

CommandOutput endpointsCommand(
    const QString &words, bool all, const GivenScopes &scopes, const ScopeCatalogue &catalogue, bool asJson)
{
    const EndpointFilter filter {words, !all && scopes.granted.has_value()};
    EndpointModel model(catalogue, EndpointModel::Purpose::Show);
    model.setGranted(scopes.granted);
    model.setFilter(filter);
    CommandOutput output {{}, {}, model.shownOperations() > 0 ? ExitCode::Yes : ExitCode::No};
    const bool isEnded = scopes.state && isOver(*scopes.state);
    if (isEnded) {
        output.messages.append(endedInWords());
        output.code = ExitCode::No;
    }
    if (scopes.state && !scopes.granted) // what the token opens isn't known
        output.code = ExitCode::No;
    if (scopes.state || scopes.granted)
        output.messages.append(openedInWords(scopes.granted, catalogue));
    if (!words.isEmpty() && model.shownOperations() == 0)
        output.messages.append(filter.openedOnly
                ? Texts::tr("None of the calls that the scopes open holds that; --all looks at the others as well.")
                : Texts::tr("No published call holds that."));
    if (!asJson) {
        output.data = textOf(model);
        return output;
    }
    output.messages.clear();
    EndpointRows rows;
    rows.setCatalogue(catalogue);
    rows.setGranted(scopes.granted);
    rows.setFilter(filter);
    output.data = written({{u"facts_date"_s, catalogue.factsDate().toString(Qt::ISODate)},
        {u"token_state"_s, scopes.state ? QJsonValue(stateName(*scopes.state)) : QJsonValue()},
        {u"granted"_s, valueOf(scopes.granted)},
        {u"message"_s,
            scopes.state || scopes.granted ? QJsonValue(openedInWords(scopes.granted, catalogue)) : QJsonValue()},
        {u"caveat"_s, caveatInWords()}, {u"endpoints"_s, jsonOf(rows)}});
    return output;
}

} // namespace bearerscope
