// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scopecatalogue.h"

namespace bearerscope {

/// What a person wants to see of a catalogue's operations.
struct EndpointFilter {
    QString words {}; ///< as typed; each has to stand in method, path or scope
    bool openedOnly = false;
    bool withDeprecated = true;
};

/// The published operations grouped by the narrow scope that opens them, what some scopes open of them, which are
/// ticked, and which pass a filter.
class EndpointRows
{
public:
    struct Row {
        Operation operation;
        QString searched; ///< in lower case
        bool isChecked = false;
    };
    struct Group {
        CatalogueScope scope; ///< a narrow one
        QString openedBy; ///< the granted scope that opens it, its own before the umbrella; empty for none
        QString searched; ///< in lower case
        qsizetype first = 0; ///< of its rows, which stand together
    };
    /// A group that has something to show, with those of its rows that pass the filter.
    struct Shown {
        qsizetype group = 0;
        QList<qsizetype> rows;
    };

    void setCatalogue(const ScopeCatalogue &catalogue);
    /// Absent: nobody knows what the token opens. Nor is it known of permission codes.
    void setGranted(const std::optional<QStringList> &granted);
    void setFilter(const EndpointFilter &filter);

    bool areScopesKnown() const { return m_areScopesKnown; }
    const QList<Shown> &shown() const { return m_shown; }
    const Group &group(qsizetype group) const { return m_groups.at(group); }
    const Row &row(qsizetype row) const { return m_rows.at(row); }

    void setChecked(qsizetype row, bool isChecked) { m_rows[row].isChecked = isChecked; }
    /// Ticks just these; what the catalogue doesn't have is left out.
    void setChecked(const QList<Operation> &operations);
    QList<Operation> checked() const;
    Qt::CheckState checkState(const Group &group) const;

private:
    void judge();
    void choose();

    ScopeCatalogue m_catalogue;
    std::optional<QStringList> m_granted;
    bool m_areScopesKnown = false;
    EndpointFilter m_filter;
    QList<Group> m_groups;
    QList<Row> m_rows;
    QList<Shown> m_shown;
};

} // namespace bearerscope
