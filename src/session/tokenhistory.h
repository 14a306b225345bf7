// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowntoken.h"

#include <QAbstractTableModel>

#include <deque>

namespace bearerscope {

class Presentation;
class Session;
struct CallSubject;

/// The tokens that were at hand in this session or were issued in it, the newest first. Kept in memory only.
class TokenHistory : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ServerColumn, StateColumn, LeftColumn, ScopesColumn, TokenColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< what a column is sorted by: it doesn't change while time passes
        FilterRole, ///< QString: all that a filter looks into
        StateRole, ///< int of TokenState
        AtHandRole, ///< bool
    };
    static constexpr std::size_t most = 1000; ///< the oldest is forgotten; a project has no more live tokens

    /// None is owned; all must outlive the history. What is shown is masked by \a presentation.
    TokenHistory(
        const Session &session, const Clock &clock, const Presentation &presentation, QObject *parent = nullptr);

    const KnownToken &at(int row) const { return m_entries.at(std::size_t(row)).token; }
    /// -1 while none is.
    int rowAtHand() const;
    bool isEmpty() const { return m_entries.empty(); }
    bool isOver(int row) const;

    /// The one at hand comes back when it is shown anew.
    void forget(QList<int> rows);
    /// Forgets those that open nothing any more; how many those were.
    int forgetOver();
    void clear();
    /// To be called as time passes: tells of tokens that have ended meanwhile. The time left of the others is read anew
    /// whenever a view draws it.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        KnownToken token;
        QDateTime since; ///< UTC, by this computer's clock
        TokenState state; ///< as was told last
        /// What of it doesn't change with time, masked as it is to be shown: each cell is drawn each second.
        QString server {};
        QString scopes {};
        QString end {};
    };

    void takeAtHand();
    void takeAnswer(const CallSubject &subject, const CallResult &result);
    void takeUnseen(KnownToken token);
    int rowOf(int generation) const;
    int rowOf(const Secret &accessToken) const;
    bool isKeptFromText(int row) const;
    void insert(KnownToken token);
    void replace(int row, KnownToken token);
    void describe(Entry &entry) const;
    void describeAll();
    TokenState stateOf(const KnownToken &token) const;
    QString textAt(const Entry &entry, int column) const;
    QVariant sortKeyOf(const Entry &entry, int column) const;

    const Session &m_session;
    const Clock &m_clock;
    const Presentation &m_presentation;
    std::deque<Entry> m_entries;
    int m_forgotten = 0; ///< the generation of a token that was forgotten while at hand
};

} // namespace bearerscope
