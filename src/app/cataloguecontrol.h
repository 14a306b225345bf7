// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QObject>

class QAction;
class QWidget;

namespace bearerscope {

class CatalogueChoice;

/// Lets a person load a newer scope catalogue, or go back to the built-in one.
class CatalogueControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control. \a useBuiltIn can be chosen while another one is in use.
    CatalogueControl(CatalogueChoice &choice, QAction &load, QAction &useBuiltIn, QWidget *window);

    /// Takes what was kept.
    void restore();

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void chooseFile();
    void readFile(const QString &path);
    void end(const Expected<Notice, InputError> &outcome);
    void showChoice();

    CatalogueChoice &m_choice;
    QAction &m_useBuiltIn;
    QWidget *m_window;
};

} // namespace bearerscope
