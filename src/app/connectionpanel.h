// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectioninput.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConnectionPanel;
}

namespace bearerscope {

/// Where to ask, and with which key pair.
class ConnectionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPanel(QWidget *parent = nullptr);
    ~ConnectionPanel() override;

    ConnectionInput input() const;
    /// Puts the cursor into the field that \a field names, if it is one of these.
    void focusField(InputError::Field field);

Q_SIGNALS:
    void serverChanged();

private:
    ServerKind serverKind() const;
    void showFieldsOfServer();

    std::unique_ptr<Ui::ConnectionPanel> m_ui;
};

} // namespace bearerscope
