// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "connectioninput.h"
#include "core/profile.h"
#include "core/token.h"
#include "inspection.h"
#include "permissionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString stateInWords(TokenState state)
{
    switch (state) {
    case TokenState::Unknown:
        return Texts::tr("Unknown");
    case TokenState::Active:
        return Texts::tr("Active");
    case TokenState::Expiring:
        return Texts::tr("Expiring");
    case TokenState::Expired:
        return Texts::tr("Expired");
    case TokenState::Inactive:
        return Texts::tr("Inactive");
    case TokenState::Revoked:
        return Texts::tr("Revoked");
    }
    Q_UNREACHABLE();
}

QString stateSymbol(TokenState state)
{
    switch (state) {
    case TokenState::Unknown:
        return QStringLiteral("?");
    case TokenState::Active:
        return QStringLiteral("✓");
    case TokenState::Expiring:
        return QStringLiteral("!");
    case TokenState::Expired:
    case TokenState::Inactive:
    case TokenState::Revoked:
        return QStringLiteral("✗");
    }
    Q_UNREACHABLE();
}

QString timeLeftInWords(const ExpiryReading &reading)
{
    const auto seconds = reading.secondsLeft();
    switch (reading.state) {
    case TokenState::Revoked:
        return Texts::tr("Nobody can use it any more");
    case TokenState::Inactive:
        return Texts::tr("The server doesn't accept it");
    case TokenState::Unknown:
        return Texts::tr("Time left unknown");
    case TokenState::Active:
    case TokenState::Expiring:
    case TokenState::Expired:
        break;
    }
    if (!seconds)
        return Texts::tr("Time left unknown");
    return *seconds > 0 ? Texts::tr("%1 left").arg(spanInWords(*seconds))
                        : Texts::tr("%1 ago").arg(spanInWords(-*seconds));
}

QString clockInWords(const Inspection &inspection, const ExpiryReading &reading)
{
    QStringList sentences;
    if (const auto skew = clockSkewOf(inspection)) {
        if (std::abs(*skew) <= 1)
            sentences.append(Texts::tr("This computer's clock agrees with the server's."));
        else if (*skew > 0)
            sentences.append(Texts::tr("This computer's clock is %1 ahead of the server's.").arg(spanInWords(*skew)));
        else
            sentences.append(Texts::tr("This computer's clock is %1 behind the server's.").arg(spanInWords(-*skew)));
    }
    if (const auto change = reading.clockChange) {
        sentences.append(
            (*change > 0 ? Texts::tr("It was set forward by %1 since; the time left doesn't change with it.")
                         : Texts::tr("It was set back by %1 since; the time left doesn't change with it."))
                .arg(spanInWords(std::abs(*change))));
    }
    return sentences.join(u' ');
}

QString chosenInWords(const QStringList &chosen, const ScopeCatalogue &catalogue)
{
    const qsizetype unknown =
        std::ranges::count_if(chosen, [&catalogue](const QString &name) { return catalogue.find(name) == nullptr; });
    const QString known = Texts::tr("%1 of %2").arg(chosen.size() - unknown).arg(catalogue.scopes().size());
    return unknown == 0 ? known : Texts::tr("%1, and %2 unknown").arg(known, QString::number(unknown));
}

QString scopesInWords(const ScopeDifference &difference)
{
    if (!difference.granted)
        return Texts::tr("No scope is reported: what the token may do can't be told from here.");
    QStringList parts;
    if (difference.requested)
        parts.append(Texts::tr("%1 asked").arg(difference.requested->size()));
    parts.append(Texts::tr("%1 granted").arg(difference.granted->size()));
    const auto add = [&parts](const QStringList &names, const QString &text) {
        if (!names.isEmpty())
            parts.append(text.arg(names.size()));
    };
    add(difference.missing, Texts::tr("%1 not granted"));
    add(difference.unrequested, Texts::tr("%1 granted without being asked"));
    add(difference.permissionCodes, Texts::tr("%1 of version 2, of which no list is published"));
    add(difference.unknown, Texts::tr("%1 unknown to the catalogue"));
    const QString words = parts.join(QStringLiteral(", ")) + u'.';
    return difference.granted->isEmpty() ? words : words + u' ' + caveatInWords();
}

QString callsInWords(qsizetype count)
{
    return count == 0 ? Texts::tr("no published call") : Texts::tr("%n calls", nullptr, int(count));
}

