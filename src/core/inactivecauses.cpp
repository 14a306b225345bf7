// SPDX-License-Identifier: GPL-3.0-or-later
#include "inactivecauses.h"

#include "expiry.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = InactiveCause::Kind;

/// A computer's clock can be off by minutes without anybody noticing.
constexpr qint64 clockDoubt = 300;
/// Shorter than any token can be that shows its ends when masked.
constexpr qsizetype shortText = 16;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(InactiveCauses)
};

QString nameOf(const Server &server)
{
    return server.isSandbox() ? Texts::tr("the sandbox") : server.hostAndPort();
}

bool isSandbox(const std::optional<Server> &server)
{
    return server && server->isSandbox();
}

InactiveCause revokedHere(const QDateTime &utc)
{
    return {Kind::RevokedHere,
        Texts::tr("It was revoked from here, at %1 UTC.").arg(utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss")),
        Texts::tr("A revoked token never comes back: ask for a new one."), true};
}

InactiveCause reportedRevoked()
{
    return {Kind::RevokedElsewhere, Texts::tr("It was revoked, says the report that it was read from."),
        Texts::tr(
            "A revoked token never comes back: ask for a new one. Whoever doubts the report can check the token.")};
}

InactiveCause ended(const TokenPast &past)
{
    if (past.calledActiveLast) {
        return {Kind::Ended,
            Texts::tr("By its deadline it has ended, though the server called it active when last asked."),
            Texts::tr(
                "Check it with the server again. If that goes on, compare the date and time of this computer with the "
                "server's.")};
    }
    if (past.isMeasured) {
        return {Kind::Ended, Texts::tr("Its time is over."),
            Texts::tr("That was measured here since the server's answer. Nothing prolongs a token: ask for a new one."),
            true};
    }
    return {Kind::Ended, Texts::tr("Its time is over, by the times in its text."),
        Texts::tr("That goes by the date and time of this computer: if they are right, ask for a new token."),
        *past.left < -clockDoubt && !past.isEndDoubted};
}

InactiveCause revocationUnanswered()
{
    return {Kind::RevocationUnanswered,
        Texts::tr("It was probably revoked from here: the revocation was sent, and no usable answer came."),
        Texts::tr("Treat it as revoked, and ask for a new token.")};
}

InactiveCause wrongServer(const TokenPast &past)
{
    return {Kind::WrongServer,
        Texts::tr("It is a token of %1, and %2 was asked, which can't know it.")
            .arg(nameOf(*past.home), nameOf(*past.asked)),
        Texts::tr("Choose the token's own server and its key pair, then check again."), true};
}

InactiveCause otherThanReported(const TokenPast &past)
{
    return {Kind::WrongServer,
        Texts::tr("The report that it was read from names %1, and %2 was asked, which can't know it.")
            .arg(nameOf(*past.reportedHome), nameOf(*past.asked)),
        Texts::tr("Choose the server that the report names and its key pair, then check again.")};
}

InactiveCause sandboxForgot()
{
    return {Kind::SandboxForgot,
        Texts::tr(
            "The sandbox was asked, which knows only the tokens that it issued itself, and forgets them when this "
            "program ends."),
        Texts::tr("Choose the token's own server and its key pair, then check again.")};
}

InactiveCause damaged(const QString &sentence)
{
    return {Kind::Damaged, sentence,
        Texts::tr(
            "Have it copied again, whole, and compare its length and its last four characters with the original's.")};
}

InactiveCause otherVersion()
{
    return {Kind::OtherVersion,
        Texts::tr("It looks like a JWT, as a token of version 2 may: whether this check knows those isn't published."),
        Texts::tr("Find out how it was requested. For tokens of version 2 no check is published.")};
}

InactiveCause endedUnseen(bool issuedHere)
{
    const QString usually = spanInWords(publishedLifetime);
    if (issuedHere) {
        return {Kind::EndedUnseen,
            Texts::tr("It has expired: a token usually lives %1, and how long this one does wasn't told.").arg(usually),
            Texts::tr("If it was issued longer ago than that, ask for a new one.")};
    }
    return {Kind::EndedUnseen,
        Texts::tr("It has expired: a token lives %1, and nothing here tells when this one was issued.").arg(usually),
        Texts::tr("Find out when it was requested. If that is longer ago, ask for a new one.")};
}

InactiveCause otherProject(const TokenPast &past)
{
    const QString howToTell =
        Texts::tr("Find out which region and project it is from; choose that server and a key pair of "
                  "that project, then check again.");
    if (past.askedWithOtherKey) {
        return {Kind::OtherProject,
            Texts::tr(
                "It was checked with another key pair than it was issued with: that of another project can't know it."),
            Texts::tr("Choose the key pair that it was issued with, then check again.")};
    }
    return {Kind::OtherProject,
        past.asked
            ? Texts::tr("It belongs to another region than %1, or to another project than the key pair used here.")
                  .arg(nameOf(*past.asked))
            : Texts::tr("Whoever checked it asked another region or project than its own."),
        howToTell};
}

QString sinceActive(const TokenPast &past)
{
    return past.activeBefore
        ? u' ' + Texts::tr("It was still active %1 before the server said no.").arg(spanInWords(*past.activeBefore))
        : QString();
}

InactiveCause revokedElsewhere(const TokenPast &past)
{
    return {Kind::RevokedElsewhere, Texts::tr("Somebody else revoked it.") + sinceActive(past),
        isSandbox(past.asked)
            ? Texts::tr("Another program that uses this sandbox may have done it. Ask for a new token.")
            : Texts::tr(
                "Ask for a new token with the same key pair. If that works, the key is fine and this is the likely "
                "cause: ask who else has the token.")};
}

InactiveCause keyGone(const TokenPast &past)
{
    QString howToTell =
        Texts::tr("Ask for a new token with the same key pair. If that is refused, it was the key. One that "
                  "was only regenerated is no cause: its tokens go on working.");
    if (past.activeBefore)
        howToTell += u' ' + Texts::tr("It can have gone up to a minute before that last \"active\".");
    return {Kind::KeyGone,
        Texts::tr("The API key that made it was deleted or blocked: its tokens then stop working within a minute."),
        howToTell};
}

InactiveCause neverExisted(qsizetype length)
{
    return {Kind::NeverExisted,
        length > 0 ? Texts::tr("It never existed: a typo, or cut off. It has %n characters.", nullptr, int(length))
                   : Texts::tr("It never existed: a typo, or cut off."),
        Texts::tr(
            "Have it copied again, whole, and compare its length and its last four characters with the original's.")};
}

/// What the text alone tells against a token: that it was cut or changed, or is of another kind.
QList<InactiveCause> causesInText(QByteArrayView text)
{
    if (!isVisibleAscii(text))
        return {damaged(Texts::tr("Its text is damaged: it holds characters that no token should (%1).")
                            .arg(otherCharacters(text)))};
    if (text.endsWith("..."))
        return {damaged(Texts::tr("Its text is cut off: it ends in dots."))};
    if (text.size() < shortText)
        return {
            damaged(Texts::tr("Its text is probably cut off: it has only %n characters.", nullptr, int(text.size())))};
    if (text.startsWith("eyJ") && std::count(text.begin(), text.end(), '.') == 2) // base64 of {" and two separators
        return {otherVersion()};
    return {};
}

/// How much speaks for another project than that of the key pair used.
enum class Chance { Likely, Unlikely, Excluded };

Chance otherProjectBy(const TokenPast &past)
{
    if (isSandbox(past.asked)) // which has one project only
        return Chance::Excluded;
    if (past.reportedHome && past.isOfAskedKey)
        return Chance::Excluded;
    return past.reportedHome || past.isOfAskedKey ? Chance::Unlikely : Chance::Likely;
}

bool isOtherThanReported(const TokenPast &past)
{
    return past.reportedHome && past.asked && past.reportedHome->baseUrl != past.asked->baseUrl;
}

/// Of a token that a server may never have known.
QList<InactiveCause> causesOfUnknown(const TokenPast &past)
{
    const bool isElsewhere = isOtherThanReported(past);
    const Chance project = isElsewhere ? Chance::Excluded : otherProjectBy(past);
    const QByteArrayView text = past.text ? past.text->reveal() : QByteArrayView();
    QList<InactiveCause> causes = text.isEmpty() ? QList<InactiveCause>() : causesInText(text);
    const bool isDamaged = !causes.isEmpty() && causes.constFirst().kind == Kind::Damaged;
    if (isElsewhere)
        causes.append(otherThanReported(past));
    else if (isSandbox(past.asked))
        causes.append(sandboxForgot());
    if (!past.left)
        causes.append(endedUnseen(past.issuedHere));
    if (project == Chance::Likely)
        causes.append(otherProject(past));
    causes.append(revokedElsewhere(past));
    if (!isSandbox(past.asked))
        causes.append(keyGone(past));
    if (project == Chance::Unlikely)
        causes.append(otherProject(past));
    if (!isDamaged && !past.reportedHome)
        causes.append(neverExisted(text.size()));
    return causes;
}

/// Of a token that the server asked did know.
QList<InactiveCause> causesOfKnown(const TokenPast &past)
{
    QList<InactiveCause> causes;
    if (past.askedWithOtherKey && !past.activeBefore)
        causes.append(otherProject(past));
    if (!past.left)
        causes.append(endedUnseen(past.issuedHere));
    causes.append(revokedElsewhere(past));
    if (!isSandbox(past.asked))
        causes.append(keyGone(past));
    return causes;
}

} // namespace

QList<InactiveCause> causesOfInactivity(const TokenPast &past)
{
    if (past.revokedUtc)
        return {revokedHere(*past.revokedUtc)};
    if (past.isReportedRevoked)
        return {reportedRevoked()};
    QList<InactiveCause> causes;
    if (past.left && *past.left <= 0)
        causes.append(ended(past));
    const bool isExplained = !causes.isEmpty() && (causes.constFirst().isCertain || past.calledActiveLast);
    if (isExplained)
        return causes;
    if (past.revocationUnanswered)
        causes.append(revocationUnanswered());
    if (past.home && past.asked && past.home->baseUrl != past.asked->baseUrl)
        return causes << wrongServer(past);
    if (!causes.isEmpty() && !past.asked)
        return causes; // no server said anything: there is no more to explain
    return causes + (past.home ? causesOfKnown(past) : causesOfUnknown(past));
}

} // namespace bearerscope
