// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecontrol.h"

#include "session/cataloguechoice.h"

#include <QAction>
#include <QFileDialog>

namespace bearerscope {

CatalogueControl::CatalogueControl(CatalogueChoice &choice, QAction &load, QAction &useBuiltIn, QWidget *window)
    : QObject(window)
    , m_choice(choice)
    , m_useBuiltIn(useBuiltIn)
    , m_window(window)
{
    connect(&load, &QAction::triggered, this, &CatalogueControl::chooseFile);
    connect(&useBuiltIn, &QAction::triggered, this, [this] { end(m_choice.takeBuiltIn()); });
    showChoice();
}

void CatalogueControl::restore()
{
    const auto notice = m_choice.restore();
    showChoice();
    if (notice)
        Q_EMIT noticed(*notice);
}

void CatalogueControl::chooseFile()
{
    auto *chooser = new QFileDialog(m_window, tr("Load a scope catalogue"), {}, tr("Scope catalogues (*.json)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &CatalogueControl::readFile);
    chooser->open();
}

void CatalogueControl::readFile(const QString &path)
{
    end(m_choice.takeFile(path));
}

void CatalogueControl::end(const Expected<Notice, InputError> &outcome)
{
    showChoice();
    Q_EMIT noticed(outcome ? *outcome : noticeOf(outcome.error()));
}

void CatalogueControl::showChoice()
{
    m_useBuiltIn.setEnabled(!m_choice.isBuiltIn());
}

} // namespace bearerscope
