// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectioninput.h"

#include <QTimer>
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
    /// The way to take from now on.
    void setTransport(const TransportChoice &transport);
    void setTestEnabled(bool enabled);
    /// Puts the cursor into the field that \a field names, if it is one of these.
    void focusField(InputError::Field field);

Q_SIGNALS:
    void serverChanged();
    void networkClicked();
    void testClicked();

private:
    ServerKind serverKind() const;
    void showFieldsOfServer();
    void showRoad();

    std::unique_ptr<Ui::ConnectionPanel> m_ui;
    TransportChoice m_transport;
    QTimer m_roadTimer;
};

} // namespace bearerscope
