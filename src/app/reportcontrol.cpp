// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcontrol.h"

#include "connectionpanel.h"
#include "reportdialog.h"
#include "tokenpanel.h"
#include "tone.h"

#include "core/language.h"
#include "core/visibletext.h"
#include "session/presentation.h"
#include "session/session.h"
#include "store/privatefile.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>

namespace bearerscope {

ReportControl::ReportControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(&parts.open, &QAction::triggered, this, &ReportControl::openDialog);
    connect(&parts.session, &Session::answered, this, &ReportControl::takeCall);
    connect(parts.session.token(), &Token::changed, this, &ReportControl::forgetCall);
    connect(&parts.presentation, &Presentation::changed, this, &ReportControl::show);
    forgetCall();
}

/// One about another token, from the history say, has no place in the report on this one.
void ReportControl::takeCall(const CallSubject &subject, const CallResult &result)
{
    const KnownToken atHand = m_parts.session.known();
    const bool isAbout = result.call == Call::RequestToken
        ? !result.outcome || (result.outcome->accessToken && atHand.is(*result.outcome->accessToken))
        : atHand.is(subject.accessToken);
    if (!isAbout)
        return;
    const auto &own = atHand.inspection.connection;
    const bool isOfOtherKey = !own || own->server != subject.connection.server
        || own->credentials.applicationId != subject.connection.credentials.applicationId;
    take(ticketCallOf(subject, result), result.call == Call::RequestToken && !result.outcome && isOfOtherKey);
}

void ReportControl::takeErrorAnswer(const QByteArray &text)
{
    if (const auto call = ticketCallIn(text))
        take(*call, true);
}

void ReportControl::take(const TicketCall &call, bool isAlone)
{
    m_call = call;
    m_generation = m_parts.session.generation();
    m_isCallAlone = isAlone;
    show();
}

/// It was about another token than the one that came. That of a call which brought it is told next.
void ReportControl::forgetCall()
{
    if (m_generation != m_parts.session.generation()) {
        m_call.reset();
        m_isCallAlone = false;
    }
    show();
}

void ReportControl::openDialog()
{
    m_dialog = new ReportDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString question = m_parts.panel.endpointQuestion(); token() && !question.isEmpty())
        m_dialog->setCalls({question});
    connect(m_dialog, &ReportDialog::choiceChanged, this, &ReportControl::show);
    connect(m_dialog, &ReportDialog::copyClicked, this, &ReportControl::copy);
    connect(m_dialog, &ReportDialog::fileChosen, this, &ReportControl::save);
    show();
    m_dialog->open();
}

std::optional<TokenSide> ReportControl::token() const
{
    const Session &session = m_parts.session;
    if (session.token()->isEmpty() || m_isCallAlone)
        return {};
    return TokenSide {m_parts.presentation.shown(session.token()->data()),
        m_parts.presentation.shown(session.inspection()), session.reading()};
}

QString ReportControl::masked(const QString &text) const
{
    Redaction redaction = m_parts.session.redaction();
    const QList<Secret> typed = secretsOf(m_parts.connection.input().credentials);
    for (const Secret &secret : typed)
        redaction.add(secret);
    return m_parts.presentation.shown(redaction.redacted(text));
}

QString ReportControl::report() const
{
    std::optional<InEnglish> english;
    if (m_dialog->isEnglish())
        english.emplace();
    TicketInput input {.call = m_call, .answers = m_answers, .now = m_parts.clock.utcNow()};
    input.token = token();
    if (input.token)
        input.causes = m_parts.presentation.shown(m_parts.session.causes());
    input.catalogueDate = m_parts.session.catalogue().factsDate();
    return written(ticketReport(input), m_dialog->ticketStyle(), [this](const QString &text) { return masked(text); });
}

void ReportControl::show()
{
    m_parts.open.setEnabled(m_call || !m_parts.session.token()->isEmpty());
    if (!m_dialog)
        return;
    const auto answers = ticketAnswers(m_dialog->calls(), token(), m_parts.session.catalogue());
    m_dialog->displayEnd(answers ? QString() : answers.error().message, Tone::Caution);
    m_answers = answers.value_or(QList<EndpointAnswer>());
    m_dialog->display(report());
}

void ReportControl::copy()
{
    show(); // as it is now
    m_parts.clipboard.setText(report());
    m_dialog->displayEnd(tr("Copied."), Tone::Good);
}

void ReportControl::save(const QString &path)
{
    show();
    const QString name = visibleText(QFileInfo(path).fileName(), 256);
    if (PrivateFile(path).write(report().toUtf8()))
        m_dialog->displayEnd(tr("Saved as %1.").arg(name), Tone::Good);
    else
        m_dialog->displayEnd(tr("It could not be saved: the disk may be full, or the folder read-only."), Tone::Bad);
}

} // namespace bearerscope
