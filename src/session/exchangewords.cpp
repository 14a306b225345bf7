// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangewords.h"

#include "core/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = CallPhase::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

} // namespace

QString callInWords(Call call)
{
    switch (call) {
    case Call::RequestToken:
        return Texts::tr("Request");
    case Call::Introspect:
        return Texts::tr("Check");
    case Call::Revoke:
        return Texts::tr("Revoke");
    }
    Q_UNREACHABLE();
}

QString endInWords(const CallRecord &record)
{
    const QString sign = record.error ? u"✗ "_s : u"✓ "_s;
    if (record.status == 0)
        return sign + Texts::tr("no answer");
    return (sign + QString::number(record.status) + u' ' + visibleText(record.reason, 60)).trimmed();
}

QString durationInWords(std::chrono::milliseconds duration)
{
    const auto ms = duration.count();
    return ms < 1000 ? Texts::tr("%1 ms").arg(ms)
                     : Texts::tr("%L1 s").arg(double(ms) / 1000, 0, 'f', ms < 10'000 ? 2 : 1);
}

QString phaseInWords(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return Texts::tr("name");
    case Kind::Preparing:
        return Texts::tr("preparation");
    case Kind::Connect:
        return Texts::tr("connection");
    case Kind::ConnectAndTls:
        return Texts::tr("connection and TLS");
    case Kind::ProxyConnectAndTls:
        return Texts::tr("proxy, connection and TLS");
    case Kind::Send:
        return Texts::tr("sending");
    case Kind::Wait:
        return Texts::tr("wait");
    case Kind::Body:
        return Texts::tr("body");
    }
    Q_UNREACHABLE();
}

QString phaseName(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return u"name"_s;
    case Kind::Preparing:
        return u"prepare"_s;
    case Kind::Connect:
        return u"connect"_s;
    case Kind::ConnectAndTls:
        return u"connect_and_tls"_s;
    case Kind::ProxyConnectAndTls:
        return u"proxy_connect_and_tls"_s;
    case Kind::Send:
        return u"send"_s;
    case Kind::Wait:
        return u"wait"_s;
    case Kind::Body:
        return u"body"_s;
    }
    Q_UNREACHABLE();
}

QString phaseExplained(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return Texts::tr("Until the server's name was looked up, with what the network code does before.");
    case Kind::Preparing:
        return Texts::tr(
            "What the network code does before it connects. There was no name to look up: it is an address, or the "
            "proxy looks it up.");
    case Kind::Connect:
        return Texts::tr("Until the connection stood.");
    case Kind::ConnectAndTls:
        return Texts::tr(
            "Until the connection stood and was encrypted. Where one ends and the other begins isn't known here; "
            "Test connection tells them apart.");
    case Kind::ProxyConnectAndTls:
        return Texts::tr(
            "The proxy's name, the connection to it, the tunnel through it, and TLS with the server. They aren't "
            "known apart here; Test connection tells more.");
    case Kind::Send:
        return Texts::tr("Until the request was handed to the system whole.");
    case Kind::Wait:
        return Texts::tr("Until the answer's headers were there: the way there and back, and the server's own time.");
    case Kind::Body:
        return Texts::tr("Until the answer's body was there.");
    }
    Q_UNREACHABLE();
}

QString phasesInWords(const QList<CallPhase> &phases)
{
    QStringList parts;
    for (const CallPhase &phase : phases) {
        const QString part = phaseInWords(phase.kind) + u' ' + durationInWords(phase.length);
        parts.append(phase.isCutShort ? Texts::tr("%1, in which it ended").arg(part) : part);
    }
    return parts.join(u" · "_s);
}

} // namespace bearerscope
