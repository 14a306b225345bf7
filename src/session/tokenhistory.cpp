// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenhistory.h"

#include "momentwords.h"
#include "presentation.h"
#include "session.h"
#include "wording.h"

#include "core/visibletext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype longestScopes = 256;

QString scopesOf(const KnownToken &token)
{
    return token.data.scope ? visibleText(token.data.scope->join(u' '), longestScopes) : QString();
}

} // namespace

TokenHistory::TokenHistory(
    const Session &session, const Clock &clock, const Presentation &presentation, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_presentation(presentation)
{
    connect(session.token(), &Token::changed, this, &TokenHistory::takeAtHand);
    connect(&session, &Session::answered, this, &TokenHistory::takeAnswer);
    connect(&presentation, &Presentation::changed, this, &TokenHistory::describeAll);
}

int TokenHistory::rowAtHand() const
{
    return m_session.token()->isEmpty() ? -1 : rowOf(m_session.generation());
}

bool TokenHistory::isOver(int row) const
{
    return bearerscope::isOver(stateOf(at(row)));
}

void TokenHistory::takeAtHand()
{
    if (m_session.token()->isEmpty() || m_session.generation() == m_forgotten)
        return;
    KnownToken token = m_session.known();
    int row = rowOf(token.generation);
    if (row < 0 && token.data.accessToken)
        row = rowOf(*token.data.accessToken); // seen before
    if (row < 0)
        return insert(std::move(token));
    m_entries.at(std::size_t(row)).token.generation = token.generation;
    replace(row, isKeptFromText(row) ? at(row) : std::move(token));
}

/// Whether the token at hand came as text, and its row knows where it was issued: that is more than any text tells.
bool TokenHistory::isKeptFromText(int row) const
{
    return at(row).inspection.connection && !m_session.inspection().connection;
}

/// Of what isn't at hand: what is came by Token::changed().
void TokenHistory::takeAnswer(const CallSubject &subject, const CallResult &result)
{
    if (result.call == Call::RequestToken) {
        if (result.outcome)
            takeUnseen(issuedBy(result, subject, m_session.catalogue()));
        return;
    }
    const int row = rowOf(subject.accessToken);
    if (row >= 0 && (row != rowAtHand() || isKeptFromText(row)))
        replace(row, answeredBy(result, at(row), subject.connection.server, m_session.catalogue()).token);
}

/// A renewal may bring one that another has taken the place of meanwhile.
void TokenHistory::takeUnseen(KnownToken token)
{
    const bool isNew = token.data.accessToken && rowOf(*token.data.accessToken) < 0;
    if (isNew && !m_session.known().is(*token.data.accessToken))
        insert(std::move(token));
}

void TokenHistory::forget(QList<int> rows)
{
    if (const int atHand = rowAtHand(); rows.contains(atHand))
        m_forgotten = m_session.generation();
    std::ranges::sort(rows, std::ranges::greater());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
}

int TokenHistory::forgetOver()
{
    QList<int> over;
    for (int row = 0; row < rowCount(); ++row) {
        if (isOver(row))
            over.append(row);
    }
    forget(over);
    return int(over.size());
}

void TokenHistory::clear()
{
    m_forgotten = m_session.generation();
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void TokenHistory::tick()
{
    for (int row = 0; row < rowCount(); ++row) {
        Entry &entry = m_entries.at(std::size_t(row));
        const TokenState state = stateOf(entry.token);
        if (std::exchange(entry.state, state) != state)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int TokenHistory::rowOf(int generation) const
{
    const auto found = std::ranges::find(
        m_entries, generation, [](const Entry &entry) { return entry.token.generation; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int TokenHistory::rowOf(const Secret &accessToken) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&accessToken](const Entry &entry) { return entry.token.is(accessToken); });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void TokenHistory::insert(KnownToken token)
{
    if (m_entries.size() == most)
        forget({int(most) - 1});
    beginInsertRows({}, 0, 0);
    const TokenState state = stateOf(token);
    m_entries.push_front({std::move(token), m_clock.utcNow(), state});
    describe(m_entries.front());
    endInsertRows();
}

void TokenHistory::replace(int row, KnownToken token)
{
    Entry &entry = m_entries.at(std::size_t(row));
    entry.token = std::move(token);
    entry.state = stateOf(entry.token);
    describe(entry);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TokenHistory::describe(Entry &entry) const
{
    const auto &accessToken = entry.token.data.accessToken;
    entry.server = m_presentation.shown(originInWords(m_presentation.shown(entry.token.inspection)));
    entry.scopes = scopesOf(entry.token);
    entry.end = accessToken && !m_presentation.isPresenting() ? u'…' + lastFour(*accessToken) : QString();
}

void TokenHistory::describeAll()
{
    for (Entry &entry : m_entries)
        describe(entry);
    if (!isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

TokenState TokenHistory::stateOf(const KnownToken &token) const
{
    return token.reading(m_clock, m_session.expiringShare()).state;
}

int TokenHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TokenHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a cell may be too narrow for it
        return textAt(entry, index.column());
    case SortRole:
        return sortKeyOf(entry, index.column());
    case FilterRole:
        return QString(entry.server + u'\n' + textAt(entry, StateColumn) + u'\n' + entry.scopes + u'\n' + entry.end);
    case StateRole:
        return int(entry.state);
    case AtHandRole:
        return entry.token.generation == m_session.generation() && !m_session.token()->isEmpty();
    default:
        return {};
    }
}

QVariant TokenHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Since");
    case ServerColumn:
        return tr("From");
    case StateColumn:
        return tr("State");
    case LeftColumn:
        return tr("Time left");
    case ScopesColumn:
        return tr("Scopes");
    case TokenColumn:
        return tr("Token");
    default:
        return {};
    }
}

QString TokenHistory::textAt(const Entry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return clockTime(entry.since.toLocalTime(), m_clock.utcNow().toLocalTime());
    case ServerColumn:
        return entry.server;
    case StateColumn:
        return stateSymbol(entry.state) + u' ' + stateInWords(entry.state);
    case LeftColumn:
        return timeLeftInWords(entry.token.reading(m_clock, m_session.expiringShare()));
    case ScopesColumn:
        return entry.scopes;
    case TokenColumn:
        return entry.end;
    default:
        return {};
    }
}

QVariant TokenHistory::sortKeyOf(const Entry &entry, int column) const
{
    if (column == TimeColumn)
        return entry.since.toMSecsSinceEpoch();
    if (column != LeftColumn)
        return textAt(entry, column);
    if (bearerscope::isOver(entry.state))
        return 0; // none is left, whatever it was issued for
    const QDateTime end = entry.token.inspection.expiry.momentUtc();
    return end.isValid() ? end.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

} // namespace bearerscope
