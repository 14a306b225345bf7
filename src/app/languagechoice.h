// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace bearerscope {

/// Which language the window speaks from its next start on: the system's, or one of those it knows.
class LanguageChoice : public QObject
{
    Q_OBJECT
public:
    explicit LanguageChoice(QObject *parent = nullptr);

    /// The code of a language, or empty for the system's.
    QString language() const;
    /// Quietly; a code that isn't known leaves the choice as it is.
    void setLanguage(const QString &language);

    /// Adds one checkable action for each.
    void addTo(QMenu *menu);

Q_SIGNALS:
    void chosen(); ///< by a person

private:
    QActionGroup *m_actions; ///< owned as a child
};

} // namespace bearerscope
