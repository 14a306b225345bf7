// SPDX-License-Identifier: GPL-3.0-or-later
#include "timewords.h"

#include "inspection.h"
#include "momentwords.h"
#include "wording.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Figure = ExpirySource::Figure;
using Origin = Receipt::Origin;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QString answerInWords(Origin origin)
{
    switch (origin) {
    case Origin::Issued:
        return Texts::tr("the issue");
    case Origin::Introspected:
        return Texts::tr("the check");
    case Origin::Pasted:
        return Texts::tr("the paste");
    }
    Q_UNREACHABLE();
}

QString timeHere(const QDateTime &utc, const QDateTime &now)
{
    return clockTime(utc.toLocalTime(), now.toLocalTime());
}

QString timeInUtc(const QDateTime &utc, const QDateTime &now)
{
    return clockTime(utc.toUTC(), now.toUTC()) + u" UTC"_s;
}

MomentLabel labelOf(const QString &caption, const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    if (utc.toLocalTime().offsetFromUtc() == 0)
        return {caption.arg(timeInUtc(utc, now)), {}};
    return {caption.arg(timeHere(utc, now)), timeInUtc(utc, now)};
}

} // namespace

QString sourceInWords(const ExpirySource &source)
{
    const QString answer = answerInWords(source.origin);
    switch (source.figure) {
    case Figure::ExpiresIn:
        return Texts::tr("expires_in of %1").arg(answer);
    case Figure::ExpiresAt:
        return Texts::tr("expires_at of %1").arg(answer);
    case Figure::ExpClaim:
        return Texts::tr("Claim exp of the token");
    case Figure::Date:
        return source.origin == Origin::Pasted ? Texts::tr("Date of the pasted answer")
                                               : Texts::tr("Date of %1").arg(answer);
    case Figure::ReportedIssue:
        return Texts::tr("Issue in the report");
    case Figure::LocalClock:
        return Texts::tr("Local clock at %1").arg(answer);
    }
    Q_UNREACHABLE();
}

QString figureInWords(const ExpirySource &source, const QDateTime &now)
{
    if (source.figure == Figure::ExpiresIn)
        return Texts::tr("%1 s").arg(source.value);
    if (source.figure == Figure::ExpiresAt || source.figure == Figure::ExpClaim)
        return QString::number(source.value);
    const QString time = timeInUtc(QDateTime::fromSecsSinceEpoch(source.value, Qt::UTC), now);
    const qint64 skew = source.skew.value_or(0);
    if (std::abs(skew) <= 1) // Date counts whole seconds
        return time;
    return (skew > 0 ? Texts::tr("%1 (%2 ahead)") : Texts::tr("%1 (%2 behind)")).arg(time, spanInWords(std::abs(skew)));
}

QString endHereInWords(const ExpirySource &source, const QDateTime &now)
{
    if (!source.tellsEnd())
        return {};
    return source.endsUtc.isValid() ? timeHere(source.endsUtc, now) : Texts::tr("unknown");
}

QString endInUtcInWords(const ExpirySource &source, const QDateTime &now)
{
    if (!source.tellsEnd())
        return {};
    return source.endsUtc.isValid() ? clockTime(source.endsUtc, now.toUTC()) : Texts::tr("unknown");
}

QString beliefInWords(const ExpirySource &source)
{
    if (!source.isBelieved)
        return Texts::tr("✗ not believed");
    if (source.isFollowed)
        return Texts::tr("✓ followed");
    return source.tellsEnd() ? Texts::tr("✓ agrees") : Texts::tr("✓ believed");
}

QString reasonInWords(const ExpirySource &source, const QDateTime &now)
{
    return source.why + u' ' + Texts::tr("Received at %1.").arg(momentInWords(source.receivedUtc, now));
}

QString sourcesInWords(const QList<ExpirySource> &sources, const QDateTime &now)
{
    QStringList paragraphs;
    for (const ExpirySource &source : sources) {
        QString head = Texts::tr("%1: %2").arg(sourceInWords(source), figureInWords(source, now));
        if (source.endsUtc.isValid())
            head += u", "_s + Texts::tr("ends at %1").arg(momentInWords(source.endsUtc, now));
        paragraphs.append(head + u'\n' + beliefInWords(source) + u". "_s + source.why);
    }
    return paragraphs.join(u"\n\n"_s);
}

namespace {

QString whySkewIsUnknown(const Inspection &inspection)
{
    if (inspection.isFirstHand)
        return Texts::tr(
            "The answer that told the times had no Date, so how far this computer's clock is off isn't known.");
    if (inspection.lastAnswer)
        return Texts::tr("The server's answer had no Date, so how far this computer's clock is off isn't known.");
    const auto &told = inspection.receipt.told;
    return told && told->kind != ToldTime::Kind::IssueInReport && told->kind != ToldTime::Kind::IssueInCheck
        ? Texts::tr(
            "The Date of the pasted answer is as old as that, so how far this computer's clock is off isn't known.")
        : Texts::tr("No server has answered, so how far this computer's clock is off isn't known.");
}

} // namespace

QString skewInWords(const Inspection &inspection, const ExpiryReading &reading)
{
    const QString words = clockInWords(inspection, reading);
    if (clockSkewOf(inspection))
        return words;
    const QString unknown = whySkewIsUnknown(inspection);
    return words.isEmpty() ? unknown : unknown + u' ' + words;
}

MomentLabel issuedLabel(const Timeline &line, const QDateTime &now)
{
    return labelOf(line.isIssueEstimated ? Texts::tr("Issued about %1") : Texts::tr("Issued %1"), line.issuedUtc, now);
}

bool isCutShort(TokenState state)
{
    return state == TokenState::Inactive || state == TokenState::Revoked;
}

MomentLabel nowLabel(const Timeline &line, TokenState state, const QDateTime &now)
{
    return isCutShort(state) ? MomentLabel() : labelOf(Texts::tr("Now %1"), line.nowUtc, now);
}

MomentLabel endLabel(const Timeline &line, TokenState state, const QDateTime &now)
{
    if (isCutShort(state))
        return labelOf(Texts::tr("Would end %1"), line.endUtc, now);
    return labelOf(line.isOver() ? Texts::tr("Ended %1") : Texts::tr("Ends %1"), line.endUtc, now);
}

QString timelineInWords(const Timeline &line, TokenState state, const QDateTime &now)
{
    if (line.isEmpty())
        return Texts::tr("When the token ends isn't known.");
    QStringList sentences;
    if (line.issuedUtc.isValid()) {
        sentences.append((line.isIssueEstimated
                ? Texts::tr("Issued at about %1: nobody here saw it, so it is estimated from the end.")
                : Texts::tr("Issued at %1."))
                             .arg(momentInWords(line.issuedUtc, now)));
    }
    if (isCutShort(state)) {
        sentences.append(
            (line.isOver() ? Texts::tr("Would have ended at %1.") : Texts::tr("Would have lasted until %1."))
                .arg(momentInWords(line.endUtc, now)));
        return sentences.join(u' ');
    }
    sentences.append(
        (line.isOver() ? Texts::tr("Ended at %1.") : Texts::tr("Ends at %1.")).arg(momentInWords(line.endUtc, now)));
    if (!line.isOver())
        sentences.append(Texts::tr("%1 % of its life is over.").arg(int(line.position * 100)));
    return sentences.join(u' ');
}

} // namespace bearerscope
