// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecontrol.h"

#include "connectionpanel.h"
#include "profiledialog.h"
#include "scopechooser.h"

#include "session/keyringwords.h"
#include "session/secretkeys.h"
#include "store/jsonfile.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace bearerscope {

ProfileControl::ProfileControl(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    addActions();
    m_parts.panel.setProfileMenu(&m_parts.menu);
    connect(&m_parts.profiles, &Profiles::changed, this, [this] {
        m_parts.panel.setProfiles(m_parts.profiles.list());
        for (const Profile &profile : m_parts.profiles.list())
            m_parts.scopes.suggest(profile.scopes);
        showChoice();
    });
    connect(&m_parts.panel, &ConnectionPanel::profileChanged, this, &ProfileControl::takeScopes);
    connect(&m_parts.panel, &ConnectionPanel::serverChanged, this, &ProfileControl::showChoice);
    showChoice();
}

void ProfileControl::restore()
{
    if (const QString remark = m_parts.profiles.load(); !remark.isEmpty())
        Q_EMIT noticed({Notice::Severity::Warning, tr("The profiles could not be read."), remark, {}});
}

void ProfileControl::addActions()
{
    addAction(m_new, tr("&Keep as a profile…"), "newProfileAction", &ProfileControl::create);
    m_parts.menu.addSeparator();
    addAction(m_edit, tr("&Edit…"), "editProfileAction", &ProfileControl::edit);
    addAction(m_duplicate, tr("Du&plicate"), "duplicateProfileAction", &ProfileControl::duplicate);
    addAction(m_moveUp, tr("Move &up"), "moveProfileUpAction", &ProfileControl::moveUp);
    addAction(m_moveDown, tr("Move &down"), "moveProfileDownAction", &ProfileControl::moveDown);
    addAction(m_remove, tr("De&lete…"), "removeProfileAction", &ProfileControl::askBeforeRemoving);
    m_forgetKey = m_parts.menu.addAction(tr("&Forget its key"));
    m_forgetKey->setObjectName(QStringLiteral("forgetKeyAction"));
    m_parts.menu.addSeparator();
    addAction(m_import, tr("&Import…"), "importProfilesAction", &ProfileControl::chooseImport);
    addAction(m_export, tr("E&xport all…"), "exportProfilesAction", &ProfileControl::chooseExport);
}

void ProfileControl::addAction(QAction *&action, const QString &text, const char *name, void (ProfileControl::*slot)())
{
    action = m_parts.menu.addAction(text, this, slot);
    action->setObjectName(QLatin1String(name));
}

void ProfileControl::setPresenting(bool isOn)
{
    m_isPresenting = isOn;
    showChoice();
}

void ProfileControl::showChoice()
{
    const qsizetype at = place();
    for (QAction *action : {m_new, m_import})
        action->setEnabled(!m_isPresenting);
    for (QAction *action : {m_edit, m_remove})
        action->setEnabled(at >= 0 && !m_isPresenting);
    m_duplicate->setEnabled(at >= 0);
    m_moveUp->setEnabled(at > 0);
    m_moveDown->setEnabled(at >= 0 && at + 1 < m_parts.profiles.list().size());
    m_export->setEnabled(!m_parts.profiles.list().isEmpty());
}

qsizetype ProfileControl::place() const
{
    const Profile *chosen = m_parts.panel.profile();
    return chosen ? m_parts.profiles.names().indexOf(chosen->name) : -1;
}

void ProfileControl::takeScopes()
{
    const Profile *chosen = m_parts.panel.profile();
    if (chosen && !chosen->scopes.isEmpty())
        m_parts.scopes.setCheckedScopes(chosen->scopes);
}

void ProfileControl::create()
{
    ProfileInput start {{}, m_parts.panel.input(), m_parts.scopes.checkedScopes().join(u' ')};
    const auto save = [this](const Profile &profile) {
        const auto added = m_parts.profiles.add(profile);
        if (added)
            m_parts.panel.chooseProfile(m_parts.profiles.names().constLast());
        return added;
    };
    (new ProfileDialog(tr("Keep as a profile"), start, save, &m_parts.window))->open();
}

