// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scopecatalogue.h"
#include "session/scopefilter.h"
#include "session/scopemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace bearerscope {

inline const ScopeCatalogue &catalogue()
{
    return ScopeCatalogue::builtIn();
}

/// A model watched by Qt's own checks, which fail the test at the first broken rule.
struct Watched {
    explicit Watched(ScopeModel::Purpose purpose)
        : model(catalogue(), purpose)
    {
        filter.setSourceModel(&model);
    }

    ScopeModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ScopeFilter filter;
    QAbstractItemModelTester filterTester {&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

inline int rowOf(const QAbstractItemModel &model, const QString &name)
{
    const auto found =
        model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return found.isEmpty() ? -1 : found.constFirst().row();
}

inline QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, ScopeModel::NameColumn).data().toString());
    return names;
}

inline bool tick(QAbstractItemModel &model, const QString &name, Qt::CheckState state)
{
    return model.setData(model.index(rowOf(model, name), ScopeModel::NameColumn), state, Qt::CheckStateRole);
}

inline ScopeDifference difference(const std::optional<QStringList> &asked, const std::optional<QStringList> &granted)
{
    return compareScopes(asked, granted, catalogue());
}

} // namespace bearerscope
