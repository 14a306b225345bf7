// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectioninput.h"
#include "exchangepart.h"
#include "inspection.h"
#include "notice.h"
#include "tokencomparison.h"

#include "check/connectionreport.h"
#include "core/inactivecauses.h"

#include <QSet>

namespace bearerscope {

class Profiles;
class Session;

/// What the window shows while the screen is shared: the one place that decides. In presenter mode it masks whatever
/// identifies a customer's account: application, project and client IDs, every part of a token, the members that aren't
/// part of the published model, the names of profiles, and that of a server that isn't Voucherify's own. Request IDs
/// stay, because they tell nobody but Voucherify whose they are; so do scopes, times, proxies and paths. Outside it
/// nothing is changed. A token that is copied, sent or compared isn't the one that is shown.
class Presentation : public QObject
{
    Q_OBJECT
public:
    /// Tells what is filled in about the server just now.
    using Input = std::function<ConnectionInput()>;

    /// \a session and \a profiles must outlive the presentation.
    Presentation(const Session &session, const Profiles &profiles, Input input, QObject *parent = nullptr);

    bool isPresenting() const { return m_isPresenting; }
    void setPresenting(bool on);

    QString shown(const QString &text) const;
    TokenData shown(TokenData data) const;
    Inspection shown(Inspection inspection) const;
    Notice shown(Notice notice) const;
    QList<InactiveCause> shown(QList<InactiveCause> causes) const;
    ConnectionReport shown(ConnectionReport report) const;
    /// \a kept is the token that is kept beside the session's.
    QList<ComparisonRow> shown(QList<ComparisonRow> rows, const TokenSide &kept) const;
    /// Words on \a record, and a side of it that was made for others.
    QString shown(const QString &text, const CallRecord &record) const;
    ExchangePart shown(ExchangePart part, const CallRecord &record) const;

Q_SIGNALS:
    void changed();

private:
    /// What identifies an account, and what stands in its place.
    struct Identity {
        QString text;
        bool isHost = false;
        bool operator==(const Identity &) const = default;
    };
    using Identities = QList<Identity>;

    void remember();
    static void add(Identities &known, const QString &text, bool isHost = false);
    static void add(Identities &known, const std::optional<Server> &server);
    static void add(Identities &known, const Credentials &credentials);
    static void add(Identities &known, const TokenData &data, const Inspection &inspection);
    Identities known() const;
    Identities known(const CallRecord &record) const;
    static QString masked(QString text, const Identities &known);
    static QString withoutIdentities(QString text, const Identities &known);

    const Session &m_session;
    const Profiles &m_profiles;
    const Input m_input;
    Identities m_seen; ///< in this session: a message may be about an earlier token
    bool m_isPresenting = false;
};

} // namespace bearerscope