void ProfileControl::edit()
{
    const Profile *chosen = m_parts.panel.profile();
    if (!chosen)
        return;
    const auto save = [this, before = *chosen](const Profile &profile) {
        const auto replaced = m_parts.profiles.replace(before.name, profile);
        if (!replaced)
            return replaced;
        m_parts.panel.chooseProfile(profile.name);
        if (SecretKeys::isFor(before) && secretEntry(before) != secretEntry(profile))
            forgetKeyOf(before);
        return replaced;
    };
    (new ProfileDialog(tr("Edit the profile"), inputOf(*chosen), save, &m_parts.window))->open();
}

void ProfileControl::duplicate()
{
    const qsizetype at = place();
    if (at >= 0 && tell(m_parts.profiles.duplicate(m_parts.profiles.names().at(at))))
        m_parts.panel.chooseProfile(m_parts.profiles.names().at(at + 1));
}

void ProfileControl::askBeforeRemoving()
{
    const Profile *chosen = m_parts.panel.profile();
    if (!chosen)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete the profile?"),
        tr("Delete the profile %1?").arg(chosen->name), QMessageBox::Cancel, &m_parts.window);
    question->setObjectName(QStringLiteral("removeProfileQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its key is forgotten as well, unless another profile is for the same application. Nothing changes at the "
                                      "server, nor for tokens that it issued."));
    QPushButton *yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmRemoveProfileButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, profile = *chosen] { remove(profile); });
    question->open();
}

void ProfileControl::remove(const Profile &profile)
{
    if (tell(m_parts.profiles.remove(profile.name)))
        forgetKeyOf(profile);
}

void ProfileControl::forgetKeyOf(const Profile &profile)
{
    m_parts.keys.forgetUnused(profile, m_parts.profiles.list(), this, [this](const Expected<void, KeyringError> &gone) {
        if (!gone && gone.error() != KeyringError::NotFound && gone.error() != KeyringError::Absent)
            Q_EMIT noticed({Notice::Severity::Warning, tr("A key that no profile needs may still be in the keyring."),
                keyringProblemInWords(gone.error()), {}});
    });
}

void ProfileControl::moveUp()
{
    moveBy(-1);
}

void ProfileControl::moveDown()
{
    moveBy(1);
}

void ProfileControl::moveBy(int places)
{
    const qsizetype at = place();
    if (at >= 0)
        tell(m_parts.profiles.move(m_parts.profiles.names().at(at), at + places));
}

void ProfileControl::chooseImport()
{
    auto *chooser = new QFileDialog(&m_parts.window, tr("Import profiles"), {}, tr("Profiles (*.json)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &ProfileControl::importFile);
    chooser->open();
}

void ProfileControl::importFile(const QString &path)
{
    const auto json = PrivateFile(path).read(JsonFile::largest);
    if (!json) {
        Q_EMIT noticed({Notice::Severity::Error, tr("Nothing was imported."),
            tr("The file can't be read, or has more than %L1 bytes.").arg(JsonFile::largest), {}});
        return;
    }
    const auto names = m_parts.profiles.import(*json);
    if (!names) {
        Q_EMIT noticed({Notice::Severity::Error, tr("Nothing was imported."), names.error().message, {}});
        return;
    }
    const QString title = names->isEmpty() ? tr("There are no profiles in the file.")
                                           : tr("Imported: %1.").arg(names->join(QStringLiteral(", ")));
    Q_EMIT noticed({Notice::Severity::Success, title, tr("Imported profiles bring no secret keys."), {}});
}

void ProfileControl::chooseExport()
{
    auto *chooser = new QFileDialog(&m_parts.window, tr("Export profiles"), {}, tr("Profiles (*.json)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->selectFile(QStringLiteral("bearerscope-profiles.json"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &ProfileControl::exportTo);
    chooser->open();
}

void ProfileControl::exportTo(const QString &path)
{
    if (PrivateFile(path).write(m_parts.profiles.exported())) {
        Q_EMIT noticed(
            {Notice::Severity::Success, tr("Exported %n profiles.", nullptr, int(m_parts.profiles.list().size())),
                tr("There are no secret keys in the file."), {}});
        return;
    }
    Q_EMIT noticed({Notice::Severity::Error, tr("Nothing was exported."),
        tr("The file could not be written: the disk may be full, or the folder read-only."), {}});
}

bool ProfileControl::tell(const Profiles::Changed &changed)
{
    if (!changed)
        Q_EMIT noticed({Notice::Severity::Error, tr("The profiles stay as they were."), changed.error().message, {}});
    return changed.has_value();
}

} // namespace bearerscope
