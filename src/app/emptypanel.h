// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class EmptyPanel;
}

namespace bearerscope {

/// What stands in the token's place before there is one: what to do, and the buttons that do it.
class EmptyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPanel(QWidget *parent = nullptr);
    ~EmptyPanel() override;

    void showIcon(const QIcon &icon);
    void setRequestEnabled(bool enabled);

Q_SIGNALS:
    void requestClicked();
    void inspectClicked();

private:
    std::unique_ptr<Ui::EmptyPanel> m_ui;
};

} // namespace bearerscope
