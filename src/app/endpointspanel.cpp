// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointspanel.h"

#include "accessdelegate.h"
#include "filterguard.h"
#include "labeltext.h"
#include "sayaloud.h"
#include "tone.h"
#include "ui_endpointspanel.h"

#include "session/endpointmodel.h"

#include <QSignalBlocker>

namespace bearerscope {

namespace {

/// Whether one key can make \a after of \a before: it puts in or takes out a letter.
bool isTyped(const QString &before, const QString &after)
{
    const QString &longer = before.size() > after.size() ? before : after;
    const QString &shorter = before.size() > after.size() ? after : before;
    const auto [atShorter, atLonger] = std::mismatch(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    return longer.size() - shorter.size() <= 1
        && std::equal(atShorter, shorter.end(), longer.end() - (shorter.end() - atShorter));
}

Tone toneOf(const EndpointAnswer &answer)
{
    if (answer.isYes())
        return Tone::Good;
    return answer.permission.verdict == Permission::Verdict::No || answer.isOver ? Tone::Bad : Tone::Caution;
}

} // namespace

EndpointsPanel::EndpointsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointsPanel>())
{
    m_ui->setupUi(this);
    new FilterGuard(*m_ui->endpointFilterEdit);
    m_ui->answerLabel->hide();
    makeNotification(*m_ui->answerLabel);
    m_ui->endpointsView->setItemDelegate(new AccessDelegate(this));
    connect(m_ui->questionEdit, &QLineEdit::textChanged, this, &EndpointsPanel::takeQuestion);
    connect(m_ui->questionEdit, &QLineEdit::returnPressed, this, [this] {
        answer(m_lastQuestion);
        sayAloud(*m_ui->answerLabel, m_ui->answerLabel->text());
    });
    connect(m_ui->endpointFilterEdit, &QLineEdit::textChanged, this, &EndpointsPanel::filter);
    connect(m_ui->openedOnlyBox, &QCheckBox::toggled, this, &EndpointsPanel::filter);
    connect(m_ui->deprecatedBox, &QCheckBox::toggled, this, &EndpointsPanel::filter);
}

EndpointsPanel::~EndpointsPanel() = default;

void EndpointsPanel::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_matcher = std::make_unique<EndpointMatcher>(m_catalogue);
    if (m_model) {
        m_model->setCatalogue(catalogue);
    } else {
        m_model = new EndpointModel(catalogue, EndpointModel::Purpose::Show, this);
        m_ui->endpointsView->setModel(m_model);
        m_ui->endpointsView->header()->setStretchLastSection(false);
        m_ui->endpointsView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_ui->endpointsView->header()->setSectionResizeMode(EndpointModel::CallColumn, QHeaderView::Stretch);
    }
    filter();
}

void EndpointsPanel::setGranted(const std::optional<QStringList> &granted)
{
    m_scopes.granted = granted;
    m_model->setGranted(granted);
    m_ui->openedOnlyBox->setEnabled(granted.has_value());
    showOpened();
    filter();
    answer(m_lastQuestion);
}

void EndpointsPanel::setState(TokenState state)
{
    if (state == m_scopes.state)
        return;
    m_scopes.state = state;
    m_model->setEnded(isOver(state));
    showOpened();
    answer(m_lastQuestion);
}

void EndpointsPanel::showOpened()
{
    const QString opened = openedInWords(m_scopes.granted, m_catalogue);
    setBreakableText(m_ui->openedLabel, isOver(m_scopes.state) ? endedInWords() + u' ' + opened : opened);
}

void EndpointsPanel::focusQuestion()
{
    m_ui->questionEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->questionEdit->selectAll();
}

void EndpointsPanel::setCall(const std::optional<ApiCall> &call)
{
    const QString before = std::exchange(m_givenQuestion, call ? shortQuestion(*call) : QString());
    if (call || (!before.isEmpty() && m_lastQuestion == before))
        m_ui->questionEdit->setText(m_givenQuestion);
}

void EndpointsPanel::takeQuestion(const QString &text)
{
    const QString kept = isTyped(m_lastQuestion, text) ? text : questionKept(text);
    if (kept != text) {
        const QSignalBlocker blocker(m_ui->questionEdit);
        m_ui->questionEdit->setText(kept);
    }
    m_lastQuestion = kept;
    answer(kept.isEmpty() ? text : kept);
}

void EndpointsPanel::answer(const QString &text)
{
    const QString question = text.trimmed();
    m_ui->answerLabel->setVisible(!question.isEmpty());
    if (question.isEmpty() || !m_matcher)
        return;
    const auto answer = answerTo(question, m_scopes, *m_matcher);
    setBreakableText(m_ui->answerLabel, answer ? answer->words : answer.error().message);
    setToneOfBox(m_ui->answerLabel, answer ? toneOf(*answer) : Tone::Neutral);
    if (answer)
        showCall(*answer);
}

void EndpointsPanel::showCall(const EndpointAnswer &answer)
{
    if (answer.permission.match.operations.isEmpty())
        return;
    const QModelIndex index = m_model->indexOf(answer.permission.match.operations.constFirst());
    if (!index.isValid())
        return;
    m_ui->endpointsView->expand(index.parent());
    m_ui->endpointsView->setCurrentIndex(index);
    m_ui->endpointsView->scrollTo(index, QAbstractItemView::PositionAtCenter); // its neighbours are of interest, too
}

void EndpointsPanel::filter()
{
    const bool openedOnly = m_ui->openedOnlyBox->isChecked() && m_scopes.granted.has_value();
    m_model->setFilter({m_ui->endpointFilterEdit->text(), openedOnly, m_ui->deprecatedBox->isChecked()});
    openGroups();
}

void EndpointsPanel::openGroups()
{
    if (m_model->fitsOpened())
        m_ui->endpointsView->expandAll();
}

} // namespace bearerscope
