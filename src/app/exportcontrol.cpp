// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcontrol.h"

#include "clipboardguard.h"
#include "connectionpanel.h"
#include "exportdialog.h"
#include "tone.h"

#include "core/visibletext.h"
#include "session/presentation.h"
#include "session/session.h"
#include "session/tokenexport.h"
#include "store/privatefile.h"

#include <QAction>
#include <QFileInfo>

#include <limits>

namespace bearerscope {

ExportControl::ExportControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(&parts.open, &QAction::triggered, this, &ExportControl::openDialog);
    connect(&parts.reveal, &QAction::toggled, this, &ExportControl::show);
    connect(&parts.presentation, &Presentation::changed, this, &ExportControl::show);
    connect(parts.session.token(), &Token::changed, this, &ExportControl::show);
}

void ExportControl::openDialog()
{
    m_dialog = new ExportDialog(m_parts.session.catalogue(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::choiceChanged, this, &ExportControl::show);
    connect(m_dialog, &ExportDialog::revealToggled, &m_parts.reveal, &QAction::setChecked);
    connect(m_dialog, &ExportDialog::copyClicked, this, &ExportControl::copy);
    connect(m_dialog, &ExportDialog::fileChosen, this, &ExportControl::save);
    connect(m_dialog, &QDialog::finished, &m_parts.reveal, [this] { m_parts.reveal.setChecked(false); });
    show();
    m_dialog->open();
}

TokenExport ExportControl::token() const
{
    const auto call = publishedCall(m_dialog->call(), EndpointMatcher(m_parts.session.catalogue()));
    return exportOf(m_parts.session, m_parts.connection.input(), call ? std::optional(*call) : std::nullopt);
}

void ExportControl::show()
{
    if (!m_dialog)
        return;
    m_dialog->setGranted(m_parts.session.inspection().scopes.granted, m_parts.session.reading().state);
    const TokenExport token = this->token();
    const auto text = token.as(m_dialog->format());
    ExportDialog::View view {.isUsable = text.has_value(), .mayReveal = m_parts.reveal.isEnabled()};
    view.isRevealed = m_parts.reveal.isChecked() && !m_parts.presentation.isPresenting();
    if (text && view.isRevealed) {
        view.preview = text->with(visibleText(text->token.reveal(), std::numeric_limits<qsizetype>::max()));
    } else if (text) {
        const auto accessToken = m_parts.presentation.shown(m_parts.session.token()->data()).accessToken;
        const auto shown = [this](const QString &part) { return m_parts.presentation.shown(part); };
        view.preview =
            shown(QString::fromLatin1(text->before)) + masked(*accessToken) + shown(QString::fromLatin1(text->behind));
    }
    view.remarks = text ? token.remarks(m_dialog->format()).join(u'\n') : text.error();
    m_dialog->display(view);
}

void ExportControl::copy()
{
    const auto text = token().as(m_dialog->format());
    if (!text)
        return;
    m_parts.clipboard.copy(text->whole());
    m_dialog->displayEnd(
        tr("Copied. The clipboard is cleared by itself, as the status bar of the window counts down."), Tone::Good);
}

void ExportControl::save(const QString &path)
{
    const auto text = token().as(m_dialog->format());
    if (!text)
        return;
    QByteArray bytes = text->whole().reveal().toByteArray();
    if (!bytes.endsWith('\n'))
        bytes.append('\n');
    const bool isSaved = PrivateFile(path).write(bytes);
    wipe(bytes);
    if (isSaved)
        m_dialog->displayEnd(
            tr("Saved as %1.").arg(visibleText(QFileInfo(path).fileName(), 256)) + u' ' + savedTokenInWords(),
            Tone::Caution);
    else
        m_dialog->displayEnd(tr("It could not be saved: the disk may be full, or the folder read-only."), Tone::Bad);
}

} // namespace bearerscope
