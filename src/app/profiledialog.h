// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/profileinput.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ProfileDialog;
}

namespace bearerscope {

/// What a profile holds, to be filled in. Stays open, with a message and the cursor in the field, while it can't be
/// saved.
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    using Save = std::function<Expected<void, InputError>(const Profile &profile)>;

    /// \a save is given what was filled in, and says what is wrong with it. The way to the server is that of \a start.
    ProfileDialog(const QString &title, const ProfileInput &start, Save save, QWidget *parent);
    ~ProfileDialog() override;

    void accept() override;

private:
    ProfileInput input() const;
    void showFields();
    void fitHeight();
    void showError(const InputError &error);
    QWidget *fieldOf(InputError::Field field) const;

    std::unique_ptr<Ui::ProfileDialog> m_ui;
    const TransportChoice m_transport;
    const Save m_save;
};

} // namespace bearerscope
