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

QString tr(const char *text)
{
    return QCoreApplication::translate("CheckWords", text);
}

QString captionOf(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Proxy:
        return tr("Proxy");
    case ConnectionStep::Kind::Name:
        return tr("Name");
    case ConnectionStep::Kind::Connection:
        return tr("Connection");
    case ConnectionStep::Kind::Tls:
        return tr("TLS");
    case ConnectionStep::Kind::Http:
        return tr("HTTP");
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
        return {QStringLiteral("·"), tr("to come"), Severity::Information};
    case State::Running:
        return {QStringLiteral("…"), tr("under way"), Severity::Information};
    case State::Passed:
        return {QStringLiteral("✓"), tr("fine"), Severity::Success};
    case State::Doubtful:
        return {QStringLiteral("!"), tr("doubtful"), Severity::Warning};
    case State::Skipped:
        return {QStringLiteral("–"), tr("not needed"), Severity::Information};
    case State::Failed:
        return {QStringLiteral("✗"), tr("broken"), Severity::Error};
    case State::Cancelled:
        return {QStringLiteral("✗"), tr("cancelled"), Severity::Warning};
    case State::NotReached:
        return {QStringLiteral("·"), tr("not reached"), Severity::Information};
    }
    Q_UNREACHABLE();
}

ReportLine lineOf(const ConnectionStep &step, const ConnectionReport &report)
{
    const StateLook look = lookOf(step.state);
    return {look.symbol, look.word, captionOf(step.kind),
        step.isTimed() ? tr("%1 ms").arg(step.elapsed.count()) : QString(), findingInWords(step, report),
        look.severity};
}

ReportLine factOf(const QString &caption, const QString &text)
{
    return {{}, {}, caption, {}, text};
}

QString daysInWords(qint64 days)
{
    if (days < 0)
        return tr("ended");
    return days == 1 ? tr("1 more day") : tr("%1 more days").arg(days);
}

QList<ReportLine> certificateLines(const Certificate &certificate, const QDateTime &now)
{
    const auto date = [](const QDateTime &utc) { return utc.date().toString(Qt::ISODate); };
    const QString subject = visibleText(certificate.subject, mostShown);
    const QString names = visibleText(certificate.alternativeNames, mostShown);
    return {
        factOf(tr("Certificate"), names.isEmpty() || names == subject ? subject : tr("%1, for %2").arg(subject, names)),
        factOf(tr("Issued by"), visibleText(certificate.issuer, mostShown)),
        factOf(tr("Valid"),
            tr("%1 to %2 (%3)")
                .arg(date(certificate.validFromUtc), date(certificate.validUntilUtc),
                    daysInWords(certificate.daysLeft(now)))),
        factOf(tr("SHA-256"), certificate.fingerprintInLines()),
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
            return {Severity::Warning, tr("The test of the connection to %1 was cancelled.").arg(server), {}, {}};
        return {Severity::Error, tr("The connection to %1 breaks at this step: %2.").arg(server, captionOf(step->kind)),
            adviceFor(*step, report.server), {}};
    }
    if (!report.isFine())
        return {Severity::Information, tr("Testing the connection to %1…").arg(server), {}, {}};
    const QString note = clockNote(report);
    if (const ConnectionStep *step = doubtfulStep(report)) {
        const QString advice = adviceFor(*step, report.server);
        return {Severity::Warning,
            tr("The connection to %1 works, with a doubt: %2.").arg(server, captionOf(step->kind)),
            note.isEmpty() ? advice : advice + u' ' + note, {}};
    }
    return {note.isEmpty() ? Severity::Success : Severity::Warning, tr("The connection to %1 works.").arg(server),
        note.isEmpty() ? tr("No key was sent, so this doesn't tell whether the key pair is right.") : note, {}};
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
    QString text = tr("Bearerscope %1 tested %2 at %3 UTC.")
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
