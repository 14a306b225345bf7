// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokencomparison.h"

#include "core/leastscopes.h"
#include "core/namelist.h"
#include "core/scopecatalogue.h"
#include "core/visibletext.h"
#include "momentwords.h"
#include "wording.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = ComparisonRow::Kind;

constexpr qsizetype longestNameShown = 128;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TokenComparison)
};

/// A row of two texts, which differ where they read differently.
ComparisonRow row(Kind kind, const QString &caption, const QString &left, const QString &right)
{
    return {kind, caption, left, right, left != right};
}

QString shown(const std::optional<QString> &text)
{
    return text ? visibleText(*text) : Texts::tr("not reported");
}

QString stateOf(const TokenSide &side)
{
    return stateSymbol(side.reading.state) + u' ' + stateInWords(side.reading.state);
}

QString endOf(const TokenSide &side, const QDateTime &now)
{
    const QString moment = momentInWords(side.inspection.expiry.momentUtc(), now);
    return moment.isEmpty() ? Texts::tr("not known") : moment;
}

/// Empty where no server was asked, nor is one named.
QString serverOf(const TokenSide &side)
{
    const Inspection &inspection = side.inspection;
    if (inspection.connection)
        return serverInWords(inspection.connection->server);
    if (inspection.checkedWith)
        return serverInWords(*inspection.checkedWith);
    return inspection.reportedServer ? serverInWords(*inspection.reportedServer) : QString();
}

QString callsOf(const TokenSide &side, const ScopeCatalogue &catalogue)
{
    if (!side.inspection.scopes.granted)
        return Texts::tr("not known");
    const QList<Operation> operations = operationsOf(*side.inspection.scopes.granted, catalogue);
    const QString calls = callsInWords(operations.size());
    const QString opened = operations.isEmpty() ? calls : Texts::tr("%1: %2").arg(calls, methodsInWords(operations));
    return isOver(side.reading.state) ? Texts::tr("nothing any more; its scopes: %1").arg(opened) : opened;
}

ComparisonRow tokenRow(const TokenSide &left, const TokenSide &right)
{
    const auto text = [](const TokenSide &side) {
        return side.data.accessToken ? masked(*side.data.accessToken) : Texts::tr("not reported");
    };
    ComparisonRow compared = row(Kind::Token, Texts::tr("Access token"), text(left), text(right));
    if (left.data.accessToken && right.data.accessToken) {
        // Masked, two tokens can look alike.
        compared.isDifferent = !left.data.accessToken->hasSameBytes(*right.data.accessToken);
        compared.right = (compared.isDifferent ? Texts::tr("%1 (different token)") : Texts::tr("%1 (same token)"))
                             .arg(compared.right);
    }
    return compared;
}

/// What one token's scopes open. Thousands of names stay fast.
class Opened
{
public:
    Opened(const TokenSide &side, const ScopeCatalogue &catalogue)
        : m_granted(side.inspection.scopes.granted)
        , m_catalogue(catalogue)
    {
        if (m_granted)
            m_names = QSet<QString>(m_granted->begin(), m_granted->end());
    }

    bool isOpened(const QString &name) const { return m_names.contains(name) || over(name); }

    QString grantOf(const QString &name) const
    {
        if (!m_granted)
            return Texts::tr("not known");
        if (m_names.contains(name))
            return Texts::tr("✓ granted");
        const CatalogueScope *umbrella = over(name);
        return umbrella ? Texts::tr("✓ through %1").arg(umbrella->name) : u"–"_s;
    }

    /// All that it opens: what an umbrella opens is named one by one, too.
    QSet<QString> all() const
    {
        QSet<QString> opened = m_names;
        for (const CatalogueScope &scope : m_catalogue.scopes()) {
            if (isOpened(scope.name))
                opened.insert(scope.name);
        }
        return opened;
    }

