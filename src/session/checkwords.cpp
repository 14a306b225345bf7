// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkwords.h"

#include "callwording.h"
#include "core/expirywarnings.h"
#include "core/visibletext.h"
#include "findingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

using State = ConnectionStep::State;
using Severity = Notice::Severity;

constexpr qsizetype mostShown = 200; // characters of a foreign text

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

QString captionOf(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Proxy:
        return Texts::tr("Proxy");
    case ConnectionStep::Kind::Name:
        return Texts::tr("Name");
    case ConnectionStep::Kind::Connection:
        return Texts::tr("Connection");
    case ConnectionStep::Kind::Tls:
        return Texts::tr("TLS");
    case ConnectionStep::Kind::Http:
        return Texts::tr("HTTP");
    }
    Q_UNREACHABLE();
}

struct StateLook {
    QString symbol;
    QString word;
    Severity severity;
};

StateLook lookOf(State state)
{
    switch (state) {
    case State::Waiting:
        return {QStringLiteral("·"), Texts::tr("to come"), Severity::Information};
    case State::Running:
        return {QStringLiteral("…"), Texts::tr("under way"), Severity::Information};
    case State::Passed:
        return {QStringLiteral("✓"), Texts::tr("fine"), Severity::Success};
    case State::Doubtful:
        return {QStringLiteral("!"), Texts::tr("doubtful"), Severity::Warning};
    case State::Skipped:
        return {QStringLiteral("–"), Texts::tr("not needed"), Severity::Information};
    case State::Failed:
        return {QStringLiteral("✗"), Texts::tr("broken"), Severity::Error};
    case State::Cancelled:
        return {QStringLiteral("✗"), Texts::tr("cancelled"), Severity::Warning};
    case State::NotReached:
        return {QStringLiteral("·"), Texts::tr("not reached"), Severity::Information};
    }
    Q_UNREACHABLE();
}

ReportLine lineOf(const ConnectionStep &step, const ConnectionReport &report)
{
    const StateLook look = lookOf(step.state);
    return {look.symbol, look.word, captionOf(step.kind),
        step.isTimed() ? Texts::tr("%1 ms").arg(step.elapsed.count()) : QString(), findingInWords(step, report),
        look.severity};
}

ReportLine factOf(const QString &caption, const QString &text)
{
    return {{}, {}, caption, {}, text};
}

QString daysInWords(qint64 days)
{
    return days < 0 ? Texts::tr("ended") : Texts::tr("%n more days", nullptr, int(days));
}

QList<ReportLine> certificateLines(const Certificate &certificate, const QDateTime &now)
{
    const auto date = [](const QDateTime &utc) { return utc.date().toString(Qt::ISODate); };
    const QString subject = visibleText(certificate.subject, mostShown);
    const QString names = visibleText(certificate.alternativeNames, mostShown);
    return {
        factOf(Texts::tr("Certificate"),
            names.isEmpty() || names == subject ? subject : Texts::tr("%1, for %2").arg(subject, names)),
        factOf(Texts::tr("Issued by"), visibleText(certificate.issuer, mostShown)),
        factOf(Texts::tr("Valid"),
            Texts::tr("%1 to %2 (%3)")
                .arg(date(certificate.validFromUtc), date(certificate.validUntilUtc),
                    daysInWords(certificate.daysLeft(now)))),
        factOf(Texts::tr("SHA-256"), certificate.fingerprintInLines()),
    };
}

const ConnectionStep *doubtfulStep(const ConnectionReport &report)
{
    const auto found = std::ranges::find(report.steps, State::Doubtful, &ConnectionStep::state);
    return found == report.steps.end() ? nullptr : &*found;
}

QString clockNote(const ConnectionReport &report)
{
    const auto warning = report.clockSkew ? clockSkewWarning(*report.clockSkew) : std::nullopt;
    return warning ? warning->text : QString();
}

} // namespace

QList<ReportLine> linesOf(const ConnectionReport &report)
{
    QList<ReportLine> lines;
    for (const ConnectionStep &step : report.steps)
        lines.append(lineOf(step, report));
    if (report.certificate)
        lines.append(certificateLines(*report.certificate, report.startedUtc));
    return lines;
}

Notice noticeOf(const ConnectionReport &report)
{
    const QString server = visibleText(report.server.hostAndPort(), mostShown);
    if (const ConnectionStep *step = report.brokenStep()) {
        if (step->state == State::Cancelled)
            return {
                Severity::Warning, Texts::tr("The test of the connection to %1 was cancelled.").arg(server), {}, {}};
        return {Severity::Error,
            Texts::tr("The connection to %1 breaks at this step: %2.").arg(server, captionOf(step->kind)),
            adviceFor(*step, report.server), {}};
    }
    if (!report.isFine())
        return {Severity::Information, Texts::tr("Testing the connection to %1…").arg(server), {}, {}};
    const QString note = clockNote(report);
    if (const ConnectionStep *step = doubtfulStep(report)) {
        const QString advice = adviceFor(*step, report.server);
        return {Severity::Warning,
            Texts::tr("The connection to %1 works, with a doubt: %2.").arg(server, captionOf(step->kind)),
            note.isEmpty() ? advice : advice + u' ' + note, {}};
    }
    return {note.isEmpty() ? Severity::Success : Severity::Warning,
        Texts::tr("The connection to %1 works.").arg(server),
        note.isEmpty() ? Texts::tr("No key was sent, so this doesn't tell whether the key pair is right.") : note, {}};
}

QString textOf(const ConnectionReport &report)
{
    const QList<ReportLine> lines = linesOf(report);
    qsizetype captionWidth = 0;
    qsizetype timeWidth = 0;
    for (const ReportLine &line : lines) {
        captionWidth = std::max(captionWidth, line.caption.size());
        timeWidth = std::max(timeWidth, line.time.size());
    }
    QString text = Texts::tr("Bearerscope %1 tested %2 at %3 UTC.")
                       .arg(QStringLiteral(BEARERSCOPE_VERSION), report.server.baseUrl.toString(QUrl::FullyEncoded),
                           report.startedUtc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        + QStringLiteral("\n\n");
    for (const ReportLine &line : lines) {
        text += line.symbol.leftJustified(1) + QStringLiteral("  ") + line.caption.leftJustified(captionWidth + 2)
            + line.time.rightJustified(timeWidth) + QStringLiteral("  ") + QString(line.text).remove(u'\n') + u'\n';
    }
    const Notice notice = noticeOf(report);
    text += u'\n' + notice.title + u'\n';
    return notice.text.isEmpty() ? text : text + notice.text + u'\n';
}

} // namespace bearerscope