QString methodsInWords(const QList<Operation> &operations)
{
    QStringList methods;
    for (const QString &method : {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
             QStringLiteral("PATCH"), QStringLiteral("DELETE")}) {
        if (std::ranges::find(operations, method, &Operation::method) != operations.end())
            methods.append(method);
    }
    return methods.join(QStringLiteral(", "));
}

QString serverInWords(const Server &server)
{
    if (server.isSandbox())
        return Texts::tr("Sandbox on %1 (not Voucherify)").arg(server.hostAndPort());
    if (server.kind == ServerKind::Own)
        return server.hostAndPort();
    return QStringLiteral("%1 (%2)").arg(serverName(server.kind), server.hostAndPort());
}

QString connectionInWords(const Connection &connection)
{
    const QString server = serverInWords(connection.server);
    return connection.profile.isEmpty() ? server : Texts::tr("%1, profile %2").arg(server, connection.profile);
}

QString profileInWords(const Profile &profile)
{
    return Texts::tr("%1, %2.").arg(serverInWords(profile.server), schemeOf(profile.credentials).name());
}

QString otherProfileInWords(const ConnectionInput &chosen, const Inspection &inspection)
{
    const auto &used = inspection.connection;
    const bool isSandbox = chosen.server == ServerKind::Sandbox;
    const auto isSame = [&chosen](const Server &server) {
        if (chosen.server != ServerKind::Own)
            return chosen.server == server.kind;
        const auto named = namedServer(chosen);
        return named && *named == server;
    };
    if (!used || (used->server.isSandbox() ? isSandbox : used->profile == chosen.profile && isSame(used->server)))
        return {};
    const QString bound =
        used->profile.isEmpty() ? serverInWords(used->server) : Texts::tr("profile %1").arg(used->profile);
    return Texts::tr("This token came from %1, not from what is chosen at the left. Check, Renew and Revoke go to %1.")
        .arg(bound);
}

QString chosenServerInWords(const ConnectionInput &chosen, const Inspection &inspection)
{
    const auto &used = inspection.connection;
    if (chosen.server == ServerKind::Sandbox) {
        return used && used->server.isSandbox() ? serverInWords(used->server)
                                                : Texts::tr("Sandbox on this computer (not Voucherify)");
    }
    if (!chosen.profile.isEmpty())
        return connectionInWords({*namedServer(chosen), {}, {}, chosen.profile}); // checked when it was kept
    return chosen.server == ServerKind::Own ? serverName(chosen.server) : serverInWords(publishedServer(chosen.server));
}

QString originInWords(const Inspection &inspection)
{
    if (inspection.connection)
        return connectionInWords(*inspection.connection);
    if (inspection.issuedBy)
        return Texts::tr("pasted text, issued here by %1").arg(serverInWords(*inspection.issuedBy));
    if (inspection.reportedServer && !inspection.checkedWith)
        return Texts::tr("pasted text that names %1").arg(serverInWords(*inspection.reportedServer));
    return inspection.checkedWith
        ? Texts::tr("pasted text, checked with %1").arg(serverInWords(*inspection.checkedWith))
        : Texts::tr("pasted text, no server was asked");
}

QString runningCallInWords(Call call)
{
    switch (call) {
    case Call::RequestToken:
        return Texts::tr("Waiting for the token…");
    case Call::Introspect:
        return Texts::tr("Waiting for the server's word on the token…");
    case Call::Revoke:
        return Texts::tr("Waiting for the revocation…");
    }
    Q_UNREACHABLE();
}

QString titleInWords(const Token &token, const Inspection &inspection, const ExpiryReading &reading)
{
    const QString program = QStringLiteral("Bearerscope");
    if (token.isEmpty())
        return program;
    QString state = stateInWords(reading.state);
    const auto left = reading.secondsLeft();
    const bool runs = reading.state == TokenState::Active || reading.state == TokenState::Expiring;
    if (runs && left)
        state = Texts::tr("%1, %2 left").arg(state, spanInWords(*left < 60 ? *left : *left / 60 * 60));
    QStringList parts {state};
    if (inspection.connection && inspection.connection->server.isSandbox())
        parts.append(Texts::tr("Sandbox"));
    return parts.join(QStringLiteral(" – ")) + QStringLiteral(" – ") + program;
}

} // namespace bearerscope
