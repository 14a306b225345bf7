// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"
#include "session/profiles.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace bearerscope {

class ConnectionPanel;
class ScopeChooser;
class SecretKeys;

/// Lets a person keep, change and order profiles, by a menu that is about the one that is chosen.
class ProfileControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control. \a menu is empty.
    struct Parts {
        Profiles &profiles;
        SecretKeys &keys;
        ConnectionPanel &panel;
        ScopeChooser &scopes;
        QMenu &menu;
        QWidget &window;
    };
    explicit ProfileControl(const Parts &parts);

    /// Takes what was kept.
    void restore();
    /// What shows a profile's name or IDs isn't offered while the screen is shared.
    void setPresenting(bool isOn);
    /// Is in the menu; whoever knows the keys carries it out.
    QAction *forgetKeyAction() const { return m_forgetKey; }

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void addActions();
    void addAction(QAction *&action, const QString &text, const char *name, void (ProfileControl::*slot)());
    void showChoice();
    void takeScopes();
    void create();
    void edit();
    void duplicate();
    void askBeforeRemoving();
    void remove(const Profile &profile);
    /// Unless a profile that is left takes the same.
    void forgetKeyOf(const Profile &profile);
    void moveUp();
    void moveDown();
    void moveBy(int places);
    void chooseImport();
    void chooseExport();
    void importFile(const QString &path);
    void exportTo(const QString &path);
    /// Tells what is wrong, if anything is.
    bool tell(const Profiles::Changed &changed);
    qsizetype place() const;

    Parts m_parts;
    bool m_isPresenting = false;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_forgetKey = nullptr;
    QAction *m_export = nullptr;
};

} // namespace bearerscope
