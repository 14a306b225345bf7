// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagechoice.h"

#include "core/language.h"

#include <QActionGroup>
#include <QMenu>

namespace bearerscope {

LanguageChoice::LanguageChoice(QObject *parent)
    : QObject(parent)
    , m_actions(new QActionGroup(this))
{
    const auto add = [this](const QString &text, const QString &language) {
        QAction *action = m_actions->addAction(text);
        action->setCheckable(true);
        action->setData(language);
        action->setChecked(language.isEmpty());
    };
    add(tr("The &system's"), {});
    for (const SpokenLanguage &language : spokenLanguages())
        add(language.name, language.code);
    connect(m_actions, &QActionGroup::triggered, this, &LanguageChoice::chosen);
}

QString LanguageChoice::language() const
{
    return m_actions->checkedAction()->data().toString();
}

void LanguageChoice::setLanguage(const QString &language)
{
    for (QAction *action : m_actions->actions()) {
        if (action->data().toString() == language)
            action->setChecked(true);
    }
}

void LanguageChoice::addTo(QMenu *menu)
{
    menu->addActions(m_actions->actions());
}

} // namespace bearerscope
