// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/inspection.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class FieldsPanel;
}

namespace bearerscope {

/// The six fields of a token as reported, where it came from, what the clocks say, and what was odd. The access token
/// is masked until it is revealed; it can't be selected, because a selection would put it into X11's PRIMARY.
class FieldsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FieldsPanel(QWidget *parent = nullptr);
    ~FieldsPanel() override;

    void show(const TokenData &token, const Inspection &inspection);
    /// What changes with time.
    void showClock(const QString &text);
    void setRevealed(bool revealed);
    void setCopyMenu(QMenu *menu);
    void setCopyEnabled(bool enabled);

Q_SIGNALS:
    void revealToggled(bool revealed);
    void copyTokenClicked();

private:
    void showAccessToken();

    std::unique_ptr<Ui::FieldsPanel> m_ui;
    std::optional<Secret> m_accessToken;
    bool m_revealed = false;
};

} // namespace bearerscope
