// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintpanel.h"

#include "labeltext.h"
#include "tone.h"
#include "ui_lintpanel.h"

#include <algorithm>

namespace bearerscope {

LintPanel::LintPanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::LintPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->repairButton, &QPushButton::clicked, this, [this] { repair(0); });
    connect(m_ui->otherRepairButton, &QPushButton::clicked, this, [this] { repair(1); });
    connect(m_ui->nextFindingButton, &QPushButton::clicked, this, [this] {
        m_current = (m_current + 1) % m_findings.size();
        displayCurrent();
    });
    hide();
}

LintPanel::~LintPanel() = default;

void LintPanel::display(const QList<ScopeFinding> &findings)
{
    const auto shown = m_findings.isEmpty()
        ? findings.end()
        : std::ranges::find(findings, m_findings.at(m_current).kind, &ScopeFinding::kind);
    m_current = shown == findings.end() ? 0 : shown - findings.begin();
    m_findings = findings;
    setVisible(!findings.isEmpty());
    if (!findings.isEmpty())
        displayCurrent();
}

void LintPanel::displayCurrent()
{
    const ScopeFinding &finding = m_findings.at(m_current);
    const QString sign = finding.isError ? QStringLiteral("✗ ") : QStringLiteral("! ");
    setBreakableText(m_ui->lintLabel, sign + finding.text);
    const auto displayRepair = [&finding](QPushButton *button, qsizetype repair) {
        const bool isThere = repair < finding.repairs.size();
        button->setVisible(isThere);
        if (isThere)
            setButtonText(button, finding.repairs.at(repair).label);
    };
    displayRepair(m_ui->repairButton, 0);
    displayRepair(m_ui->otherRepairButton, 1);
    m_ui->nextFindingButton->setVisible(m_findings.size() > 1);
    m_ui->nextFindingButton->setText(tr("%1 of %2 ›").arg(m_current + 1).arg(m_findings.size()));
    m_ui->nextFindingButton->setAccessibleName(tr("Remark %1 of %2, next").arg(m_current + 1).arg(m_findings.size()));
    setTone(this,
        QStringLiteral("bearerscope--LintPanel { background: %2; border-radius: 6px; } QLabel { color: %1; }"),
        finding.isError ? Tone::Bad : Tone::Caution);
}

void LintPanel::repair(qsizetype repair)
{
    const ScopeFinding finding = m_findings.at(m_current); // the answer to the signal replaces it
    if (repair < finding.repairs.size())
        Q_EMIT repairChosen(finding.repairs.at(repair).names);
}

} // namespace bearerscope
