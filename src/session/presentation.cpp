// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include "core/visibletext.h"
#include "profiles.h"
#include "session.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype shortestInText = 4; // a shorter one would take ordinary words with it
constexpr qsizetype mostSeen = 1000;

const QString dots(8, QChar(0x2022));
const QString hiddenHost = u"hidden-server"_s;

/// What is left of a token or of another secret where it is masked: its first and its last characters.
const QRegularExpression &maskedSecrets()
{
    static const QRegularExpression expression(u"\\S*\\x{2022}{8}\\S*"_s);
    return expression;
}

/// The port stays: it tells nothing of whose it is, and without it what is said of the connection would be wrong.
void hide(Server &server)
{
    if (server.kind == ServerKind::Own)
        server.baseUrl.setHost(hiddenHost);
}

/// Names and values alike may tell whose they are.
QJsonObject hiddenMembers(const QJsonObject &members)
{
    QJsonObject hidden;
    for (const QString &name : members.keys())
        hidden.insert(name, dots);
    return hidden;
}

} // namespace

Presentation::Presentation(const Session &session, const Profiles &profiles, Input input, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_profiles(profiles)
    , m_input(std::move(input))
{
    connect(session.token(), &Token::changed, this, &Presentation::remember);
    // A report tells of a call that brought no token, when something else may be filled in.
    connect(&session, &Session::answered, this, [this](const CallSubject &subject) {
        add(m_seen, subject.connection.server);
        add(m_seen, subject.connection.credentials);
    });
}

void Presentation::setPresenting(bool on)
{
    if (on == m_isPresenting)
        return;
    m_isPresenting = on;
    Q_EMIT changed();
}

void Presentation::remember()
{
    add(m_seen, m_session.token()->data(), m_session.inspection());
    if (m_seen.size() > mostSeen)
        m_seen.remove(0, m_seen.size() - mostSeen);
}

void Presentation::add(Identities &known, const QString &text, bool isHost)
{
    const Identity identity {text, isHost};
    if (!text.isEmpty() && !known.contains(identity))
        known.append(identity);
}

void Presentation::add(Identities &known, const std::optional<Server> &server)
{
    if (server && server->kind == ServerKind::Own)
        add(known, server->baseUrl.host(QUrl::FullyEncoded), true);
}

void Presentation::add(Identities &known, const Credentials &credentials)
{
    add(known, credentials.applicationId.trimmed());
    add(known, credentials.projectId.trimmed());
}

void Presentation::add(Identities &known, const TokenData &data, const Inspection &inspection)
{
    if (data.clientId) {
        add(known, *data.clientId);
        for (const qsizetype most : {64, 256, 512}) // as it is cut in warnings and elsewhere
            add(known, visibleText(*data.clientId, most));
    }
    if (inspection.connection) {
        add(known, inspection.connection->server);
        add(known, inspection.connection->credentials);
        add(known, inspection.connection->profile);
    }
    for (const auto &server : {inspection.issuedBy, inspection.reportedServer, inspection.checkedWith})
        add(known, server);
}

Presentation::Identities Presentation::known() const
{
    Identities known = m_seen;
    const ConnectionInput input = m_input();
    add(known, input.credentials);
    for (const QString &name : m_profiles.names())
        add(known, name);
    if (input.server == ServerKind::Own) {
        if (const auto server = namedServer(input))
            add(known, *server);
    }
    return known;
}

QString Presentation::masked(QString text, const Identities &known)
{
    return withoutIdentities(text.replace(maskedSecrets(), dots), known);
}

QString Presentation::withoutIdentities(QString text, const Identities &known)
{
    Identities longestFirst = known; // or a part would be left of one that another one starts
    std::ranges::stable_sort(
        longestFirst, std::ranges::greater(), [](const Identity &identity) { return identity.text.size(); });
    for (const Identity &identity : longestFirst) {
        if (identity.text.size() >= shortestInText || identity.text == text)
            text.replace(identity.text, identity.isHost ? hiddenHost : dots, Qt::CaseInsensitive);
    }
    return text;
}

QString Presentation::shown(const QString &text) const
{
    return m_isPresenting ? masked(text, known()) : text;
}

TokenData Presentation::shown(TokenData data) const
{
    if (!m_isPresenting)
        return data;
    if (data.accessToken)
        data.accessToken = Secret::fromString(dots);
    if (data.clientId)
        data.clientId = dots;
    data.otherMembers = hiddenMembers(data.otherMembers);
    return data;
}

Inspection Presentation::shown(Inspection inspection) const
{
    if (!m_isPresenting)
        return inspection;
    if (inspection.connection) {
        hide(inspection.connection->server);
        if (!inspection.connection->profile.isEmpty())
            inspection.connection->profile = dots;
    }
    for (auto *server : {&inspection.issuedBy, &inspection.reportedServer, &inspection.checkedWith}) {
        if (*server)
            hide(**server);
    }
    const Identities identities = known();
    for (Warning &warning : inspection.warnings)
        warning.text = masked(warning.text, identities);
    return inspection;
}

Notice Presentation::shown(Notice notice) const
{
    if (!m_isPresenting)
        return notice;
    const Identities identities = known();
    notice.title = masked(notice.title, identities);
    notice.text = masked(notice.text, identities);
    return notice;
}

QList<InactiveCause> Presentation::shown(QList<InactiveCause> causes) const
{
    if (!m_isPresenting)
        return causes;
    const Identities identities = known();
    for (InactiveCause &cause : causes) {
        cause.sentence = masked(cause.sentence, identities);
        cause.howToTell = masked(cause.howToTell, identities);
    }
    return causes;
}

ConnectionReport Presentation::shown(ConnectionReport report) const
{
    if (!m_isPresenting || report.server.kind != ServerKind::Own)
        return report;
    hide(report.server);
    for (TriedAddress &tried : report.addresses)
        tried.address = dots;
    for (ConnectionStep &step : report.steps) {
        if (!step.detail.isEmpty()) // where a redirect points, or the first bytes of somebody's gateway
            step.detail = dots.toUtf8();
    }
    report.certificate.reset();
    if (!report.tlsProblem.isEmpty())
        report.tlsProblem = dots;
    return report;
}

QList<ComparisonRow> Presentation::shown(QList<ComparisonRow> rows, const TokenSide &kept) const
{
    if (!m_isPresenting)
        return rows;
    Identities identities = known();
    add(identities, kept.data, kept.inspection);
    for (ComparisonRow &row : rows) {
        if (row.kind == ComparisonRow::Kind::Scope)
            continue;
        row.left = masked(row.left, identities);
        row.right = masked(row.right, identities);
    }
    return rows;
}

} // namespace bearerscope