    bool isKnown() const { return m_granted.has_value(); }

private:
    const CatalogueScope *over(const QString &name) const
    {
        return m_granted ? umbrellaOver(name, *m_granted, m_catalogue) : nullptr;
    }

    const std::optional<QStringList> m_granted;
    const ScopeCatalogue &m_catalogue;
    QSet<QString> m_names;
};

QList<ComparisonRow> scopeRows(const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue)
{
    UniqueNames names;
    for (const TokenSide *side : {&left, &right}) {
        for (const QString &name : side->inspection.scopes.granted.value_or(QStringList()))
            names.add(name);
    }
    const Opened ofLeft(left, catalogue), ofRight(right, catalogue);
    const bool areKnown = ofLeft.isKnown() && ofRight.isKnown();
    QList<ComparisonRow> rows;
    for (const QString &name : names.names) {
        rows.append({Kind::Scope, visibleText(name, longestNameShown), ofLeft.grantOf(name), ofRight.grantOf(name),
            areKnown && ofLeft.isOpened(name) != ofRight.isOpened(name)});
    }
    return rows;
}

} // namespace

QString rowName(Kind kind)
{
    switch (kind) {
    case Kind::State:
        return u"state"_s;
    case Kind::TimeLeft:
        return u"time_left"_s;
    case Kind::Expires:
        return u"expires"_s;
    case Kind::ClientId:
        return u"client_id"_s;
    case Kind::Type:
        return u"token_type"_s;
    case Kind::Token:
        return u"access_token"_s;
    case Kind::Server:
        return u"server"_s;
    case Kind::Opens:
        return u"opens"_s;
    case Kind::Scope:
        return u"scope"_s;
    }
    Q_UNREACHABLE();
}

QList<ComparisonRow> comparedTokens(
    const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue, const QDateTime &now)
{
    QList<ComparisonRow> rows {
        row(Kind::State, Texts::tr("State"), stateOf(left), stateOf(right)),
        row(Kind::TimeLeft, Texts::tr("Time left"), timeLeftInWords(left.reading), timeLeftInWords(right.reading)),
        row(Kind::Expires, Texts::tr("Expires"), endOf(left, now), endOf(right, now)),
        row(Kind::ClientId, Texts::tr("Client ID"), shown(left.data.clientId), shown(right.data.clientId)),
        row(Kind::Type, Texts::tr("Type"), shown(left.data.tokenType), shown(right.data.tokenType)),
        tokenRow(left, right),
    };
    const QString leftServer = serverOf(left), rightServer = serverOf(right);
    if (!leftServer.isEmpty() || !rightServer.isEmpty()) {
        const auto orUnknown = [](const QString &server) { return server.isEmpty() ? Texts::tr("not known") : server; };
        rows.append(row(Kind::Server, Texts::tr("Server"), orUnknown(leftServer), orUnknown(rightServer)));
    }
    rows.append(row(Kind::Opens, Texts::tr("Opens"), callsOf(left, catalogue), callsOf(right, catalogue)));
    return rows + scopeRows(left, right, catalogue);
}

std::optional<bool> openTheSame(const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue)
{
    if (!left.inspection.scopes.granted || !right.inspection.scopes.granted)
        return {};
    return isOver(left.reading.state) == isOver(right.reading.state)
        && Opened(left, catalogue).all() == Opened(right, catalogue).all();
}

QString openTheSameInWords(const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue)
{
    const auto isSame = openTheSame(left, right, catalogue);
    if (!isSame)
        return Texts::tr(
            "Which scopes one of them has isn't reported, so whether they open the same can't be told. Check it "
            "with the server, which names them.");
    if (isOver(left.reading.state) && isOver(right.reading.state))
        return *isSame ? Texts::tr("Both are over and open nothing any more. Their scopes open the same.")
                       : Texts::tr("Both are over and open nothing any more. Their scopes don't open the same.");
    return *isSame ? Texts::tr("Both open the same.") : Texts::tr("They don't open the same.");
}

} // namespace bearerscope
